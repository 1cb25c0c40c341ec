import { numberIn } from '../../cells/cellReading';
import { fold } from '../../../values/text';
import { withoutDates } from '../../words/dates';
import { currentBudgetWords, firstBudgetWords } from '../../words/lexicon';
import { words, type Words } from '../../words/swedish';
import type { Table, TableColumn } from '../../geometry/table';
import type { Candidate } from './undatedColumns';
import { netOf } from './netTerms';
import { saysNothing } from './strangers';

const OUTER = words(/\bextern[at]?\b/);
const INNER = words(/\bintern[at]?\b/);
const INCOME = words(/intäkt|inkomst|försäljning|\bint\b/);
const COST = words(/kostnad|utgift|inköp|\bköp\b|\bkost\b/);

/** Columns that are together one part of the result of one measure; the first stands for them all until it is known of which time they are. */
export interface SharedPart {
  readonly component: 'income' | 'cost';
  readonly columns: readonly TableColumn[];
}

export interface SettledShares {
  readonly candidates: readonly Candidate[];
  readonly shared: readonly SharedPart[];
}

/** Income or cost, by a head that says whether it is external or internal; null for other heads. */
function partOf({ head }: TableColumn): SharedPart['component'] | null {
  const said = withoutDates(head);
  if (!OUTER.test(said) && !INNER.test(said)) return null;
  const [income, cost] = [INCOME.test(said), COST.test(said)];
  return income === cost ? null : income ? 'income' : 'cost';
}

const isOfSame = ({ concept: one }: TableColumn, { concept: other }: TableColumn): boolean =>
  one.measure === other.measure && one.scope === other.scope && one.month === other.month && one.year === other.year && one.priorYear === other.priorYear;

/** "Externa intäkter" and "Interna intäkter" of one measure: both halves have to be there. */
function sharedParts(candidates: readonly Candidate[]): SharedPart[] {
  const shared: SharedPart[] = [];
  const left = candidates.filter(({ column, resolved }) => !column.hidden && !column.chosen && (resolved !== null || column.concept.measure === null) && partOf(column) !== null).map(({ column }) => column);
  while (left.length > 0) {
    const first = left[0] as TableColumn;
    const columns = left.filter((column) => partOf(column) === partOf(first) && isOfSame(column, first));
    for (const column of columns) left.splice(left.indexOf(column), 1);
    const says = (pattern: Words) => columns.some(({ head }) => pattern.test(withoutDates(head)));
    const component = partOf(first);
    if (component !== null && columns.length >= 2 && says(OUTER) && says(INNER)) shared.push({ component, columns });
  }
  return shared;
}

/** What a part of a side of the result is of, and what all of them or some of one come to. */
const WHOLE_OR_WITHIN = words(/^(?:summa|s:a|total|totalt|totala|alla|allt|samtliga|hela|tillsammans|varav|därav)\b|\btotalt$/);

/** Which of several decisions or bounds an amount is of: "Ursprunglig | Reviderad", "Lågt | Högt". */
const VERSION = words(/^(?:alt(?:ernativ)?\b|scenario\b|version\b|(?:låg|hög)(?:t|re|sta?)?\b|min\b|max\b|nuvarande\b|tidigare\b|senaste\b)/);
/** Of two parts of a side one is seldom so near the other, of two versions nearly always. */
const NEAR = 0.2;

/** Whether columns under one head tell the same amounts by several decisions, which do not add up. */
function areVersions(members: readonly Candidate[], { rows }: Table): boolean {
  if (members.some(({ column: { heads } }) => { const said = fold(heads.at(-1) ?? ''); return VERSION.test(said) || currentBudgetWords.test(said) || firstBudgetWords.test(said); })) return true;
  const known = rows.flatMap(({ raw }) => {
    const amounts = members.flatMap(({ column }) => Math.abs(numberIn(raw, column.column) ?? 0));
    const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
    return most === 0 ? [] : [most - least <= most * NEAR];
  });
  return known.filter(Boolean).length * 2 > known.length;
}

/** "Taxor | Bidrag" under "Intäkter": what one head over several columns is divided into, where none of them is their sum. */
function dividedParts(candidates: readonly Candidate[], table: Table): SharedPart[] {
  const under = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const { column, component, resolved } = candidate;
    const { heads, hidden, percent, chosen, concept } = column;
    if (heads.length < 2 || hidden || percent || chosen || !isSide(component) || resolved === null || !saysNothing(column)) continue;
    const key = [heads.slice(0, -1).join('>'), component, resolved, concept.year].join('|');
    under.set(key, [...under.get(key) ?? [], candidate]);
  }
  return [...under.values()].flatMap((members): SharedPart[] => {
    const [first] = members;
    const named = new Set(members.map(({ column: { heads } }) => fold(heads.at(-1) ?? '')));
    const isWhole = [...named].some((name) => WHOLE_OR_WITHIN.test(name)) || wholeAmong(members, table) !== undefined;
    return first && isSide(first.component) && members.length >= 2 && named.size === members.length && !named.has('') && !isWhole && !areVersions(members, table)
      ? [{ component: first.component, columns: members.map(({ column }) => column) }] : [];
  });
}

/** What pays for the areas, also where it is held to be their budget. */
const pays = ({ component, column: { concept } }: Candidate): boolean => component === 'grant' || concept.component === 'grant';

/** The columns on one side of a net, of its own measure, nearest first; what pays for them is no share of its incomes. */
function besideNet(candidates: readonly Candidate[], at: number, step: 1 | -1): Candidate[] {
  const [net, run] = [candidates[at], [] as Candidate[]];
  for (let place = at + step; ; place += step) {
    const one = candidates[place];
    if (!net || !one || !isOfSame(one.column, net.column) || saysNet(one) || pays(one)) return run;
    run.push(one);
  }
}

/** What a column is of: a part of the result that says no measure is of the outcome. */
const measureOf = ({ resolved, component, column: { concept } }: Candidate): string | null =>
  (concept.measure === 'amount' || (concept.measure === null && component !== null) ? (resolved === 'actual' ? 'actual' : null) : concept.measure);

/** Columns of one measure and time, of which one may be the sum of the others. */
function alike(candidates: readonly Candidate[]): Candidate[][] {
  const found = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const { column: { hidden, percent, concept: { scope, month, year, priorYear } } } = candidate;
    const measure = measureOf(candidate);
    if (measure === null || pays(candidate) || hidden || percent || candidate.resolved === null) continue;
    const key = [measure, scope, month, year, priorYear].join('|');
    found.set(key, [...found.get(key) ?? [], candidate]);
  }
  return [...found.values()];
}

const MOST_ALIKE = 10;

const saysNet = ({ component }: Candidate): boolean => component === 'netCost' || component === 'result';

/**
 * The one of several columns of the same that is the sum of all the others, as "Totalt" over what stands before it. Each of
 * income, costs and net is what the other two come to: the one that says it is the net is the whole, wherever it stands.
 */
function wholeAmong(members: readonly Candidate[], table: Table): Candidate | undefined {
  if (members.length < 3 || members.length > MOST_ALIKE) return undefined;
  const last = (members.some(saysNet) ? members.filter(saysNet) : [...members]).reverse();
  return last.find((one) => netOf(table, one.column, members.filter((other) => other !== one).map(({ column }) => column)) !== null);
}

/** The columns beside a net, before it, behind it or around it, that together make it: three at least. Of what says nothing of nets, all the others of its measure. */
function termsOfNet(candidates: readonly Candidate[], table: Table): Map<Candidate, readonly Candidate[]> {
  const found = new Map<Candidate, readonly Candidate[]>();
  for (const members of alike(candidates)) {
    const whole = wholeAmong(members, table);
    if (whole) found.set(whole, members.filter((one) => one !== whole));
  }
  candidates.forEach((net, at) => {
    if (net.resolved === null || !saysNet(net) || found.has(net)) return;
    const [before, after] = [besideNet(candidates, at, -1), besideNet(candidates, at, 1)];
    const runs = [before, after].flatMap((run) => run.map((_, length) => run.slice(0, length + 1)));
    const terms = [...runs, [...before, ...after]].find((run) => run.length >= 3 && netOf(table, net.column, run.map(({ column }) => column)) !== null);
    if (terms) found.set(net, terms);
  });
  return found;
}

const isSide = (component: Candidate['component']): component is 'income' | 'cost' => component === 'income' || component === 'cost';

/** On which side of its net a term is by its words. */
function saidSide({ component, column: { head } }: Candidate): SharedPart['component'] | null {
  if (isSide(component)) return component;
  const said = withoutDates(head);
  const [income, cost] = [INCOME.test(said), COST.test(said)];
  return income === cost ? null : income ? 'income' : 'cost';
}

/** The sides that the terms of a net make: by their words, and where one of them says an income or a cost, the others by their sign. */
function sidesOf(net: Candidate, terms: readonly Candidate[], table: Table): SharedPart[] {
  const said = terms.map(saidSide);
  const isAdded = said.some((side) => side !== null) && netOf(table, net.column, terms.map(({ column }) => column)) === 'added';
  const sides = terms.map((term, at) => said[at] ?? (isAdded ? signOf(term, table) : null));
  if (sides.includes(null) || !sides.includes('income') || !sides.includes('cost')) return [];
  return (['income', 'cost'] as const).map((component): SharedPart => ({ component, columns: terms.filter((term, at) => sides[at] === component && partOf(term.column) === null).map(({ column }) => column) }))
    .filter(({ columns }) => columns.length > 0);
}

const signOf = ({ column }: Candidate, { rows }: Table): SharedPart['component'] | null => {
  const sum = rows.reduce((all, { raw }) => all + (numberIn(raw, column.column) ?? 0), 0);
  return sum === 0 ? null : sum < 0 ? 'cost' : 'income';
};

/**
 * Columns of the parts that a net is made of are none of them the net: "Interna kostnader" under "Utfall" beside "Netto".
 * What is parted into external and internal counts together, where no column gives the sum of it.
 */
export function settleSharedParts(candidates: readonly Candidate[], table: Table): SettledShares {
  const ofNets = [...termsOfNet(candidates, table)];
  const terms = new Set(ofNets.flatMap(([, own]) => own));
  const sided = ofNets.map(([net, own]) => ({ own, sides: sidesOf(net, own, table) }));
  const partial = new Set(sided.flatMap(({ own, sides }) => (sides.length === 0 && own.some(({ component }) => component === null) ? own.filter(({ component }) => component === 'cost') : [])));
  const inNets = new Set(ofNets.flatMap(([, own]) => own.map(({ column }) => column)));
  const divided = dividedParts(candidates, table).filter(({ columns }) => !columns.some((column) => inNets.has(column)));
  const found = [...sharedParts(candidates), ...divided, ...sided.flatMap(({ sides }) => sides.filter(({ columns }) => columns.length > 1))];
  // Alone on its side a column is one of the parts as any other.
  const alone = new Map(sided.flatMap(({ sides }) => sides.flatMap(({ component, columns: [only, more] }) => (only && !more ? [[only, component] as const] : []))));
  const inShares = new Map(found.flatMap((part) => part.columns.map((column) => [column, part] as const)));
  const isGiven = ({ component, columns }: SharedPart): boolean => candidates.some((other) => other.resolved !== null && other.component === component
    && columns[0] !== undefined && !columns.includes(other.column) && isOfSame(other.column, columns[0]));
  const shared = found.filter((part) => !isGiven(part));
  return {
    shared,
    candidates: candidates.map((candidate): Candidate => {
      const part = inShares.get(candidate.column);
      if (part !== undefined) return shared.includes(part) && part.columns[0] === candidate.column ? { ...candidate, component: part.component } : { ...candidate, resolved: null };
      const side = alone.get(candidate.column);
      if (side !== undefined) return { ...candidate, component: side };
      // One of several costs is not what all of them come to.
      return terms.has(candidate) && (candidate.component === null || partial.has(candidate)) ? { ...candidate, resolved: null } : candidate;
    }),
  };
}
