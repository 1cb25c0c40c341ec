import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameKey } from '../../src/values/text';
import { convert, units, type Unit } from '../../src/values/unit';
import type { PlanCell, SheetPlan } from '../../src/workbook/sheetPlan';
import { exampleBytes, exampleNames, followUpOf, type ExampleName } from '../support/examples';

/**
 * Every table that was published stands in the report of its workbook: for each published row there is a row of that
 * name in which every published figure appears, in the report's unit and with its sign normalised.
 */

interface PublishedTable {
  readonly id: string;
  readonly unit: string | null;
  readonly costs: 'negative' | 'positive' | null;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

const published = JSON.parse(readFileSync(join(__dirname, 'publishedReport.json'), 'utf8')) as Record<ExampleName, readonly PublishedTable[]>;

const reports = new Map<ExampleName, { sheet: SheetPlan; unit: Unit }>();

function reportOf(name: ExampleName): { sheet: SheetPlan; unit: Unit } {
  const known = reports.get(name);
  if (known) return known;
  const { plan, unit } = followUpOf(exampleBytes(name));
  const sheet = plan?.sheets[0];
  if (!sheet) throw new Error('The workbook gives no report.');
  reports.set(name, { sheet, unit });
  return { sheet, unit };
}

/** Labels of rows that the report gives its own words. */
const ownLabels: Record<string, readonly string[]> = {
  'totalt socialnämnden': ['socialnämnden totalt'],
  summa: ['socialnämnden totalt', 'nämnden totalt'],
  'summa nettokostnader tkr': ['socialnämnden totalt', 'nämnden totalt'],
};

const isOf = (shown: unknown, label: string): boolean =>
  typeof shown === 'string' && (nameKey(shown) === nameKey(label) || (ownLabels[nameKey(label)] ?? []).includes(nameKey(shown)));

interface Shown {
  readonly cell: PlanCell;
  readonly format: string;
}

const shownIn = (sheet: SheetPlan, row: number): Shown[] => (sheet.rows[row]?.cells ?? []).slice(0, sheet.print.area.right + 1)
  .flatMap((cell) => (cell ? [{ cell, format: sheet.styles[cell.style]?.numberFormat ?? 'General' }] : []));

/** "12,9%" → 12.9 per cent; null for words. */
function numberIn(text: string): { value: number; percent: boolean } | null {
  const match = /^\s*(-?[\d\s\u00a0]+(?:[.,]\d+)?)\s*(%?)\s*$/.exec(text);
  return match ? { value: Number((match[1] ?? '').replace(/[\s\u00a0]/g, '').replace(',', '.')), percent: match[2] === '%' } : null;
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));

/** Whether a cell shows a published figure. Signs may differ where the table writes costs without their minus. */
function shows({ cell: { value }, format }: Shown, figure: string | number, from: Unit | null, to: Unit, anySign: boolean): boolean {
  const wanted = typeof figure === 'string' ? numberIn(figure) : { value: figure, percent: false };
  if (!wanted || typeof figure === 'string' && value === figure) return typeof value === 'string' && nameKey(value) === nameKey(String(figure));
  if (typeof value === 'string') {
    const typed = numberIn(value);
    return typed !== null && typed.percent === wanted.percent && near(typed.value, wanted.value);
  }
  if (typeof value !== 'number') return false;
  const expected = wanted.percent ? wanted.value / 100 : from ? convert(wanted.value, from, to) : wanted.value;
  if (wanted.percent && !format.includes('%')) return false;
  return near(value, expected) || (anySign && near(value, -expected));
}

const unitOf = (unit: string | null): Unit | null => units.find((one) => one === unit) ?? null;

const cases = exampleNames.flatMap((name) => published[name].map((table) => [`${name}: ${table.id}`, name, table] as const));

/** Rows of the report that bear the name of a published row; a goal's name may stand above its indicators. */
const rowsOf = (sheet: SheetPlan, label: string): number[] =>
  sheet.rows.flatMap(({ cells }, at) => (cells.some((cell) => isOf(cell?.value, label)) ? [at] : []));

/** Figures of one row, each in a cell of its own. */
function missing(shown: readonly Shown[], figures: readonly (string | number)[], from: Unit | null, to: Unit, anySign: boolean): (string | number)[] {
  const left = [...shown];
  return figures.filter((figure) => {
    const at = left.findIndex((cell) => shows(cell, figure, from, to, anySign));
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}

const LABELS: Record<string, number> = { styrkort: 2, malbedomning: 1, bidrag: 3, indikatorer: 1 };

const labelCount = (table: PublishedTable): number =>
  (table.columns[1] === 'Kön' ? 2 : LABELS[table.id] ?? 1);

describe('every published table appears in the report of its workbook', () => {
  it.each(cases)('%s', (_title, name, table) => {
    const { sheet, unit } = reportOf(name);
    const count = labelCount(table);
    const used = new Set<number>();
    if (table.id === 'basta-samsta') {
      // Key figures above the tables, not a row.
      const shown = sheet.rows.flatMap((_, at) => shownIn(sheet, at));
      expect(missing(shown, (table.rows[0] ?? []).filter((figure) => typeof figure === 'number'), unitOf(table.unit), unit, false)).toEqual([]);
      return;
    }
    const absent = table.rows.flatMap((row) => {
      const labels = row.slice(0, count).filter((label): label is string => typeof label === 'string');
      const figures = row.slice(count).filter((figure): figure is string | number => figure !== null && figure !== '-');
      const words = figures.filter((figure): figure is string => typeof figure === 'string' && numberIn(figure) === null);
      // The narrowest label names the row: the indicator, not its goal; a sex below its indicator.
      const sexed = table.columns[1] === 'Kön' && labels[1] !== 'Alla';
      const label = (sexed || table.id === 'styrkort' ? labels[1] : labels[0]) ?? '';
      const candidates = rowsOf(sheet, label).filter((at) => !used.has(at));
      const anySign = table.costs === 'positive';
      const numbers = figures.filter((figure) => !words.includes(figure as string));
      const found = candidates.find((at) => {
        const shown = shownIn(sheet, at);
        return labels.filter((one) => table.id === 'bidrag' && one !== '').every((one) => shown.some(({ cell }) => isOf(cell.value, one)))
          && missing(shown, numbers, unitOf(table.unit), unit, anySign).length === 0
          && words.every((word) => shown.some(({ cell }) => typeof cell.value === 'string' && nameKey(cell.value).includes(nameKey(word))));
      });
      if (found === undefined) return [`${label}: ${JSON.stringify(figures)} (rader: ${candidates.map((at) => shownIn(sheet, at).map(({ cell }) => cell.value).join(' | ')).join(' // ')})`];
      used.add(found);
      return [];
    });
    expect(absent).toEqual([]);
  });
});
