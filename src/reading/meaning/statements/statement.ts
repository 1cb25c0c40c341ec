import { accountComponent, listsAccounts } from './accounts';
import { namesActivity } from '../../words/activities';
import { isPriceOfOne } from '../../words/countedThings';
import { lookUp, municipalBodies, ofWhichWording, organisationWords, sectionComponents, statementLines, type Component } from '../../words/lexicon';
import { isWithin } from '../../../values/tolerance';
import { numberIn } from '../../cells/cellReading';
import { columnUnit } from '../../cells/columnUnit';
import type { Table, TableColumn, TableRow } from '../../geometry/table';
import { namedSide } from '../../words/namedSides';
import { signedResult } from './signedResult';
import { isCommittee } from '../../geometry/titles';
import { fold } from '../../../values/text';
import { words } from '../../words/swedish';

/** What a line of an income statement is; `low` and `high` are the worst and the best case of the result. */
export type StatementLineKind =
  | 'income' | 'cost' | 'grant' | 'incomeTotal' | 'costTotal' | 'netCost' | 'result' | 'accumulated'
  | 'low' | 'high' | 'ofWhich' | 'other';

const SHARE = words(/(?:^| )i (?:procent|%) av |(?: i| \(?)(?:%|procent)\)?$/);

/** What a line's own words say; a unit's name may begin as a line does. */
export function lineOf(folded: string) {
  const line = lookUp(statementLines, folded);
  // "Resultat i procent av skatterna" is a share of it.
  if (line === null || isPriceOfOne(folded) || SHARE.test(folded)) return null;
  if ((line === 'netCost' || line === 'result') && BUDGETED.test(folded)) return 'neutral';
  return (line === 'cost' || line === 'income') && organisationWords.test(folded) ? null : line;
}

/** "Budget nettokostnader", "Budgeterat resultat": what a net is compared with stands in a line of its own, and is no net of the lines. */
const BUDGETED = words(/^budget(?:en|erad|erade|erat)? /);

/** Reads a line's kind from its own words, else from the section it stands in. */
export function lineKind(row: Pick<TableRow, 'folded' | 'group' | 'kind'>): StatementLineKind {
  const { folded } = row;
  if (row.kind === 'ofWhich' || ofWhichWording.test(folded)) return 'ofWhich';
  const own = lineOf(folded);
  const section = row.group === null ? null : lookUp(sectionComponents, fold(row.group));
  if (own === 'neutral') return 'other';
  // "Övrigt" and "Bidrag" stand under both headings.
  const inSection = section === 'income' ? 'income' : section === 'cost' ? 'cost' : null;
  if (own === null && (row.kind === 'sum')) return inSection === null ? 'other' : inSection === 'income' ? 'incomeTotal' : 'costTotal';
  if ((own === null || own === 'cost' || own === 'income') && inSection !== null) return inSection;
  return own ?? 'other';
}

/** Below a result, beside it and no part of it: "Investeringar". */
const INVESTED = words(/^(?:(?:summa|totala?|årets) )?(?:netto|brutto)?investering(?:ar|sutgift(?:er)?|sbudget|sram)(?:$|,| \()/u);

/**
 * The kinds of all lines of a statement. A line that could be either, such as "Övrigt" and "Bidrag",
 * is an income above "Summa intäkter" and a cost between it and "Summa kostnader".
 */
export function lineKinds(table: Pick<Table, 'rows' | 'columns' | 'formats' | 'labelHead' | 'codeHead' | 'part'>): StatementLineKind[] {
  const { rows, part } = table;
  const accounts = listsAccounts(table);
  const whole = part?.area ? fold(part.area) : null;
  const signed = signedResult(table);
  const kinds = rows.map((row): StatementLineKind => {
    // "Summa Skolskjuts" in Skolskjuts' own statement is its result, whatever line its name would be.
    if (row.kind === 'sum' && whole !== null && row.folded.replace(SUM_OF, '') === whole) return 'result';
    const kind = lineKind(row);
    if (kind === 'other' && row.kind !== 'heading' && INVESTED.test(row.folded)) return 'accumulated';
    if (kind === 'other' && signed?.incomes.has(row)) return 'income';
    if (kind === 'other' && signed?.costs.has(row)) return 'cost';
    const isOpen = kind === 'income' || kind === 'cost' || kind === 'other';
    return (accounts && isOpen && row.kind === 'item' ? accountComponent(row) : null) ?? kind;
  });
  const sum = resultBySum(rows, kinds, whole !== null);
  if (sum >= 0) kinds[sum] = 'result';
  const incomeEnds = kinds.indexOf('incomeTotal');
  const costEnds = kinds.indexOf('costTotal');
  return kinds.map((kind, at) => {
    if (kind !== 'cost' && kind !== 'income' && kind !== 'other') return kind;
    const folded = rows[at]?.folded ?? '';
    if (!/^övrig|^bidrag$|^interna?\b/.test(folded) && kind !== 'other') return kind;
    if (/utdelning|disposition/.test(folded)) return kind;
    if (kind === 'income' && isSignedAsCosts(table, kinds, at)) return 'cost';
    if (incomeEnds > costEnds && costEnds >= 0) return at < costEnds ? 'cost' : at < incomeEnds ? 'income' : kind;
    if (incomeEnds >= 0 && at < incomeEnds) return 'income';
    return costEnds >= 0 && at > incomeEnds && at < costEnds ? 'cost' : kind;
  });
}

const BESIDE_AMOUNTS: ReadonlySet<string | null> = new Set(['variance', 'change', 'comment', 'percent', 'other']);

/** "Bidrag" that are below 0 in every column, as all costs are and no other income is: they are paid out. */
function isSignedAsCosts({ rows, columns }: Pick<Table, 'rows' | 'columns'>, kinds: readonly StatementLineKind[], at: number): boolean {
  const amounts = columns.filter(({ percent, concept }) => !percent && !BESIDE_AMOUNTS.has(concept.measure)).map(({ column }) => column);
  const signsOf = (row: TableRow | undefined): ReadonlySet<number> => new Set(row ? amounts.flatMap((column) => Math.sign(numberIn(row.raw, column) ?? 0) || []) : []);
  const areAll = (kind: StatementLineKind, sign: number): boolean => rows.every((row, other) => other === at || kinds[other] !== kind || [...signsOf(row)].every((own) => own === sign));
  const own = signsOf(rows[at]);
  return own.has(-1) && own.size === 1 && kinds.includes('cost') && areAll('cost', -1) && areAll('income', 1);
}

const SUM_OF = /^(?:summa|totalt?|s:a) (?:\d{2,8} )?/;

/** A plain "Summa" below income and costs alike, or last in an area's own lines, is their result, where no line says so itself; -1: there is none. */
function resultBySum(rows: readonly TableRow[], kinds: readonly StatementLineKind[], isOfArea: boolean): number {
  let last = kinds.length - 1;
  while (kinds[last] === 'ofWhich' || rows[last]?.kind === 'heading') last -= 1;
  const isPlainSum = rows[last]?.kind === 'sum' && kinds[last] === 'other';
  const has = (...wanted: StatementLineKind[]) => kinds.some((kind) => wanted.includes(kind));
  return isPlainSum && (isOfArea || (has('income', 'incomeTotal') && has('cost', 'costTotal'))) && !has('result', 'netCost') ? last : -1;
}

const COMPONENT_CAPTION = /^(?:verksamhetens |externa |summa |totala )?(intäkter?|kostnader?)(?![\p{L}])/u;

/** "Intäktsuppföljning augusti", "Uppföljning av intäkter", "Avgifter och hyror – intäkter": of nothing but incomes. */
const INCOMES_ONLY = /^intäkts(?:uppföljning|budget|redovisning|utfall|prognos|slag)|^intäkt$|\bav (?:externa |verksamhetens )?intäkter(?!\p{L})|(?<!\p{L})(?!netto|brutto|drift)\p{L}{3,}intäkter(?!\p{L})(?! per (?:verksamhet|nämnd|förvaltning|enhet|område))|[–-] ?intäkter(?=$|[ ,(])/u;

/** Income or cost, when a table's own title, the head of its names or its tab says that it holds only that. */
export function tableComponent(table: Pick<Table, 'captions' | 'labelHead' | 'sheet'>): 'income' | 'cost' | null {
  // "Intäkter" and "Kostnader" in one row head columns of both.
  const sides = new Set(table.captions.flatMap((text) => COMPONENT_CAPTION.exec(fold(text))?.[1]?.slice(0, 1) ?? []));
  if (sides.size > 1) return null;
  for (const text of [table.labelHead, ...table.captions]) {
    const match = COMPONENT_CAPTION.exec(fold(text));
    if (/intäkt.*(?:kostnad|utgift|netto)|(?:kostnad|utgift|netto).*intäkt/.test(fold(text))) continue;
    if (match) return match[1]?.startsWith('i') ? 'income' : 'cost';
    if (INCOMES_ONLY.test(fold(text))) return 'income';
  }
  return /^intäkter$/i.test(table.sheet.trim()) ? 'income' : null;
}

const STATEMENT_HEAD = /resultaträkning|kontoslag|kostnadsslag|konto(?:grupp|klass)|intäkter (?:och|\/) kostnader|^slag$|^post(?:er)?$/;

const namesUnder = ({ rows }: Table, wanted: 'income' | 'cost'): ReadonlySet<string> =>
  new Set(rows.filter(({ kind, group }) => kind === 'item' && group !== null && lookUp(sectionComponents, fold(group)) === wanted).map(({ folded }) => folded));

/** What parts each side of a result alike, and is no unit: "Externa", "Interna". */
const KINDS_OF_BOTH = /^(?:extern|intern|övrig|summa|total)/;

/** The very same names, units whatever their words can be besides ("Lokalvård"), under the headings Intäkter and Kostnader. */
function sectionsOfUnits(table: Table): boolean {
  const [income, costs] = [namesUnder(table, 'income'), namesUnder(table, 'cost')];
  return income.size >= 2 && income.size === costs.size && [...income].every((name) => costs.has(name) && !KINDS_OF_BOTH.test(name));
}

const LEAST_ORGANISATIONS = 2;
const LEAST_ACTIVITIES = 3;
/** What is paid to those who work there: a kind of cost, among others of its like. */
const PAID_STAFF = words(/^(?:personal|lön|löne|arvode|arbetsgivar|sociala avgifter)/u);

/** "Insatser och kostnader" over all costs: each of them is something that is done, whatever it is called. */
const headsActivities = ({ rows }: Table): boolean => {
  const groups = new Set(rows.flatMap(({ kind, group }) => (kind === 'item' && group !== null && lookUp(sectionComponents, fold(group)) === 'cost' ? [fold(group)] : [])));
  return groups.size === 1 && [...groups].every((group) => ACTIVITIES.test(group));
};
const ACTIVITIES = words(/^(?:insatser|aktiviteter|verksamheter|projekt)(?!\p{L})/u);

/**
 * "Operativ avdelning, heltid" and "Ledning, ekonomi och personal" under Kostnader: who spends, and not what on, but for
 * fewer than half. Or what is done ("Räddningstjänst", "Krisberedskap"), where most are and none is what is paid for it,
 * or where the heading over them says so.
 */
function areSpenders(table: Table): boolean {
  const names = [...namesUnder(table, 'cost')];
  const isOrganisation = (name: string) => organisationWords.test(name.replace(/[,(].*$/u, '').trim());
  const lines = names.filter((name) => !isOrganisation(name) && lookUp(statementLines, name) !== null).length;
  if (names.filter(isOrganisation).length >= LEAST_ORGANISATIONS && lines * 2 < names.length) return true;
  if (lines * 2 < names.length && headsActivities(table) && !names.some((name) => PAID_STAFF.test(name))) return true;
  const done = names.filter((name) => namesActivity(name) && lookUp(statementLines, name) === null);
  return done.length >= (OF_ACTIVITIES.test(fold(table.labelHead)) ? 2 : LEAST_ACTIVITIES) && done.length * 2 >= names.length && !names.some((name) => PAID_STAFF.test(name));
}

/**
 * Under the headings Intäkter and Kostnader stand either the lines of a statement, other ones in each,
 * or units, the same in both or those that spend.
 */
function sectionsOfLines(table: Table): boolean {
  const [income, costs] = [namesUnder(table, 'income'), namesUnder(table, 'cost')];
  if (income.size === 0 || costs.size === 0) return false;
  const shared = [...income].filter((name) => costs.has(name)).length;
  return shared * 2 < Math.min(income.size, costs.size) || (shared === 0 && STATEMENT_HEAD.test(fold(table.labelHead)));
}

/** "Nämndkostnader": what the committee itself costs stands among activities as often as among lines. */
const OF_COMMITTEE = words(/^nämnds?(?:ens)?[ -]?(?:kostnad|utgift)(?:er|erna)?$/u);

const LEAST_UNSUMMED = 4;

const decided = new WeakMap<Table, boolean>();

/** Whether the rows of a table are the lines of an income statement rather than units. Asked by many, decided once. */
export function isStatement(table: Table): boolean {
  if (table.part) return table.part.area !== null || holdsLines(table);
  const before = decided.get(table);
  if (before !== undefined) return before;
  const found = holdsLines(table);
  decided.set(table, found);
  return found;
}

function holdsLines(table: Table): boolean {
  // What a row is made of ("varav personalkostnader") makes no line of it.
  const named = table.rows.filter(({ kind, name }) => kind !== 'heading' && kind !== 'ofWhich' && name !== '');
  if (named.length === 0 || sectionsOfUnits(table) || areSpenders(table) || haveSidesOfTheirOwn(table, named)) return false;
  if (sectionsOfLines(table) || listsAccounts(table)) return true;
  // Committees are units, also where taxes and a result follow on them.
  if (named.filter(({ folded, kind }) => kind === 'item' && (isCommittee(folded) || municipalBodies.test(folded))).length >= 2) return false;
  if (signedResult(table) !== null) return true;
  // By their own words only: areas under the heading "Intäkter" are no lines.
  const kinds: StatementLineKind[] = [];
  let known = 0;
  for (const { folded, kind } of named) {
    const line = lineKind({ folded, kind, group: null });
    kinds.push(line);
    if (line !== 'other' || lineOf(folded) !== null) known += 1;
    // A long list of units is told from its first half.
    if ((kinds.length - known) * 2 > named.length) return false;
  }
  if (netOfUnits(table, named, kinds) || areNetsOfUnits(named, kinds) || haveSidesByName(named, kinds) || areUnderWhole(table, named, kinds)) return false;
  if (tableComponent(table) !== null && known * 10 >= named.length * 7) return true;
  const clear = kinds.some((kind) => ['incomeTotal', 'costTotal', 'netCost', 'result'].includes(kind))
    || named.some(({ folded }) => !OF_COMMITTEE.test(folded) && /^(?:intäkt(?:er)?|kostnad(?:er)?)(?!\p{L})|intäkter$|kostnader$|^(?:income|revenues?|expenses?|expenditures?|costs?|inkomst(?:er)?|utgift(?:er)?)$/u.test(folded) && !isPriceOfOne(folded));
  if (clear) return known * 2 >= named.length;
  // A list with no sum of its own: nearly every row is a known line, and both sides of the result are there.
  return named.length >= LEAST_UNSUMMED && known * 5 >= named.length * 4 && kinds.includes('income') && kinds.includes('cost');
}

/**
 * Rows with an income, a cost and their net each are no lines of either side, whatever their words: where one of them has
 * both, or the head over them says that they are activities.
 */
function haveSidesOfTheirOwn({ columns, labelHead }: Table, rows: readonly TableRow[]): boolean {
  const of = (...wanted: (Component | null)[]) => columns.filter(({ concept: { measure, component }, percent }) => !percent && component !== null && wanted.includes(component) && measure !== 'variance');
  const [incomes, costs, nets] = [of('income'), of('cost'), of('netCost', 'result')];
  if (incomes.length === 0 || costs.length === 0 || nets.length === 0) return false;
  const has = ({ raw }: TableRow, side: readonly TableColumn[]) => side.some(({ column }) => (numberIn(raw, column) ?? 0) !== 0);
  return OF_ACTIVITIES.test(fold(labelHead)) || rows.some((row) => row.kind === 'item' && has(row, incomes) && has(row, costs));
}

const OF_ACTIVITIES = /^(?:verksamhet|område|nämnd|förvaltning|avdelning|enhet)/;

/** Whether a printed net is the sum of rows that no word makes lines: those are units, and the net is theirs. */
function netOfUnits({ columns, formats, labelHead }: Table, rows: readonly TableRow[], kinds: readonly StatementLineKind[]): boolean {
  const nets = rows.filter((_, at) => kinds[at] === 'netCost' || kinds[at] === 'result');
  if (nets.length === 0) return false;
  const amounts = columns.filter(({ percent, concept }) => !percent && concept.measure !== 'comment').map(({ column }) => column);
  const units = amounts.map((column) => columnUnit(rows, formats, column));
  const runs = [...runsOfUnknown(rows, kinds), ...(STATEMENT_HEAD.test(fold(labelHead)) ? [] : runsOverNets(rows, kinds))];
  return runs.some((run) => nets.some((net) => {
    let telling = 0;
    for (const [at, column] of amounts.entries()) {
      const printed = numberIn(net.raw, column);
      if (printed === null) continue;
      const sum = run.reduce((total, row) => total + (numberIn(row.raw, column) ?? 0), 0);
      if (!isWithin(sum - printed, { unit: units[at] ?? 1, terms: run.length })) return false;
      if (printed !== 0) telling += 1;
    }
    return telling >= Math.min(2, amounts.length) && telling > 0;
  }));
}

/**
 * "Ekonomi | HR | IT och digitalisering" right above a net: all of it, where most are no words of lines, and none an income or
 * what is paid to those who work there. One of them may be called as a cost is.
 */
function runsOverNets(rows: readonly TableRow[], kinds: readonly StatementLineKind[]): TableRow[][] {
  return kinds.flatMap((net, at) => {
    if (net !== 'netCost' && net !== 'result') return [];
    const isPart = (one: number): boolean => rows[one]?.kind === 'item' && (kinds[one] === 'other' || kinds[one] === 'cost');
    // What pays for them all stands between them and what is left of it.
    const end = rows[at - 1]?.kind === 'item' && kinds[at - 1] === 'grant' ? at - 1 : at;
    let first = end;
    while (first > 0 && isPart(first - 1)) first -= 1;
    const run = rows.slice(first, end);
    const unknown = run.filter(({ folded }, place) => kinds[first + place] === 'other' && lineOf(folded) === null).length;
    return unknown >= 2 && unknown * 2 > run.length && !run.some(({ folded }) => PAID_STAFF.test(folded)) ? [rows.slice(first, at)] : [];
  });
}

const LINES_OF_RESULT: ReadonlySet<StatementLineKind> = new Set(['incomeTotal', 'costTotal', 'netCost', 'result']);
/** "Totalt nämnden", "Summa kansliet": a whole that is named by whose it is, and by no line. */
const WHOLE_OF = words(/^(?:summa|totalt?|hela) (?:\p{L}+ ){0,3}?\p{L}*(?:nämnd(?:en)?|styrelse(?:n)?|förvaltning(?:en)?|kontor(?:et)?|förbund(?:et)?)$/u);

/**
 * Whether the first row is the whole of a committee, which all rows below come to in every column, signed as they are,
 * and several of them no word makes lines. A result stands below its lines: what stands below its whole are activities,
 * "Arvoden gode män" and "Nämndkostnader" among them.
 */
function areUnderWhole({ columns, formats }: Table, rows: readonly TableRow[], kinds: readonly StatementLineKind[]): boolean {
  const [whole, ...parts] = rows;
  if (!whole || parts.length < 3 || !WHOLE_OF.test(whole.folded) || kinds.some((kind) => LINES_OF_RESULT.has(kind))) return false;
  if (kinds.filter((kind, at) => at > 0 && kind === 'other').length < 2) return false;
  const amounts = columns.filter(({ percent, concept }) => !percent && concept.measure !== 'comment').map(({ column }) => column);
  const printed = amounts.filter((column) => numberIn(whole.raw, column) !== null);
  return printed.length >= 2 && printed.every((column) => {
    const sum = parts.reduce((total, { raw }) => total + (numberIn(raw, column) ?? 0), 0);
    return isWithin(sum - (numberIn(whole.raw, column) ?? 0), { unit: columnUnit(rows, formats, column), terms: parts.length });
  });
}

const NET_OF = /^netto(?:kostnad(?:er)?|utfall)?,? (?:för )?(?=\p{L})/u;

/** "Nettokostnad äldreomsorg | Nettokostnad LSS": a net for each of several units, and no incomes or costs that any of them would come to. */
function areNetsOfUnits(rows: readonly TableRow[], kinds: readonly StatementLineKind[]): boolean {
  const nets = rows.filter(({ kind, folded }, at) => kind === 'item' && kinds[at] === 'netCost' && NET_OF.test(folded));
  return nets.length >= 2 && rows.every((row, at) => nets.includes(row) || row.kind === 'sum' || kinds[at] === 'other' || kinds[at] === 'ofWhich');
}

/** "Vatten – intäkter | Vatten – kostnader" beside units that have one row each: the sides are those of two units more, and no lines of one result. */
function haveSidesByName(rows: readonly TableRow[], kinds: readonly StatementLineKind[]): boolean {
  const sides = new Map<string, Set<string>>();
  for (const { folded, kind } of rows) {
    const named = kind === 'item' ? namedSide(folded) : null;
    if (named !== null && lineOf(named.whose) === null) sides.set(named.whose, (sides.get(named.whose) ?? new Set<string>()).add(named.side));
  }
  return [...sides.values()].some((own) => own.size > 1) && runsOfUnknown(rows, kinds).length > 0;
}

/** Two rows or more after one another that no word makes lines. */
function runsOfUnknown(rows: readonly TableRow[], kinds: readonly StatementLineKind[]): TableRow[][] {
  const runs: TableRow[][] = [[]];
  rows.forEach((row, at) => {
    if (kinds[at] === 'other' && row.kind === 'item' && lineOf(row.folded) === null) runs[runs.length - 1]?.push(row);
    else if (row.kind !== 'ofWhich') runs.push([]);
  });
  return runs.filter((run) => run.length >= 2);
}
