import { isCellError, type RawRow } from '../../../workbook/rawSheet';
import { fold, tidy } from '../../../values/text';
import { headText } from '../../words/concept';
import { meansNoFigure } from '../../words/numbers';
import type { Role } from './columnRole';
import { parseQuantity } from './parseQuantity';
import { parseStated } from './statedWords';
import { parseTarget } from './parseTarget';
import type { HeadedColumn, ScorecardBlock } from './scorecardHeads';

/** The columns of a table of indicators by what they are for. */
export interface ScorecardColumns {
  /** The column that names the rows, with its head ("" where it has none). */
  readonly name: { readonly column: number; readonly head: string };
  /** The column of goals, where it is another one than the names'. */
  readonly goal: number | null;
  /** The names are goals themselves ("Nämndens mål | Målvärde | Utfall"). */
  readonly goalsNamed: boolean;
  /** The head of the names speaks of goals and indicators both ("Mål och mätetal"). */
  readonly goalsAmongNames: boolean;
  readonly groups: readonly number[];
  readonly sex: number | null;
  readonly unit: number | null;
  /** The year or date of each row's outcome. */
  readonly measured: number | null;
  readonly outcomes: readonly HeadedColumn[];
  readonly targets: readonly HeadedColumn[];
  readonly forecasts: readonly HeadedColumn[];
  readonly stated: readonly HeadedColumn[];
  readonly comments: readonly HeadedColumn[];
}

/** What stands under a head: figures, words of an assessment, short or long other words. */
interface Contents {
  readonly texts: number;
  readonly figures: number;
  readonly assessments: number;
  readonly long: number;
  readonly units: number;
  readonly dates: number;
}

const UNITS = /^(?:%|procent|andel|st|antal|styck|kr|tkr|mnkr|kronor|index|dagar|dag|timmar|år|månader|betyg|poäng|ton|kwh.*|personer|st\/.*|kr\/.*|antal\/.*|vårddygn|dygn|%-enheter|procentenheter|minuter|veckor)$/;

/** Longer words under a head are names or sentences, not figures. */
const LONG = 30;

function contentsOf(column: number, body: readonly RawRow[]): Contents {
  const found = { texts: 0, figures: 0, assessments: 0, long: 0, units: 0, dates: 0 };
  for (const { values } of body) {
    const value = values[column];
    if (typeof value === 'number') {
      found.figures += 1;
      if (headText(value, 'General') !== null) found.dates += 1;
    } else if (typeof value === 'string' && !meansNoFigure(value)) {
      const target = parseTarget(value, 'General');
      if (/^(?:19|20)\d{2}\b/.test(tidy(value))) found.dates += 1;
      if (UNITS.test(fold(value))) found.units += 1;
      if (parseQuantity(value, 'General') !== null || (value.length <= LONG && target !== null && (target.quantity !== null || target.movement !== null))) found.figures += 1;
      else {
        found.texts += 1;
        if (parseStated(value) !== null && value.length <= 2 * LONG) found.assessments += 1;
        else if (value.length > LONG) found.long += 1;
      }
    } else if (value !== null && isCellError(value)) found.figures += 1;
  }
  return found;
}

/** The head proposes, the cells decide: "Mål" over sentences are goals, over figures targets. */
function roleByContents({ says, column }: HeadedColumn, contents: Contents, firstFigures: number): Role | null {
  const { figures, long, assessments, texts, units, dates } = contents;
  const role = says.role ?? (says.dateOnly || says.sex !== null ? 'outcome' : null);
  switch (role) {
    case 'goalOrTarget': return figures + texts === 0 ? (column < firstFigures ? 'goal' : 'target') : figures >= texts && figures > 0 ? 'target' : long > 0 || column < firstFigures ? 'goal' : 'target';
    case 'goal': return figures > texts ? 'target' : 'goal';
    case 'target': return long > figures ? 'goal' : 'target';
    case 'outcome': return long > figures ? 'comment' : assessments > figures ? 'stated' : 'outcome';
    case 'forecast': return assessments > figures ? 'stated' : long > figures ? 'comment' : 'forecast';
    case 'stated': return figures > texts ? 'aside' : long > assessments ? 'comment' : 'stated';
    case 'unit': return units * 2 >= figures + texts && units > 0 ? 'unit' : 'group';
    case 'measured': return dates > 0 ? 'measured' : 'aside';
    default: return role;
  }
}

interface Typed extends HeadedColumn {
  readonly role: Role | null;
  readonly contents: Contents;
}

function typeColumns({ columns, body }: ScorecardBlock): Typed[] {
  const known = columns.map((column) => ({ ...column, contents: contentsOf(column.column, body) }));
  const first = Math.min(...known.filter(({ says, contents }) => contents.figures > contents.texts && says.role !== 'aside' && says.role !== 'measured').map(({ column }) => column));
  return known.map((column) => ({ ...column, role: roleByContents(column, column.contents, first) }));
}

/** Columns of words without a head that stand left of the figures: a merged head stands over the first of them only. */
function unheaded(block: ScorecardBlock, typed: readonly Typed[], before: number): Typed[] {
  const nothing = { role: null, year: null, untilYear: null, month: null, priorYear: false, sex: null, dateOnly: false, of: null };
  return Array.from({ length: Math.max(0, Math.min(before, 20)) }, (_, column) => column)
    .filter((column) => !typed.some((one) => one.column === column))
    .map((column): Typed => ({ column, head: '', says: nothing, role: null, contents: contentsOf(column, block.body) }));
}

const most = (columns: readonly Typed[]): Typed | null =>
  columns.reduce<Typed | null>((best, one) => (best && best.contents.texts >= one.contents.texts ? best : one), null);

/** Which column names the rows: the indicators', else one without a telling head beside the goals, else the goals' own. */
function findNames(typed: readonly Typed[], free: readonly Typed[]): Typed | null {
  const withTexts = (role: Role) => typed.filter((one) => one.role === role && one.contents.texts > 0);
  const indicators = most(withTexts('indicator'));
  if (indicators) return indicators;
  const goal = withTexts('goal').at(-1) ?? null;
  const unnamed = free.filter(({ contents }) => contents.texts > 0 && contents.texts >= contents.figures);
  if (!goal) return unnamed.reduce<Typed | null>((best, one) => (best && best.contents.texts > one.contents.texts ? best : one), null) ?? most(withTexts('group'));
  const beside = most(unnamed.filter(({ column }) => column > goal.column));
  return beside && beside.contents.texts >= goal.contents.texts ? beside : goal;
}

const GOALS_TOO = /mål(?:en)?(?![\p{L}])(?! ?(?:värde|nivå))/u;

/** Types the columns of a table; null when nothing names its rows or nothing is told of them. */
export function scorecardColumns(block: ScorecardBlock): ScorecardColumns | null {
  const typed = typeColumns(block);
  const having = (role: Role) => typed.filter((one) => one.role === role);
  const telling = typed.filter(({ role }) => role === 'outcome' || role === 'target' || role === 'forecast' || role === 'stated');
  const first = Math.min(...telling.map(({ column }) => column));
  if (telling.length === 0) return null;
  const free = [...typed.filter(({ role, column }) => role === null && column < first), ...unheaded(block, typed, first)].sort((a, b) => a.column - b.column);
  const name = findNames(typed, free);
  if (!name) return null;
  const goals = having('goal').filter(({ column }) => column !== name.column);
  const goal = goals.at(-1) ?? null;
  const outer = free.filter(({ column, contents }) => column < name.column && contents.texts > 0);
  const groups = [...having('group'), ...goals.slice(0, -1), ...outer].map(({ column }) => column).filter((column) => column !== name.column);
  return {
    name: { column: name.column, head: name.head },
    goal: goal?.column ?? null,
    goalsNamed: name.role === 'goal',
    goalsAmongNames: name.role === 'indicator' && GOALS_TOO.test(fold(name.head)),
    groups: [...new Set(groups)].sort((a, b) => a - b),
    sex: having('sex')[0]?.column ?? null,
    unit: having('unit')[0]?.column ?? null,
    measured: having('measured')[0]?.column ?? null,
    outcomes: having('outcome'), targets: having('target'), forecasts: having('forecast'),
    stated: having('stated'), comments: having('comment'),
  };
}
