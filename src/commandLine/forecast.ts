import type { ForecastChoice } from '../forecasts/choices';
import type { EndsFrom, Proposal } from '../forecasts/forecast';
import { yearIsOver } from '../forecasts/propose';
import type { ForecastView } from '../forecasts/views';
import { followUp, type FollowUp, type FollowUpOptions } from '../followUp';
import { countingMethod } from '../report/forecast';
import { methodNames } from '../report/forecastWords';
import { endOfPeriod } from '../report/words';
import { historyPlan, readForecastHistory } from '../settings/forecastHistory';
import { forecastKey } from '../settings/forecastRows';
import { formatAmount } from '../values/amount';
import { forecastMethods, type ForecastMethod } from '../values/forecast';
import type { Language } from '../values/language';
import type { Sentence } from '../values/problem';
import { fail, ok, type Result } from '../values/result';
import type { AppendPlan } from '../workbook/host';
import type { RawWorkbook } from '../workbook/rawSheet';
import { methodWords } from './commands';
import { forecastsJson } from './forecastsJson';
import { periodJson } from './periodJson';

/** The command `forecast`, and `report --method`. */

const ALIASES: Readonly<Record<string, ForecastMethod>> = {
  egen: 'own', arbetsboken: 'own', restbudget: 'remainingBudget', återståendebudget: 'remainingBudget', takt: 'runRate', sammatakt: 'runRate',
  föregåendeår: 'priorYearShare', fjolåret: 'priorYearShare', fleraår: 'severalYearsShare', volym: 'volumePrice', volympris: 'volumePrice',
  mitten: 'median', föregåenderest: 'priorYearRest', fjolåretsrest: 'priorYearRest', nivå: 'recentLevel', senastemånaderna: 'recentLevel',
};

/** A method by its name, in any case and with hyphens, or by a Swedish word for it. */
export function methodIn(text: string): ForecastMethod | null {
  const wanted = text.normalize('NFC').toLowerCase().replace(/[\s_-]/g, '');
  return forecastMethods.find((method) => method.toLowerCase() === wanted) ?? ALIASES[wanted] ?? null;
}

export const METHOD_WORDS = `${forecastMethods.join(', ')} (${forecastMethods.map((method) => methodWords[method]).join(', ')})`;

/** What low and high are called. How the methods differ is said once for all of them. */
const ENDS: Record<Language, Record<Exclude<EndsFrom, 'spread'>, string>> = {
  sv: { workbook: 'sämsta och bästa fall', experience: 'erfarenhetsintervall', years: 'årens spann' },
  en: { workbook: 'worst and best case', experience: 'experience range', years: 'range of the years' },
};

function describeProposal({ method, low, likely, high, endsFrom, explanation, missing }: Proposal, amount: (value: number) => string, language: Language): string {
  const name = methodNames[language][method];
  if (likely === null) return `    ${name}: ${language === 'sv' ? 'saknar underlag' : 'lacks input'}. ${missing?.[language] ?? ''}`;
  const ends = endsFrom === null || endsFrom === 'spread' || low === null || high === null || low === high ? ''
    : ` (${ENDS[language][endsFrom]} ${amount(low)} ${language === 'sv' ? 'till' : 'to'} ${amount(high)})`;
  // The workbook's own needs no more words.
  return `    ${name}: ${amount(likely)}${ends}.${method === 'own' ? '' : ` ${explanation?.[language] ?? ''}`}`;
}

/** What an area lacks for a method, as it is compared with what others lack. */
const lacks = ({ method, missing }: Proposal): string => `${method} ${missing?.sv ?? ''}`;

/** The methods that lack the same input in every area: said once. */
function lackedByAll(views: readonly ForecastView[]): Proposal[] {
  const [first, ...rest] = views.map(({ forecasts }) => forecasts.proposals.filter(({ likely }) => likely === null));
  return rest.length < 2 ? [] : (first ?? []).filter((one) => rest.every((others) => others.some((other) => lacks(other) === lacks(one))));
}

interface Told {
  readonly result: FollowUp;
  readonly method: ForecastMethod | null;
  readonly language: Language;
  /** What is said once for all areas. */
  readonly ofAll: readonly Proposal[];
}

function describeArea(view: ForecastView, name: string, { result, method, language, ofAll }: Told, together: readonly string[] = []): string[] {
  const sv = language === 'sv';
  const amount = (value: number) => `${formatAmount(value, result.unit, language)} ${result.unit}`;
  const { forecasts, forecast, deviation } = view;
  const counting = countingMethod(view);
  const known = forecasts.proposals.filter((proposal) => method === null || proposal.method === method);
  return [
    '', `  ${name}`,
    // How the methods differ is said before any figure.
    ...(forecasts.spread ? [`    ${forecasts.spread.sentence[language]}`] : []),
    ...(forecasts.sentence && method === null ? [`    ${forecasts.sentence[language]}`] : []),
    ...together,
    ...[...view.oneOffs.map(({ sentence }) => sentence), ...view.gaps ? [view.gaps] : []].map((sentence) => `    ${sentence[language]}`),
    forecast === null || counting === null ? (sv ? '    Ingen prognos gäller.' : '    No forecast counts.')
      : `    ${sv ? 'Gäller' : 'Counts'}: ${amount(forecast)}, ${methodNames[language][counting].toLowerCase()}${deviation.forecastChange === null ? ''
        : sv ? `, ändrad ${amount(deviation.forecastChange)}` : `, changed by ${amount(deviation.forecastChange)}`}.`,
    ...known.filter(({ likely }) => likely !== null).map((one) => describeProposal(one, amount, language)),
    ...known.filter((one) => one.likely === null && !ofAll.some((all) => lacks(all) === lacks(one))).map((one) => describeProposal(one, amount, language)),
    ...view.experience.filter((one) => method === null || one.method === method)
      .map((one) => `    ${methodNames[language][one.method]}. ${one.sentence[language]}`),
  ];
}

/** What the areas' proposals come to, beside what the committee's own months give. */
function committeeLines({ forecasts, unit }: FollowUp, method: ForecastMethod | null, language: Language): string[] {
  const committee = forecasts?.committee;
  if (!committee || method !== null) return [];
  const amount = (value: number) => `${formatAmount(value, unit, language)} ${unit}`;
  const { range, sentence } = committee;
  return [
    `    ${sentence[language]}`,
    ...range ? [`    ${language === 'sv' ? `Nämndens erfarenhetsintervall: ${amount(range.low)} till ${amount(range.high)}.` : `The committee's experience range: ${amount(range.low)} to ${amount(range.high)}.`}`] : [],
  ];
}

/** Every area's proposals in words: those whose methods disagree first. */
export function describeForecasts(result: FollowUp, method: ForecastMethod | null, language: Language): string {
  const sv = language === 'sv';
  const { forecasts, period } = result;
  if (!forecasts || !period) return `${sv ? 'Perioden framgår inte: ange --period ÅÅÅÅ-MM.' : 'The period is unknown: give --period YYYY-MM.'}\n`;
  const title = `${result.committee ?? (sv ? 'Nämnden' : 'The committee')}, ${endOfPeriod(period, language)}, ${sv ? 'belopp i' : 'amounts in'} ${result.unit}`;
  const accuracy = [...forecasts.areas, forecasts.total].flatMap((view) => [
    ...view.accuracy.map(({ year, sentence }) => `  ${year}. ${sentence[language]}`),
    ...view.overYears ? [`  ${view.overYears.sentence[language]}`] : [],
  ]);
  const tail = accuracy.length > 0 ? ['', sv ? 'Prognossäkerhet' : 'Accuracy of the forecasts', ...accuracy] : [];
  if (period.month === 12) return [title, '', yearIsOver[language], ...tail, ''].join('\n');
  const wide = (view: ForecastView) => (view.forecasts.spread?.wide ? 0 : 1);
  const ordered = [...forecasts.areas].sort((a, b) => wide(a) - wide(b));
  const ofAll = method === null ? lackedByAll([...forecasts.areas, forecasts.total]) : [];
  const told: Told = { result, method, language, ofAll };
  return [
    title, ...ordered.flatMap((view) => describeArea(view, view.area, told)),
    ...describeArea(forecasts.total, sv ? 'Totalt' : 'Total', told, committeeLines(result, method, language)),
    ...ofAll.length === 0 ? [] : ['', sv ? '  För alla områden' : '  For all areas', ...ofAll.map((one) => describeProposal(one, String, language))], ...tail, '',
  ].join('\n');
}

export const forecastCommandJson = (result: FollowUp, method: ForecastMethod | null, language: Language): object =>
  ({ schema: 1, committee: result.committee, period: result.period && periodJson(result.period), unit: result.unit, ...forecastsJson(result.forecasts, language, method) });

/** A follow-up with one method's proposals accepted, what goes into the history, and what is to be said of it. */
export interface AcceptedMethod {
  readonly result: FollowUp;
  readonly append: AppendPlan | null;
  readonly notices: readonly Sentence[];
}

export interface AcceptOptions {
  readonly method: ForecastMethod;
  readonly replace: boolean;
}

/** "IFO behåller arbetsbokens prognos: ..." */
const keepsOwn = (area: string, missing: Sentence | null): Sentence => ({
  sv: `${area} behåller sin prognos. ${missing?.sv ?? ''}`.trim(), en: `${area} keeps its forecast. ${missing?.en ?? ''}`.trim(),
});

function nothingToAccept(method: ForecastMethod, views: readonly ForecastView[]): Sentence {
  const missing = views[0]?.forecasts.proposals.find((one) => one.method === method)?.missing;
  return {
    sv: `Metoden ${methodNames.sv[method].toLowerCase()} saknar underlag för alla områden. ${missing?.sv ?? ''} Inget är skrivet.`.replace(/ {2}/g, ' '),
    en: `The method ${methodNames.en[method].toLowerCase()} lacks input for every area. ${missing?.en ?? ''} Nothing was written.`.replace(/ {2}/g, ' '),
  };
}

/** The same period again has to be asked for: also when it would say the same. */
function refused(workbook: RawWorkbook, entries: ReturnType<typeof readForecastHistory>['entries'], choices: readonly ForecastChoice[], today: string): Sentence | null {
  const asNew = choices.map((choice) => ({ ...choice, date: '-' }));
  const planned = historyPlan(workbook, entries, asNew, today, { replace: false });
  if (planned.ok) return null;
  const { rule, message } = planned.error;
  return rule === 'forecastExists' ? { sv: `${message.sv} Ange --replace.`, en: `${message.en} Give --replace.` } : message;
}

/**
 * Accepts a method for every area that it has a proposal for. The workbook's own method leaves the report's formulas at
 * the workbook's cells: it takes decisions of the period back, and is kept in the history like the others.
 */
export function acceptMethod(workbook: RawWorkbook, options: FollowUpOptions, { method, replace }: AcceptOptions): Result<AcceptedMethod, Sentence> {
  const before = followUp(workbook, options);
  const { forecasts, period, unit } = before;
  if (!forecasts || !period) return ok({ result: before, append: null, notices: [] });
  if (period.month === 12) return ok({ result: before, append: null, notices: [yearIsOver] });
  const proposals = forecasts.areas.map((view) => ({ view, proposal: view.forecasts.proposals.find((one) => one.method === method) }));
  const choices = proposals.flatMap(({ view, proposal }): ForecastChoice[] => (proposal?.likely == null ? [] : [{
    area: view.area, period, method, low: proposal.low, likely: proposal.likely, high: proposal.high, unit, note: '', date: options.today, intoCell: false,
  }]));
  if (choices.length === 0) return fail(nothingToAccept(method, forecasts.areas));
  const { entries } = readForecastHistory(workbook);
  const refusal = replace ? null : refused(workbook, entries, choices, options.today);
  if (refusal) return fail(refusal);
  const append = historyPlan(workbook, entries, choices, options.today, { replace });
  if (!append.ok) return fail(append.error.message);
  const decided = new Set(choices.map((choice) => forecastKey(choice.area, choice.period)));
  const result = followUp(workbook, {
    ...options,
    settings: (stored) => {
      const asked = options.settings?.(stored) ?? stored;
      const kept = asked.forecasts.filter((choice) => !decided.has(forecastKey(choice.area, choice.period)));
      return { ...asked, forecasts: method === 'own' ? kept : [...kept, ...choices] };
    },
  });
  const lacking = proposals.filter(({ proposal }) => proposal?.likely == null);
  return ok({ result, append: append.value, notices: lacking.map(({ view, proposal }) => keepsOwn(view.area, proposal?.missing ?? null)) });
}

