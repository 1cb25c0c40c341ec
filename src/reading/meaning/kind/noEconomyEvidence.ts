import { fold } from '../../../values/text';
import { numberIn, rowsBetween } from '../../cells/cellReading';
import type { Table, TableRow } from '../../geometry/table';
import { namesActivity } from '../../words/activities';
import { kindsNamed } from '../../words/kindWords';
import { averageRowWords, lookUp, moneyWords, unitWords } from '../../words/lexicon';
import { words } from '../../words/swedish';
import { say, type Around, type Evidence, type KindEvidence } from './evidence';
import { receiverEvidence } from './receivers';
import { listsAreas, ownCaption, saysMoney, surroundings } from './textEvidence';

/** Tables with amounts, or a word of the economy, that follow nothing up: lists of others, notes, calculations, surveys. */

/** Whom the kommun pays, owes or owns. */
const OTHERS = words(/^(?:leverantör|entreprenör|konsult|motpart|gäldenär|borgenär|långivare|kreditgivare|bank|värdepapper|fond|låntagare)(?:er|en|s namn|er \/ avtal)?$/u);
const IDENTITY = words(/^org(?:anisations)?\.? ?-?n(?:umme)?r\.?$/u);

const NOTES = words(/^not(?:er)?(?: \d+)?$|^not(?:hänvisning|förteckning)(?:ar|en)?(?:na)?$|^noter(?: \p{L}+){1,3}$|^noter(?:na)? (?:till|för)\b/u);
/** "Not 13 Eget kapital": one note, by its number. */
const NUMBERED_NOTE = words(/^not \d{1,2}[a-z]?(?![\p{L}\d])[.:,)]? ?(?:-? ?\p{L}|$)/u);
const NOTE_HEAD = words(/^not(?: ?nr)?\.?$/u);

/** Notes one below the other: "Not 1. Verksamhetens intäkter", "Not 2. Verksamhetens kostnader". */
const numberedRows = ({ rows }: Table): string | undefined => { const [first, second] = rows.filter(({ folded }) => NUMBERED_NOTE.test(folded)); return second && first?.name; };

/** "År 1 | År 2 | År 3": years of what is calculated, whichever they will be. */
const YEAR_OF_CALCULATION = words(/^år ?\d{1,2}$/u);
const SURVEY = words(/enkät(?:en|er|erna|resultat|svar)?(?!\p{L})|(?:brukar|medarbetar|kund|medborgar|elev)undersökning|nöjdhet/u);

const SCENARIOS = words(/^scenari(?:o|er)(?!\p{L})|^känslighetsanalys/u);
const REFERENCE = words(/^(?:referens|standard|strukturjusterad standard)kostnad/u);
const CHANGE = words(/^procentuell (?:förändring|utveckling|ökning|uppräkning)/u);

/** How near the forecasts came, where a column tells what it became: "Prognosavvikelse" alone is what is forecast of the variance. */
const ACCURACY = words(/^prognos(?:avvikelse|säkerhet|precision|träff)\p{L}*|^prognoser?(?:nas?)? (?:tillförlitlighet|träffsäkerhet)|^träffsäkerhet/u);

/** What is owed for pensions is reckoned for years to come by those who administer them. */
const PENSIONS = words(/pension\p{L}*.*(?:kpa|skandia|prognos|beräkning)|(?:kpa|skandia)\p{L}*.*pension/u);

/** Whether something beside the outcome says what it should be: what is granted to each does so beside its net cost, as a budget does. */
function isPlanned({ columns }: Table): boolean {
  const concepts = columns.map(({ concept }) => concept);
  return concepts.some(({ measure }) => measure !== null && PLANNED.has(measure))
    || (concepts.some(({ component }) => component === 'grant') && concepts.some(({ component }) => component === 'netCost'));
}
const PLANNED: ReadonlySet<string> = new Set(['budget', 'forecast', 'variance']);

/** What a note says of each area's whole: its assets, staff or grants are none of it. */
const NETS_OF_AREAS = words(/(?<!\p{L})(?:drifts?redovisning|(?:verksamhetens |verksamheternas )?nettokostnad(?:er|en|erna)?)(?!\p{L})/u);
/** So many of the rows at least, of ten, are named as what a municipality does: kinds of cost and income are not. */
const MOST_NAMED = 9;

/** "Not 4 Nettokostnader per verksamhet": the outcome of areas, this year and last, is one also in a note. */
function netsOfAreas({ rows }: Table, titles: readonly string[]): boolean {
  const items = rows.filter(({ kind }) => kind === 'item');
  return titles.some((text) => NETS_OF_AREAS.test(fold(text))) && items.length >= LEAST_SHARES
    && items.filter(({ name }) => namesActivity(name)).length * 10 >= items.length * MOST_NAMED;
}

const headsOf = ({ headRows }: Table, { sheet }: Around): string[] =>
  rowsBetween(sheet, headRows.last, headRows.last + 1).flatMap(({ values }) => values.flatMap((value) => (typeof value === 'string' ? [fold(value)] : [])));

/** Without what it became the variances that were forecast are the areas' own. */
const comparedForecasts = ({ columns, labelHead }: Table, titles: readonly string[]): string | undefined =>
  columns.some(({ concept }) => concept.measure === 'budget') || !columns.some(({ concept: { measure, dateOnly } }) => measure === 'actual' || measure === 'prior' || dateOnly)
    ? undefined : [labelHead, ...titles].find((text) => ACCURACY.test(fold(text)));

const titlesOf = (table: Table, { sheet, titles }: Pick<Around, 'sheet' | 'titles'>): string[] => [ownCaption(table) ?? '', ...titles.slice(0, 1), sheet.name];

/** Whether a table compares forecasts with what came of them: the months that it names are those in which they were made. */
export const comparesForecasts = (table: Table, around: Pick<Around, 'sheet' | 'titles'>): boolean => comparedForecasts(table, titlesOf(table, around)) !== undefined;

/** "Så användes 100 kronor i skatt", "Hundralappen": what the tax goes to, as shares of a note of a hundred kronor. */
const OF_A_HUNDRED = words(/(?<![\d.,])(?:100|hundra) ?(?:kr|kronor|skattekronor)(?!\p{L})|hundralapp|hundring(?:en)?(?!\p{L})|skattehundra/u);
const HUNDRED = 100;
/** So many names at least share a whole. */
const LEAST_SHARES = 3;
const OF_TIME: ReadonlySet<string | null> = new Set(['actual', 'prior', 'amount', null]);

/** Whether the numbers of a column come to a hundred, by their sum where they have one: by words about a hundred what is rounded may miss it a little. */
function comesToHundred({ rows }: Table, column: number, rounded: number): boolean {
  const of = (kind: TableRow['kind']) => rows.flatMap((row) => (row.kind === kind ? numberIn(row.raw, column) ?? [] : []));
  const [items, sums] = [of('item'), of('sum')];
  const total = items.reduce((sum, one) => sum + one, 0);
  return items.length >= LEAST_SHARES && items.every((one) => one >= 0) && sums.every((one) => Math.abs(one - HUNDRED) < EXACT)
    && Math.abs(total - HUNDRED) <= (sums.length > 0 || rounded > 0 ? Math.max(rounded, ROUNDED) * items.length : EXACT);
}
const EXACT = 0.005;
const ROUNDED = 0.05;
const BY_WORDS = 0.5;

/** Numbers of which every column comes to a hundred: shares of one, by the words over them, or where several years do and nothing is planned. */
function sharesOfHundred(table: Table, titles: readonly string[]): Evidence {
  const said = [table.labelHead, ...table.captions, ...titles, ...table.columns.map(({ head }) => head)].find((text) => OF_A_HUNDRED.test(fold(text)));
  const columns = table.columns.filter(({ percent, concept: { measure } }) => !percent && measure !== 'change' && measure !== 'variance' && measure !== 'comment');
  const areBare = columns.length >= 2 && columns.every(({ concept: { measure, component } }) => OF_TIME.has(measure) && component === null);
  if ((said === undefined && !areBare) || columns.length === 0 || !columns.every(({ column }) => comesToHundred(table, column, said === undefined ? 0 : BY_WORDS))) return [];
  const why: readonly [string, string] = said === undefined ? ['varje kolumn blir hundra: talen är andelar', 'every column comes to a hundred: its numbers are shares']
    : [`talen är andelar av hundra kronor ("${said.slice(0, 60)}")`, `its numbers are shares of a hundred kronor ("${said.slice(0, 60)}")`];
  return [say('other', 8, ...why), say('economy', -14, ...why)];
}

/** In kronor hardly a place of any kind costs so much in a year, and most units do. */
const MORE_THAN_ONE_COSTS = 1_000_000;

/** Whether amounts are of whole units by their average alone: then it is printed of what adds up as well. */
const areAboveOne = ({ columns }: Table, { raw }: TableRow): boolean => columns.some(({ column, percent, concept: { measure } }) => !percent && measure !== 'variance' && measure !== 'change'
  && Math.abs(numberIn(raw, column) ?? 0) >= MORE_THAN_ONE_COSTS);

/** "Genomsnitt" last, where others have their sum, of what its own title says is in kronor: what a place or a pupil costs at each does not add up. */
function averagedRows(table: Table): Evidence {
  const named = table.rows.filter(({ kind }) => kind !== 'heading');
  if (lookUp(unitWords, fold(ownCaption(table) ?? '')) !== 'kr') return [];
  const last = named.at(-1);
  if (last === undefined || named.length <= LEAST_SHARES || !averageRowWords.test(last.folded) || named.some(({ kind }) => kind === 'sum') || areAboveOne(table, last)) return [];
  const why = [`raderna har ett genomsnitt i stället för en summa ("${last.name}")`, `its rows have an average in the place of a sum ("${last.name}")`] as const;
  return [say('indicators', 6, ...why), say('economy', -8, ...why)];
}

/** What says that a table's amounts are of no areas. */
export function byNoEconomy(table: Table, around: Around): Evidence {
  const found: KindEvidence[] = [];
  const heads = headsOf(table, around);
  const titles = titlesOf(table, around);
  const one = heads.find((head) => IDENTITY.test(head)) ?? (isPlanned(table) ? undefined : [fold(table.labelHead)].find((head) => OTHERS.test(head)));
  if (one !== undefined) found.push(say('other', 6, `kolumnen "${one}": raderna är andra än verksamheter`, `the column "${one}": its rows are of others than areas`));
  const isFollowed = table.columns.some(({ concept: { measure, component } }) => component !== null || (measure !== null && measure !== 'amount' && measure !== 'comment'));
  const isOfAreas = isPlanned(table) || netsOfAreas(table, titles);
  const note = (isOfAreas ? undefined : titles.find((text) => NOTES.test(fold(text))) ?? numberedRows(table)) ?? (isFollowed ? undefined : heads.find((head) => NOTE_HEAD.test(head)));
  if (note !== undefined) found.push(say('other', 5, `det är noter ("${note}")`, `it is of notes ("${note}")`));
  const numbered = isOfAreas ? undefined : [table.labelHead, ...titles.slice(0, 2)].find((text) => NUMBERED_NOTE.test(fold(text)));
  if (numbered !== undefined) found.push(say('economy', -6, `"${numbered}" är en not till räkenskaperna`, `"${numbered}" is a note to the accounts`), ...(note === undefined ? [say('other', 5, `det är en not ("${numbered}")`, `it is a note ("${numbered}")`)] : []));
  found.push(...receiverEvidence(table), ...sharesOfHundred(table, titles), ...averagedRows(table));
  const reckoned = titles.find((text) => SCENARIOS.test(fold(text)));
  if (reckoned !== undefined) found.push(say('other', 6, `det är "${reckoned}": vad som kan bli`, `it is "${reckoned}": what may come`));
  const reference = table.columns.some(({ concept }) => concept.measure === 'budget') ? undefined : heads.find((head) => REFERENCE.test(head));
  if (reference !== undefined) found.push(say('other', 6, `kolumnen "${reference}" är en jämförelse med andra`, `the column "${reference}" is a comparison with others`), say('economy', -14, 'det är en jämförelse', 'it is a comparison'));
  const accuracy = comparedForecasts(table, titles);
  if (accuracy !== undefined) found.push(say('other', 6, `den jämför prognosen med vad det blev ("${accuracy}")`, `it compares the forecast with what it became ("${accuracy}")`), say('economy', -6, 'ingen budget följs upp', 'no budget is followed up'));
  const years = heads.filter((head) => YEAR_OF_CALCULATION.test(head));
  if (years.length >= 2) found.push(say('other', 6, `kolumnerna är år i en kalkyl ("${years[0]}")`, `its columns are years of a calculation ("${years[0]}")`));
  if (CHANGE.test(fold(table.labelHead))) found.push(say('other', 6, `talen är förändringar i procent ("${table.labelHead}")`, `its numbers are changes in per cent ("${table.labelHead}")`));
  const pensions = table.columns.every(({ concept }) => concept.dateOnly) ? titles.find((text) => PENSIONS.test(fold(text))) : undefined;
  if (pensions !== undefined) found.push(say('other', 6, `det är en beräkning av pensioner år för år ("${pensions}")`, `it is a reckoning of pensions year by year ("${pensions}")`));
  const survey = saysMoney(table, around) ? undefined : titles.find((text) => SURVEY.test(fold(text)));
  if (survey !== undefined) found.push(say('indicators', 6, `det är svar i en undersökning ("${survey}")`, `it is of answers to a survey ("${survey}")`));
  return found;
}

/** What investments come to in the years after them, projects that others pay for, and all money that comes and goes: none is money invested. */
const AFTER = words(/drift(?:kostnads?)?konsekvens|avskrivning|internränt|kapital(?:tjänst)?kostnad|^kassaflöde/u);
const PAID_BY_OTHERS = words(/extern(?:t)? ?finansiera(?:t|de)? projekt|projekt med extern finansiering|^(?:eu|esf)-?projekt/u);

/** What says that a table of projects or plants is of no investments, or of nothing else. */
export function byNoInvestment(table: Table, around: Around): Evidence {
  const titles = [ownCaption(table) ?? '', ...around.titles.slice(0, 1), around.sheet.name];
  const said = titles.find((text) => AFTER.test(fold(text)) || PAID_BY_OTHERS.test(fold(text)));
  const led = fold(table.labelHead).startsWith('projekt') ? headsOf(table, around).find((head) => head.startsWith('projektledare')) : undefined;
  if (said === undefined) return led === undefined ? [] : [say('investments', 3, `kolumnen "${led}": raderna är projekt`, `the column "${led}": its rows are projects`)];
  const against = say('investments', -8, `"${said}" är inga investeringar`, `"${said}" is no investments`);
  return listsAreas(table) ? [against] : [against, say('other', 6, `det är "${said}"`, `it is "${said}"`)];
}

/** Whether something besides "Summa" or "Resultat" says that a table's amounts are money. */
export const isSaidMoney = (table: Table, around: Around): boolean => saysMoney(table, around)
  || surroundings(around, table).some((text) => lookUp(moneyWords, fold(text)) !== null || kindsNamed(text).includes('economy'));
