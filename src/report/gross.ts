import { plannedMeasures, type Figure, type Part, type PlannedMeasure, type ResultParts } from '../figures/figures';
import type { UnsureFigures } from '../figures/unsure';
import type { Language } from '../values/language';
import { yearName } from '../values/period';
import type { ReportModel } from './model';
import { isParted, shownParts } from './parts';
import { isUnsure } from './unsure';
import { spanOfPeriod } from './words';

/** The table of income and costs: budget, forecast and outcome of what each area's result is made of. */

type ResultPart = keyof ResultParts;
type GrossMeasure = PlannedMeasure | 'actual';

/** A column: one part of the result, or the net where null, by one measure. */
interface GrossColumn {
  readonly part: ResultPart | null;
  readonly measure: GrossMeasure;
}

/** A row; figures by the table's columns. `elsewhere`: words alone, for parts that are too many. */
interface GrossRow {
  readonly kind: 'area' | 'part' | 'sum' | 'elsewhere';
  readonly name: string;
  readonly figures: readonly (Figure | null)[];
  /** By figure: whether it bears the mark of what may be read wrongly. */
  readonly unsure: readonly boolean[];
}

interface GrossTable {
  /** Over runs of columns; null where each column's own head says all. */
  readonly groups: readonly { readonly text: string; readonly columns: number }[] | null;
  readonly heads: readonly string[];
  readonly rows: readonly GrossRow[];
}

const PARTS: readonly ResultPart[] = ['income', 'costs', 'grant'];

const words = {
  sv: { income: 'Intäkter', costs: 'Kostnader', grant: 'Kommunbidrag', net: 'Netto', budget: 'Budget', forecast: 'Prognos', actual: 'Utfall' },
  en: { income: 'Income', costs: 'Costs', grant: 'Grant', net: 'Net', budget: 'Budget', forecast: 'Forecast', actual: 'Outcome' },
} as const;

const figureIn = (part: Part, { part: of, measure }: GrossColumn): Figure | null =>
  (of === null ? part.amounts[measure] : measure === 'actual' ? part[of] : part.planned?.[measure]?.[of] ?? null);

const hasParted = (rows: readonly Part[], measure: PlannedMeasure): boolean =>
  rows.some(({ planned }) => (planned?.[measure]?.income ?? planned?.[measure]?.costs ?? null) !== null);

/** The year's budget, the forecast or else the period's budget, and the outcome: those that any row parts. */
function measuresIn(rows: readonly Part[]): GrossMeasure[] {
  const planned = plannedMeasures.filter((measure) => hasParted(rows, measure));
  return [
    ...planned.filter((measure) => measure === 'budget'),
    ...planned.includes('forecast') ? ['forecast' as const] : planned.filter((measure) => measure === 'budgetToDate'),
    ...rows.some(({ income, costs, amounts: { actual } }) => (income ?? costs ?? actual) !== null) ? ['actual' as const] : [],
  ];
}

function columnsOf(rows: readonly Part[]): GrossColumn[] {
  const measures = measuresIn(rows);
  const has = (column: GrossColumn) => rows.some((row) => figureIn(row, column) !== null);
  // The net of budget and forecast stands in the table of areas: here it would only make the table wide.
  return [
    ...PARTS.flatMap((part) => measures.map((measure): GrossColumn => ({ part, measure }))),
    { part: null, measure: 'actual' } as const,
  ].filter(has);
}

/** "Budget 2018", "Utfall jan–aug": a measure with what it is of. */
function headOf(measure: GrossMeasure, { language, period }: Pick<ReportModel, 'language' | 'period'>): string {
  const said = words[language];
  if (measure === 'budgetToDate' || measure === 'actual') return `${said[measure === 'actual' ? 'actual' : 'budget']}${period ? ` ${spanOfPeriod(period, language)}` : ''}`;
  return `${said[measure]}${period ? ` ${yearName(period.year, period)}` : ''}`;
}

const groupOf = (part: ResultPart | null, language: Language): string => words[language][part ?? 'net'];

type Heads = Pick<GrossTable, 'groups' | 'heads'>;

/** One row of heads where only the outcome is parted; else what it is above what it is of. */
function headsOf(columns: readonly GrossColumn[], model: Pick<ReportModel, 'language' | 'period'>): Heads {
  if (columns.every(({ measure }) => measure === 'actual')) {
    return { groups: null, heads: columns.map(({ part }) => (part === null ? words[model.language].actual : groupOf(part, model.language))) };
  }
  const parts = [...new Set(columns.map(({ part }) => part))];
  return {
    groups: parts.map((part) => ({ text: groupOf(part, model.language), columns: columns.filter((column) => column.part === part).length })),
    heads: columns.map(({ measure }) => headOf(measure, model)),
  };
}

/** A plan is as unsure as its net: the same cells make both. */
const isUnsureIn = ({ part, measure }: GrossColumn, unsure: UnsureFigures): boolean => isUnsure(measure === 'actual' && part !== null ? part : measure, unsure);

/** Each area with its parts, and the sum row that the workbook prints: its own sum, which need not be the committee's. */
export function grossTable(model: Pick<ReportModel, 'areas' | 'sumRow' | 'language' | 'period'>): GrossTable {
  const { areas, sumRow, language } = model;
  const told = areas.map(({ figures, unsure }) => ({ figures, unsure, shown: shownParts(figures.parts.filter(isParted), language) }));
  const sum = sumRow && isParted(sumRow) ? sumRow : null;
  const columns = columnsOf([...told.flatMap(({ figures, shown }) => [figures, ...shown.parts]), ...sum ? [sum] : []]);
  const row = (kind: GrossRow['kind'], part: Part, unsure: UnsureFigures = {}): GrossRow =>
    ({ kind, name: part.name, figures: columns.map((column) => figureIn(part, column)), unsure: columns.map((column) => isUnsureIn(column, unsure)) });
  return {
    ...headsOf(columns, model),
    rows: [
      ...told.flatMap(({ figures, unsure, shown: { parts, elsewhere: text } }) => [
        row('area', figures, unsure), ...parts.map((part) => row('part', part)),
        ...text === null ? [] : [{ kind: 'elsewhere' as const, name: text, figures: [], unsure: [] }],
      ]),
      ...sum ? [row('sum', sum)] : [],
    ],
  };
}
