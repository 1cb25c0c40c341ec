import type { AreaFigures } from '../figures/figures';
import type { Assessment } from '../status/economy';
import type { Language } from '../values/language';
import type { Unit } from '../values/unit';
import { marks } from '../workbook/marks';
import { frozenMeasures, frozenTable, frozenTableName, type FrozenFigures, type FrozenMeasure, type FrozenRow } from '../workbook/frozen';
import type { CellStyle, PlanCell, PlanRow, SheetPlan } from '../workbook/sheetPlan';
import { wrappedLines } from './layout/spans';
import { amountFormat, INK, style } from './layout/theme';
import { standalonePlan } from './standalone';
import { statusWords } from './words';

/** An area's figures with what they were judged to be: as the follow-up gives them. */
export interface JudgedArea {
  readonly figures: Pick<AreaFigures, 'name' | 'amounts'>;
  readonly assessment: Pick<Assessment, 'status'>;
}

const totalWords: Record<Language, string> = { sv: 'Totalt', en: 'Total' };

/** The figures of a follow-up as a frozen sheet keeps them, and as they are compared. */
export function frozenFigures(
  { areas, total, unit }: { readonly areas: readonly JudgedArea[]; readonly total: JudgedArea; readonly unit: Unit }, language: Language,
): FrozenFigures {
  const row = ({ figures, assessment }: JudgedArea, area: string): FrozenRow => ({
    area, status: assessment.status,
    amounts: Object.fromEntries(frozenMeasures.map((measure) => [measure, figures.amounts[measure]?.value ?? null])) as Record<FrozenMeasure, number | null>,
  });
  return { unit, areas: areas.map((area) => row(area, area.figures.name)), total: row(total, totalWords[language]) };
}

export interface FrozenContent {
  readonly mark: string;
  /** The tab's name. */
  readonly name: string;
  /** The day of freezing, yyyy-mm-dd. */
  readonly date: string;
  /** What was not as it should be and was let pass, in sentences; '' when all was well. */
  readonly note: string;
  readonly language: Language;
  readonly figures: FrozenFigures;
}

const heads: Record<Language, Record<FrozenMeasure, string>> = {
  sv: { actual: 'Utfall', budgetToDate: 'Budget, perioden', varianceToDate: 'Avvikelse, perioden', budget: 'Budget, helår', forecast: 'Prognos', variance: 'Avvikelse, helår' },
  en: { actual: 'Actual', budgetToDate: 'Budget to date', varianceToDate: 'Variance to date', budget: 'Full-year budget', forecast: 'Forecast', variance: 'Full-year variance' },
};
const words = {
  sv: { title: 'Siffror för jämförelse', unit: 'Enhet', frozen: 'Fryst', area: 'Verksamhetsområde', status: 'Status' },
  en: { title: 'Figures for comparison', unit: 'Unit', frozen: 'Frozen', area: 'Area', status: 'Status' },
} as const;

/** Below the report's title and status line. */
const TABLE_ROW = 4;
const TABLE_WIDTHS = [34, 15, 15, 17, 15, 15, 15, 14];
const GAP = 3;
const LINE = 13.5;

/** The table of figures, with styles of its own after the report's. */
function tableCells({ figures, date, language }: FrozenContent, firstStyle: number): { cells: PlanCell[][]; styles: CellStyle[] } {
  const styles: CellStyle[] = [
    { ...style.aside, horizontal: 'left' }, style.aside, { ...style.aside, numberFormat: amountFormat(figures.unit) }, { ...style.aside, horizontal: 'left', bold: true },
    { ...style.aside, horizontal: 'left', indent: 1 },
  ];
  const put = (value: PlanCell['value'], at: number): PlanCell => ({ value, style: firstStyle + at });
  const said = words[language];
  const row = ({ area, amounts, status }: FrozenRow): PlanCell[] =>
    [put(area, 0), ...frozenMeasures.map((measure) => put(amounts[measure], 2)), put(statusWords[language][status], 4)];
  return {
    styles,
    cells: [
      [put(said.title, 3), put(said.unit, 1), put(figures.unit, 4), put(said.frozen, 1), put(date, 4)],
      [put(said.area, 0), ...frozenMeasures.map((measure) => put(heads[language][measure], 1)), put(said.status, 4)],
      ...figures.areas.map(row), row(figures.total),
    ],
  };
}

/** The rows with the table beside them, from `left` on. */
function withTable(rows: readonly PlanRow[], cells: readonly (readonly PlanCell[])[], left: number): PlanRow[] {
  return Array.from({ length: Math.max(rows.length, TABLE_ROW + cells.length) }, (_, at): PlanRow => {
    const row = rows[at] ?? { cells: [] };
    const added = cells[at - TABLE_ROW];
    if (!added) return row;
    return { ...row, cells: [...row.cells, ...Array.from({ length: left - row.cells.length }, () => null), ...added] };
  });
}

/** The status line says when the report was frozen, and what was let pass, in a row that is high enough. */
function withLine(plan: SheetPlan, report: SheetPlan, { date, note, language }: FrozenContent): PlanRow[] {
  const place = report.names.find(({ name }) => name === marks.status)?.range ?? { top: 2, left: 0 };
  const { area } = plan.print;
  const width = plan.columnWidths.slice(area.left, area.right + 1).reduce((sum, characters) => sum + characters, 0);
  return plan.rows.map((row, at): PlanRow => {
    if (at !== place.top) return row;
    const before = row.cells[place.left];
    const line = [`${words[language].frozen} ${date}`, ...typeof before?.value === 'string' && before.value !== '' ? [before.value] : []].join('  ·  ');
    const text = note === '' ? line : `${line}\n${note}`;
    const cells = [...row.cells];
    cells[place.left] = { value: text, style: before?.style ?? 0 };
    return { cells, height: Math.max(row.height ?? 0, wrappedLines(text, width) * LINE + 2) };
  });
}

/**
 * A frozen copy of the report: values only, marked, and written once. Beside the report, beyond what is printed, stand
 * its figures as a plain table, which later reports are compared with.
 */
export function frozenPlan(report: SheetPlan, content: FrozenContent): SheetPlan {
  const alone = standalonePlan(report);
  const left = Math.max(alone.columnWidths.length, ...alone.rows.map(({ cells }) => cells.length)) + 1;
  const { cells, styles } = tableCells(content, alone.styles.length);
  const { footer } = alone.print;
  const frozen = `${words[content.language].frozen} ${content.date}`;
  return {
    ...alone,
    mark: content.mark, writeOnce: true, name: content.name,
    styles: [...alone.styles, ...styles],
    columnWidths: [...alone.columnWidths, ...Array.from({ length: left - alone.columnWidths.length }, () => GAP), ...TABLE_WIDTHS],
    rows: withTable(withLine(alone, report, content), cells, left),
    names: [{
      name: frozenTableName(content.mark),
      range: { top: TABLE_ROW, bottom: TABLE_ROW + cells.length - 1, left, right: left + frozenTable.status },
    }],
    print: { ...alone.print, footer: { ...footer, left: footer.left === '' ? frozen : `${footer.left}, ${frozen.toLowerCase()}` } },
    tabColor: INK.muted,
  };
}
