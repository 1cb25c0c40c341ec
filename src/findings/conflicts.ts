import type { Conflict } from '../figures/computeFigures';
import type { Figure } from '../figures/figures';
import { formatAmount } from '../values/amount';
import { formatAddress } from '../values/cell';
import type { Problem, Sentence } from '../values/problem';
import { ruled } from '../values/rules/catalogue';
import type { Unit } from '../values/unit';

/** As many are said one by one; two sheets that differ in more say one thing and not a hundred. */
const MOST_SINGLE = 3;
/** Cells that one finding leads to. */
const MOST_CELLS = 24;

const addresses = ({ terms }: Figure): string => terms.slice(0, 3).map(({ cell }) => formatAddress(cell)).join(', ');
const cellsOf = (conflicts: readonly Conflict[]) => conflicts.flatMap(({ used, other }) => [...used.terms, ...other.terms].map(({ cell }) => cell));
const sheetOf = ({ terms }: Figure): string => terms[0]?.cell.sheet ?? '';

/** "111 tkr i 'Vuxen'!B3 används, 122 tkr i 'Barn'!B3 gör det inte". */
const amounts = ({ used, other }: Conflict, unit: Unit): Sentence => ({
  sv: `${formatAmount(used.value, unit, 'sv')} ${unit} i ${addresses(used)} används, ${formatAmount(other.value, unit, 'sv')} ${unit} i ${addresses(other)} gör det inte`,
  en: `${formatAmount(used.value, unit, 'en')} ${unit} in ${addresses(used)} is used, ${formatAmount(other.value, unit, 'en')} ${unit} in ${addresses(other)} is not`,
});

/** A sheet is used or not used as a whole: where both amounts stand on one, that is no way out. */
const onOneSheet = ({ used, other }: Conflict): boolean => sheetOf(used) === sheetOf(other);

function single(conflict: Conflict, unit: Unit): Problem {
  const { sv, en } = amounts(conflict, unit);
  return {
    ...ruled('areaConflict'), cells: cellsOf([conflict]),
    message: onOneSheet(conflict) ? {
      sv: `${conflict.area} har två olika belopp för samma sak på en flik: ${sv}. Rätta det som är fel, eller ge raderna olika namn om de är olika områden.`,
      en: `${conflict.area} has two different amounts for the same thing on one sheet: ${en}. Correct the wrong one, or give the rows different names if they are different areas.`,
    } : {
      sv: `${conflict.area} har två olika belopp för samma sak: ${sv}. Rätta det som är fel, eller välj "används inte" för den ena fliken.`,
      en: `${conflict.area} has two different amounts for the same thing: ${en}. Correct the wrong one, or leave one of the sheets out.`,
    },
  };
}

function together(conflicts: readonly Conflict[], first: Conflict, unit: Unit): Problem {
  const { sv, en } = amounts(first, unit);
  const areas = new Set(conflicts.map(({ area }) => area)).size;
  const [used, other] = [sheetOf(first.used), sheetOf(first.other)];
  return {
    ...ruled('areaConflict'), cells: cellsOf(conflicts).slice(0, MOST_CELLS),
    message: {
      sv: `Flikarna "${used}" och "${other}" har ${areas === 1 ? `området ${first.area}` : `${areas} områden med samma namn`} men ${conflicts.length} olika belopp. ${first.area}, till exempel: ${sv}. Är raderna på fliken "${other}" delar av ett eget område, välj det under Läsning; rätta annars beloppen, eller välj "används inte" för den ena fliken.`,
      en: `The sheets "${used}" and "${other}" share ${areas === 1 ? `the area ${first.area}` : `${areas} names of areas`} but differ in ${conflicts.length} amounts. ${first.area}, for one: ${en}. If the rows of "${other}" are parts of an area of their own, choose that under Reading; else correct the amounts, or leave one of the sheets out.`,
    },
  };
}

/** The same of two tables on one sheet. */
function onSheet(conflicts: readonly Conflict[], first: Conflict, unit: Unit): Problem {
  const { sv, en } = amounts(first, unit);
  const areas = new Set(conflicts.map(({ area }) => area)).size;
  const sheet = sheetOf(first.used);
  return {
    ...ruled('areaConflict'), cells: cellsOf(conflicts).slice(0, MOST_CELLS),
    message: {
      sv: `Fliken "${sheet}" har ${areas === 1 ? `området ${first.area}` : `${areas} områden`} två gånger, med ${conflicts.length} olika belopp. ${first.area}, till exempel: ${sv}. Rätta beloppen, eller flytta den tabell som inte ska räknas till en egen flik och välj "används inte" för den.`,
      en: `The sheet "${sheet}" has ${areas === 1 ? `the area ${first.area}` : `${areas} areas`} twice, with ${conflicts.length} different amounts. ${first.area}, for one: ${en}. Correct the amounts, or move the table that is not to count to a sheet of its own and leave that one out.`,
    },
  };
}

/** Areas that two sheets, or two tables of a sheet, give different amounts. */
export function conflictProblems(conflicts: readonly Conflict[], unit: Unit): Problem[] {
  const bySheets = new Map<string, Conflict[]>();
  for (const conflict of conflicts) {
    const key = JSON.stringify([sheetOf(conflict.used), sheetOf(conflict.other)]);
    const same = bySheets.get(key);
    if (same) same.push(conflict);
    else bySheets.set(key, [conflict]);
  }
  return [...bySheets.values()].flatMap((same) => {
    const [first] = same;
    if (!first || same.length <= MOST_SINGLE) return same.map((conflict) => single(conflict, unit));
    return [(onOneSheet(first) ? onSheet : together)(same, first, unit)];
  });
}
