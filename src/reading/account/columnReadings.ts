import type { Period } from '../../values/period';
import type { Sentence } from '../../values/problem';
import { expectedIdentities, shownIdentity, type Assigned } from '../meaning/columns/explain';
import type { EarlierField } from '../meaning/columns/earlierColumns';
import type { Fields } from '../meaning/columns/fields';
import type { Field } from '../meaning/field';
import type { Table, TableColumn } from '../geometry/table';
import { isOfPart } from '../meaning/rows/namedSets';
import { whoseHead } from '../words/entities';
import type { ColumnMeasure } from '../words/lexicon';
import { confidenceOfMargin, type ColumnReading } from './tableReading';

const CHOSEN: Sentence = { sv: 'vald av dig', en: 'chosen by you' };
const SAID: Sentence = { sv: 'rubriken säger det', en: 'its head says so' };
const BY_AMOUNTS: Sentence = { sv: 'rubriken säger inte allt; beloppen avgjorde', en: 'its head does not say all; the amounts decided' };
const CONTRADICTED: Sentence = { sv: 'beloppen motsäger rubriken', en: 'its amounts contradict its head' };
const UNSAID: Sentence = { sv: 'rubriken säger inte vad talen är', en: 'its head does not say what the numbers are' };
const SHARES: Sentence = { sv: 'andelar: ingen siffra läses av dem', en: 'shares: no figure is read from them' };
const OTHER_TIME: Sentence = { sv: 'gäller en annan tid, som ingen siffra behöver', en: 'is of another time, which no figure needs' };
const OF_GROUP: Sentence = { sv: 'gäller koncernen; kommunens egna belopp står bredvid', en: 'is of the group of companies; the municipality\'s own amounts stand beside' };
const OF_PART: Sentence = { sv: 'gäller en del för sig, som beloppen är delade på', en: 'is of one of those that the amounts are parted among' };
const HIDDEN: Sentence = { sv: 'kolumnen är dold', en: 'the column is hidden' };

const NOT_NEEDED: Partial<Record<ColumnMeasure, Sentence>> = {
  remaining: { sv: 'det som återstår räknas ut av de andra', en: 'what remains is computed from the others' },
  percent: SHARES,
  addition: { sv: 'ett tillägg till budgeten, som en annan kolumn redan har med', en: 'an addition to the budget that another column already holds' },
  change: { sv: 'en förändring som räknas ut av de andra', en: 'a change that is computed from the others' },
};

/** What is known of a table once its columns are read. */
export interface ReadColumns {
  readonly assigned: Fields;
  readonly fields: readonly Field[];
  readonly earlier: readonly EarlierField[];
  readonly change: TableColumn | null;
  readonly period: Period | null;
}

/** The printed identity that speaks most for what a column is taken to be. */
function holdsWith(column: TableColumn, { assigned: { reading }, period }: ReadColumns): Sentence | null {
  const own = reading.columns.indexOf(column);
  const taken = reading.choice.taken.flatMap(({ measure, component }, at): Assigned[] => (measure === null ? [] : [{ at, measure, component }]));
  let best: { readonly bits: number; readonly said: Sentence } | null = null;
  for (const { result, terms } of expectedIdentities(taken, period === null ? null : period.month === 12)) {
    const columns = [result, ...terms].map(({ at }) => at);
    const shown = columns.includes(own) ? shownIdentity(reading, columns) : null;
    if (!shown || (best && best.bits >= shown.bits)) continue;
    const named = (at: number | undefined) => `"${reading.columns[at ?? 0]?.head ?? ''}"`;
    const of = terms.map(({ at }) => named(at));
    const [holds, rows] = [shown.holds, shown.holds + shown.fails];
    best = {
      bits: shown.bits,
      said: {
        sv: `${named(result.at)} följer av ${of.join(' och ')} i ${holds} av ${rows} rader`,
        en: `${named(result.at)} follows from ${of.join(' and ')} in ${holds} of ${rows} rows`,
      },
    };
  }
  return best?.said ?? null;
}

function whyNot(column: TableColumn, { assigned }: ReadColumns): Sentence {
  const rival = assigned.rivals.find(([, left]) => left.column === column);
  if (rival) return { sv: `"${rival[0].column.head}" läses i dess ställe`, en: `"${rival[0].column.head}" is read in its place` };
  if (assigned.left.includes(column)) return CONTRADICTED;
  if (column.percent) return SHARES;
  if (column.hidden) return HIDDEN;
  if (column.concept.measure === 'other' && whoseHead(column.heads) === 'group') return OF_GROUP;
  if (isOfPart(column)) return OF_PART;
  return NOT_NEEDED[column.concept.measure ?? 'amount'] ?? OTHER_TIME;
}

/** What speaks for a column whose head is all that is known of it, in bits: as much as the joint reading gives its words. */
const HEAD_ALONE = 4;

/** Why a column is read as it is, and in which unit its cells are where the table's is another. */
const withUnit = (reason: Sentence, { writtenIn }: TableColumn): Sentence => (writtenIn === undefined ? reason
  : { sv: `${reason.sv}; cellerna är i ${writtenIn} och räknas om till tabellens enhet`, en: `${reason.en}; its cells are in ${writtenIn} and read in the table's unit` });

/** Every column of a table with what it was read as, how surely and why. */
export function columnReadings(table: Table, read: ReadColumns): ColumnReading[] {
  const rows = [...table.rows, ...table.leftRows].map(({ index }) => index);
  const [firstRow, lastRow] = [Math.min(...rows), Math.max(...rows)];
  const { assigned, fields, earlier, change } = read;
  const guessed = new Set(assigned.guesses.map(({ column }) => column));
  const of = (column: TableColumn): Pick<ColumnReading, 'meaning' | 'part' | 'isShare' | 'reason'> => {
    const field = fields.find((one) => one.column === column);
    const nothing = { meaning: null, part: null, isShare: false };
    if (field) {
      const reason = holdsWith(column, read) ?? (guessed.has(column) ? BY_AMOUNTS : SAID);
      return { meaning: field.measure, part: field.component, isShare: field.oneMonth, reason };
    }
    const before = earlier.find((one) => one.column === column);
    if (before) return { meaning: 'earlierYear', part: before.component, isShare: false, reason: SAID };
    if (column === change) return { ...nothing, meaning: 'change', reason: SAID };
    return column.concept.measure === 'comment' ? { ...nothing, meaning: 'comment', reason: SAID } : { ...nothing, reason: whyNot(column, read) };
  };
  const reading = (column: TableColumn, known: ReturnType<typeof of>): ColumnReading => {
    const at = assigned.reading.columns.indexOf(column);
    const isChosen = column.chosen !== undefined;
    return {
      head: column.head, headCell: { sheet: table.sheet, row: table.headRows.last, column: column.column }, firstRow, lastRow, ...known,
      confidence: isChosen ? 1 : confidenceOfMargin(assigned.reading.choice.others[at]?.margin ?? HEAD_ALONE),
      reason: withUnit(isChosen ? CHOSEN : known.reason, column), chosen: isChosen,
    };
  };
  const unread = { meaning: null, part: null, isShare: false, reason: UNSAID };
  return [...table.columns.map((column) => reading(column, of(column))), ...table.others.map((column) => reading(column, unread))]
    .sort((a, b) => a.headCell.column - b.headCell.column);
}
