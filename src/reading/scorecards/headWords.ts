import { tidy } from '../../values/text';
import { joinParted } from '../words/brokenWords';

/** Words that are shortened in narrow heads, and what they stand for. The dot may be left out only where nothing else is meant. */
const shortened: readonly (readonly [RegExp, string])[] = [
  [/\butf\.?(?![\p{L}])/giu, 'utfall'],
  [/\bres\.(?![\p{L}])/giu, 'resultat'],
  [/\b(mål)(?:v|värd?)\.(?![\p{L}])/giu, '$1värde'],
  [/\bmåluppf\.?(?![\p{L}])/giu, 'måluppfyllelse'],
  [/\buppf\.(?![\p{L}])/giu, 'uppfyllelse'],
  [/\bbed\.(?![\p{L}])/giu, 'bedömning'],
  [/\bkomm\.(?![\p{L}])/giu, 'kommentar'],
  [/\bind(?:ik)?\.(?![\p{L}])/giu, 'indikator'],
  [/\bprogn\.?(?![\p{L}])/giu, 'prognos'],
  [/\bnyckelt\.(?![\p{L}])/giu, 'nyckeltal'],
  [/\bjmf\.?(?![\p{L}])/giu, 'jämförelse'],
  [/\bsen\. /giu, 'senaste '],
  [/\bant\.(?![\p{L}])/giu, 'antal'],
];

/** "Resultat -23", "Mål '24": a year by its last two figures. */
const SHORT_YEAR = /(?<=\p{L}) ?[-\u2013'\u2019\u00b4](\d{2})(?!\d)/gu;

/** A head as it is meant: broken words joined, unseen marks away, usual shortenings written out. */
export function wholeHead(head: string): string {
  const joined = joinParted(tidy(head)).replace(SHORT_YEAR, ' 20$1');
  return shortened.reduce((text, [pattern, full]) => text.replace(pattern, full), joined);
}
