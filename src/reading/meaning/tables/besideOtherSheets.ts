import { nameKey } from '../../../values/text';
import type { Table } from '../../geometry/table';
import { isOfAmounts } from './besideFollowUp';
import { isOfOneMonth, isSoFar } from '../time/earlierTables';
import { isFollowUp } from '../kind/kindEvidence';
import type { LeftTable, RecognisedSheet } from '../kind/recognisedSheet';
import { isEconomyKind } from '../kind/sheetKind';
import { ownCaption } from '../kind/textEvidence';

/**
 * Sheets that tell amounts of areas which another sheet follows up: "Belopp" of nothing that is said, or one month where
 * the other has the months so far. They are no second amounts of the areas.
 */

const LEAST_SHARED = 2;

const namesIn = ({ rows }: Table): readonly string[] => rows.filter(({ kind, name }) => kind === 'item' && name !== '').map(({ name }) => nameKey(name));

function sharesNames(own: ReadonlySet<string>, other: Table): boolean {
  const names = new Set(namesIn(other));
  const shared = [...own].filter((name) => names.has(name)).length;
  return shared >= LEAST_SHARED && shared * 2 >= own.size;
}

/** Why a table is none of the areas' amounts beside those that follow them up; null where it may be. */
function whyLeft(table: Table, followed: readonly Table[]): 'amounts' | 'oneMonth' | null {
  const ofAmounts = isOfAmounts(table);
  // Names are compared last: nearly every table tells by its columns that it is no such.
  if (!ofAmounts && !isOfOneMonth(table)) return null;
  const own = new Set(namesIn(table));
  if (ofAmounts) return followed.some((other) => sharesNames(own, other)) ? 'amounts' : null;
  return followed.some((other) => isSoFar(other) && sharesNames(own, other)) ? 'oneMonth' : null;
}

const REASONS = {
  amounts: { sv: 'belopp utan budget och utfall, av områden som följs upp på ett annat blad', en: 'amounts with neither budget nor outcome, of areas that another sheet follows up' },
  oneMonth: { sv: 'en enda månad, av områden som följs upp för hela perioden på ett annat blad', en: 'one month, of areas that another sheet follows up for the whole period' },
} as const;

/** The sheets of a workbook without such tables; what the user has said of a sheet stands. */
export function withoutListsBeside(sheets: readonly RecognisedSheet[], isChosen: (sheet: RecognisedSheet) => boolean): readonly RecognisedSheet[] {
  const areas = sheets.filter(({ kind }) => isEconomyKind(kind));
  const followed = areas.map((sheet) => ({ sheet, tables: sheet.economic.filter((table) => isFollowUp(table, sheet)) })).filter(({ tables }) => tables.length > 0);
  if (followed.length === 0 || areas.length < 2) return sheets;
  return sheets.map((one): RecognisedSheet => {
    if (one.kind !== 'areas' || one.economic.length === 0 || isChosen(one)) return one;
    const others = followed.flatMap(({ sheet, tables }) => (sheet === one ? [] : tables));
    const left = one.economic.flatMap((table): LeftTable[] => {
      const why = table.part ? null : whyLeft(table, others);
      return why === null ? [] : [{ table, caption: ownCaption(table) ?? one.titles[0] ?? table.labelHead, why }];
    });
    const [first] = left;
    if (first === undefined || left.length < one.economic.length) return one;
    return { ...one, kind: 'other', area: null, economic: [], left: [...one.left ?? [], ...left], confidence: 0.8, reason: first.why === 'oneMonth' ? REASONS.oneMonth : REASONS.amounts };
  });
}

/** The tables of a sheet that holds nothing but such. */
export const listsBeside = ({ kind, economic, left = [] }: RecognisedSheet): readonly LeftTable[] =>
  (kind === 'other' && economic.length === 0 ? left.filter(({ why }) => why === 'amounts' || why === 'oneMonth') : []);
