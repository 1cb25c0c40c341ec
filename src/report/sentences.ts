import { assessedVariance, baseWords } from '../status/economy';
import type { Language } from '../values/language';
import type { Unit } from '../values/unit';
import type { AreaRow } from './model';
import { enumerated } from '../values/enumerated';
import { spokenAmount } from './words';
import type { Figures } from '../figures/figures';
import type { Period } from '../values/period';

interface Context {
  readonly language: Language;
  readonly unit: Unit;
  readonly period: Period | null;
  readonly base: Figures['base'];
  readonly committee: string | null;
}

const isZero = (value: number, unit: Unit): boolean => Math.abs(value) < (unit === 'mnkr' ? 0.05 : 0.5);

/** "ett underskott på 5,0 mnkr", "ett nollresultat". */
function surplus(value: number, { unit, language }: Context): string {
  if (isZero(value, unit)) return language === 'sv' ? 'ett nollresultat' : 'no variance';
  const word = language === 'sv' ? (value < 0 ? 'ett underskott' : 'ett överskott') : value < 0 ? 'a deficit' : 'a surplus';
  return `${word} ${language === 'sv' ? 'på' : 'of'} ${spokenAmount(value, unit, language)}`;
}

const percentOf = (share: number, language: Language): string => {
  const digits = Math.abs(share * 100).toFixed(1);
  return `${share < 0 && Number(digits) !== 0 ? '−' : ''}${language === 'sv' ? digits.replace('.', ',') : digits} %`;
};

/** "en nettokostnad på 124,1 mnkr". */
function net(value: number, { unit, language }: Context): string {
  const word = language === 'sv' ? (value < 0 ? 'en nettokostnad på' : 'en nettointäkt på') : value < 0 ? 'net costs of' : 'net income of';
  return `${word} ${spokenAmount(value, unit, language)}`;
}

/** What is told of a total that has no variance: what was spent, and what is expected. */
function unjudgedSentences({ amounts: { actual, forecast } }: AreaRow['figures'], who: string, context: Context): string[] {
  const { language, period, unit } = context;
  const yearEnd = period?.month === 12;
  const sentences: string[] = [];
  if (actual && !isZero(actual.value, unit)) {
    const value = net(actual.value, context);
    sentences.push(language === 'sv' ? `${who} redovisar för ${yearEnd ? 'helåret' : 'perioden'} ${value}.` : `${who} reports ${value} for the ${yearEnd ? 'full year' : 'period'}.`);
  }
  if (forecast && !yearEnd && !isZero(forecast.value, unit)) {
    sentences.push(`${language === 'sv' ? 'Prognosen för helåret är' : 'The full-year forecast is'} ${net(forecast.value, context)}.`);
  }
  return sentences;
}

function totalSentences(total: AreaRow, context: Context): string[] {
  const { language, committee, base, period } = context;
  const { amounts, statusBase } = total.figures;
  const who = committee ?? (language === 'sv' ? 'Nämnden' : 'The committee');
  if (!amounts.variance && !amounts.varianceToDate) return unjudgedSentences(total.figures, who, context);
  const sentences: string[] = [];
  const share = amounts.variance && statusBase && base
    ? ` (${percentOf(amounts.variance.value / statusBase.value, language)} ${language === 'sv' ? 'av' : 'of'} ${baseWords[base][language]})` : '';
  const yearEnd = period?.month === 12;
  if (amounts.varianceToDate && !yearEnd) {
    sentences.push(language === 'sv'
      ? `${who} redovisar för perioden ${surplus(amounts.varianceToDate.value, context)} mot budget.`
      : `${who} reports ${surplus(amounts.varianceToDate.value, context)} against budget for the period.`);
  }
  if (amounts.variance) {
    const value = surplus(amounts.variance.value, context);
    sentences.push(language === 'sv'
      ? `${yearEnd ? `${who} redovisar för helåret` : 'Prognosen för helåret visar'} ${value} mot budget${share}.`
      : `${yearEnd ? `${who} reports ${value} for the full year` : `The full-year forecast shows ${value}`} against budget${share}.`);
  }
  return sentences;
}

const valueOf = ({ figures }: AreaRow): number => assessedVariance(figures)?.value ?? 0;

const nameWithAmount = (row: AreaRow, { unit, language }: Context): string => {
  const value = valueOf(row);
  return `${row.figures.name} (${value > 0 ? '+' : value < 0 ? '−' : ''}${spokenAmount(value, unit, language)})`;
};

/** More than these are counted, not named: a summary is read in one go. */
const MOST_NAMED = 5;
/** Of the areas that are green, those with the largest variances. */
const MOST_LARGEST = 2;

/** The largest variances of areas that need no attention: a surplus as large as the deficits is news too. */
function largestOf(rows: readonly AreaRow[], { unit }: Context): readonly AreaRow[] {
  const told = rows.filter((row) => !isZero(valueOf(row), unit)).sort((a, b) => Math.abs(valueOf(b)) - Math.abs(valueOf(a)));
  return told.slice(0, MOST_LARGEST);
}

function greenSentence(green: readonly AreaRow[], all: boolean, context: Context): string {
  const { language } = context;
  const sv = language === 'sv';
  const largest = largestOf(green, context);
  const [only] = green;
  if (green.length === 1 && only) {
    const named = largest.length > 0 ? nameWithAmount(only, context) : only.figures.name;
    return sv ? `${named} är grönt.` : `${named} is green.`;
  }
  const said = all ? (sv ? 'Alla områden är gröna' : 'All areas are green') : sv ? 'Övriga områden är gröna' : 'The other areas are green';
  if (largest.length === 0) return `${said}.`;
  const named = enumerated(largest.map((row) => nameWithAmount(row, context)), language);
  return `${said}; ${sv ? 'störst avvikelse har' : largest.length === 1 ? 'the largest variance is that of' : 'the largest variances are those of'} ${named}.`;
}

/** With why, where it is the same for all. */
function noneSentence(rows: readonly AreaRow[], language: Language): string {
  const reasons = new Set(rows.map(({ assessment }) => assessment.reason[language]));
  const [why] = reasons;
  const said = language === 'sv' ? 'Inget område är bedömt' : 'No area is assessed';
  return reasons.size === 1 && why !== undefined && why !== '' ? `${said}: ${why}.` : `${said}.`;
}

/** Which areas are red, which yellow, worst first; and that the others are green. */
function statusSentences(areas: readonly AreaRow[], context: Context): string[] {
  const { language } = context;
  const worst = (status: AreaRow['assessment']['status']) =>
    areas.filter(({ assessment }) => assessment.status === status).sort((a, b) => valueOf(a) - valueOf(b));
  const [red, yellow, green, none] = [worst('red'), worst('yellow'), worst('green'), worst('none')];
  const list = (rows: readonly AreaRow[]) => {
    const named = rows.slice(0, rows.length > MOST_NAMED + 1 ? MOST_NAMED : rows.length).map((row) => nameWithAmount(row, context));
    const others = rows.length - named.length;
    return enumerated(others > 0 ? [...named, language === 'sv' ? `${others} till` : `${others} more`] : named, language);
  };
  const sentences: string[] = [];
  if (red.length > 0) sentences.push(language === 'sv' ? `Röda: ${list(red)}.` : `Red: ${list(red)}.`);
  if (yellow.length > 0) sentences.push(language === 'sv' ? `Gula: ${list(yellow)}.` : `Yellow: ${list(yellow)}.`);
  if (none.length > 1 && none.length === areas.length) {
    sentences.push(noneSentence(none, language));
  } else if (none.length > 0) {
    const names = enumerated(none.map(({ figures }) => figures.name), language);
    sentences.push(language === 'sv' ? `Ej bedömda: ${names}.` : `Not assessed: ${names}.`);
  }
  if (green.length > 0) sentences.push(greenSentence(green, green.length === areas.length, context));
  return sentences;
}

/** The summary in words: the total, then the areas that need attention. */
export const summarySentences = (total: AreaRow, areas: readonly AreaRow[], context: Context): string[] =>
  [totalSentences(total, context).join(' '), statusSentences(areas, context).join(' ')].filter((sentence) => sentence !== '');
