import type { FollowUp } from '../../followUp';
import type { AreaFigures } from '../../figures/figures';
import type { TypedComment } from '../../settings/settings';
import type { Language } from '../../values/language';
import type { Status } from '../../values/status';
import { nameKey } from '../../values/text';
import { formatAmount, formatVariance } from '../shared/format';

/** An area's comment as the pane shows it. */
export interface CommentEntry {
  readonly key: string;
  readonly area: string;
  /** Which one of several areas of the name, from 0. */
  readonly at: number;
  readonly status: Status;
  readonly figures: AreaFigures;
  /** What she has typed here, else what the workbook says, else a draft made from the figures. */
  readonly text: string;
  readonly isDraft: boolean;
  /** What stands in the workbook where she has typed over something else: both are kept until she has chosen. */
  readonly inWorkbook: string | null;
  readonly typed: TypedComment | null;
}

const urgency: Record<Status, number> = { red: 0, yellow: 1, none: 2, green: 3 };

/** The comments of all areas: those that need words of her own first, else in the workbook's order. */
export function commentEntries({ report, settings }: FollowUp, typed: readonly TypedComment[]): readonly CommentEntry[] {
  // Until the follow-up is computed with what was typed last, it says nothing of what stands in the workbook.
  const isComputed = (own: TypedComment) => settings.typedComments.some((one) => one.area === own.area && one.at === own.at && one.text === own.text && one.over === own.over);
  const seen = new Map<string, number>();
  const entries = (report?.areas ?? []).map(({ figures, assessment, comment, isDraft }): CommentEntry => {
    const name = nameKey(figures.name);
    const at = seen.get(name) ?? 0;
    seen.set(name, at + 1);
    const own = typed.find((one) => nameKey(one.area) === name && one.at === at) ?? null;
    return {
      key: `${name} ${at}`, area: figures.name, at, status: assessment.status, figures, typed: own,
      text: own?.text ?? comment, isDraft: own === null && isDraft, inWorkbook: own && isComputed(own) && comment !== own.text && comment !== own.over ? comment : null,
    };
  });
  return [...entries].sort((a, b) => urgency[a.status] - urgency[b.status]);
}

/** The typed comments with one area's in its place; a null text takes it away. */
export function withText(typed: readonly TypedComment[], { area, at, typed: own, text: shown }: CommentEntry, text: string | null): readonly TypedComment[] {
  const others = typed.filter((one) => !(nameKey(one.area) === nameKey(area) && one.at === at));
  return text === null ? others : [...others, { area, at, over: own?.over ?? shown, text }];
}

/** Her text over what the workbook says now. */
export const insisted = (typed: readonly TypedComment[], { area, at, inWorkbook }: CommentEntry): readonly TypedComment[] =>
  typed.map((one) => (nameKey(one.area) === nameKey(area) && one.at === at && inWorkbook !== null ? { ...one, over: inWorkbook } : one));

/** The figures as words to put into a comment; null where the area has none. */
export function figuresText({ figures: { amounts } }: CommentEntry, unit: string, language: Language): string | null {
  const shown = (value: number | undefined, format: typeof formatAmount) =>
    (value === undefined ? null : `${format(value, unit as Parameters<typeof formatAmount>[1], language).replace(/\u202F/g, '\u00A0')}\u00A0${unit}`);
  const [budget, forecast, variance] = [shown(amounts.budget?.value, formatAmount), shown(amounts.forecast?.value, formatAmount), shown((amounts.variance ?? amounts.varianceToDate)?.value, formatVariance)];
  const words = language === 'sv' ? { budget: 'budget', forecast: 'prognos', variance: 'avvikelse' } : { budget: 'budget', forecast: 'forecast', variance: 'variance' };
  const parts = [budget && `${words.budget} ${budget}`, forecast && `${words.forecast} ${forecast}`, variance && `${words.variance} ${variance}`].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

/** The heads that published reports give a deviation. */
export const outline = (language: Language): string => (language === 'sv'
  ? 'Orsak: \nÅtgärd: \nAnsvarig: \nKlart senast: ' : 'Cause: \nAction: \nResponsible: \nDone by: ');

/** A text with another one after it, on a line of its own. */
export const appended = (text: string, more: string): string => (text.trim() === '' ? more : `${text.trimEnd()}\n${more}`);
