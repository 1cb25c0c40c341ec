import { fold } from '../../../values/text';
import type { Table, TableRow } from '../../geometry/table';
import { rowsBetween } from '../../cells/cellReading';
import { actionWords } from '../../words/lexicon';
import { words } from '../../words/swedish';
import { say, type Around, type Evidence, type KindEvidence } from './evidence';
import { ownCaption } from './textEvidence';

/** Lists of what is done or has come about, one a row, with whose it is beside: what it comes to is no amount of the areas. */

/** What an amount is that says how much measures give: "Budget effekt", "Uppnådd besparing". */
const EFFECT = words(/effekt(?:en|er)?(?!\p{L})|besparing(?:en|ar)?(?!\p{L})|hemtag(?:en|et|na|ning)/u);
const AMOUNTS: ReadonlySet<string | null> = new Set(['budget', 'actual', 'forecast', 'amount']);

/** Heads of what is done or why: each row is another one. */
const DONE_OR_CAUSE = words(/^(?:aktivitet|insats|orsak|förklaring|besparing|effektivisering|uppdrag|händelse|risk|osäkerhet)(?:er|ar)?(?: till .+)?$/);
/** Of projects some are areas too, unless several are of one area. */
const PROJECT = words(/^projekt(?:namn|benämning)?$/);

const FOLLOWED_ACTIONS = words(/(?:uppföljning|effekt(?:er|en)?|utfall|prognos) av (?:\p{L}+ )?(?:åtgärd|besparing|effektivisering)|effekthemtagning|ekonomi i balans/u);

/** A programme of measures, and the head of what each of them is. */
const PROGRAMME = words(/^(?:(?:beslutade|uppföljning av|status) )?(?:åtgärds|besparings|effektiviserings|handlings|anpassnings|spar)(?:plan|program|paket|lista|beting|krav)(?:en|et|s)?(?!\p{L})/u);
const DESCRIBED = words(/^(?:beskrivning|benämning|rubrik|vad|text|förslag|innehåll)$/u);

const titlesOf = (table: Table, { sheet, titles }: Around): readonly string[] => [ownCaption(table) ?? '', ...titles.slice(0, 1), sheet.name];

const textIn = ({ raw }: TableRow, column: number): string => {
  const value = raw.values[column];
  return typeof value === 'string' ? fold(value) : '';
};

/** The head of a column left of the amounts, beside the names, whose texts are other ones row by row. */
function headOfEach(table: Table, around: Around): string | null {
  const { rows, columns, headRows, labelHead } = table;
  const isProgramme = titlesOf(table, around).some((text) => PROGRAMME.test(fold(text)));
  const items = rows.filter(({ kind }) => kind === 'item');
  const firstAmount = Math.min(...columns.flatMap(({ column, concept }) => (concept.measure === 'comment' ? [] : [column])));
  const names = items[0]?.nameCell.column ?? 0;
  const areasRepeat = new Set(items.map(({ folded }) => folded)).size < items.length;
  const heads = rowsBetween(around.sheet, headRows.last, headRows.last + 1).flatMap(({ values }) => values.slice(0, firstAmount));
  for (const [column, head] of heads.entries()) {
    const folded = typeof head === 'string' ? fold(head) : '';
    const isKnown = actionWords.test(folded) || DONE_OR_CAUSE.test(folded) || isProgramme && DESCRIBED.test(folded);
    // Right of the areas a measure may be a comment on each; where it names the rows the areas are what groups them.
    const isGrouped = column === names && folded !== fold(labelHead);
    if (!(isKnown ? column < names || isGrouped || column !== names && areasRepeat : column !== names && PROJECT.test(folded) && areasRepeat)) continue;
    const texts = items.map((row) => textIn(row, column)).filter((text) => text !== '');
    if (texts.length * 10 >= items.length * 8 && new Set(texts).size * 10 >= texts.length * 8) return folded;
  }
  return null;
}

/** What says that a table's rows are measures, causes or projects, or that its amounts are what such come to. */
export function byActions(table: Table, around: Around): Evidence {
  const found: KindEvidence[] = [];
  const against = (): KindEvidence => say('economy', -7, 'raderna är åtgärder eller orsaker, var för sig', 'its rows are measures or causes, one by one');
  const amounts = table.columns.filter(({ concept, percent }) => !percent && AMOUNTS.has(concept.measure));
  const effects = amounts.filter(({ head }) => EFFECT.test(fold(head)));
  if (effects.length >= 2 && effects.length * 2 >= amounts.length) found.push(say('actions', 8, `kolumnen "${effects[0]?.head}" är vad åtgärder ger`, `the column "${effects[0]?.head}" is what measures give`), against());
  const each = headOfEach(table, around);
  if (each !== null) found.push(say('actions', 7, `varje rad har sin "${each}"`, `each row has its own "${each}"`), against());
  const said = titlesOf(table, around).find((text) => FOLLOWED_ACTIONS.test(fold(text)));
  const isLabelled = DONE_OR_CAUSE.test(fold(table.labelHead));
  if (said !== undefined && (found.length > 0 || isLabelled || !amounts.some(({ concept }) => concept.measure === 'budget'))) found.push(say('actions', isLabelled ? 8 : 3, `det är en uppföljning av åtgärder ("${said}")`, `it follows up measures ("${said}")`));
  return found;
}
