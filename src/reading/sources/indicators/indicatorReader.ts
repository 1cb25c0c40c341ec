import type { Period } from '../../../values/period';
import type { Problem } from '../../../values/problem';
import { serialToDate } from '../../../values/date';
import type { RawRow } from '../../../workbook/rawSheet';
import { isDateFormat } from '../../words/dates';
import type { ColouredColumns } from './colouredCells';
import { assessmentProblem } from './indicatorProblems';
import type { GoalFact, IndicatorFact, StatedFact, TargetFact } from './indicatorFacts';
import type { OutcomeColumns } from './outcomeColumns';
import { readForecast, readOutcome, readTarget, targetOfName, type CellReader, type RowOf } from './readCells';
import { rowUnit, type UnitPlace } from './rowUnit';
import type { ScorecardColumns } from './scorecardColumns';
import { formatAt } from '../../geometry/heads/headLines';
import { type HeadedColumn } from '../../scorecards/scorecardHeads';
import { plainText, textAt, type Heading, type IndicatorRow, type Named } from './scorecardRows';
import { directionWord } from '../../scorecards/directionWords';
import { parseStated, placesAmongOthers, statedOutcome } from '../../scorecards/statedWords';
import type { StatedColumns } from './statedScope';
import { unsureOf } from './unsureFigures';

export interface TablePlace {
  readonly sheet: string;
  readonly formats: readonly string[];
  readonly period: Period | null;
  readonly hidden: ReadonlySet<number>;
  /** That the tab and the title name. */
  readonly years?: ReadonlySet<number>;
  readonly above: Heading;
  /** The tab or the title speaks of goals. */
  readonly amongGoals: boolean;
  /** What the title speaks for: bare numbers are percentages. In bits. */
  readonly titled: number;
}

/** Everything that is settled for a table before its figures are read. */
export interface Settled {
  readonly columns: ScorecardColumns;
  /** By sex where the sexes stand beside each other; else one, under null. */
  readonly outcomes: readonly { readonly sex: string | null; readonly columns: OutcomeColumns; readonly newer: HeadedColumn | null; readonly ahead: HeadedColumn | null }[];
  readonly forecast: HeadedColumn | null;
  readonly stated: StatedColumns;
  /** Columns of assessments that only their colours can tell. */
  readonly coloured: ColouredColumns;
  readonly year: number | null;
  readonly units: UnitPlace;
}

/** An indicator with the year that its own row says that its outcome is of. */
export interface MeasuredFact {
  readonly fact: IndicatorFact;
  readonly measured: number | null;
}

/** The target of the year, else the one that spans it, else the one without a year, else the next later year's. */
function chooseTarget(targets: readonly (readonly [TargetFact, HeadedColumn])[], year: number | null, hidden: ReadonlySet<number>): TargetFact | null {
  const inOrder = [...targets].sort(([a], [b]) => Number(hidden.has(a.cell.column)) - Number(hidden.has(b.cell.column)));
  const spans = ({ says }: HeadedColumn) => year !== null && says.year !== null && says.untilYear !== null && says.year <= year && year <= says.untilYear;
  const found = inOrder.find(([target, column]) => target.year === year && year !== null && !spans(column))
    ?? inOrder.find(([, column]) => spans(column))
    ?? inOrder.find(([target, column]) => target.year === null && column.says.untilYear === null)
    ?? (year === null && inOrder.length === 1 ? inOrder[0] : undefined);
  if (found) return found[0];
  const yearOf = ([target, { says }]: readonly [TargetFact, HeadedColumn]): number => target.year ?? says.year ?? 0;
  const later = inOrder.filter((one) => year !== null && yearOf(one) > year).sort((a, b) => yearOf(a) - yearOf(b))[0];
  return later ? { ...later[0], year: yearOf(later), later: true } : null;
}

/** The year that a row's own cell says that its outcome is of. */
function measuredYear(raw: RawRow, column: number | null, formats: readonly string[]): number | null {
  const value = column === null ? undefined : raw.values[column];
  if (typeof value === 'number' && column !== null && isDateFormat(formatAt(raw, column, formats))) return serialToDate(value).year;
  const found = typeof value === 'string' || typeof value === 'number' ? /\b((?:19|20)\d{2})\b/.exec(String(value))?.[1] : undefined;
  return found === undefined ? null : Number(found);
}

/** "71 % (2022)": the year beside the figure in its own cell. */
function yearInCell(raw: RawRow, column: number | undefined): number | null {
  const value = column === undefined ? undefined : raw.values[column];
  const found = typeof value === 'string' ? /\d.*\(((?:19|20)\d{2})\)\s*$/.exec(value)?.[1] : undefined;
  return found === undefined ? null : Number(found);
}

/** Reads the figures of a table's rows; what cannot be read is told in `problems`. */
export class IndicatorReader {
  private readonly cells: CellReader;

  constructor(private readonly settled: Settled, private readonly place: TablePlace, problems: Problem[]) {
    this.cells = { sheet: place.sheet, formats: place.formats, problems };
  }

  private address({ row, column }: Named) {
    return { sheet: this.place.sheet, row, column };
  }

  /** The last year that the tab and the title name, else that of a target, where no period is known. */
  private lastYear(): number | null {
    const { period, years } = this.place;
    const named = years !== undefined && years.size > 0 ? [...years] : this.settled.columns.targets.flatMap(({ says }) => says.untilYear ?? says.year ?? []);
    return period !== null || named.length === 0 ? null : Math.max(...named);
  }

  private stated(raw: RawRow, column: HeadedColumn | null, name: string): StatedFact | null {
    const value = column === null ? undefined : raw.values[column.column];
    if (column === null || (typeof value !== 'string' && typeof value !== 'boolean') || this.settled.coloured.dots.includes(column)) return null;
    const text = typeof value === 'boolean' ? (value ? 'Ja' : 'Nej') : plainText(value);
    if (!/[\p{L}\p{So}\p{Sm}●▲■○]/u.test(text) || placesAmongOthers(text)) return null;
    const cell = { sheet: this.place.sheet, row: raw.index, column: column.column };
    const status = parseStated(text);
    if (status === null) {
      // A goal's cell is looked at for each of its rows.
      const told = this.cells.problems.some(({ rule, cells }) => rule === 'unknownAssessment' && cells.some((one) => one.row === cell.row && one.column === cell.column));
      if (!told) this.cells.problems.push(assessmentProblem(cell, text, name));
      return null;
    }
    return { status, text, cell };
  }

  /** The assessment that stands where the outcome should: "Resultat 2018 | Resultat 2019" over "Uppfylldes | Uppfylldes delvis"; an earlier year's says nothing of this one. */
  private statedAsOutcome(raw: RawRow, { actual }: OutcomeColumns): StatedFact | null {
    return actual !== null && statedOutcome(textAt(raw, actual.column)) !== null ? this.stated(raw, actual, '') : null;
  }

  /** Targets in a row of their own stand under the years of the outcomes. */
  private targetsBeside(row: RowOf, sex: string | null, raw: RawRow): Pick<IndicatorFact, 'target' | 'targets'> {
    const columns = this.settled.columns.outcomes.filter(({ says }) => says.sex === null || says.sex === sex);
    const found = columns.flatMap((column): [TargetFact, HeadedColumn][] => {
      const target = readTarget(this.cells, { ...row, raw }, column, column.says.year);
      return target ? [[target, column]] : [];
    });
    return { target: chooseTarget(found, this.settled.year, this.place.hidden), targets: found.map(([target]) => target) };
  }

  private targets(row: RowOf, sex: string | null, first: RawRow): Pick<IndicatorFact, 'target' | 'targets'> {
    const columns = this.settled.columns.targets.filter(({ says }) => says.sex === null || says.sex === sex);
    const found = columns.flatMap((column): [TargetFact, HeadedColumn][] => {
      // A target that is merged over the rows of an indicator's sexes stands in the first of them.
      const blank = textAt(row.raw, column.column) === '' && row.raw.values[column.column] !== 0;
      const target = readTarget(this.cells, blank ? { ...row, raw: first } : row, column, column.says.untilYear === null ? column.says.year : null);
      return target ? [[target, column]] : [];
    });
    return { target: chooseTarget(found, this.settled.year, this.place.hidden), targets: found.map(([target]) => target) };
  }

  private targetsOf(row: IndicatorRow, of: RowOf, sex: string | null, first: RawRow): Pick<IndicatorFact, 'target' | 'targets'> {
    if (row.beside?.target) return this.targetsBeside(of, sex, row.beside.target);
    if (this.settled.columns.targets.length > 0) return this.targets(of, sex, row.continued ? first : row.raw);
    const named = targetOfName(of, this.address(row.named));
    return { target: named, targets: named ? [named] : [] };
  }

  private forecast({ beside }: IndicatorRow, of: RowOf, actual: HeadedColumn | null, column: HeadedColumn | null): IndicatorFact['forecast'] {
    if (beside?.forecast && actual) return readForecast(this.cells, { ...of, raw: beside.forecast }, actual);
    return column ? readForecast(this.cells, of, column) : null;
  }

  private comment(raw: RawRow): IndicatorFact['comment'] {
    const column = this.settled.columns.comments.find(({ column: at }) => !this.place.hidden.has(at) && textAt(raw, at) !== '');
    return column ? { text: textAt(raw, column.column), cell: { sheet: this.place.sheet, row: raw.index, column: column.column } } : null;
  }

  private wanted(raw: RawRow): Pick<IndicatorFact, 'wanted'> {
    const column = this.settled.columns.direction;
    const text = textAt(raw, column);
    const direction = directionWord(text);
    return column === null || direction === null ? {} : { wanted: { direction, text, cell: { sheet: this.place.sheet, row: raw.index, column } } };
  }

  /** An outcome under a head without a year is of the year that its row or its own cell says. */
  private outcomes(row: RowOf, { actual, history }: OutcomeColumns): Pick<IndicatorFact, 'actual' | 'history'> {
    const earlier = history.flatMap(({ year, column }) => {
      const reading = readOutcome(this.cells, row, column);
      const { month } = column.says;
      return reading ? [{ year, ...(month === null || month === 12 ? {} : { until: month }), reading }] : [];
    });
    const reading = actual ? readOutcome(this.cells, row, actual) : null;
    const measured = this.measured(row.raw, actual);
    const { year } = this.settled;
    if (actual === null || reading === null || measured === null || year === null || measured === year || actual.says.year !== null) return { actual: reading, history: earlier };
    const moved = measured < year && !earlier.some((one) => one.year === measured) ? [...earlier, { year: measured, reading }] : earlier;
    return { actual: null, history: [...moved].sort((a, b) => a.year - b.year) };
  }

  private measured(raw: RawRow, actual: HeadedColumn | null): number | null {
    return measuredYear(raw, this.settled.columns.measured, this.place.formats) ?? yearInCell(raw, actual?.column);
  }

  indicators(row: IndicatorRow, first: RawRow): MeasuredFact[] {
    const { columns, outcomes, forecast, stated, units } = this.settled;
    const of: RowOf = { raw: row.raw, name: row.named.name, ...rowUnit(row.raw, row.named.name, units) };
    const ofIndicator = this.stated(row.raw, stated.ofIndicator, row.named.name);
    return outcomes.map(({ sex, columns: split, newer, ahead }, at): MeasuredFact => {
      const fact: IndicatorFact = {
        sheet: this.place.sheet, name: row.named.name, nameCell: this.address(row.named),
        goal: row.goal?.name ?? null, group: row.group, sex: row.sex ?? sex ?? (outcomes.length > 1 ? 'Alla' : null),
        ...this.outcomes(of, split), ...this.targetsOf(row, of, sex, first),
        forecast: at === 0 ? this.forecast(row, of, split.actual, forecast) : null,
        stated: (at === 0 ? ofIndicator : null) ?? this.statedAsOutcome(row.raw, split), ...this.wanted(row.continued && textAt(row.raw, columns.direction) === '' ? first : row.raw), comment: at === 0 ? this.comment(row.raw) : null,
      };
      const unsure = unsureOf(fact, row.raw, { of, rival: split.rival, newer, ahead, lastYear: this.lastYear(), columns, heads: [...columns.outcomes, ...columns.targets, ...columns.forecasts] });
      return { fact: unsure ? { ...fact, unsure } : fact, measured: this.measured(row.raw, split.actual) };
    });
  }

  goal({ name, row, column }: Named, raw: RawRow, of: HeadedColumn | null): GoalFact {
    return { sheet: this.place.sheet, name, cell: { sheet: this.place.sheet, row, column }, stated: this.stated(raw, of, name) };
  }
}
