import { serialToDate } from '../../values/date';
import { joinBroken } from './brokenWords';
import { headsPricesOrCounts, isPriceHead } from './countedThings';
import { isWhoseAlone } from './entities';
import { asMonths, findDates, isDateFormat, withoutLiterals, withoutDates, monthName, type DateMention } from './dates';
import {
  columnComponents, columnMeasures, comparedWith, forecastBounds, forecastGroup, labelHeaders, lookUp, outcomeGroup, priorYearWords,
  ratioWords, scopeAlone, scopes, shortMeasures, unitPhrase, unitWords, wordedComponents, type ColumnMeasure, type Component, type Scope,
} from './lexicon';
import { meansNoFigure, parseTypedNumber } from './numbers';
import { fold, tidy } from '../../values/text';
import type { CellValue } from '../../workbook/rawSheet';

/** What a column's head says, before it is known which period the workbook is about. */
export interface Concept {
  readonly measure: ColumnMeasure | null;
  readonly component: Component | null;
  readonly scope: Scope | null;
  readonly year: number | null;
  /** 1–12: the month, or the last one of a range or date. */
  readonly month: number | null;
  readonly dateKind: DateMention['kind'] | null;
  readonly priorYear: boolean;
  readonly bound: 'low' | 'high' | null;
  /** The head names the rows rather than an amount. */
  readonly label: boolean;
  /** The head says nothing but a date, a month or a year. */
  readonly dateOnly: boolean;
}

const NOTHING: Concept = {
  measure: null, component: null, scope: null, year: null, month: null, dateKind: null,
  priorYear: false, bound: null, label: false, dateOnly: false,
};

const LONGEST_HEAD = 70;

/** Sentences and long titles are no column heads. */
const isProse = (text: string): boolean =>
  text.length > LONGEST_HEAD || (/[.!?]$/.test(text) && text.split(' ').length >= 6);

function isTypedData(text: string): boolean {
  if (meansNoFigure(text)) return true;
  return parseTypedNumber(text) !== null && findDates(text).length === 0;
}

/** "2015²", "2015 *": a year with the mark of a note. */
const NOTED_YEAR = /^((?:19|20)\d{2}) ?(?:[¹²³⁴⁵]|\*{1,3}|\d\))$/u;

/** 202301: a year and its month as one number. */
export const isYearMonth = (value: number): boolean => value >= 199_001 && value <= 210_012 && value % 100 >= 1 && value % 100 <= 12;

/**
 * The text of a cell where a column head may stand: text as it is, a date as the day or month its format shows,
 * a whole number that can be a year, or a year with its month. Null for every other number, typed as text or not: that is data.
 */
export function headText(value: CellValue | undefined, format: string): string | null {
  if (typeof value === 'string') {
    const text = tidy(value).replace(NOTED_YEAR, '$1');
    return isTypedData(text) ? null : text;
  }
  if (typeof value !== 'number') return null;
  if (value > 20_000 && value < 80_000 && isDateFormat(format)) {
    const { year, month, day } = serialToDate(value);
    return /d/i.test(withoutLiterals(format))
      ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
      : `${monthName(month)} ${year}`;
  }
  const isYear = value >= 1990 && value <= 2100;
  return (isYear || isYearMonth(value)) && Number.isInteger(value) && /^(?:General|0|@)$/.test(format) ? String(value) : null;
}

/** No accounts are of a day early in January: in a head "2024-01-08" is January to August. */
const asHeaded = (mention: DateMention): DateMention => (mention.month === 1 ? asMonths(mention) : mention);

function dateOf(said: readonly DateMention[]): Pick<Concept, 'year' | 'month' | 'dateKind'> {
  const mentions = said.map(asHeaded);
  const withMonth = mentions.find(({ month }) => month !== null);
  const withYear = mentions.find(({ year }) => year !== null);
  return {
    year: withMonth?.year ?? withYear?.year ?? null,
    month: withMonth?.month ?? null,
    dateKind: (withMonth ?? withYear)?.kind ?? null,
  };
}

function scopeOf(words: string, measure: ColumnMeasure | null, dateKind: DateMention['kind'] | null): Scope | null {
  const worded = lookUp(scopes, words);
  // "Avvikelse prognos" and "Bokslut avvikelse" are about the year also when they name no year.
  if (measure === 'variance' && /prognos|bedömning|beräknad|förväntad|^bokslut/.test(words)) return 'year';
  if (worded !== null) return worded;
  return dateKind === 'range' || dateKind === 'day' ? 'toDate' : null;
}

const cache = new Map<string, Concept>();

/** "-26" after a word. */
const SHORT_YEAR = / -\d\d$/;

/** Reads one head, without what stands above it. Pure: equal texts give equal concepts. */
export function parseHead(text: string): Concept {
  const known = cache.get(text);
  if (known) return known;
  const concept = parse(text);
  if (cache.size > 5_000) cache.clear();
  cache.set(text, concept);
  return concept;
}

/** Measures that are printed part by part of the result: "Budget intäkter". */
const OF_PARTS: ReadonlySet<ColumnMeasure | null> = new Set(['budget', 'actual', 'forecast', 'variance', 'prior', 'change']);

const WHOLE_YEAR = /^(?:helår(?:et)?|hela året|år(?:et)?)$/;

/** "Bokslut -24", "Budget 25", "Utfall '25": the year after a measure, in two digits that are no month. */
const LAST_SHORT_YEAR = /^\p{L}[\p{L} .]*[ '’-]+(1[3-9]|[23]\d)$/u;

/** "B24", "Bud24", "U24": the same written together. */
const JOINED_SHORT = /^(bu?d?|ut?f?)(1[3-9]|[23]\d)$/i;

function shortYear(words: string): number | null {
  const digits = LAST_SHORT_YEAR.exec(words)?.[1];
  return digits === undefined ? null : 2000 + Number(digits);
}

function parse(broken: string): Concept {
  const text = joinBroken(broken).replace(JOINED_SHORT, '$1 -$2');
  if (isProse(text)) return NOTHING;
  const mentions = findDates(text);
  // A footnote mark, a unit, a bracket or the line between an export's words says nothing about what the column holds.
  const words = withoutDates(text).replace(/[*()[\]:;_]/g, ' ').replace(/(?<![\p{L}])(?:(?:uttryck(?:t|ta)|angiv(?:en|et|na)|redovisa(?:d|t|de)) )?(?:i |\()?(?:tkr|mnkr|mkr|kr|sek)(?![\p{L}])/gu, ' ')
    .replace(/\bbudget- ?(?!utfall|prognos|bokslut)/g, 'budget').replace(/^[\s.,'-]+|[\s,'-]+$/g, '').replace(/ +/g, ' ');
  if (words === '' || (mentions.length > 0 && isWhoseAlone(words))) {
    const date = dateOf(mentions);
    return mentions.length > 0 ? { ...NOTHING, ...date, scope: scopeOf('', null, date.dateKind), dateOnly: true } : NOTHING;
  }
  // "Helår 2023" is that year, whole, and nothing but a date.
  const date = dateOf(mentions);
  if (date.year !== null && WHOLE_YEAR.test(words)) return { ...NOTHING, ...date, scope: 'year', dateOnly: true };
  // An abbreviation's dot ends no word: "Kom. ers." is looked up as it is.
  if (isPriceHead(words) || isPriceHead(withoutDates(text))) return { ...NOTHING, ...date, measure: 'other' };
  const measure = (mentions.length > 0 || SHORT_YEAR.test(words) ? lookUp(shortMeasures, words.replace(SHORT_YEAR, '')) : null) ?? lookUp(columnMeasures, words);
  const component = lookUp(columnComponents, words) ?? (OF_PARTS.has(measure) ? lookUp(wordedComponents, words) : null);
  return {
    measure,
    component,
    scope: scopeOf(words, measure, date.dateKind),
    ...date,
    year: date.year ?? (mentions.length === 0 && OF_PARTS.has(measure) ? shortYear(words) : null),
    priorYear: priorYearWords.test(words),
    bound: lookUp(forecastBounds, words),
    label: measure === null && component !== 'result' && labelHeaders.test(words),
    dateOnly: false,
  };
}

/** Says something about amounts, as a head of data or as a heading over several heads. */
export const isTelling = (concept: Concept): boolean =>
  concept.measure !== null || concept.component !== null || concept.dateOnly;

export const isUnitOnly = (text: string): boolean => {
  const folded = fold(text);
  return folded.length <= 20 && lookUp(unitWords, folded) !== null && parseHead(text).measure === null && !parseHead(text).label;
};

/** Says in which unit amounts are, and nothing else: "tkr", "Belopp i tkr", "(alla belopp anges i kronor)". */
export const isUnitText = (text: string): boolean => unitPhrase.test(fold(text));

/** A group heading such as UTFALL or Helår decides the scope of the heads below it that have none. */
function groupScope(groupText: string): Scope | null {
  const words = withoutDates(groupText);
  if (outcomeGroup.test(words)) return 'toDate';
  if (forecastGroup.test(words)) return 'year';
  return parseHead(groupText).scope;
}

/** What is made of other amounts: under such a head the measures say of which. */
const DERIVED: ReadonlySet<ColumnMeasure | null> = new Set(['variance', 'change', 'remaining', 'percent']);

/** Under "Avvikelse" these say what is compared: "prognos/budget", "mot budget", "mot bokslut 2023". */
const isCompared = ({ measure }: Concept): boolean =>
  measure === 'budget' || measure === 'actual' || measure === 'forecast' || measure === 'prior';

const compares = (text: string): boolean => comparedWith.test(withoutDates(text)) || scopeAlone.test(withoutDates(text));

/**
 * Whether an upper head also heads a column to the right that has none. "Avvikelse" over one comparison ends before the
 * next measure: over "mot budget | Utfall" it is no head of the outcome, over "utfall | prognos" it is of both. "Utfall"
 * over months or parts of the result, which say no measure, ends before one that says another. `again`: what stands below
 * does so under another upper head too, and each of them has its own.
 */
export function spansTo(upper: string, first: string | undefined, below: string | undefined, again = false): boolean {
  if (below === undefined) return true;
  if (!DERIVED.has(parseHead(upper).measure) || isShareOfItsOwn(upper)) return !endsBefore(upper, first, below) || (again && isNetOfGroup(upper, below));
  const under = parseHead(below);
  if (!isCompared(under) || compares(below)) return true;
  return !under.priorYear && under.measure !== 'prior' && first !== undefined && isCompared(parseHead(first)) && !compares(first);
}

/** "Soliditet, %": something that is measured in per cent, and no comparison of what stands below. */
function isShareOfItsOwn(head: string): boolean {
  const bare = fold(head).replace(/[,(]? ?(?:i )?(?:%|procent)\)?/g, ' ').trim();
  return parseHead(head).measure === 'percent' && /\p{L}{3}/u.test(bare) && parseHead(bare).measure === null;
}

const NAMED: ReadonlySet<ColumnMeasure | null> = new Set(['budget', 'actual', 'forecast', 'variance', 'prior']);

/** "Netto" under "Kalkyl" after its incomes and costs: the net of the group, which names no measure and no part itself. */
const isNetOfGroup = (upper: string, below: string): boolean => {
  const [over, under] = [parseHead(upper), parseHead(below)];
  return over.measure === null && over.component === null && under.component === 'netCost' && under.measure === null;
};

/** "Jan-nov 2025", "Perioden", "Helår". */
const saysTime = (head: string): boolean => parseHead(head).dateOnly || parseHead(head).scope !== null;

/** Whether a head of a measure, over one that names none, ends before another that names one of its own. */
function endsBefore(upper: string, first: string | undefined, below: string): boolean {
  const [{ measure: over, component: part }, { measure: under, component }] = [parseHead(upper), parseHead(below)];
  const own = first === undefined ? null : parseHead(first);
  // A time over incomes and costs is the time of their net.
  if (over === null && part === null && saysTime(upper) && (own?.component === 'income' || own?.component === 'cost') && component === 'netCost' && under === null) return false;
  // "Kostnader" over "Personal | Lokaler" is no head of "Nettoutfall | Budget", and what heads a budget and an outcome is none of "Nettobudget".
  if (over === null && own !== null && own.component !== 'netCost' && (component === 'netCost' || (part !== null && NAMED.has(under) && own.measure === null))) return true;
  // Kommunbidrag beside incomes and costs is a part of the same.
  if (component === 'grant' || component === 'result' || !NAMED.has(over) || !NAMED.has(under) || over === under || own === null) return false;
  return own.measure === null && (own.component !== null || own.dateOnly || own.month !== null);
}

const BARE_OUTCOME = /^utfall(?:et)?$/;

/** "Prognos" over "utfall": the outcome that is forecast. */
const isForecastOutcome = (upper: Concept, own: Concept, text: string): boolean =>
  upper.measure === 'forecast' && own.measure === 'actual' && own.month === null && own.scope === null && BARE_OUTCOME.test(withoutDates(text));

/** "Prognos" over "Helår | Utfall": where another column under it is the year's, the outcome is the one so far, and is headed by no forecast. */
export function headsOutcomeSoFar(upper: string, own: string, besides: readonly string[]): boolean {
  const isForecast = ({ measure, scope }: Concept): boolean => measure === 'forecast' || (measure === null && scope === 'year');
  return isForecastOutcome(parseHead(upper), parseHead(own), own) && besides.some((beside) => isForecast(parseHead(beside)));
}

/** What the lower of two heads says of the measure, where the upper one says it too. */
function measureUnder(upper: Concept, own: Concept, group: string, text: string): Concept['measure'] {
  if (upper.measure === null || own.measure === null) return headsPricesOrCounts(withoutDates(group)) && own.measure !== null && own.measure !== 'comment' ? 'other' : own.measure ?? upper.measure;
  // "Totalt" and "Belopp" under "Budget" are of the budget.
  if (own.measure === 'amount' || scopeAlone.test(withoutDates(text))) return upper.measure;
  if (isForecastOutcome(upper, own, text)) return 'forecast';
  // "Dygnspris" over "Budget" is a price, "Antal dygn" over it a count: neither is money that adds up.
  if (headsPricesOrCounts(withoutDates(group))) return 'other';
  return DERIVED.has(upper.measure) && !ratioWords.test(withoutDates(group)) && isCompared(own) ? upper.measure : own.measure;
}

/** "Netto" under "Utfall 2023" is that outcome, net: of the time that its head says. */
const isPartOfYears = (upper: Concept, own: Concept): boolean => own.measure === null && own.component !== null && upper.measure === 'actual' && upper.dateKind === 'year' && upper.month === null;

/** "Per april" under "Helårsprognos avvikelse" is when the year's variance was told, and no period of its own; "jan–apr" is one. */
const isToldAt = (upper: Concept, own: Concept, text: string): boolean =>
  upper.measure === 'variance' && upper.scope === 'year' && own.measure === null && own.month !== null && own.dateKind !== 'range' && TOLD_AT.test(withoutDates(text).trim());
const TOLD_AT = /^(?:per|vid|i|från|enligt|efter|den)?$/;

/** The concept of a column from the heads over it, topmost first. */
export function combineHeads(texts: readonly string[]): Concept {
  return texts.map(parseHead).reduce((upper, own, index) => {
    const group = texts[index - 1] ?? '';
    const measure = measureUnder(upper, own, group, texts[index] ?? '');
    return {
      measure,
      component: own.component ?? upper.component,
      scope: (isToldAt(upper, own, texts[index] ?? '') ? upper.scope : own.scope) ?? (measure === 'variance' && own.measure === 'forecast' ? 'year' : null) ?? (isPartOfYears(upper, own) ? null : groupScope(group)) ?? upper.scope,
      year: own.year ?? upper.year,
      month: own.month ?? upper.month,
      dateKind: own.month !== null ? own.dateKind : (upper.dateKind ?? own.dateKind),
      priorYear: own.priorYear || upper.priorYear,
      bound: own.bound ?? upper.bound,
      // "Utgifter sedan projektets start" over an amount names no rows.
      label: own.label || (upper.label && !isTelling(own)),
      // "Kommunen" over "2025" says whose, and nothing of what.
      dateOnly: own.dateOnly && (upper.dateOnly || isWhoseAlone(withoutDates(group).trim())),
    };
  });
}
