import { fold } from '../../../values/text';
import { findDates } from '../../words/dates';
import { swedish } from '../../words/swedish';

/** What makes a table a follow-up, whatever it is a follow-up of: "Uppföljning av investeringsbudget". */
const FOLLOWED = swedish(/utfall|redovis|uppfölj|bokslut|upparbet|nedlag|förbruk|rapport|\bprognos/);
/** Rows of budget and outcome under years. */
const FOLLOWED_ROW = swedish(/^(?:netto)?(?:utfall|redovis|bokslut|prognos)/);
const PLANNED = swedish(/plan(?:en|er)?\b|budget|\bram(?:ar|en)?\b|\bförslag|\bäskand|\bbehov|kommande|prioritering/);

export interface PlanTexts {
  /** The texts around the table, the nearest first. */
  readonly around: readonly string[];
  readonly heads: readonly string[];
  readonly names: readonly string[];
}

/**
 * Whether years over the amounts of investments are what is planned then, and not what was spent: the text around says
 * so, or one of the years is still to come. Never where a head or a row tells an outcome.
 */
export function isPlan({ around, heads, names }: PlanTexts, year: number | null): boolean {
  if (heads.some((head) => FOLLOWED.test(fold(head))) || names.some((name) => FOLLOWED_ROW.test(fold(name)))) return false;
  const bare = heads.flatMap((head) => findDates(head).flatMap((mention) => (mention.kind === 'year' ? mention.year ?? [] : [])));
  if (year !== null && bare.some((one) => one > year)) return true;
  const nearest = around.find((text) => FOLLOWED.test(fold(text)) || PLANNED.test(fold(text)));
  if (nearest !== undefined) return !FOLLOWED.test(fold(nearest));
  // Nothing says that it has happened.
  return year === null;
}
