import type { SideColumn, SideMeasure, SideTable } from '../../reading/sources/sideTables/sideFacts';
import type { CellAddress } from '../../values/cell';
import type { Period } from '../../values/period';
import { fold } from '../../values/text';
import type { Unit } from '../../values/unit';
import { cellsOf, headingsOf, moneyAt } from './amounts';

/** What was applied for, granted and is expected of one year, in the report's unit. */
export interface GrantYear {
  /** Null where the heads name no year. */
  readonly year: number | null;
  readonly applied: number | null;
  readonly granted: number | null;
  readonly forecast: number | null;
  /** Paid out or used so far, where the table tells it. */
  readonly received: number | null;
}

export interface GrantFigure {
  readonly sheet: string;
  readonly kind: 'item' | 'sum';
  readonly labels: { readonly type: string | null; readonly name: string; readonly from: string | null };
  readonly group: string | null;
  /** What was set aside and what was paid out of it, of the follow-up's year or else the latest that is told. */
  readonly budget: number | null;
  readonly actual: number | null;
  readonly years: readonly GrantYear[];
  readonly comment: string | null;
  readonly cells: readonly CellAddress[];
}

const FROM = /utbetalas|^från|givare|finansiär|myndighet|utbetalare|källa/;
const TYPE = /typ|slag|kategori/;
/** What stands beside a grant and is no kind of it. */
const NO_TYPE = /ansvar|handlägg|kontakt|chef|ägare|tid\b|period|datum|senast|start|slut|dnr|diarie|\bnr\b|nummer|\bkod\b|konto|projekt|enhet|förvaltning|nämnd|skola/;

/** Which further column tells the kind of grant and which the giver; by their heads, else by standing left or right of the name. */
function labelColumns({ labelHeads }: SideTable): { readonly type: number; readonly from: number } {
  const heads = labelHeads.map(fold);
  const from = heads.findIndex((head) => FROM.test(head));
  const type = heads.findIndex((head, at) => at !== from && TYPE.test(head));
  return { from, type: type >= 0 ? type : heads.findIndex((head, at) => at !== from && !NO_TYPE.test(head)) };
}

const COLUMNS: readonly (readonly [keyof Omit<GrantYear, 'year'>, SideMeasure])[] = [
  ['applied', 'applied'], ['granted', 'granted'], ['forecast', 'forecast'], ['received', 'actual'],
];

/** Of the project as a whole, and of no year of it. */
const OF_ALL_YEARS = /\btotalt?\b|hela (?:projekt|period)|sammanlagt/;

/** A head without a year is of the only year that the others name, else of the follow-up's where they name it. */
function impliedYear(columns: readonly SideColumn[], period: Period | null): number | null {
  const years = new Set(columns.flatMap(({ year }) => year ?? []));
  const [only] = years;
  if (years.size === 1) return only ?? null;
  return period !== null && years.has(period.year) ? period.year : null;
}

/** All grants and their sums, years ascending. `period` is that of the follow-up. */
export function grantFigures(tables: readonly SideTable[], unit: Unit, period: Period | null): GrantFigure[] {
  return tables.filter(({ kind }) => kind === 'grants').flatMap((table) => {
    const { type, from } = labelColumns(table);
    const told = table.columns.filter(({ measure, percent }) => !percent && COLUMNS.some(([, own]) => own === measure));
    const budgets = table.columns.filter(({ measure, percent }) => !percent && measure === 'budget');
    const implied = impliedYear([...budgets, ...told], period);
    const yearOf = ({ year, head }: SideColumn): number | null => year ?? (OF_ALL_YEARS.test(fold(head)) ? null : implied);
    const years = [...new Set(told.map(yearOf))].sort((a, b) => (a ?? 0) - (b ?? 0));
    const all = [...budgets, ...told].map(yearOf);
    const current = period !== null && all.includes(period.year) ? period.year : all.reduce((last, year) => (year !== null && (last === null || year > last) ? year : last), null);
    const headings = headingsOf(table.rows);
    const commentAt = table.columns.findIndex(({ measure }) => measure === 'comment');
    return table.rows.flatMap((row, at): GrantFigure[] => {
      if (row.kind === 'heading') return [];
      const amount = (measure: SideMeasure, year: number | null) => {
        const column = [...budgets, ...told].filter((one) => one.measure === measure && yearOf(one) === year).at(-1);
        return moneyAt(table, row, column ? table.columns.indexOf(column) : null, unit);
      };
      return [{
        sheet: table.sheet, kind: row.kind, group: headings[at] ?? null,
        labels: { type: row.labels[type]?.text || null, name: row.name, from: row.labels[from]?.text || null },
        budget: amount('budget', current)?.value ?? null, actual: amount('actual', current)?.value ?? null,
        years: years.map((year): GrantYear => ({
          year, applied: amount('applied', year)?.value ?? null, granted: amount('granted', year)?.value ?? null,
          forecast: amount('forecast', year)?.value ?? null, received: amount('actual', year)?.value ?? null,
        })),
        comment: row.cells[commentAt]?.text ?? null,
        cells: [...cellsOf([amount('budget', current)]), ...years.flatMap((year) => cellsOf(COLUMNS.map(([, measure]) => amount(measure, year))))],
      }];
    });
  });
}
