import { formatAddress, type CellAddress } from '../../../values/cell';
import { problem, type Problem } from '../../../values/problem';
import type { PlainRuleId } from '../../../values/rules/catalogue';
import type { Unit } from '../../../values/unit';
import { monthName } from '../../words/dates';

const ENGLISH = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const inEnglish = (month: number): string => ENGLISH[month - 1] ?? '';

const told = (rule: PlainRuleId, cells: readonly CellAddress[], sv: string, en: string): Problem =>
  problem(rule, { sv, en }, cells);

/** What is missing: the amount in a cell, or the month's whole column or row. */
export const monthMissing = (cell: CellAddress, area: string, month: number, year: number, missing: 'cell' | 'column' | 'row'): Problem => told(
  'monthMissing', [cell],
  missing === 'cell'
    ? `Utfallet för ${monthName(month)} ${year} saknas för ${area}: ${formatAddress(cell)} är tom. Fyll i beloppet (0 om det inte finns något); till dess används inte månaderna i metoder som behöver hela året.`
    : `På bladet "${cell.sheet}" saknas en ${missing === 'column' ? 'kolumn' : 'rad'} för ${monthName(month)} ${year} bland månaderna vid ${formatAddress(cell)}. Lägg till den; till dess används inte månaderna i metoder som behöver hela året.`,
  missing === 'cell'
    ? `The outcome of ${inEnglish(month)} ${year} is missing for ${area}: ${formatAddress(cell)} is empty. Fill in the amount (0 if there is none); until then methods that need the whole year do not use its months.`
    : `On the sheet "${cell.sheet}" a ${missing} for ${inEnglish(month)} ${year} is missing among the months at ${formatAddress(cell)}. Add it; until then methods that need the whole year do not use its months.`,
);

/** A month that several rows of a table have left empty has one cause. */
export const monthBlank = (cells: readonly CellAddress[], month: number, year: number): Problem => told(
  'monthMissing', cells,
  `Utfallet för ${monthName(month)} ${year} saknas i ${cells.length} rader, från ${cells[0] ? formatAddress(cells[0]) : ''}: cellerna är tomma. Fyll i beloppen (0 där det inte finns något); till dess används inte månaderna i metoder som behöver hela året.`,
  `The outcome of ${inEnglish(month)} ${year} is missing in ${cells.length} rows, from ${cells[0] ? formatAddress(cells[0]) : ''}: the cells are empty. Fill in the amounts (0 where there is none); until then methods that need the whole year do not use its months.`,
);

export const textAmongMonths = (cell: CellAddress, text: string, area: string, month: number, year: number): Problem => told(
  'textAmongMonths', [cell],
  `Cellen ${formatAddress(cell)} (${area}, ${monthName(month)} ${year}) innehåller "${text.slice(0, 40)}" där månadens utfall väntas. Skriv ett tal; till dess saknas månaden.`,
  `The cell ${formatAddress(cell)} (${area}, ${inEnglish(month)} ${year}) holds "${text.slice(0, 40)}" where the month's outcome is expected. Type a number; until then the month is missing.`,
);

export const readAsSums = (cell: CellAddress, year: number): Problem => told(
  'monthsCumulated', [cell],
  `Månaderna ${year} vid ${formatAddress(cell)} är lästa som ackumulerade, fast rubrikerna inte säger det: beloppen går bara ihop så. Skriv "Ack" eller "per månad" i rubriken.`,
  `The months of ${year} at ${formatAddress(cell)} were read as running sums, though their heads do not say so: only so do the amounts fit. Write "Ack" or "per månad" in the head.`,
);

export const fallingSum = (cell: CellAddress, area: string, month: number, year: number): Problem => told(
  'cumulatedFalls', [cell],
  `Det ackumulerade utfallet för ${area} går tillbaka i ${monthName(month)} ${year} (${formatAddress(cell)}). Kontrollera beloppet, eller skriv "per månad" i rubriken om månaderna inte är ackumulerade.`,
  `The running sum of ${area} goes back in ${inEnglish(month)} ${year} (${formatAddress(cell)}). Check the amount, or write "per månad" in the head if the months are not running sums.`,
);

export const twoSources = (area: string, year: number, used: CellAddress, left: CellAddress, ledger: boolean): Problem => told(
  'monthsTwice', [used, left],
  `Månadsutfallet ${year} för ${area} finns på två ställen med olika belopp: ${formatAddress(used)} används, ${ledger ? `summan av bladet "${left.sheet}"` : formatAddress(left)} gör det inte. Ta bort det ena, eller rätta det som är fel.`,
  `The months of ${year} of ${area} stand in two places with different amounts: ${formatAddress(used)} is used, ${ledger ? `the sum of the sheet "${left.sheet}"` : formatAddress(left)} is not. Remove one, or mend the one that is wrong.`,
);

export const otherUnit = (cell: CellAddress, read: Unit, written: Unit, said: boolean): Problem => told(
  'monthsUnit', [cell],
  `Månaderna på bladet "${cell.sheet}" (${formatAddress(cell)}) är lästa i ${read}, ${said ? `fast bladet säger ${written}` : `inte i ${written} som arbetsboken i övrigt`}: bara så stämmer de med utfallet. Skriv rätt enhet i bladets rubrik eller ange enhet för bladet i inställningarna.`,
  `The months on the sheet "${cell.sheet}" (${formatAddress(cell)}) were read in ${read}, ${said ? `though the sheet says ${written}` : `not in ${written} like the rest of the workbook`}: only so do they fit the outcome. Write the right unit in the sheet's title or give the sheet's unit in the settings.`,
);
