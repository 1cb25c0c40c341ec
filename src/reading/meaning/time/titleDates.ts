import type { RawSheet } from '../../../workbook/rawSheet';
import { findDates, isOfSpan, isWithinMonth, tabDates, type DateMention } from '../../words/dates';
import { madeWhenWords, periodLabelWords, untilWords } from '../../words/lexicon';
import { words } from '../../words/swedish';
import { fold } from '../../../values/text';

/**
 * How a title says a time: `stated` as the period ("Period: 202408"), `said` in passing ("Uppföljning augusti 2024"), as
 * a `day` within a month, which may be of a meeting ("Socialnämnden 2024-09-19"), or as a year that a `plan` is for: one
 * that is aimed at ("Mål 2030"), or an end of a span ("Investeringsplan 2026-2029").
 */
export type TitleTrust = 'stated' | 'said' | 'day' | 'plan';

export interface TitleDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly trust: TitleTrust;
  readonly said: string;
}

/** Null for the time when the document was made: "Utskriven 2024-09-05". */
function trustOf(mention: DateMention, before: string): TitleTrust | null {
  if (periodLabelWords.test(before)) return 'stated';
  if (untilWords.test(before)) return 'said';
  if (madeWhenWords.test(before)) return null;
  if (mention.month === null && AIM.test(before)) return 'plan';
  return isWithinMonth(mention) ? 'day' : 'said';
}

/** Where figures come from, and when they were fetched: no time that is followed up. */
const SOURCE = words(/^(?:källa|källor|source|uppgifter(?:na)? från|hämtat|statistik från)\b/);

/** Words of drawing figures from somewhere, right before the day of it, and what they were drawn from, after it: "Uttag 2024-05-20 ur Kolada". */
const DRAWN = words(/(?:^|[ ,.;(])(?:uttag(?:et|na)?|utdrag(?:et)?|utsökning(?:en)?|sökning(?:en)?|export(?:en)?|hämtning(?:en)?)(?: (?:gjor(?:t|d|da)|den|per))* ?:?$/u);
const FROM = /^[ ,]*(?:ur|från|i) \p{L}/u;
const DRAWN_ALONE = words(/(?:uttag|utsökning|hämtning)(?:et|en)?(?: (?:gjor(?:t|d|da)|den))* ?:?$/u);

/** Whether a time is of when figures were drawn: what they are of it does not say. `folded`: the text that mentions it. */
export function isOfDrawing(folded: string, mention: DateMention): boolean {
  const before = folded.slice(0, mention.start).trim();
  return (DRAWN.test(before) && FROM.test(folded.slice(mention.end))) || (isWithinMonth(mention) && DRAWN_ALONE.test(before));
}

/** "Bildningsnämnden 2022-02-17 § 9", "KF 2023-11-27, § 112": the day of a decision, by its paragraph in the minutes. */
export const isOfDecision = (folded: string, mention: DateMention): boolean => isWithinMonth(mention) && /^[ ,(]*§/u.test(folded.slice(mention.end));

/** Words right before a year that is planned or aimed at. */
const AIM = words(/(?:\p{L}*plan(?:en|er|ering)?|\p{L}*mål(?:en)?|visions?|strategi(?:n|er)?|program(?:met)?|agenda|mandatperiod(?:en)?|till|senast|före|inför|mot) ?:? ?$/u);

/** What the time after it is of, where a title says several. */
const OUTCOME = words(/utfall|bokfört|redovis|bokslut|uppföljning/);
const FORECAST = words(/prognos/);

/** Sentences that stand where a title would: their months are of what they tell of. */
const isProse = (title: string): boolean => title.length > 140 && /[.!?]$|[.!?] \p{Lu}/u.test(title);

/** What is done, was decided or is to come, as sentences tell it: "Lönerevisionen från april ingår". Such a line's month is first of all of that. */
const EVENT = words(/(?<!\p{L})(?:ingår|ingick|är|har|hade|blir|blev|börja(?:r|de)|starta(?:r|de)|öppna(?:r|de)|höj(?:s|des|t)|sänk(?:s|tes|t)|påverka(?:r|s|t|de)|inför(?:s|des|t)|besluta(?:s|des|t)?|beräknas|väntas|förväntas|saknas|finns|kommer|ska|skall|tillkommer|tillkom|upphör(?:de)?|ersätt(?:er|s)|betala(?:s|des|t)|flytta(?:s|des|t))(?!\p{L})/u);

/** Whether a line that stands where a title would says a month in a sentence about something, and is no title of what is followed up. */
export const tellsOfEvents = (title: string): boolean => title.split(' ').length >= LEAST_WORDS && EVENT.test(fold(title)) && findDates(title).some(({ month }) => month !== null);
/** "Periodens utfall är augusti": so few words say their time. */
const LEAST_WORDS = 5;

/** The times that a title says, without those of its making and of its source. */
export function titleDates(text: string): TitleDate[] {
  const folded = fold(text);
  if (SOURCE.test(folded)) return [];
  const mentions = findDates(text);
  const before = mentions.map(({ start }, at) => folded.slice(mentions[at - 1]?.end ?? 0, start).trim());
  const isOfOutcome = before.some((words) => OUTCOME.test(words));
  return mentions.flatMap((mention, at): TitleDate[] => {
    const words = before[at] ?? '';
    // "Utfall t.o.m. mars och prognos per april": the outcome's month is the one that is followed up.
    if (isOfOutcome && mention.month !== null && !OUTCOME.test(words) && FORECAST.test(words)) return [];
    const trust = isOfDrawing(folded, mention) || isOfDecision(folded, mention) ? null : isOfSpan(mentions, at, folded) ? 'plan' : trustOf(mention, words);
    return trust === null ? [] : [{ year: mention.year, month: mention.month, trust, said: text }];
  });
}

const ORDER: readonly TitleTrust[] = ['stated', 'said', 'day', 'plan'];

/** Those of the times that are to be trusted most; `only` picks what is looked for. */
export function mostTrusted(dates: readonly TitleDate[], only: (date: TitleDate) => boolean): TitleDate[] {
  const found = dates.filter(only);
  const trust = ORDER.find((one) => found.some((date) => date.trust === one));
  return found.filter((date) => date.trust === trust);
}

/** A tab for whom or what the sheet was made ready: "Till nämnd oktober", "Nämndmöte nov". */
const MEETING = words(/^(?:till )?nämnd(?:en)?\b|\p{L}*möte\b|beredning|sammanträde/u);

/** A tab that says how the sheet was made, and the day of it: "Export_20240912". Of which month it is that does not say. */
const FETCHED = words(/^(?:export|uttag|utdrag|körning|nedladdning|hämtning)(?:[ _-]|\d|$)/u);

/** The times that a sheet's tab and titles say: a day within a month on a tab may be of a meeting or a print, as in a title. */
export const sheetDates = ({ sheet, titles }: { readonly sheet: RawSheet; readonly titles: readonly string[] }): TitleDate[] => {
  const tab = fold(sheet.name);
  return [...tabDates(sheet.name).map((mention, at, all): TitleDate => {
    const trust = isOfSpan(all, at, tab) ? 'plan' : isWithinMonth(mention) || MEETING.test(tab) ? 'day' : 'said';
    const isFetched = FETCHED.test(tab) && isWithinMonth(mention);
    // In January the year before is fetched as often as the new one.
    const year = isFetched && mention.month === 1 ? null : mention.year;
    return { year, month: isFetched ? null : mention.month, trust: isFetched ? 'said' : trust, said: sheet.name };
  }), ...titles.filter((title) => !isProse(title)).flatMap(titleDates)];
};
