import type { Amounts, AreaFigures } from '../figures/figures';
import type { Language } from '../values/language';
import type { Period } from '../values/period';
import type { Unit } from '../values/unit';
import { spokenAmount } from './words';

interface Context {
  readonly language: Language;
  readonly unit: Unit;
  readonly period: Period | null;
}

/** What a draft begins with, until someone has made it her own. */
const draftMark: Record<Language, string> = { sv: 'Utkast: ', en: 'Draft: ' };

const roundsToNothing = (value: number, unit: Unit): boolean => Math.abs(value) < (unit === 'mnkr' ? 0.05 : 0.5);

/** "ett underskott på 22,4 mnkr", "ett nollresultat". */
function result(value: number, { unit, language }: Context): string {
  if (roundsToNothing(value, unit)) return language === 'sv' ? 'ett nollresultat' : 'a balanced result';
  const amount = spokenAmount(value, unit, language);
  if (language === 'sv') return `${value < 0 ? 'ett underskott' : 'ett överskott'} på ${amount}`;
  return `${value < 0 ? 'a deficit' : 'a surplus'} of ${amount}`;
}

/** Names that say themselves what they are need no word before them. */
const SAYS_WHAT = /^(?:verksamhet|enhet|avdelning|område|nämnd|förvaltning)/i;

const subject = (name: string, language: Language): string =>
  SAYS_WHAT.test(name) ? name : language === 'sv' ? `Verksamhetsområdet ${name}` : `The area ${name}`;

interface Detail {
  readonly name: string;
  readonly amounts: Amounts;
}

/** A line or part that alone makes most of the variance is worth naming; smaller ones say little. */
const MOST = 0.5;

/** The line or part that the variance mostly comes from, when one does. */
function mainCause(details: readonly Detail[], measure: 'variance' | 'varianceToDate', whole: number): { name: string; value: number } | null {
  const same = details.flatMap(({ name, amounts }) => {
    const value = amounts[measure]?.value ?? 0;
    return value !== 0 && Math.sign(value) === Math.sign(whole) ? [{ name, value }] : [];
  });
  const largest = same.sort((a, b) => Math.abs(b.value) - Math.abs(a.value))[0];
  return largest && Math.abs(largest.value) >= Math.abs(whole) * MOST ? largest : null;
}

const lowered = (name: string): string => (/^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name);

function causeSentence(area: AreaFigures, measure: 'variance' | 'varianceToDate', context: Context): string[] {
  const whole = area.amounts[measure]?.value ?? 0;
  if (roundsToNothing(whole, context.unit)) return [];
  const lines = area.lines.filter(({ kind }) => kind === 'income' || kind === 'cost' || kind === 'grant' || kind === 'other');
  const cause = mainCause(lines.length > 0 ? lines : area.parts, measure, whole);
  if (!cause) return [];
  const sign = cause.value < 0 ? '−' : '+';
  const amount = `${sign}${spokenAmount(cause.value, context.unit, context.language)}`;
  const name = lines.length > 0 ? lowered(cause.name) : cause.name;
  return [context.language === 'sv' ? `Den största avvikelsen finns inom ${name} (${amount}).` : `The largest variance lies within ${name} (${amount}).`];
}

/**
 * A commentary of an area from its figures alone, in the tone of the nämnder's own reports, for the ekonom to make hers.
 * It says what the figures say and guesses no causes. Empty when there is no variance to tell of.
 */
export function draftComment(area: AreaFigures, context: Context): string {
  const { language, period } = context;
  const { variance, varianceToDate } = area.amounts;
  const yearEnd = period?.month === 12;
  const who = subject(area.name, language);
  const sentences: string[] = [];
  if (yearEnd && variance) {
    sentences.push(language === 'sv' ? `${who} redovisar för helåret ${result(variance.value, context)}.` : `${who} reports ${result(variance.value, context)} for the full year.`);
  }
  if (!yearEnd && varianceToDate) {
    sentences.push(language === 'sv' ? `${who} redovisar för perioden ${result(varianceToDate.value, context)}.` : `${who} reports ${result(varianceToDate.value, context)} for the period.`);
  }
  if (!yearEnd && variance) {
    const whose = varianceToDate ? '' : language === 'sv' ? ` för ${who.charAt(0).toLowerCase() + who.slice(1)}` : ` of ${who.charAt(0).toLowerCase() + who.slice(1)}`;
    sentences.push(language === 'sv' ? `Prognosen för helåret${whose} visar ${result(variance.value, context)}.` : `The full-year forecast${whose} shows ${result(variance.value, context)}.`);
  }
  if (sentences.length === 0) return '';
  return draftMark[language] + [...sentences, ...causeSentence(area, variance ? 'variance' : 'varianceToDate', context)].join(' ');
}
