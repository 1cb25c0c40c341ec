import { isCellError, type RawRow } from '../../../workbook/rawSheet';
import { fold } from '../../../values/text';
import { lookUp, rowKindWords } from '../../words/lexicon';
import { isSex, readHead } from '../../scorecards/columnRole';
import { percentWords } from '../../scorecards/unitWords';
import { headCounts } from '../../words/countedThings';
import { readsAsGoal } from './goalHeadings';
import type { ScorecardColumns } from './scorecardColumns';

/** Where a name stands. */
export interface Named {
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

/** A row of an indicator, or of one sex of it. */
export interface IndicatorRow {
  readonly raw: RawRow;
  readonly named: Named;
  readonly goal: Named | null;
  readonly group: string | null;
  readonly sex: string | null;
  /** The name is the row's above: merged cells there belong to this row too. */
  readonly continued: boolean;
  /** The row of the whole that this is a sex of, where it is not the one right above. */
  readonly whole?: RawRow;
  /** Rows of their own for the target and the forecast, under the outcome's years. */
  readonly beside?: { readonly target: RawRow | null; readonly forecast: RawRow | null };
}

/** A row that names a goal and nothing else: its assessment, if any, is the goal's. */
export interface GoalRow {
  readonly raw: RawRow;
  readonly goal: Named;
}

export interface ScorecardRows {
  readonly indicators: readonly IndicatorRow[];
  readonly goals: readonly GoalRow[];
  /** Rows with figures that nothing names. */
  readonly unnamed: readonly RawRow[];
  /** What the last rows say of the table below them. */
  readonly trailing: Heading;
}

/** What stands above rows: the goal and the group that they belong to. */
export interface Heading {
  readonly goal: Named | null;
  readonly group: string | null;
}

/** Line breaks and doubled spaces in a cell are layout; dashes are kept as they were typed. */
export const plainText = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();

export const textAt = (row: RawRow, column: number | null): string => {
  const value = column === null ? undefined : row.values[column];
  return typeof value === 'string' ? plainText(value) : typeof value === 'number' && Number.isFinite(value) ? String(value) : '';
};

export const isFilled = (row: RawRow, column: number): boolean => {
  const value = row.values[column];
  return value !== null && value !== undefined && (isCellError(value) || plainText(String(value)) !== '');
};

const isSubhead = (text: string): boolean => text.length <= 30 && text.split(' ').length <= 2 && readHead(text).role === 'indicator' && readHead(text).year === null;

/** Longer texts in a row of their own explain the table rather than head a part of it. */
const LONGEST_HEADING = 200;

const OF_SEX = /^[-–• ]*(?:(?:varav|därav) )?/i;
const ofAll = /^(?:alla|tot(?:al)?t?|samtliga|båda(?: könen)?)$/i;
const sexNamed = (name: string): string | null => {
  const bare = name.replace(OF_SEX, '').replace(/:$/, '');
  return isSex(bare) && bare.length > 1 ? bare : null;
};

/** "Totalt" is of both sexes only where a row beside it is of one; else it is a whole of its own. */
const isOfOne = (row: RawRow | undefined, column: number): boolean => {
  const sex = row === undefined ? null : sexNamed(textAt(row, column));
  return sex !== null && !ofAll.test(sex);
};

/** "Sjukfrånvaro %" over Kvinnor and Män: the head says what is measured, where no row does. */
const headMeasures = (head: string): boolean => plainText(head) !== '' && readHead(head).role !== 'indicator' && (percentWords(head) >= 6 || countsSomething(head) || headCounts(head));

const countsSomething = (name: string): boolean => lookUp(rowKindWords, fold(name)) !== null;

/** What the rows as a whole tell of their headings. */
interface Shape {
  /** Goals stand above their indicators, in the column of the names. */
  readonly goalsAbove: boolean;
  /** Some headings are worded as goals: under a head of goals and indicators both, the others head groups. */
  readonly goalsWorded: boolean;
  /** The tab or the title speaks of goals. */
  readonly amongGoals: boolean;
}

class Reader {
  readonly indicators: IndicatorRow[] = [];
  readonly goals: GoalRow[] = [];
  readonly unnamed: RawRow[] = [];
  private goal: Named | null;
  private heading: string | null;
  private column: string | null = null;
  private previous: Named | null = null;
  private afterGoal = false;

  constructor(private readonly columns: ScorecardColumns, private readonly shape: Shape, above: Heading) {
    this.goal = above.goal;
    this.heading = above.group;
  }

  private at(row: RawRow, column: number): Named {
    return { name: textAt(row, column), row: row.index, column };
  }

  private item(raw: RawRow, named: Named, sex: string | null, continued: boolean): void {
    if (this.columns.goalsNamed && this.columns.goal === null && !this.shape.goalsAbove) this.goal = named;
    this.indicators.push({ raw, named, goal: this.goal, group: this.column ?? this.heading, sex, continued });
    this.previous = named;
    this.afterGoal = false;
  }

  private group(text: string): void {
    // A heading right under a goal parts the goal; any other ends it.
    if (!this.afterGoal) this.goal = null;
    this.heading = text;
    this.previous = null;
  }

  private goalHeading(raw: RawRow, goal: Named): void {
    this.goal = goal;
    this.goals.push({ raw, goal });
    this.previous = null;
    this.afterGoal = true;
  }

  read(row: RawRow, next: RawRow | undefined, before: RawRow | undefined): void {
    const { columns } = this;
    const name = textAt(row, columns.name.column);
    const sex = textAt(row, columns.sex) || null;
    const told = hasFigures(row, columns);
    this.enterGroup(row);
    if (name === '' && !told && this.judgedGroup(row)) return;
    if (this.enterGoal(row, next, name === '' && !told && sex === null)) return;
    if (name === '') {
      const named = columns.goal !== null && textAt(row, columns.goal) !== '' ? this.goal : null;
      if (named) this.item(row, named, sex, false);
      else if (this.previous && sex !== null && told) this.item(row, this.previous, sex, true);
      else if (told) this.unnamed.push(row);
      return;
    }
    const sexed = columns.sex === null && told ? sexNamed(name) : null;
    const own = sexed !== null && ofAll.test(sexed) && !isOfOne(next, columns.name.column) && !isOfOne(before, columns.name.column) ? null : sexed;
    const underGoal = columns.goal !== null && this.goal !== null;
    const stated = !told && hasStated(row, columns);
    // What has a unit is measured, also where it has not been this time.
    const united = stated && textAt(row, columns.unit) !== '';
    if (own !== null && this.previous) this.item(row, this.previous, own, true);
    else if (own !== null && headMeasures(columns.name.head)) this.item(row, { ...this.at(row, columns.name.column), name: plainText(columns.name.head) }, own, false);
    else if (told || sex !== null || underGoal || countsSomething(name) || united || isDescribed(row, columns) || (stated && columns.goalsNamed)) this.item(row, this.at(row, columns.name.column), sex, false);
    else this.headingRow(row, name, stated || (this.headsAreGoals && next !== undefined && hasFigures(next, columns)));
  }

  /** Whether a text right above figures is a goal, however it is worded. */
  private get headsAreGoals(): boolean {
    return (this.columns.goalsAmongNames && !this.shape.goalsWorded) || (this.shape.goalsAbove && !this.afterGoal);
  }

  /** An outer goal that is assessed on a row of its own, above those under it; true when the row is that. */
  private judgedGroup(row: RawRow): boolean {
    const column = this.columns.goalsNamed ? this.columns.groups.filter((at) => textAt(row, at) !== '').at(-1) : undefined;
    if (column === undefined || !hasStated(row, this.columns)) return false;
    this.goalHeading(row, this.at(row, column));
    return true;
  }

  private enterGroup(row: RawRow): void {
    const { groups, goal, goalsNamed } = this.columns;
    const outer = groups.map((column) => textAt(row, column)).filter((text) => text !== '').join(', ');
    if (outer === '') return;
    if (outer !== this.column && goal === null && !goalsNamed) this.goal = null;
    this.column = outer;
  }

  /** Takes in the cell of the goals' column; true when the row holds nothing else (`alone`), and is read by that. */
  private enterGoal(row: RawRow, next: RawRow | undefined, alone: boolean): boolean {
    const { goal, name } = this.columns;
    const text = textAt(row, goal);
    if (goal === null || text === '') return false;
    if (!alone) {
      if (this.goal?.name !== text) this.goal = this.at(row, goal);
      return false;
    }
    const nextHasOwn = next !== undefined && textAt(next, goal) !== '' && textAt(next, name.column) !== '';
    if (nextHasOwn && !hasStated(row, this.columns) && text.length <= LONGEST_HEADING) this.group(text);
    else this.goalHeading(row, this.at(row, goal));
    return true;
  }

  private headingRow(row: RawRow, name: string, isGoal: boolean): void {
    if (isSubhead(name)) return;
    const { name: names } = this.columns;
    if (isGoal || readsAsGoal(name, this.shape.amongGoals)) this.goalHeading(row, this.at(row, names.column));
    else if (name.length <= LONGEST_HEADING) this.group(name);
  }

  get trailing(): Heading {
    return { goal: this.goal, group: this.heading };
  }
}

/** Whether a row holds an outcome, a target or a forecast, be it the word that there is none. */
const hasFigures = (row: RawRow, { outcomes, targets, forecasts }: ScorecardColumns): boolean =>
  [...outcomes, ...targets, ...forecasts].some(({ column }) => isFilled(row, column));

const hasStated = (row: RawRow, { stated }: ScorecardColumns): boolean => stated.some(({ column }) => isFilled(row, column));

/** Numbered and described as the indicators are: it is one, though it has no outcome yet. */
function isDescribed(row: RawRow, { name, goalsAmongNames, stated }: ScorecardColumns): boolean {
  const filled = row.values.filter((_, column) => column !== name.column && isFilled(row, column)).length;
  return filled >= 2 && textAt(row, name.column) !== '' && readHead(name.head).role === 'indicator' && !goalsAmongNames && !stated.some(({ column }) => isFilled(row, column));
}

const isOfTable = (row: RawRow, columns: ScorecardColumns): boolean =>
  hasFigures(row, columns) || hasStated(row, columns) || textAt(row, columns.sex) !== '';

/** Goals that stand in the names' column above their indicators: rows of nothing but a goal, with rows of figures below. */
function goalsAbove(body: readonly RawRow[], columns: ScorecardColumns): boolean {
  return columns.goalsNamed && body.some((row, at) => {
    const name = textAt(row, columns.name.column);
    const next = body[at + 1];
    // The head over them speaks of goals.
    return name !== '' && !hasFigures(row, columns) && readsAsGoal(name, true) && next !== undefined && hasFigures(next, columns)
      && !readsAsGoal(textAt(next, columns.name.column), true);
  });
}

/** Reads the rows under the heads; what stands below the last row of figures is prose, or the heading of the next table. */
export function readScorecardRows(body: readonly RawRow[], columns: ScorecardColumns, above: Heading, amongGoals = false): ScorecardRows {
  const measured = body.reduce((found, row, at) => (isOfTable(row, columns) ? at : found), -1);
  // Of those right below the last figures the ones that are described have none yet.
  const after = body.slice(measured + 1).findIndex((row, at) => row.index !== (body[measured]?.index ?? 0) + at + 1 || !isDescribed(row, columns));
  const last = measured < 0 ? measured : after < 0 ? body.length - 1 : measured + after;
  const table = body.slice(0, last + 1);
  const reader = new Reader(columns, {
    goalsAbove: goalsAbove(body, columns),
    goalsWorded: table.some((row) => !hasFigures(row, columns) && readsAsGoal(textAt(row, columns.name.column))),
    amongGoals,
  }, above);
  table.forEach((row, at) => { reader.read(row, body[at + 1], body[at - 1]); });
  return { indicators: reader.indicators, goals: reader.goals, unnamed: reader.unnamed, trailing: headingIn(body.slice(last + 1), amongGoals) };
}

/** The goal or group that the rows right above a table name, as far as they do. */
export function headingIn(rows: readonly RawRow[], amongGoals = false): Heading {
  const last = rows.at(-1);
  const texts = rows.filter(({ index }) => last !== undefined && last.index - index <= 3).flatMap((row): Named[] => {
    const column = row.values.findIndex((_, at) => isFilled(row, at));
    const filled = row.values.filter((_, at) => isFilled(row, at)).length;
    const name = textAt(row, column);
    return filled === 1 && name !== '' && name.length <= LONGEST_HEADING && !isSubhead(name) ? [{ name, row: row.index, column }] : [];
  });
  const goal = texts.filter(({ name }) => readsAsGoal(name, amongGoals)).at(-1) ?? null;
  const group = texts.filter(({ name }) => !readsAsGoal(name, amongGoals)).at(-1)?.name ?? null;
  return { goal, group };
}
