import type { FollowUp } from '../../followUp';
import type { AreaFigures } from '../../figures/figures';
import { matchAreas, type AreaIdentity } from '../../values/areaIdentity';
import type { EarlierComment } from '../../settings/comments';
import type { TypedComment } from '../../settings/settings';
import type { Language } from '../../values/language';
import { comparePeriods, type Period } from '../../values/period';
import type { Status } from '../../values/status';
import { nameKey } from '../../values/text';
import { formatAmount, formatVariance } from '../shared/format';
import type { Unit } from '../../values/unit';

/** An area's comment as the pane shows it. */
export interface CommentEntry {
  /** The area's place among the follow-up's areas. */
  readonly at: number;
  readonly identity: AreaIdentity;
  /** What tells it from another area of its name; '' where it is alone with it. */
  readonly place: string;
  readonly period: Period | null;
  readonly status: Status;
  readonly figures: AreaFigures;
  /** What she has typed here, else what the workbook says, else a draft made from the figures. */
  readonly text: string;
  readonly isDraft: boolean;
  /** Her words of an earlier period, which are not printed. */
  readonly earlier: EarlierComment | null;
  /** What stands in the workbook where she has typed over something else: both are kept until she has chosen. */
  readonly inWorkbook: string | null;
  readonly typed: TypedComment | null;
}

const urgency: Record<Status, number> = { red: 0, yellow: 1, none: 2, green: 3 };

const isNow = (one: Period | null, period: Period | null): boolean => one === null || period === null || comparePeriods(one, period) === 0;

/** The comments of all areas: those that need words of her own first, else in the workbook's order. */
export function commentEntries({ report, comments, settings, period }: FollowUp, typed: readonly TypedComment[]): readonly CommentEntry[] {
  // Until the follow-up is computed with what was typed last, it says nothing of what stands in the workbook.
  const isComputed = (own: TypedComment) => settings.typedComments.includes(own)
    || settings.typedComments.some((one) => one.text === own.text && one.over === own.over && matchAreas([one], [own])[0] === 0);
  const now = typed.filter((one) => isNow(one.period, period));
  const typedOf = matchAreas(comments, now);
  const names = comments.map(({ area }) => nameKey(area));
  const entries = (report?.areas ?? []).flatMap(({ figures, assessment }, at): CommentEntry[] => {
    const comment = comments[at];
    if (!comment) return [];
    const { area, group, code, text, isDraft, earlier } = comment;
    const own = now[typedOf[at] ?? -1] ?? null;
    const isAlone = names.indexOf(names[at] ?? '') === names.lastIndexOf(names[at] ?? '');
    return [{
      at, identity: { area, group, code }, place: isAlone ? '' : [group, code].filter((part) => part !== null).join(', '), period, status: assessment.status, figures, typed: own,
      text: own?.text ?? text, isDraft: own === null && isDraft, earlier, inWorkbook: own && isComputed(own) && text !== own.text && text !== own.over ? text : null,
    }];
  });
  return [...entries].sort((a, b) => urgency[a.status] - urgency[b.status]);
}

/** The typed comments with one area's in its place; a null text takes it away. */
export function withText(all: readonly TypedComment[], { identity, period, typed, text: shown }: CommentEntry, text: string | null): readonly TypedComment[] {
  const others = all.filter((one) => one !== typed);
  return text === null ? others : [...others, { ...identity, period, over: typed?.over ?? shown, text }];
}

/** Her text over what the workbook says now. */
export const insisted = (all: readonly TypedComment[], { typed, inWorkbook }: CommentEntry): readonly TypedComment[] =>
  all.map((one) => (one === typed && inWorkbook !== null ? { ...one, over: inWorkbook } : one));

/** The figures as words to put into a comment; null where the area has none. */
export function figuresText({ figures: { amounts } }: Pick<CommentEntry, 'figures'>, unit: Unit, language: Language): string | null {
  const shown = (value: number | undefined, format: typeof formatAmount) =>
    (value === undefined ? null : `${format(value, unit, language).replace(/\u202F/g, '\u00A0')}\u00A0${unit}`);
  const [budget, forecast, variance] = [shown(amounts.budget?.value, formatAmount), shown(amounts.forecast?.value, formatAmount), shown((amounts.variance ?? amounts.varianceToDate)?.value, formatVariance)];
  const words = language === 'sv' ? { budget: 'budget', forecast: 'prognos', variance: 'avvikelse' } : { budget: 'budget', forecast: 'forecast', variance: 'variance' };
  const parts = [budget && `${words.budget} ${budget}`, forecast && `${words.forecast} ${forecast}`, variance && `${words.variance} ${variance}`].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

/** A draft's words without the mark that says that they are nobody's: she makes them hers. */
export const asOwn = (draft: string): string => draft.replace(/^(?:Utkast|Draft): /, '');

/** A text with another one after it, on a line of its own. */
export const appended = (text: string, more: string): string => (text.trim() === '' ? more : `${text.trimEnd()}\n${more}`);
