import type { SignConvention } from '../../../values/sign';
import { fold } from '../../../values/text';
import { numberIn } from '../../cells/cellReading';
import type { TableRow } from '../../geometry/table';
import { financingWords, organisationNames, type Component } from '../../words/lexicon';
import type { TableColumns } from './fields';
import type { Field } from '../field';
import { areEven } from '../rows/shareLike';
import { expectedIdentities, shownIdentity, type Assigned, type ExpectedIdentity } from './explain';

/** What makes a column's amounts income positive, cost negative, plus good. */
export type Orientation = 1 | -1;

export interface Oriented {
  readonly factors: ReadonlyMap<Field, Orientation>;
  readonly convention: SignConvention;
  /** Nothing written or printed told how the net amounts are signed. */
  readonly inferred: boolean;
}

export interface OrientContext {
  /** Titles, heads and names of sums, folded: what says how amounts are signed. */
  readonly words: string;
  /** Of these, the heads and the names of sums: they are about the amounts, and a title may be about the report. */
  readonly headWords: string;
  /** Income or cost, when the whole table holds only that. */
  readonly component: Component | null;
  /** What the user chose. */
  readonly chosen: SignConvention | null;
  readonly yearEnd: boolean | null;
}

/** Bits for a sign: the user's word, what a part of the result must be, what a head says, what is usual. */
const CHOSEN = 40;
const OF_PART = 10;
const SAID_NET_COST = 6;
const USUAL_COST = 5;
const VARIANCE_PLUS_IS_GOOD = 4;
const AS_IT_STANDS = 1;
const ADDS_UP = 4;
const IS_SUM = 20;

/** More than this share of the weight on the other side, and the amounts are results rather than net costs. */
const MIXED = 0.1;

const isVariance = ({ measure }: Field): boolean => measure === 'variance' || measure === 'varianceToDate' || measure === 'change';
const isPart = (component: Component | null): boolean => component === 'income' || component === 'cost' || component === 'grant';

/** The same part of the result, the net being one whatever it is called. */
const isSamePart = (one: Component | null, other: Component | null): boolean => one === other || (!isPart(one) && !isPart(other));

interface Weights {
  readonly plus: number;
  readonly minus: number;
}

function weightsOf(rows: readonly TableRow[], { column }: Field): Weights {
  let [plus, minus] = [0, 0];
  for (const { raw } of rows) {
    const amount = numberIn(raw, column.column) ?? 0;
    if (amount > 0) plus += amount;
    else minus -= amount;
  }
  return { plus, minus };
}

const isMixed = ({ plus, minus }: Weights): boolean => Math.min(plus, minus) > MIXED * (plus + minus);

/** Columns whose signs hang together, each with the sign that it has when the first has +1. */
class Linked {
  private readonly parent: number[];
  private readonly parity: Orientation[];

  constructor(size: number) {
    this.parent = Array.from({ length: size }, (_, at) => at);
    this.parity = new Array<Orientation>(size).fill(1);
  }

  find(at: number): { root: number; parity: Orientation } {
    let [root, parity] = [at, 1 as Orientation];
    while (this.parent[root] !== root) {
      parity = (parity * (this.parity[root] ?? 1)) as Orientation;
      root = this.parent[root] ?? root;
    }
    return { root, parity };
  }

  /** The first link between two stands: the strongest identities come first. */
  join(a: number, b: number, same: Orientation): void {
    const [one, other] = [this.find(a), this.find(b)];
    if (one.root === other.root) return;
    this.parent[other.root] = one.root;
    this.parity[other.root] = (one.parity * other.parity * same) as Orientation;
  }
}

/** The sign of each column in its identity, were the result as printed. */
function coefficients({ kind, terms }: ExpectedIdentity): readonly number[] {
  return kind === 'net' ? [1, ...terms.map(() => -1)] : [1, -1, ...terms.slice(1).map(() => 1)];
}

/** What speaks for each sign of a column by itself: positive for +1, negative for −1. */
function ownBits(field: Field, weights: Weights, rows: Context): { bits: number; said: boolean } {
  const { component } = field;
  const sum = weights.plus - weights.minus;
  const towards = (wanted: 1 | -1, bits: number) => (sum === 0 ? 0 : Math.sign(sum) === wanted ? bits : -bits);
  if (isVariance(field)) return { bits: VARIANCE_PLUS_IS_GOOD, said: true };
  if (component === 'cost') return { bits: towards(-1, OF_PART), said: true };
  if (component === 'income' || component === 'grant') return { bits: towards(1, OF_PART), said: true };
  const { chosen } = rows.context;
  if (chosen !== null) return { bits: chosen === 'costsNegative' ? CHOSEN : -CHOSEN, said: true };
  if (rows.context.component === 'income') return { bits: towards(1, OF_PART), said: true };
  if (rows.context.component === 'cost') return { bits: towards(-1, OF_PART), said: true };
  if (rows.areResults) return { bits: AS_IT_STANDS, said: rows.areResults === 'said' || sum < 0 };
  if (component === 'netCost' && !isMixed(weights)) return { bits: towards(-1, SAID_NET_COST), said: true };
  return { bits: towards(-1, USUAL_COST), said: sum < 0 || rows.areSpent || /netto|kostnad/.test(rows.context.words) };
}

interface Context {
  readonly context: OrientContext;
  /** What is left of the budget is printed beside the amounts, which says that they are spent. */
  readonly areSpent: boolean;
  /** Whether the net amounts are results: because words say so, or only because they have both signs. */
  readonly areResults: 'said' | 'mixed' | false;
}

/** What is left of incomes when the costs are paid. */
const SURPLUS = /driftnetto|driftöverskott|täckningsbidrag/;
const SURPLUSES = new RegExp(SURPLUS.source, 'g');
/** The same in a title, or the result of those that live by their incomes. */
const OF_BUSINESS = new RegExp(`${SURPLUS.source}|resultat per (?:fastighet|bolag|dotterbolag|anläggning|affär)`);

/** Whether what pays for the other rows has their opposite sign: those are then net costs, by whatever sign. */
const isFinanced = (financing: readonly TableRow[], field: Field, { plus, minus }: Weights): boolean =>
  financing.reduce((sum, { raw }) => sum + (numberIn(raw, field.column.column) ?? 0), 0) * (plus - minus) < 0;

/** Companies' amounts are their results, where the table speaks of companies or prints how they vary: suppliers' may be costs. */
const areCompanies = (rows: readonly TableRow[], fields: readonly Field[], { words }: OrientContext): boolean =>
  rows.filter(({ folded }) => organisationNames.test(folded)).length * 2 > rows.length && (fields.some(isVariance) || /bolag|koncern|ägar/.test(words));

function areResults(rows: readonly TableRow[], financing: readonly TableRow[], fields: readonly Field[], context: OrientContext): Context['areResults'] {
  const { words } = context;
  const nets = fields.filter((field) => !isVariance(field) && !isPart(field.component) && field.measure !== 'priorYear' && field.measure !== 'priorYearToDate');
  const weights = nets.map((field) => weightsOf(rows, field)).filter(({ plus, minus }) => plus + minus > 0);
  if (weights.length === 0) return false;
  const [main] = nets;
  if (main && isFinanced(financing, main, weightsOf(rows, main))) return false;
  if (areCompanies(rows, fields, context)) return 'said';
  // Headed as results, and some of them deficits: they stand as they are.
  if (nets.every(({ component }) => component === 'result') && weights.some(({ plus, minus }) => plus > 0 && minus > 0)) return 'said';
  const positive = weights.every(({ plus, minus }) => plus > minus);
  if (positive && nets.some(({ column, component }) => component !== 'netCost' && SURPLUS.test(fold(column.head)))) return 'said';
  if (positive && saysResult(words) && !/netto|kostnad/.test(words.replace(SURPLUSES, ' ')) && (OF_BUSINESS.test(words) || saysResult(context.headWords) || !followBudgets(rows, nets))) return 'said';
  // A few net incomes among net costs ("Parkering") make no list of results.
  return weights.filter(isMixed).length * 2 > weights.length && !(positive && main !== undefined && areMostlyAbove(rows, main)) && 'mixed';
}

const saysResult = (text: string): boolean => SURPLUS.test(text) || /resultat(?!räkning)|överskott/.test(text);

/** Whether the outcome or the forecast is much the same part of the budget in most rows: so are costs, and what is left of them in a year may be anything. */
function followBudgets(rows: readonly TableRow[], nets: readonly Field[]): boolean {
  const budget = nets.find(({ measure }) => measure === 'budget' || measure === 'budgetToDate');
  return budget !== undefined && nets.some((field) => (field.measure === 'actual' || field.measure === 'forecast') && areEven(rows.flatMap(({ raw }) => {
    const [number, whole] = [numberIn(raw, field.column.column), numberIn(raw, budget.column.column)];
    return number === null || whole === null ? [] : [{ number, budget: whole }];
  })));
}

/** Whether two rows of three hold an amount above zero. */
const areMostlyAbove = (rows: readonly TableRow[], { column }: Field): boolean =>
  rows.filter(({ raw }) => (numberIn(raw, column.column) ?? 0) > 0).length * 3 >= rows.length * 2;

/** Whether what is printed as left of the budget is it less the outcome, both above zero in sum: what may be spent is costs. */
function areSpent(fields: readonly Field[], reading: TableColumns, rows: readonly TableRow[]): boolean {
  const [budget, actual] = (['budget', 'actual'] as const).map((measure) => fields.find((field) => field.measure === measure && !isPart(field.component)));
  if (!budget || !actual || [budget, actual].some((field) => weightsOf(rows, field).plus <= weightsOf(rows, field).minus)) return false;
  const [of, less] = [budget, actual].map(({ column }) => reading.columns.indexOf(column)) as [number, number];
  return reading.columns.some(({ concept }, at) => {
    const shown = concept.measure === 'remaining' ? shownIdentity(reading, [at, of, less]) : null;
    const signOf = (column: number) => shown?.signs[shown.columns.indexOf(column)];
    return shown !== null && signOf(at) === signOf(less) && signOf(at) !== signOf(of);
  });
}

/**
 * How the columns of a table of units are signed: so that the printed identities come true with income positive, cost
 * negative and a variance that is good positive; words and what is usual decide between the two ways that are left.
 */
export function orientColumns(items: readonly TableRow[], fields: readonly Field[], reading: TableColumns, context: OrientContext): Oriented {
  const linked = new Linked(fields.length);
  const placeOf = new Map(reading.columns.map((column, at) => [column, at]));
  const assigned = fields.flatMap((field): (Assigned & { field: number })[] => {
    const at = placeOf.get(field.column);
    return at === undefined || (field.oneMonth && field.measure === 'actual') ? [] : [{ at, measure: field.oneMonth ? 'addition' : field.measure, component: field.component, field: fields.indexOf(field) }];
  });
  const fieldAt = new Map(assigned.map(({ at, field }) => [at, field]));
  const explained = expectedIdentities(assigned, context.yearEnd)
    .flatMap((expected) => {
      const columns = [expected.result, ...expected.terms].map(({ at }) => at);
      const shown = shownIdentity(reading, columns);
      return shown ? [{ expected, columns, shown }] : [];
    })
    .sort((a, b) => b.shown.bits - a.shown.bits);
  const told = new Set<number>();
  for (const { expected, columns, shown } of explained) {
    const factors = coefficients(expected).map((coefficient, at) => coefficient * (shown.signs[shown.columns.indexOf(columns[at] ?? -1)] ?? 1));
    const [first = 1] = factors;
    const places = columns.map((column) => fieldAt.get(column) ?? 0);
    places.slice(1).forEach((place, at) => linked.join(places[0] ?? 0, place, Math.sign(first * (factors[at + 1] ?? 1)) as Orientation));
    if (expected.kind !== 'net') for (const place of places) told.add(place);
  }
  joinMonths(fields, linked);
  // What pays for the other rows has their opposite sign, and says nothing of how they are signed.
  const financing = items.filter(({ folded }) => financingWords.test(folded));
  const paidFor = financing.length === 0 ? items : items.filter((row) => !financing.includes(row));
  const spent = areSpent(fields, reading, paidFor);
  const rows: Context = { context, areSpent: spent, areResults: !spent && areResults(paidFor, financing, fields, context) };
  const weights = fields.map((field) => weightsOf(paidFor, field));
  joinAlike(fields, weights, told, linked);
  joinByRows(fields, paidFor, told, linked);
  const own = fields.map((field, at) => ownBits(field, weights[at] ?? { plus: 0, minus: 0 }, rows));
  const roots = new Map<number, number>();
  fields.forEach((field, at) => {
    const { root, parity } = linked.find(at);
    roots.set(root, (roots.get(root) ?? 0) + parity * ((own[at]?.bits ?? 0) + partsBits(field, items, fields)));
  });
  const factors = new Map(fields.map((field, at): [Field, Orientation] => {
    const { root, parity } = linked.find(at);
    return [field, (parity * ((roots.get(root) ?? 0) >= 0 ? 1 : -1)) as Orientation];
  }));
  return { factors, ...conventionOf(fields, factors, own.map(({ said }, at) => said || told.has(at)), rows) };
}

/** The months of an outcome are signed alike, and what is added to a budget is as the budget. */
function joinMonths(fields: readonly Field[], linked: Linked): void {
  const first = new Map<string, number>();
  fields.forEach(({ oneMonth, measure, component }, at) => {
    if (!oneMonth) return;
    const key = `${measure}|${component ?? ''}`;
    const whole = fields.findIndex((field) => !field.oneMonth && field.measure === measure && field.component === component);
    const before = first.get(key) ?? (whole < 0 ? undefined : whole);
    if (before === undefined) first.set(key, at);
    else linked.join(before, at, 1);
  });
}

/** One table is signed one way: a net that nothing tells of is signed as one of the same part that a variance tells of, where both stand with the same sign. */
function joinAlike(fields: readonly Field[], weights: readonly Weights[], told: ReadonlySet<number>, linked: Linked): void {
  const signOf = (at: number) => Math.sign((weights[at]?.plus ?? 0) - (weights[at]?.minus ?? 0));
  fields.forEach((field, at) => {
    if (told.has(at) || isVariance(field) || signOf(at) === 0) return;
    const like = [...told].find((other) => fields[other] !== undefined && !isVariance(fields[other]) && isSamePart(fields[other].component, field.component) && signOf(other) === signOf(at));
    if (like !== undefined) linked.join(like, at, 1);
  });
}

/**
 * Two amounts of the same part that have the same sign in most rows are signed alike, also where one large amount of
 * another sign turns the sum of one of them. What variances tell of both stands.
 */
function joinByRows(fields: readonly Field[], rows: readonly TableRow[], told: ReadonlySet<number>, linked: Linked): void {
  const signsOf = (field: Field) => rows.map(({ raw }) => Math.sign(numberIn(raw, field.column.column) ?? 0));
  const amounts = fields.flatMap((field, at) => (isVariance(field) ? [] : [{ field, at, signs: signsOf(field) }]));
  for (const [place, one] of amounts.entries()) {
    for (const other of amounts.slice(place + 1)) {
      if (!isSamePart(one.field.component, other.field.component) || (told.has(one.at) && told.has(other.at))) continue;
      const products = one.signs.map((sign, row) => sign * (other.signs[row] ?? 0));
      const [alike, unlike] = [products.filter((product) => product > 0).length, products.filter((product) => product < 0).length];
      if (alike >= 2 && alike >= 2 * unlike) linked.join(one.at, other.at, 1);
    }
  }
}

/** Amounts that are the same but for rounding. */
const isLike = (one: number, other: number): boolean => Math.abs(one - other) <= Math.max(1, Math.abs(other) * 0.001);

/** What a printed net is made of; a result that what pays for the rows is part of is their variance, and is made of the outcome's. */
function partsOf(field: Field, fields: readonly Field[]): readonly Field[] {
  if (isPart(field.component)) return [];
  if (!isVariance(field)) return fields.filter(({ measure, component }) => measure === field.measure && isPart(component) && (component !== 'grant' || field.component === 'result'));
  const parts = field.column.concept.component !== 'result' ? [] : fields.filter(({ measure, component }) => measure === 'actual' && isPart(component));
  return parts.some(({ component }) => component === 'grant') ? parts : [];
}

/** A printed net beside its parts takes the sign that is nearer their sum, also where it is not exactly that; surely where it is. */
function partsBits(field: Field, rows: readonly TableRow[], fields: readonly Field[]): number {
  const parts = partsOf(field, fields);
  if (parts.length < 2) return 0;
  let [agreement, exact, known] = [0, 0, 0];
  for (const { raw } of rows) {
    const printed = numberIn(raw, field.column.column) ?? 0;
    const sum = parts.reduce((total, part) => {
      const amount = Math.abs(numberIn(raw, part.column.column) ?? 0);
      return total + (part.component === 'cost' ? -amount : amount);
    }, 0);
    if (printed === 0 || sum === 0) continue;
    known += 1;
    agreement += Math.sign(printed) === Math.sign(sum) ? 1 : -1;
    if (isLike(Math.abs(printed), Math.abs(sum))) exact += 1;
  }
  if (exact === known && known > 1 && Math.abs(agreement) === known) return Math.sign(agreement) * IS_SUM;
  // In nearly all rows it outweighs that a variance is printed good positive.
  return Math.sign(agreement) * (isVariance(field) && Math.abs(agreement) * 2 > known ? 2 * ADDS_UP : ADDS_UP);
}

function conventionOf(
  fields: readonly Field[], factors: ReadonlyMap<Field, Orientation>, said: readonly boolean[], { context, areResults }: Context,
): Pick<Oriented, 'convention' | 'inferred'> {
  if (context.chosen !== null) return { convention: context.chosen, inferred: false };
  const nets = fields.flatMap((field, at) => (isVariance(field) || isPart(field.component) ? [] : [{ field, said: said[at] ?? true }]));
  const main = nets.find(({ field }) => field.measure === 'actual') ?? nets[0];
  if (!main) return { convention: 'costsNegative', inferred: false };
  const turned = factors.get(main.field) === -1;
  return { convention: !turned ? 'costsNegative' : context.component === 'income' ? 'incomeNegative' : 'netCostsPositive', inferred: !main.said && (turned || areResults === 'mixed') };
}
