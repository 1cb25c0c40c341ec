import type { RawRow } from '../../../workbook/rawSheet';
import { fold, nameKey } from '../../../values/text';
import { withoutDates } from '../../words/dates';
import { goalNames } from '../../words/kindWords';
import { swedish } from '../../words/swedish';
import { profileOf, type CellProfile } from '../../scorecards/cellProfile';
import { chooseRole, roleWithoutHead, type RoleChoice } from './columnChoice';
import { directionWord } from '../../scorecards/directionWords';
import { mayBeGoalOrTarget, SAYS_NOTHING } from '../../scorecards/columnRole';
import type { Role } from '../../scorecards/headEvidence';
import type { HeadedColumn, ScorecardBlock } from '../../scorecards/scorecardHeads';

/** The columns of a table of indicators by what they are for. */
export interface ScorecardColumns {
  /** The column that names the rows, with its head ("" where it has none). */
  readonly name: { readonly column: number; readonly head: string; readonly coded: boolean };
  /** The column of goals, where it is another one than the names'. */
  readonly goal: number | null;
  /** The names are goals themselves ("Nämndens mål | Målvärde | Utfall"). */
  readonly goalsNamed: boolean;
  /** The head of the names speaks of goals and indicators both ("Mål och mätetal"). */
  readonly goalsAmongNames: boolean;
  readonly groups: readonly number[];
  readonly sex: number | null;
  readonly unit: number | null;
  /** Which way is good for each row's indicator. */
  readonly direction: number | null;
  /** The year or date of each row's outcome. */
  readonly measured: number | null;
  readonly outcomes: readonly HeadedColumn[];
  readonly targets: readonly HeadedColumn[];
  readonly forecasts: readonly HeadedColumn[];
  readonly stated: readonly HeadedColumn[];
  readonly comments: readonly HeadedColumn[];
  /** Columns with figures or words that no part of an indicator takes in. */
  readonly unread: readonly HeadedColumn[];
  /** Columns whose role another one comes close to: their figures hang on it. */
  readonly close: ReadonlyMap<number, RoleChoice>;
}

interface Typed extends HeadedColumn {
  readonly role: Role | null;
  readonly choice: RoleChoice;
  readonly cells: CellProfile;
}

const NO_CHOICE: RoleChoice = { role: null, next: null, margin: 0 };

type Profiled = HeadedColumn & { readonly cells: CellProfile };

const withRole = (column: Profiled, role: Role | null): Typed => ({ ...column, role, choice: NO_CHOICE });

function typeColumns({ columns, body }: ScorecardBlock, isDate: (row: RawRow, column: number) => boolean): Typed[] {
  const known = columns.map((column): Profiled => ({ ...column, cells: profileOf(column.column, body, isDate) }));
  const figures = known.filter(({ cells, says }) => cells.figures * 2 > cells.filled && says.role !== 'aside' && says.role !== 'measured' && says.role !== 'comment');
  const first = Math.min(...figures.map(({ column }) => column));
  const names = known.filter(({ says, cells }) => cells.figures * 2 <= cells.filled && (says.role === 'indicator' || (says.role === 'goal' && !mayBeGoalOrTarget(says))));
  const firstName = Math.min(...names.map(({ column }) => column));
  return known.map((column): Typed => {
    const choice = chooseRole(column, column.cells, { beforeFigures: column.column < first, afterNames: column.column > firstName });
    return { ...column, role: choice.role, choice };
  });
}

const textAt = (row: RawRow, column: number): string => {
  const value = row.values[column];
  return typeof value === 'string' ? value : '';
};

const numberAt = (row: RawRow, column: number): number | null => {
  const value = row.values[column];
  return typeof value === 'number' ? value : null;
};

/**
 * Arrows under "Riktning" tell the way it has gone, unless they point against the figures: then they are the way that is
 * wished, which the figures need not have gone.
 */
function withDirections(body: readonly RawRow[], typed: readonly Typed[]): Typed[] {
  const dated = typed.filter(({ role, says }) => role === 'outcome' && says.year !== null).sort((a, b) => (b.says.year ?? 0) - (a.says.year ?? 0));
  const [last, before] = [dated[0], dated.find(({ says }) => says.year !== dated[0]?.says.year)];
  if (!last || !before) return [...typed];
  return typed.map((one) => {
    if (one.role !== 'aside' || (one.says.bits.direction ?? 0) === 0 || one.cells.ways < one.cells.filled) return one;
    const held = body.flatMap((row): boolean[] => {
      const [now, then, way] = [numberAt(row, last.column), numberAt(row, before.column), directionWord(textAt(row, one.column))];
      return now === null || then === null || now === then || way === null ? [] : [(way === 'higher') === now > then];
    });
    return held.filter((agrees) => !agrees).length * 4 >= held.length && held.length >= 2 ? withRole(one, 'direction') : one;
  });
}

const NAMING: ReadonlySet<Role | null> = new Set<Role | null>(['indicator', 'goal', 'group', null]);

/**
 * "Procent | 2021 | 2022", "År: | 2021 | 2022": what stands over the names tells their unit or what the heads beside it are.
 * Words left of figures under bare dates name the rows, where no other column does.
 */
function namesUnderOtherHeads(typed: readonly Typed[]): readonly Typed[] {
  const dated = typed.filter(({ role, says }) => role === 'outcome' && says.dateOnly);
  const first = Math.min(...dated.map(({ column }) => column));
  const before = typed.filter(({ column, cells }) => column < first && cells.texts > 0);
  const [only, ...others] = before;
  if (dated.length < 2 || !only || others.length > 0 || NAMING.has(only.role) || only.cells.different * 2 < only.cells.texts) return typed;
  return typed.map((one) => (one === only ? { ...one, role: null, choice: NO_CHOICE } : one));
}

/** Columns without a head: what their cells show. Those left of the figures that show nothing else may name the rows. */
function unheaded(block: ScorecardBlock, typed: readonly Typed[], isDate: (row: RawRow, column: number) => boolean): Typed[] {
  const width = Math.min(60, Math.max(0, ...block.body.map(({ values }) => values.length)));
  return Array.from({ length: width }, (_, column) => column)
    .filter((column) => !typed.some((one) => one.column === column))
    .flatMap((column): Typed[] => {
      const cells = profileOf(column, block.body, isDate);
      return cells.filled === 0 ? [] : [withRole({ column, head: '', says: SAYS_NOTHING, cells }, roleWithoutHead(cells))];
    });
}

const OF_ALL = swedish(/\b(?:totalt?|samtliga|alla|sammanlagt|sammantaget|hela (?:kommunen|nämnden|förvaltningen|verksamheten))\b|^kommunen$/);

/** A head of unknown words over figures, as "Exempelby 2016": the outcome, where nothing else is and no other name competes. */
function asOutcomes(typed: readonly Typed[]): Typed[] {
  if (typed.some(({ role, cells }) => role === 'outcome' && cells.filled > 0)) return [...typed];
  const unknown = typed.filter(({ role, head, cells }) => role === null && head !== '' && cells.figures > 0 && cells.figures >= cells.texts);
  const names = new Set(unknown.map(({ head }) => nameKey(withoutDates(head))));
  // "Ekskolan | Tallskolan | Kommunen totalt": of units side by side the whole is the outcome.
  const wholes = names.size > 2 ? unknown.filter(({ head }) => OF_ALL.test(fold(withoutDates(head)))) : [];
  const found = names.size === 1 ? unknown : new Set(wholes.map(({ head }) => nameKey(withoutDates(head)))).size === 1 ? wholes : [];
  // Nothing but its place speaks for an undated one.
  const choice = (one: Typed): RoleChoice => ({ role: 'outcome', next: 'aside', margin: one.says.datedName || wholes.length > 0 ? 3 : 1 });
  return typed.map((one) => (found.includes(one) ? { ...one, role: 'outcome', choice: choice(one) } : one));
}

const most = (columns: readonly Typed[]): Typed | null =>
  columns.reduce<Typed | null>((best, one) => (best && best.cells.texts >= one.cells.texts ? best : one), null);

const isCoded = ({ cells }: Typed): boolean => cells.codes * 2 > cells.texts;

/** Which column names the rows: the indicators', else one without a telling head beside the goals, else the goals' own, else one of codes. */
const findNames = (typed: readonly Typed[], free: readonly Typed[]): Typed | null =>
  wordedNames(typed, free) ?? most(typed.filter((one) => one.cells.texts > 0 && isCoded(one)));

function wordedNames(all: readonly Typed[], among: readonly Typed[]): Typed | null {
  const [typed, free] = [all, among].map((some) => some.filter((one) => !isCoded(one))) as [Typed[], Typed[]];
  const withTexts = (role: Role) => typed.filter((one) => one.role === role && one.cells.texts > 0);
  const indicators = most(withTexts('indicator'));
  if (indicators) return indicators;
  const goal = withTexts('goal').at(-1) ?? null;
  const unnamed = free.filter(({ cells }) => cells.texts > 0 && cells.texts >= cells.figures);
  if (!goal) return unnamed.reduce<Typed | null>((best, one) => (best && best.cells.texts > one.cells.texts ? best : one), null) ?? most(withTexts('group'));
  const beside = most(unnamed.filter(({ column }) => column > goal.column));
  return beside && beside.cells.texts >= goal.cells.texts ? beside : goal;
}

const GOALS_TOO = /mål(?:en)?(?![\p{L}])(?! ?(?:värde|nivå))/u;

/** From this lead on a role is not worth a mark. */
const CLEAR = 2;
const FIGURES: ReadonlySet<Role | null> = new Set<Role>(['outcome', 'target', 'forecast', 'aside']);

const closeOnes = (typed: readonly Typed[]): ReadonlyMap<number, RoleChoice> => new Map(typed.flatMap(({ column, choice, cells }): [number, RoleChoice][] =>
  (choice.margin < CLEAR && choice.next !== null && cells.figures > 0 && FIGURES.has(choice.role) && FIGURES.has(choice.next) ? [[column, choice]] : [])));

/** Words without a head that stand right of the figures are comments where they are sentences. */
const isComment = ({ role, head, cells, column }: Typed, last: number): boolean =>
  role === null && head === '' && column > last && cells.figures === 0 && cells.long * 2 > cells.filled;

/** Columns that number the rows or say who answers for them hold no figures to lose. */
const NUMBERING = /^(?:nr|nummer|id|kod|kön|rad)\b|-?id$/;
const isLoss = ({ head, cells, column }: Typed, names: number): boolean => !(head === '' && column < names && cells.assessments === 0) && (cells.figures > cells.trends || cells.assessments > 0) && !NUMBERING.test(fold(head));

/** A part of the year at hand by its words. */
const PART_OF_YEAR = swedish(/\bdelår|hittills|\back\b|ackumulera/);
/** What has come of the year as far as it has gone. */
const isSoFar = ({ says, head, cells }: Typed): boolean => cells.filled > 0 && (says.month !== null || PART_OF_YEAR.test(fold(head)));

/**
 * A part of a year that is still to come ("Kvartal 4"), or the year as a whole ("Helår") beside what has come of it so far,
 * is no outcome beside one of its year that holds figures; an empty year alone is its own.
 */
const withoutEmpty = (outcomes: readonly Typed[]): Typed[] => outcomes.filter(({ says, cells, head }) => cells.filled > 0
  || !outcomes.some((other) => isSoFar(other) && other.says.year === says.year && (says.month === null ? PART_OF_YEAR.test(fold(other.head)) && !PART_OF_YEAR.test(fold(head)) : other.says.month !== null)));

/** "Resultatmål | Mindre än 46,9 mnkr" under a bare year: goals by their names, and what they are to come to in words; no outcome. */
function asTargetsOfGoals(block: ScorecardBlock, typed: readonly Typed[]): readonly Typed[] {
  const dated = typed.filter(({ role, says }) => role === 'outcome' && says.dateOnly);
  if (typed.some(({ role }) => role === 'target') || dated.length === 0 || typed.some(({ role, says }) => role === 'outcome' && !says.dateOnly) || dated.every(({ cells }) => cells.bounds === 0)) return typed;
  const first = Math.min(...dated.map(({ column }) => column));
  const isOfGoals = typed.some(({ column }) => {
    const names = column < first ? block.body.map((row) => fold(textAt(row, column))).filter((name) => name !== '') : [];
    const goals = names.filter((name) => goalNames.test(name));
    return goals.length >= 2 && goals.length * 2 >= names.length;
  });
  return isOfGoals ? typed.map((one) => (dated.includes(one) ? { ...one, role: 'target' } : one)) : typed;
}

const TELLING: ReadonlySet<Role | null> = new Set<Role>(['outcome', 'target', 'forecast', 'stated']);

/** Types the columns of a table; null when nothing names its rows or nothing is told of them. */
export function scorecardColumns(block: ScorecardBlock, isDate: (row: RawRow, column: number) => boolean = () => false): ScorecardColumns | null {
  const headed = typeColumns(block, isDate);
  const bare = unheaded(block, headed, isDate);
  const stated = headed.some(({ role }) => role === 'stated');
  // Beside a headed assessment a second one without a head would be a guess.
  const typed = asTargetsOfGoals(block, withDirections(block.body, asOutcomes(namesUnderOtherHeads([...headed, ...bare.map((one) => (one.role === 'stated' && stated ? { ...one, role: null } : one))]))));
  const having = (role: Role) => typed.filter((one) => one.role === role);
  const telling = typed.filter(({ role, head }) => TELLING.has(role) && head !== '');
  if (telling.length === 0) return null;
  const first = Math.min(...telling.map(({ column }) => column));
  const last = Math.max(...telling.map(({ column }) => column));
  const free = typed.filter(({ role, column, cells }) => role === null && column < first && cells.figures <= cells.texts).sort((a, b) => a.column - b.column);
  const name = findNames(typed, free);
  if (!name) return null;
  const goals = having('goal').filter(({ column }) => column !== name.column);
  const outer = free.filter((one) => one.column < name.column && one.cells.texts > 0 && !isCoded(one));
  // Goals of the nämnd under those of the kommun: the outer ones group them.
  const goalsNamed = name.role === 'goal';
  const groups = [...having('group'), ...(goalsNamed ? goals : goals.slice(0, -1)), ...outer].map(({ column }) => column).filter((column) => column !== name.column);
  const comments = [...having('comment'), ...typed.filter((one) => isComment(one, last))];
  const columns = {
    name: { column: name.column, head: name.head, coded: isCoded(name) },
    goal: goalsNamed ? null : goals.at(-1)?.column ?? null,
    goalsNamed,
    goalsAmongNames: name.role === 'indicator' && GOALS_TOO.test(fold(name.head)),
    groups: [...new Set(groups)].sort((a, b) => a - b),
    sex: having('sex')[0]?.column ?? null,
    unit: having('unit')[0]?.column ?? null,
    direction: having('direction')[0]?.column ?? null,
    measured: having('measured')[0]?.column ?? null,
    outcomes: withoutEmpty(having('outcome')), targets: having('target'), forecasts: having('forecast'), stated: having('stated'), comments,
  };
  const used = new Set([
    columns.name.column, columns.goal, ...columns.groups, columns.sex, columns.unit, columns.direction, columns.measured,
    ...[...columns.outcomes, ...columns.targets, ...columns.forecasts, ...columns.stated, ...comments].map(({ column }) => column),
  ]);
  return { ...columns, unread: typed.filter((one) => !used.has(one.column) && isLoss(one, name.column)), close: closeOnes(typed) };
}
