import { fold, nameKey } from '../../../values/text';
import { numberIn } from '../../cells/cellReading';
import type { Table, TableRow } from '../../geometry/table';
import { committeesIn, subjectOf } from '../../geometry/titles';
import { findDates } from '../../words/dates';
import { kindsOfCost } from '../../words/lexicon';
import { closingRow, isMixed, itemsOf } from '../rows/mixedLines';
import type { RecognisedSheet } from '../kind/recognisedSheet';

/**
 * A sheet for each area, all of one form: each bears its own name as its title, with the same lines on several and
 * their sum last. What the lines are called tells less than that: "Entréer" and "Elevpeng" are no areas.
 */

interface Candidate {
  readonly sheet: RecognisedSheet;
  readonly table: Table;
  readonly area: string;
  readonly heads: string;
  readonly names: ReadonlySet<string>;
}

/** A document's head may stand above it. */
const LOOKED_AT = 3;

/** A sheet with a title that is its own tab's name, and that of no committee or date. */
function candidateOf(sheet: RecognisedSheet): Candidate | null {
  const [table, ...others] = sheet.economic;
  const tab = nameKey(subjectOf(sheet.sheet.name));
  const title = sheet.titles.slice(0, LOOKED_AT).map(subjectOf).find((one) => one !== '' && nameKey(one) === tab) ?? '';
  const isNamed = title !== '' && committeesIn(title).length === 0 && findDates(title).length === 0;
  if ((sheet.kind !== 'areas' && sheet.kind !== 'area') || !isNamed || !table || others.length > 0 || table.part) return null;
  if (closingRow(table) === null || itemsOf(table).length < 2) return null;
  return { sheet, table, area: title, heads: table.columns.map(({ head }) => fold(head)).sort().join('|'), names: new Set(itemsOf(table).map(({ folded }) => folded)) };
}

const isOfCosts = ({ names }: Candidate): boolean => [...names].filter((name) => kindsOfCost.test(name)).length * 2 >= names.size;

const shareOf = (one: Candidate, other: Candidate): number => [...one.names].filter((name) => other.names.has(name)).length;

/** Lines and no units: incomes and costs, or kinds of cost, that come again on another sheet of the form. */
const tellsLines = (one: Candidate, all: readonly Candidate[]): boolean => all.some((other) => {
  if (other === one || other.heads !== one.heads) return false;
  const shared = shareOf(one, other);
  return (shared * 2 >= one.names.size && isMixed(one.table)) || (shared > 0 && isOfCosts(one) && isOfCosts(other));
});

const amountsIn = (row: TableRow, { columns }: Table): string =>
  columns.map(({ head, column }) => `${fold(head)} ${numberIn(row.raw, column)}`).sort().join('|');

/**
 * Units of its own: a name or two come again on another sheet of the form, with other amounts above a sum of its own.
 * No one area has both. Where most of the names come again, the sheets may be two views of them.
 */
const tellsUnits = (one: Candidate, all: readonly Candidate[]): boolean => all.some((other) => {
  if (other === one || other.heads !== one.heads || shareOf(one, other) * 2 > Math.min(one.names.size, other.names.size)) return false;
  return itemsOf(one.table).some((row) => itemsOf(other.table).some((same) => same.folded === row.folded && amountsIn(same, other.table) !== amountsIn(row, one.table)));
});

const asArea = ({ sheet, table, area }: Candidate, hasLines: boolean): RecognisedSheet => {
  const siblings: Table[] = [];
  siblings.push({ ...table, part: { area, siblings, hasHeads: true } });
  return {
    ...sheet, kind: 'area', area, confidence: 0.8, economic: hasLines ? siblings : sheet.economic,
    reason: { sv: `verksamhetsområdets resultat: flera blad har samma form, och rubriken säger "${area}"`, en: `the area's result: several sheets are of this form, and the title says "${area}"` },
  };
};

/** The sheets of a workbook, those of one form as areas where two of them at least tell the same lines, or the same name of units of their own. */
export function withAreaSheets(sheets: readonly RecognisedSheet[]): RecognisedSheet[] {
  const named = sheets.flatMap((sheet) => candidateOf(sheet) ?? []);
  const isSure = (sure: readonly Candidate[]) => sure.length >= 2 && sure.length * 2 >= named.length;
  const ofLines = named.filter((one) => tellsLines(one, named));
  const sure = isSure(ofLines) ? ofLines : named.filter((one) => tellsUnits(one, named));
  if (!isSure(sure)) return [...sheets];
  const forms = new Set(sure.map(({ heads }) => heads));
  // What is an area by its own words stays as it was read.
  const areas = new Map(named.filter(({ sheet, heads }) => sheet.kind === 'areas' && forms.has(heads)).map((one) => [one.sheet, one]));
  return sheets.map((sheet) => {
    const area = areas.get(sheet);
    return area ? asArea(area, sure === ofLines) : sheet;
  });
}
