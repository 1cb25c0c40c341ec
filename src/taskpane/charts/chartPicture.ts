import type { DrawnChart } from '../../documents/html';
import { barsHeight, drawBars } from './chartBars';
import { linesHeight, drawLines } from './chartLines';
import { fitting, FONT, INK, SIDE, TOP, WIDTH } from './chartLooks';

/** A picture of a chart, drawn from the report's model on white ground, with its figures. */

/** Twice as fine as a screen: it is also printed. */
const FINE = 2;

/** The chart as `data:image/png;base64,…`, at once: a click must not have ended; null where the page can't draw. */
export function chartPicture(chart: DrawnChart): string | null {
  const isBars = chart.shape === 'bars';
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH * FINE;
  canvas.height = (isBars ? barsHeight(chart) : linesHeight) * FINE;
  const context = canvas.getContext('2d');
  if (!context || chart.categories.length === 0) return null;
  context.scale(FINE, FINE);
  context.fillStyle = '#FFFFFF';
  context.fillRect(0, 0, WIDTH, canvas.height);
  context.fillStyle = INK;
  context.textBaseline = 'middle';
  context.font = `bold 16px ${FONT}`;
  context.fillText(fitting(context, chart.title, WIDTH - 2 * SIDE), SIDE, TOP / 2);
  (isBars ? drawBars : drawLines)(context, chart);
  return canvas.toDataURL('image/png');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The picture for a text: what it shows is said in words and figures. */
export function pictureHtml(picture: string, { alternativeText }: DrawnChart): string {
  const words = alternativeText.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);
  return `<meta charset="utf-8"><img src="${picture}" width="${WIDTH}" alt="${words}">`;
}
