import type { PrintSetup } from '../../../workbook/sheetPlan';
import { escapeString, escapeText } from './xmlEdit';

/** What Excel takes in a header or footer, codes included. */
const longest = 255;
const marks = { left: '&L', center: '&C', right: '&R' } as const;
const places = ['left', 'center', 'right'] as const;

/** `&L…&C…&R…` with only the sections that hold something; the longest is cut when all together are too long. */
export function headerFooterText(section: PrintSetup['header']): string {
  const texts = { ...section };
  const whole = () => places.map((place) => (texts[place] === '' ? '' : marks[place] + texts[place])).join('');
  while (whole().length > longest) {
    const widest = places.reduce((a, b) => (texts[b].length > texts[a].length ? b : a));
    texts[widest] = shortened(texts[widest], texts[widest].length - (whole().length - longest));
  }
  return escapeText(escapeString(whole()));
}

/** Cut to a length with an ellipsis, never in the middle of a code such as `&P`. */
function shortened(text: string, length: number): string {
  const kept = text.slice(0, Math.max(0, length - 1));
  const ampersands = /&+$/.exec(kept)?.[0].length ?? 0;
  return `${ampersands % 2 === 1 ? kept.slice(0, -1) : kept}…`;
}
