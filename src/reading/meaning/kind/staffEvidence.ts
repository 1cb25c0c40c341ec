import { fold } from '../../../values/text';
import type { Table } from '../../geometry/table';
import { isSex } from '../../scorecards/columnRole';
import { words } from '../../words/swedish';
import { say, type Around, type Evidence } from './evidence';
import { saysMoney } from './textEvidence';

/** Tables of those who are employed: how many they are, of which sex, and how often they are ill. */

/** What is told of them, by the name of a row. */
const TOLD = words(/^(?:[-•– ]*(?:varav|därav) )?(?:(?:antal|andel|genomsnittlig(?:t|a)?|totalt?) )*(?:(?:tillsvidare|visstids?|tidsbegränsat |månads|tim|nya? ?)?(?:anställ(?:da|ningar)|avlönade)|medarbetare|årsarb\p{L}*|åa|(?:heltid|deltid)s?\p{L}*|sysselsättningsgrad|(?:korttids|långtids)?sjukfrånvaro|frisknärvaro|personalomsättning|medelålder|pensionsavgångar|övertid|mertid|fyllnadstid)(?!kostnad)(?!\p{L})/u);

const SAMPLE = 40;
const LEAST = 2;

/** Whether the heads part the columns by sex: "Kvinnor | Män | Totalt". */
const isBySex = ({ columns, others }: Table): boolean =>
  new Set([...columns, ...others].flatMap(({ heads }) => heads).filter((head) => isSex(head) && head.length > 1).map(fold)).size >= LEAST;

/** "Utfall 2024, %" over the sexes: measures of staff in per cent, and no counts of them. */
const headsShares = ({ columns, others }: Table): boolean => [...columns, ...others].some(({ heads }) => heads.length > 1 && /%|procent/i.test(heads[0] ?? '') && isSex(heads.at(-1) ?? ''));

/** What says that a table is of staff: nearly all of its rows, with columns for each sex, in no unit of money. Under dates alone shares and counts of staff are told apart as any others. */
export function byStaff(table: Table, around: Around): Evidence {
  if (table.columns.some(({ concept }) => concept.measure === 'target') || saysOwnMoney(table, around) || headsShares(table)) return [];
  const items = table.rows.slice(0, SAMPLE).filter(({ kind, name }) => (kind === 'item' || kind === 'ofWhich') && name !== '');
  const told = items.filter(({ folded }) => TOLD.test(folded));
  if (told.length < LEAST || told.length * 3 < items.length * 2 || !isBySex(table)) return [];
  const example = told[0]?.name ?? '';
  return [say('personnel', 6, `raderna gäller personal ("${example}")`, `its rows are about staff ("${example}")`), say('economy', -3, 'raderna gäller personal', 'its rows are about staff')];
}

/** A unit of money in the table's own heads or right above it; the sheet's title is of what else stands on it too. */
const saysOwnMoney = (table: Table, { sheet }: Around): boolean => saysMoney(table, { sheet: { ...sheet, name: '' }, titles: [] });
