import { fold } from '../../../values/text';
import { isWithin } from '../../../values/tolerance';
import { numberIn, rowsBetween } from '../../cells/cellReading';
import { columnUnit } from '../../cells/columnUnit';
import type { Table, TableColumn } from '../../geometry/table';
import { parseHead } from '../../words/concept';
import { words } from '../../words/swedish';
import { say, type Around, type Evidence } from './evidence';
import { isStatement } from '../statements/statement';
import { ownCaption } from './textEvidence';

/** Lists beside a follow-up, under its areas' names: decisions, postings, and what two systems say of the same money. */

const headsOf = ({ headRows }: Table, { sheet }: Around): readonly string[] =>
  [...new Set(rowsBetween(sheet, headRows.last, headRows.last + 1).flatMap(({ values }) => values.flatMap((value) => (typeof value === 'string' ? [fold(value)] : []))))];

const titlesOf = (table: Table, { sheet, titles }: Around): readonly string[] => [ownCaption(table) ?? '', ...titles.slice(0, 2), sheet.name].filter((text) => text !== '');

/** By the heads right over the amounts: a title may say what they are amounts of. */
const headsAmountsAlone = ({ columns }: Table): boolean => columns.map(({ heads }) => parseHead(heads.at(-1) ?? ''))
  .every(({ measure, component }) => measure === 'comment' || measure === 'amount' || measure === 'addition' || (measure === null && component === null));

/** The number or the place of a decision. */
const PARAGRAPH = String.raw`besluts?(?:nr|instans)?|dnr|diarie\p{L}*|protokoll|paragraf|§`;
const [DECIDED, NUMBERED] = [words(new RegExp(`^(?:${PARAGRAPH}|(?:besluts?)?datum|besluts?dag)$`, 'u')), words(new RegExp(`^(?:${PARAGRAPH})$`, 'u'))];
const [FROM, TO] = [words(/^från\b/), words(/^till\b/)];

/**
 * "Datum | Beslut | Verksamhet | Belopp", "Från | Till | Belopp": decisions one by one, of which no area has an amount of
 * its own. Where a budget of each is followed up ("Datum | Paragraf | Beslut | Verksamhet | Budget | Utfall") it takes the
 * number of a decision to say so, and none is foreseen.
 */
function byDecisions(table: Table, around: Around): Evidence {
  const { columns, labelHead } = table;
  const all = headsOf(table, around);
  const decided = all.filter((head) => DECIDED.test(head));
  const [first = labelHead] = decided;
  if (columns.every(({ concept: { measure } }) => measure === 'comment' || measure === 'amount' || measure === 'addition')) {
    const areMoved = all.some((head) => FROM.test(head)) && all.some((head) => TO.test(head));
    return decided.length < 2 && !areMoved ? [] : [say('decisions', 9, `raderna är beslut eller flyttar, var för sig ("${first}")`, `its rows are decisions or moves, one by one ("${first}")`)];
  }
  const areDecisions = decided.length >= 2 && decided.some((head) => NUMBERED.test(head)) && columns.every(({ concept }) => concept.measure !== 'forecast');
  return areDecisions ? [say('decisions', 9, `raderna är beslut, var för sig ("${first}")`, `its rows are decisions, one by one ("${first}")`)] : [];
}

/** What is booked to another time, or booked over. */
const POSTINGS = words(/^(?:manuella )?(?:periodisering(?:ar|slista|sposter)?|interimsposter|upplup(?:na|et)|förutbetal(?:da|t)|rättelse(?:r|bokningar)?|omföring(?:ar)?|ombokning(?:ar)?|bokföringsorder|korrigering(?:ar|sposter)?|bokslutsposter|uppbokning(?:ar)?)(?!\p{L})/u);
const ACCOUNT = words(/^(?:mot)?konto(?:n|nr|nummer)?$|^kontosträng$|^kontering$/u);
const WHOSE = words(/^(?:ansvar|verksamhet|enhet|avdelning|kst|kostnadsställe|förvaltning|projekt|objekt)/u);
const SAID = words(/^(?:text|vad|beskrivning|förklaring|avser|orsak|anledning|kommentar|leverantör|motpart|ver(?:ifikat(?:ion)?)?(?:s?nr|nummer)?|typ)\.?$/u);

/** "Konto | Ansvar | Text | Belopp", or "Periodiseringar" over amounts: postings one by one, of which no area has an amount of its own. */
function byPostings(table: Table, around: Around): Evidence {
  if (!headsAmountsAlone(table) || table.columns.length === 0) return [];
  const heads = headsOf(table, around);
  const account = heads.find((head) => ACCOUNT.test(head));
  const title = titlesOf(table, around).find((text) => POSTINGS.test(fold(text)));
  const isListed = account !== undefined && heads.some((head) => WHOSE.test(head)) && heads.some((head) => SAID.test(head)) && !isStatement(table);
  if (title === undefined && !isListed) return [];
  const said = title ?? account ?? '';
  return [say('decisions', 10, `raderna är bokningar, en och en ("${said}")`, `its rows are postings, one by one ("${said}")`), say('economy', -4, 'raderna är bokningar', 'its rows are postings')];
}

const CAUSE = words(/^(?:orsak(?:er)?|anledning|förklaring(?:ar)?|avvikelseorsak|vad|avser)(?: till \p{L}+)?$/u);

/** "Verksamhet | Orsak | Belopp": why areas differ from their budgets, each reason with its amount. */
function byCauses(table: Table, around: Around): Evidence {
  if (!table.columns.some(({ heads }) => parseHead(heads.at(-1) ?? '').measure === 'amount') || !headsAmountsAlone(table) || isStatement(table)) return [];
  const heads = headsOf(table, around);
  const cause = heads.find((head) => CAUSE.test(head));
  return cause === undefined || !heads.some((head) => WHOSE.test(head)) ? []
    : [say('decisions', 9, `raderna är förklaringar, en och en ("${cause}")`, `its rows are reasons, one by one ("${cause}")`)];
}

/** Where an amount was taken from. */
const SOURCE = words(/(?<!\p{L})(?:i|enligt|enl\.?|från|ur) (?:(?:vårt |vår |eget |egen )?(?:ekonomi|löne|personal|affärs|besluts|verksamhets)?-?(?:system(?:et)?|stöd(?:et)?)|huvudbok(?:en)?|redovisning(?:en)?|bokföring(?:en)?|reskontran?|uppföljning(?:en)?|rapport(?:en)?|underlag(?:et)?|fil(?:en)?|excel|agresso|ubw|unit4|raindance|hypergene|stratsys|visma)(?!\p{L})|^(?:huvudbok(?:en)?|(?:ekonomi)?system(?:et)?|bokfört|reskontra|uppföljning(?:en)?)$/u);
const DIFFERENCE = words(/^(?:differens(?:er)?|diff\.?|skillnad(?:er)?|avvik(?:else)?r?|att utreda|stämmer)(?!\p{L})/u);
const RECONCILED = words(/avstäm(?:d|t|ning)|(?<!intern)(?<!intern )kontroll(?:era|summ|er av (?:utfall|belopp))|rimlighet/u);

/** Columns of the same thing: one measure, time and part of the result, or heads that say none of these. */
const areOfSame = ({ concept: one }: TableColumn, { concept: other }: TableColumn): boolean =>
  one.measure === other.measure && one.component === other.component && one.scope === other.scope && one.year === other.year && one.month === other.month && one.priorYear === other.priorYear;

const LEAST_ROWS = 2;

/** In how many rows a column is the difference of two others, and in how many of these it is nothing. */
function compared({ rows, formats }: Table, [one, other, difference]: readonly [TableColumn, TableColumn, TableColumn]): { readonly known: number; readonly held: number; readonly none: number } {
  const unit = Math.min(...[one, other].map(({ column }) => columnUnit(rows, formats, column)));
  let [known, held, none] = [0, 0, 0];
  for (const { raw, kind } of rows) {
    const [a, b, d] = [one, other, difference].map(({ column }) => numberIn(raw, column)) as [number | null, number | null, number | null];
    if (kind === 'heading' || a === null || b === null) continue;
    known += 1;
    if (isWithin(Math.abs(a - b) - Math.abs(d ?? 0), { unit, terms: 2 })) held += 1;
    if (isWithin(a - b, { unit, terms: 0 })) none += 1;
  }
  return { known, held, none };
}

/**
 * What two systems say of the same money and the difference between them, which is mostly none: told of by where the
 * amounts were taken from, or by a title, and by the amounts.
 */
function byReconciliation(table: Table, around: Around): Evidence {
  const all = [...table.columns, ...table.others].filter(({ percent }) => !percent).sort((a, b) => a.column - b.column);
  const differences = all.filter(({ head, concept }) => concept.measure === 'variance' || DIFFERENCE.test(fold(head)));
  const rest = all.filter((column) => !differences.includes(column) && column.concept.measure !== 'comment');
  const title = titlesOf(table, around).find((text) => RECONCILED.test(fold(text)));
  for (const difference of differences) {
    for (const [at, one] of rest.entries()) {
      const other = rest.slice(at + 1).find((candidate) => areOfSame(one, candidate) && isCompared(table, [one, candidate, difference], title !== undefined));
      if (other) return [
        say('reconciliation', 12, `"${one.head}" och "${other.head}" är samma belopp från två håll`, `"${one.head}" and "${other.head}" are the same amounts from two places`),
        say('economy', -8, 'det är en avstämning', 'it is a reconciliation'),
      ];
    }
  }
  return [];
}

function isCompared(table: Table, columns: readonly [TableColumn, TableColumn, TableColumn], isTitled: boolean): boolean {
  const { known, held, none } = compared(table, columns);
  const sources = columns.slice(0, 2).filter(({ head }) => SOURCE.test(fold(head))).length;
  const isSaid = sources === 2 || (sources === 1 && isTitled);
  // A follow-up may be called so too, and tell two forecasts that are mostly alike.
  const isFollowed = table.columns.some(({ concept }) => concept.measure === 'forecast');
  return known >= LEAST_ROWS && held * 10 >= known * 8 && (isSaid || ((sources === 1 || isTitled) && !isFollowed && none * 2 >= known));
}

/** What says that a table is a list beside the follow-up. */
export const byLists = (table: Table, around: Around): Evidence => [...byDecisions(table, around), ...byPostings(table, around), ...byCauses(table, around), ...byReconciliation(table, around)];
