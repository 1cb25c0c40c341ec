import type { AssessedScorecard } from '../status/indicatorStatus';
import type { Language } from '../values/language';
import type { Period } from '../values/period';
import { statuses, type Status } from '../values/status';
import { nameKey } from '../values/text';
import { enumerated } from '../values/enumerated';

/** The summary's words on goals and indicators: how many of each status. */

type Counts = Readonly<Record<Status, number>>;

const countsOf = (all: readonly { readonly status: Status }[]): Counts =>
  Object.fromEntries(statuses.map((status) => [status, all.filter((one) => one.status === status).length])) as Record<Status, number>;

const totalOf = (counts: Counts): number => statuses.reduce((sum, status) => sum + counts[status], 0);

const parts = (counts: Counts, phrases: Record<Status, string>): string[] =>
  statuses.filter((status) => status !== 'none' && counts[status] > 0).map((status) => `${counts[status]} ${phrases[status]}`);

/** "Av nämndens 8 mål bedöms 4 nås, 3 nås delvis och 1 inte nås." */
function goalSentence(counts: Counts, language: Language, yearEnd: boolean): string {
  const total = totalOf(counts);
  const sv = language === 'sv';
  const of = sv ? (total === 1 ? 'Nämndens mål' : `Av nämndens ${total} mål`) : total === 1 ? 'The committee\'s goal' : `Of the committee's ${total} goals`;
  if (total === 1) {
    const one: Record<Status, string> = sv
      ? { green: yearEnd ? 'är uppnått' : 'bedöms nås', yellow: yearEnd ? 'är delvis uppnått' : 'bedöms delvis nås', red: yearEnd ? 'är inte uppnått' : 'bedöms inte nås', none: 'är inte bedömt' }
      : { green: yearEnd ? 'is met' : 'is expected to be met', yellow: yearEnd ? 'is partly met' : 'is expected to be partly met', red: yearEnd ? 'is not met' : 'is not expected to be met', none: 'has not been assessed' };
    const status = statuses.find((each) => counts[each] === 1) ?? 'none';
    return `${of} ${one[status]}.`;
  }
  const judged = parts(counts, sv
    ? yearEnd ? { green: 'uppnått', yellow: 'delvis uppnått', red: 'inte uppnått', none: '' } : { green: 'nås', yellow: 'delvis nås', red: 'inte nås', none: '' }
    : { green: 'met', yellow: 'partly met', red: 'not met', none: '' });
  // Words agree with their number: "2 är uppnådda", "1 är uppnått".
  const agreed = sv && yearEnd ? judged.map((part) => (part.startsWith('1 ') ? part : part.replace('uppnått', 'uppnådda'))) : judged;
  if (judged.length === 0) return sv ? `${of} är inget bedömt.` : `${of}, none has been assessed.`;
  const rest = counts.none === 0 ? '' : sv ? `; ${counts.none} är inte ${counts.none === 1 ? 'bedömt' : 'bedömda'}` : `; ${counts.none} ${counts.none === 1 ? 'has' : 'have'} not been assessed`;
  if (sv) return `${of} ${yearEnd ? 'är' : 'bedöms'} ${enumerated(agreed, language)}${rest}.`;
  return `${of}, ${enumerated(judged, language)}${yearEnd ? '' : ' by the forecast'}${rest}.`;
}

/** "Av 24 mätetal är 8 gröna, 4 gula och 5 röda; 7 är inte bedömda." */
function indicatorSentence(counts: Counts, language: Language): string {
  const total = totalOf(counts);
  const sv = language === 'sv';
  const colours: Record<Status, readonly [string, string]> = sv
    ? { green: ['grönt', 'gröna'], yellow: ['gult', 'gula'], red: ['rött', 'röda'], none: ['', ''] }
    : { green: ['green', 'green'], yellow: ['yellow', 'yellow'], red: ['red', 'red'], none: ['', ''] };
  const judged = statuses.filter((status) => status !== 'none' && counts[status] > 0)
    .map((status) => `${counts[status]} ${colours[status][counts[status] === 1 ? 0 : 1]}`);
  if (judged.length === 0) {
    if (total === 1) return sv ? 'Ett mätetal följs; det är inte bedömt.' : 'One indicator is followed; it has not been assessed.';
    return sv ? `${total} mätetal följs; inget av dem är bedömt.` : `${total} indicators are followed; none of them has been assessed.`;
  }
  const rest = counts.none === 0 ? '' : sv ? `; ${counts.none} är inte ${counts.none === 1 ? 'bedömt' : 'bedömda'}` : `; ${counts.none} not assessed`;
  if (total === 1) return sv ? `Det enda mätetalet är ${judged[0]?.slice(2)}.` : `The only indicator is ${judged[0]?.slice(2)}.`;
  return sv ? `Av ${total} mätetal är ${enumerated(judged, language)}${rest}.` : `Of ${total} indicators, ${enumerated(judged, language)}${rest}.`;
}

/** What the summary says of goals and indicators; nothing where the workbook has none. An indicator by sex counts once. */
export function scorecardSentences({ goals, indicators, sexes }: AssessedScorecard, { language, period }: { readonly language: Language; readonly period: Period | null }): string[] {
  const alone = new Set(sexes.flatMap(({ rows }) => rows.slice(1)));
  // An indicator that bears its goal's name is that goal, and has been counted.
  const isGoal = (at: number) => goals.some(({ fact, indicators: own }) => own.length === 1 && own[0] === at && nameKey(fact.name) === nameKey(indicators[at]?.fact.name ?? ''));
  const counted = indicators.filter((_, at) => !alone.has(at) && !isGoal(at));
  return [
    ...goals.length > 0 ? [goalSentence(countsOf(goals), language, period?.month === 12)] : [],
    ...counted.length > 0 ? [indicatorSentence(countsOf(counted), language)] : [],
  ];
}
