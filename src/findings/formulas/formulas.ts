import { words } from '../../reading/words/swedish';
import type { RawSheet } from '../../workbook/rawSheet';
import { formatAddress, localAddress, type CellAddress } from '../../values/cell';
import { enumerated, enumeratedCells } from '../../values/enumerated';
import { formatDecimal } from '../../values/quantity';
import { shownFormula } from '../../values/shownFormula';
import { fold } from '../../values/text';
import { findingOf, type Finding } from '../finding';
import { isPlainSlip, isSignAlone, slipBetween, tellingDigits } from '../../values/slips';
import { emptyColumns } from './emptyColumns';
import { evaluate } from './evaluate';
import { formulaCell, formulasOf, Grid, nameOf, type FormulaCell } from './grid';
import { blankTargets, circles, textsInSums } from './pointers';
import { doubleCounted, missedRows, type MissedRows } from './sums';
import { unlikeCells, type UnlikeCell } from './unlike';

const address = ({ sheet, row, column }: CellAddress): CellAddress => ({ sheet, row, column });
const at = (cell: CellAddress): string => formatAddress(cell);

const decimalsIn = (value: number): number => String(value).includes('e-') ? 10 : String(value).split('.')[1]?.length ?? 0;

/** As many decimals as the amount has, two at most; more where it is held against another that would look the same. */
const shown = (value: number, language: 'sv' | 'en', most = 2): string => formatDecimal(value, Math.min(most, decimalsIn(Number(value.toFixed(most)))), language);

/** Decimals that tell two amounts apart. */
function tellingDecimals(one: number, other: number): number {
  let decimals = 2;
  while (decimals < 10 && one.toFixed(decimals) === other.toFixed(decimals)) decimals += 1;
  return decimals;
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));

/** Digits that saved values have at least before they can be known as rounded: one of them, or all that a sheet holds. */
const ROUNDED = { decimals: 2, digits: 3 };

/** Whether a saved value is what its formula gives, as far as it is written. */
function agreesRounded({ held, gives }: StaleValue): boolean {
  const decimals = decimalsIn(held);
  return decimals <= 10 && near(Number(gives.toFixed(decimals)), held);
}

const digitsIn = (held: number): number => String(Math.abs(held)).replace(/^[0.]+|\./g, '').length;

interface StaleValue {
  readonly cell: FormulaCell;
  readonly held: number;
  readonly gives: number;
}

/** The values of a sheet less those that are what their formulas give, rounded as they were written: nothing has changed since. */
function withoutRounded(values: readonly StaleValue[]): readonly StaleValue[] {
  const rounded = values.filter(agreesRounded);
  const areKnown = rounded.reduce((sum, { held }) => sum + digitsIn(held), 0) >= ROUNDED.digits;
  return values.filter((one) => !(areKnown || decimalsIn(one.held) >= ROUNDED.decimals) || !rounded.includes(one));
}

const valueIn = (grid: Grid, { sheet, row, column }: CellAddress): number | string | null => {
  const value = grid.value(sheet, row, column);
  return typeof value === 'number' || typeof value === 'string' ? value : null;
};

/** What a typed number would be once its formula is put back, less what it is; null where nobody knows. */
function offBy(sheet: string, { row, column, proposed }: UnlikeCell, grid: Grid): number | null {
  const [held, gives] = [grid.value(sheet, row, column), evaluate(formulaCell({ sheet, row, column }, proposed), grid)];
  return typeof held === 'number' && gives !== null ? gives - held : null;
}

/** The other of them that a typed number is right by, once that is mended: a total of sums, of which one was typed over. */
function rightOnceMended(sheet: string, one: UnlikeCell, all: readonly UnlikeCell[], grid: Grid): UnlikeCell | null {
  const off = one.formula === null ? offBy(sheet, one, grid) : null;
  if (off === null || near(off, 0)) return null;
  const { references } = formulaCell({ sheet, row: one.row, column: one.column }, one.proposed);
  return all.find((other) => {
    const takes = references.some((range) => range.sheet === null && range.from.row <= other.row && other.row <= range.to.row && range.from.column <= other.column && other.column <= range.to.column);
    const own = takes && other !== one ? offBy(sheet, other, grid) : null;
    return own !== null && near(Math.abs(own), Math.abs(off));
  }) ?? null;
}

/** `once`: a cell that its number is right by, once that is mended. */
export function unlikeFinding(sheet: string, { row, column, formula, proposed, like }: UnlikeCell, grid: Grid, once: UnlikeCell | null = null): Finding {
  const cell = { sheet, row, column };
  const expected = evaluate(formulaCell(cell, proposed), grid);
  const found = valueIn(grid, cell);
  const isSame = expected !== null && typeof found === 'number' && near(found, expected);
  const gives = expected === null || once ? { sv: '', en: '' } : isSame
    ? { sv: ', som ger samma värde just nu,', en: ', which gives the same value just now,' }
    : { sv: `, som ger ${shown(expected, 'sv')},`, en: `, which gives ${shown(expected, 'en')},` };
  const own = { sv: shownFormula(proposed, 'sv'), en: proposed };
  const neighbour = localAddress(like.row, like.column);
  const typed = formula === null;
  const right = once ? { sv: ` Talet stämmer när ${localAddress(once.row, once.column)} är rättad.`, en: ` The number holds once ${localAddress(once.row, once.column)} is mended.` } : { sv: '', en: '' };
  const finding = findingOf({
    rule: typed ? 'numberAmongFormulas' : 'formulaUnlike', cells: [cell, { sheet, row: like.row, column: like.column }], expected, found,
    message: typed ? {
      sv: `I ${at(cell)} står talet ${typeof found === 'number' ? shown(found, 'sv') : ''} bland formler som den i ${neighbour}. Skriv tillbaka ${own.sv}${gives.sv} om talet inte är avsiktligt.${right.sv}`,
      en: `${at(cell)} holds the number ${typeof found === 'number' ? shown(found, 'en') : ''} among formulas such as ${neighbour}’s. Put ${own.en}${gives.en} back unless the number is meant.${right.en}`,
    } : {
      sv: `Formeln i ${at(cell)} (${shownFormula(formula, 'sv')}) skiljer sig från grannarnas, till exempel den i ${neighbour}. Skriv ${own.sv}${gives.sv} om den inte är avsiktlig.`,
      en: `The formula in ${at(cell)} (${formula}) differs from its neighbours’, such as ${neighbour}’s. Write ${own.en}${gives.en} unless it is meant.`,
    },
    causes: [{
      cell, found: formula ?? found, proposed,
      why: typed ? { sv: 'Formeln är överskriven med ett tal.', en: 'The formula was overwritten by a number.' } : { sv: 'Grannarna räknar på ett annat sätt.', en: 'Its neighbours reckon in another way.' },
    }],
  });
  // A number that is right so far is worth knowing of, and no fault.
  return typed && (isSame || once) ? { ...finding, severity: 'info' } : finding;
}

/** Whether a number is what its formula would give, mistyped, where its place tells too little. */
function isSlipped(sheet: string, { row, column, proposed, needs }: UnlikeCell, grid: Grid): boolean {
  if (needs === 'nothing') return true;
  const [held, gives] = [grid.value(sheet, row, column), evaluate(formulaCell({ sheet, row, column }, proposed), grid)];
  const slip = typeof held === 'number' && gives !== null ? slipBetween(held, gives) : null;
  return slip !== null && isPlainSlip(slip) && (needs === 'slip' || (!isSignAlone(slip) && digitsIn(slip.meant) >= tellingDigits(slip)));
}

/** Over a column whose sum says nothing: shares, changes, averages, prices of one. */
const UNSUMMED = words(/%|procent|andel|förändr|utveckling|index|\bsnitt|medel|genomsnitt|\bper \p{L}/u);
/** What is a share in every row, and no sum in any. */
const SHARE = words(/%|procent|andel/u);
/** No head stands further above. */
const HEAD_WITHIN = 100;

/** The nearest text above a cell of its column. */
function headOver(grid: Grid, sheet: string, row: number, column: number): string {
  for (let above = row - 1; above >= Math.max(0, row - HEAD_WITHIN); above -= 1) {
    const value = grid.value(sheet, above, column);
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return '';
}

/** So many rows at least tell what their column is of. */
const LEAST_PARTS = 3;

/**
 * Whether a number typed in a row of sums is of a column that is not summed, such as a change in per cent: it lies among
 * the rows that its neighbours sum, all of one sign or under a head that says so, and no slip makes it what they come to.
 */
function isOfUnsummed(sheet: string, { row, column, formula, proposed }: UnlikeCell, grid: Grid): boolean {
  const { references } = formulaCell({ sheet, row, column }, proposed);
  const ofOwnColumn = references.length > 0 && references.every(({ from, to }) => from.column === column && to.column === column);
  if (formula === null && ofOwnColumn && SHARE.test(fold(headOver(grid, sheet, row, column)))) return true;
  const range = references.find(({ from, to }) => from.column === column && to.column === column && to.row > from.row);
  const held = grid.value(sheet, row, column);
  if (formula !== null || !range || typeof held !== 'number') return false;
  const parts = Array.from({ length: Math.min(200, range.to.row - range.from.row + 1) }, (_, index) => grid.value(sheet, range.from.row + index, column)).filter((value) => typeof value === 'number');
  const [least, most] = [Math.min(...parts), Math.max(...parts)];
  const sum = parts.reduce((all, part) => all + part, 0);
  return parts.length >= LEAST_PARTS && (least >= 0 || most <= 0 || UNSUMMED.test(fold(headOver(grid, sheet, range.from.row, column)))) && held >= least && held <= most && !isPlainSlip(slipBetween(held, sum));
}

/** Sums of a row that leave out the same rows: one fault, in however many columns. */
function missedFinding(missed: readonly MissedRows[], grid: Grid): Finding[] {
  const [first] = missed;
  if (!first) return [];
  const { cell, proposed } = first;
  const names = first.rows.map((row) => nameOf(grid.row(cell.sheet, row))).join(', ');
  const rows = missed.flatMap((one) => one.rows.map((row): CellAddress => ({ sheet: cell.sheet, row, column: one.cell.column })));
  const sums = missed.map((one) => one.cell);
  const several = sums.length > 1;
  const isOne = first.rows.length === 1;
  const numbers = (language: 'sv' | 'en'): string => enumerated(first.rows.map((row) => String(row + 1)), language);
  const inRows = { sv: `på ${isOne ? 'rad' : 'raderna'} ${numbers('sv')}`, en: `in ${isOne ? 'row' : 'rows'} ${numbers('en')}` };
  return [findingOf({
    rule: 'rangeMissesRow', cells: [...sums.map(address), ...rows], expected: evaluate(formulaCell(cell, proposed), grid), found: valueIn(grid, cell),
    message: {
      sv: `${several ? 'Summorna' : 'Summan'} i ${enumeratedCells(sums, 'sv')} tar inte med ${names} ${inRows.sv}. Ändra ${shownFormula(cell.formula, 'sv')} till ${shownFormula(proposed, 'sv')}${several ? ', och likadant i de andra kolumnerna,' : ''} om ${isOne ? 'raden' : 'raderna'} ska räknas.`,
      en: `The ${several ? 'sums' : 'sum'} in ${enumeratedCells(sums, 'en')} ${several ? 'leave' : 'leaves'} out ${names} ${inRows.en}. Change ${cell.formula} to ${proposed}${several ? ', and likewise in the other columns,' : ''} if ${isOne ? 'the row is' : 'the rows are'} to count.`,
    },
    causes: missed.map((one) => ({ cell: address(one.cell), found: one.cell.formula, proposed: one.proposed, why: { sv: 'Området i summan tar inte med raden.', en: 'The range of the sum leaves the row out.' } })),
  })];
}

function doubleFinding(cell: FormulaCell, grid: Grid): Finding[] {
  const twice = doubleCounted(cell, grid);
  if (!twice) return [];
  const inner: CellAddress = { sheet: cell.sheet, ...twice.inner };
  return [findingOf({
    rule: 'rangeTakesSum', cells: [address(cell), inner], found: valueIn(grid, cell),
    message: {
      sv: `Summan i ${at(cell)} (${shownFormula(cell.formula, 'sv')}) räknar både raderna och deras summa i ${at(inner)}. Ta bort den ur området, eller använd DELSUMMA för båda.`,
      en: `The sum in ${at(cell)} (${cell.formula}) takes in both rows and their sum in ${at(inner)}. Leave it out of the range, or use SUBTOTAL for both.`,
    },
    causes: [{ cell: address(cell), found: cell.formula, proposed: null, why: { sv: 'Området innehåller en summa av sina egna rader.', en: 'The range holds a sum of its own rows.' } }],
  })];
}

function rangeFindings(cells: readonly FormulaCell[], grid: Grid): Finding[] {
  const groups = new Map<string, MissedRows[]>();
  const rest = cells.filter((cell) => {
    const missed = missedRows(cell, grid);
    if (!missed) return true;
    const key = `${cell.row} ${missed.rows.join(',')}`;
    groups.set(key, [...groups.get(key) ?? [], missed]);
    return false;
  });
  return [...[...groups.values()].flatMap((missed) => missedFinding(missed, grid)), ...rest.flatMap((cell) => doubleFinding(cell, grid))];
}

/** Values that are not what their formulas give: one finding a sheet, since one recalculation mends them all. */
function staleFinding(sheet: string, cells: readonly FormulaCell[], grid: Grid): Finding[] {
  const stale = withoutRounded(cells.flatMap((cell) => {
    const held = grid.value(sheet, cell.row, cell.column);
    // What SUBTOTAL gives hangs on which rows are shown.
    if (typeof held !== 'number' || (grid.hidesRows(sheet) && /SUBTOTAL\(/i.test(cell.formula))) return [];
    const gives = evaluate(cell, grid);
    return gives === null || near(held, gives) ? [] : [{ cell, held, gives }];
  }));
  const [first] = stale;
  if (!first) return [];
  const more = stale.length - 1;
  const decimals = tellingDecimals(first.held, first.gives);
  return [findingOf({
    rule: 'staleValue', cells: stale.slice(0, 50).map(({ cell }) => address(cell)), expected: first.gives, found: first.held,
    message: {
      sv: `Det sparade värdet i ${at(first.cell)} är ${shown(first.held, 'sv', decimals)}, men formeln (${shownFormula(first.cell.formula, 'sv')}) ger ${shown(first.gives, 'sv', decimals)}${more > 0 ? ` (${more} ${more === 1 ? 'cell' : 'celler'} till på bladet)` : ''}. Öppna arbetsboken i Excel, räkna om den (F9) och spara.`,
      en: `The saved value in ${at(first.cell)} is ${shown(first.held, 'en', decimals)}, but its formula (${first.cell.formula}) gives ${shown(first.gives, 'en', decimals)}${more > 0 ? ` (${more} more on the sheet)` : ''}. Open the workbook in Excel, recalculate it (F9) and save.`,
    },
    causes: stale.slice(0, 10).map(({ cell, held, gives }) => ({
      cell: address(cell), found: held, proposed: gives, why: { sv: 'Arbetsboken är inte omräknad sedan en källa ändrades.', en: 'The workbook was not recalculated since a source changed.' },
    })),
  })];
}

function pointerFindings(sheet: string, cells: readonly FormulaCell[], grid: Grid): Finding[] {
  const outside = cells.filter(({ references }) => references.some(({ outside: isOutside }) => isOutside));
  const [first] = outside;
  const blank = blankTargets(cells, grid).map(({ cell, target }) => findingOf({
    rule: 'formulaToBlank', cells: [address(cell), target], found: valueIn(grid, cell),
    message: {
      sv: `Formeln i ${at(cell)} hämtar ${at(target)}, som är tom, fast de andra hämtar belopp. Peka om den, eller fyll i cellen.`,
      en: `The formula in ${at(cell)} fetches ${at(target)}, which is blank, though the others fetch amounts. Point it elsewhere, or fill in the cell.`,
    },
    causes: [{ cell: address(cell), found: cell.formula, proposed: null, why: { sv: 'Cellen som den pekar på är tom.', en: 'The cell that it points to is blank.' } }],
  }));
  const texts = new Map<string, { readonly text: CellAddress; readonly sum: FormulaCell }>();
  for (const cell of cells) for (const text of textsInSums(cell, grid)) if (!texts.has(at(text))) texts.set(at(text), { text, sum: cell });
  return [
    ...blank,
    ...[...texts.values()].map(({ text, sum }) => findingOf({
      rule: 'formulaToText', cells: [text, address(sum)], found: valueIn(grid, text),
      message: {
        sv: `${at(text)} är text ("${valueIn(grid, text)}") och räknas inte med av ${at(sum)} (${shownFormula(sum.formula, 'sv')}). Skriv ett tal i cellen.`,
        en: `${at(text)} is text ("${valueIn(grid, text)}"), which ${at(sum)} (${sum.formula}) leaves out. Type a number in the cell.`,
      },
      causes: [{ cell: text, found: valueIn(grid, text), proposed: null, why: { sv: 'Beloppet är skrivet som text.', en: 'The amount is typed as text.' } }],
    })),
    ...first ? [findingOf({
      rule: 'formulaOutside', cells: outside.slice(0, 50).map(address),
      message: {
        sv: `På bladet "${sheet}" hämtar ${outside.length} ${outside.length === 1 ? 'formel' : 'formler'} värden ur en annan arbetsbok, den första i ${at(first)}. Kontrollera att källan är den rätta.`,
        en: `On the sheet "${sheet}" ${outside.length} ${outside.length === 1 ? 'formula takes its value' : 'formulas take their values'} from another workbook, the first in ${at(first)}. See that it is the right one.`,
      },
    })] : [],
  ];
}

const emptyFinding = (sheet: string, cells: readonly FormulaCell[], grid: Grid): Finding[] => emptyColumns(cells, grid).map(({ column, head, cells: of }) => findingOf({
  rule: 'emptyColumnCounted', cells: of.slice(0, 50).map((cell) => ({ sheet, row: cell.row, column })),
  message: {
    sv: `Kolumnen "${head}" på bladet "${sheet}" är tom, men ${of.length} formler räknar med den, den första i ${of[0] ? at(of[0]) : ''}. Fyll i den, eller ta bort den ur formlerna.`,
    en: `The column "${head}" on the sheet "${sheet}" is blank, but ${of.length} formulas reckon with it, the first in ${of[0] ? at(of[0]) : ''}. Fill it in, or leave it out of the formulas.`,
  },
}));

const circleFinding = (circle: readonly FormulaCell[]): Finding[] => {
  const [first] = circle;
  return first ? [findingOf({
    rule: 'formulaCircular', cells: circle.slice(0, 50).map(address),
    message: circle.length === 1 ? {
      sv: `Formeln i ${at(first)} (${shownFormula(first.formula, 'sv')}) räknar med sin egen cell. Ta bort cellen ur formeln.`,
      en: `The formula in ${at(first)} (${first.formula}) takes in its own cell. Leave the cell out of the formula.`,
    } : {
      sv: `Formlerna i ${circle.slice(0, 5).map(at).join(', ')} beror på varandra i en cirkel. Ändra en av dem.`,
      en: `The formulas in ${circle.slice(0, 5).map(at).join(', ')} depend on each other in a circle. Change one of them.`,
    },
    causes: circle.slice(0, 5).map((cell) => ({ cell: address(cell), found: cell.formula, proposed: null, why: { sv: 'Formeln beror på sig själv.', en: 'The formula depends on itself.' } })),
  })] : [];
};

interface FormulaSheet {
  readonly sheet: RawSheet;
  readonly cells: readonly FormulaCell[];
}

/** The sheets, and those that their formulas fetch from in their turn, in the order of the workbook. */
function withSources(used: readonly RawSheet[], all: readonly RawSheet[]): FormulaSheet[] {
  const named = new Map(all.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const found = new Map<RawSheet, FormulaSheet>();
  const open = [...used];
  for (let sheet = open.pop(); sheet !== undefined; sheet = open.pop()) {
    if (found.has(sheet)) continue;
    const cells = formulasOf(sheet);
    found.set(sheet, { sheet, cells });
    for (const name of new Set(cells.flatMap(({ references }) => references.flatMap((one) => (one.outside || one.sheet === null ? [] : one.sheet.toLowerCase()))))) {
      const source = named.get(name);
      if (source) open.push(source);
    }
  }
  return all.flatMap((sheet) => found.get(sheet) ?? []);
}

/** Findings of one rule on one sheet that are shown: a fault that was filled down a column is one fault. */
const MOST_SHOWN = 10;

/**
 * What formulas say against their neighbours, their sources and their saved values, on the sheets that are read and on
 * those that their formulas fetch from, but for our `own`; `all` are the sheets that they may point to.
 */
export function formulaFindings(used: readonly RawSheet[], all: readonly RawSheet[], own: ReadonlySet<string> = new Set()): Finding[] {
  const sheets = withSources(used, all.filter(({ name }) => !own.has(name))).filter(({ cells }) => cells.length > 0);
  if (sheets.length === 0) return [];
  const grid = new Grid(all);
  const circular = circles(sheets.flatMap(({ cells }) => cells));
  const inCircle = new Set(circular.flat());
  return [
    ...circular.flatMap(circleFinding),
    ...sheets.flatMap(({ sheet, cells }) => {
      const sound = cells.filter((cell) => !inCircle.has(cell));
      const ranges = rangeFindings(sound, grid);
      const told = new Set(ranges.flatMap(({ causes }) => causes.map(({ cell }) => at(cell))));
      const mended = ranges.flatMap(({ causes }) => causes.flatMap(({ cell: { row, column }, proposed }) => (typeof proposed === 'string' ? [{ row, column, formula: proposed }] : [])));
      const found = unlikeCells(sheet, cells, mended).filter((one) => isSlipped(sheet.name, one, grid) && !isOfUnsummed(sheet.name, one, grid));
      const unlike = found.map((one) => unlikeFinding(sheet.name, one, grid, rightOnceMended(sheet.name, one, found, grid))).filter(({ cells: [first] }) => !first || !told.has(at(first)));
      const counts = new Map<string, number>();
      return [...ranges, ...unlike, ...pointerFindings(sheet.name, sound, grid), ...staleFinding(sheet.name, sound, grid), ...emptyFinding(sheet.name, sound, grid)].filter(({ rule }) => {
        counts.set(rule, (counts.get(rule) ?? 0) + 1);
        return (counts.get(rule) ?? 0) <= MOST_SHOWN;
      });
    }),
  ];
}
