import type { AreaFigures, Measure } from '../../figures/figures';
import { formatAmount } from '../../values/amount';
import { formatAddress, type CellAddress } from '../../values/cell';
import type { Language } from '../../values/language';
import type { Period } from '../../values/period';
import { convert, type Unit } from '../../values/unit';
import { findingOf, type Finding } from '../finding';
import { claimsIn } from './claims';
import { contradictionsIn, type Contradiction, type ZeroContradiction } from './judge';
import { levelContradiction } from './levels';
import { partContradictions } from './partClaims';
import { knownBefore, knownOf, type KnownAmount } from './known';

/** A text that tells of an area's figures. */
export interface Comment {
  readonly text: string;
  /** Where it stands; none for a text that is typed in the pane only. */
  readonly cell: CellAddress | null;
  readonly area: AreaFigures;
  /** What the area is called, one name or several. */
  readonly names: readonly string[];
  /** What it is made up of, each with a name that the text may use: its parts, of a committee its areas. */
  readonly parts?: readonly AreaFigures[];
  /** It stands beside no amount: only what it says of named parts is held against figures. */
  readonly ofParts?: boolean;
}

export interface CommentaryContext {
  readonly unit: Unit;
  readonly period: Period | null;
  /** The amounts of an area when the report was last frozen, for telling an old comment; null when unknown. */
  readonly before: (area: string) => EarlierAmounts | null;
}

/** Amounts as an earlier report printed them, in its unit. */
export interface EarlierAmounts {
  readonly amounts: Partial<Record<Measure, number | null>>;
  readonly unit: Unit;
}

const RULES = { amount: 'commentAmount', direction: 'commentDirection', unit: 'commentUnit', zero: 'commentAmount' } as const;

/** The amount with the cell that it stands in; one that is reckoned of several stands in none of them. */
const shown = (meant: KnownAmount, unit: Unit, language: Language): string =>
  `${formatAmount(convert(meant.value, 'kr', unit), unit, language)} ${unit}${meant.cells[0] && meant.cells.length === 1 ? ` (${formatAddress(meant.cells[0])})` : ''}`;

const short = (text: string): string => (text.length > 90 ? `${text.slice(0, 89)}…` : text);

function place(cell: CellAddress | null, language: Language): string {
  if (cell) return `${language === 'sv' ? 'i' : 'in'} ${formatAddress(cell)}`;
  return language === 'sv' ? 'i rapporten' : 'in the report';
}

/** The part of a message that tells what the figures say. */
function against({ why, meant }: Contradiction | ZeroContradiction, unit: Unit): { readonly sv: string; readonly en: string } {
  if (!meant) return { sv: 'men inget belopp för området stämmer med det', en: 'but none of the area’s amounts fits it' };
  const [sv, en] = [shown(meant, unit, 'sv'), shown(meant, unit, 'en')];
  const [kindSv, kindEn] = meant.value < 0 ? ['ett underskott', 'a deficit'] : ['ett överskott', 'a surplus'];
  if (why === 'amount' && meant.variance === null) return { sv: `men i tabellen är det ${sv}`, en: `but by the table it is ${en}` };
  switch (why) {
    case 'direction': return { sv: `men avvikelsen ${sv} är ${kindSv}`, en: `but the variance ${en} is ${kindEn}` };
    case 'zero': return { sv: `men avvikelsen är ${sv}`, en: `but the variance is ${en}` };
    case 'unit': return { sv: `men avvikelsen är ${sv}: enheten i texten är fel`, en: `but the variance is ${en}: the unit in the text is wrong` };
    default: return { sv: `men avvikelsen är ${sv}, och inget annat belopp för området stämmer`, en: `but the variance is ${en}, and no other amount of the area fits` };
  }
}

/** What the comment should say: where its words tell a surplus from a deficit, the amount bears no sign. */
function proposal({ claim }: Contradiction | ZeroContradiction, meant: number, unit: Unit): string {
  if (!('mention' in claim) || claim.direction === null || claim.mention.sign !== null) return `${formatAmount(meant, unit, 'sv')} ${unit}`;
  const amount = `${formatAmount(Math.abs(meant), unit, 'sv')} ${unit}`;
  return Math.sign(meant) === claim.direction ? amount : `${meant < 0 ? 'underskott' : 'överskott'} ${amount}`;
}

function findingFrom(comment: Comment, found: Contradiction | ZeroContradiction, { unit, before, period }: CommentaryContext): Finding {
  const { cell, area } = comment;
  const said = 'mention' in found.claim ? found.claim.mention.said : found.claim.said;
  const old = isOld(comment, before(area.name), period);
  const what = against(found, unit);
  const meant = found.meant ? convert(found.meant.value, 'kr', unit) : null;
  return findingOf({
    rule: old ? 'commentOld' : RULES[found.why],
    cells: [...cell ? [cell] : [], ...found.meant?.cells ?? []],
    message: {
      sv: `${area.name}: kommentaren ${place(cell, 'sv')} säger "${said}" (${short(found.claim.sentence)}), ${what.sv}. ${old ? 'Den stämde när rapporten senast frystes: skriv om den.' : 'Rätta kommentaren, eller beloppet.'}`,
      en: `${area.name}: the comment ${place(cell, 'en')} says "${said}" (${short(found.claim.sentence)}), ${what.en}. ${old ? 'It was right when the report was last frozen: rewrite it.' : 'Mend the comment, or the amount.'}`,
    },
    expected: meant, found: said, unit, group: area.name, of: `"${said}"`,
    causes: cell ? [{
      cell, found: said, proposed: meant === null ? null : proposal(found, meant, unit),
      why: found.why === 'direction' ? { sv: 'Texten och tabellen har olika tecken.', en: 'The text and the table have opposite signs.' } : { sv: 'Texten säger ett annat belopp än tabellen.', en: 'The text says another amount than the table.' },
    }] : [],
  });
}

/** Whether what a comment claims was so when the report was last frozen. */
function isOld({ text, names }: Comment, before: EarlierAmounts | null, period: Period | null): boolean {
  if (!before) return false;
  const known = knownBefore(before.amounts, before.unit);
  const claims = claimsIn(text, { names, period });
  return claims.amounts.length + claims.zeros.length > 0 && contradictionsIn(claims, known).length === 0;
}

/** What comments say against the figures that they stand beside: nothing rather than something wrong. */
export function commentaryFindings(comments: readonly Comment[], context: CommentaryContext): Finding[] {
  return comments.flatMap((comment) => {
    const claims = claimsIn(comment.text, { names: comment.names, period: context.period });
    const known = knownOf(comment.area, context.unit);
    const contradictions = comment.ofParts ? [] : contradictionsIn(claims, known);
    const level = contradictions.length === 0 && !comment.ofParts ? levelContradiction(comment.text, { names: comment.names, period: context.period }, known) : null;
    return [
      ...[...contradictions, ...level ? [level] : []].map((found) => findingFrom(comment, found, context)),
      ...partContradictions(comment, known, context).map(({ part, found }) => findingFrom({ ...comment, area: part, names: [part.name] }, found, context)),
    ];
  });
}
