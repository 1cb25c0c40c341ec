import type { DrawnChart } from '../documents/html';

/** A picture of a chart of bars, drawn from the report's model: white ground, each bar with its name and its figure. */

const WIDTH = 640;
const ROW = 26;
const TOP = 40;
const BOTTOM = 12;
const SIDE = 12;
/** Twice as fine as a screen: it is also printed. */
const FINE = 2;
const INK = '#1F2933';
const AXIS = '#9AA5B1';
const FONT = 'Calibri, Arial, sans-serif';
/** Room beside a bar for its figure. */
const LABEL = 64;

interface Bar {
  readonly name: string;
  readonly label: string;
  readonly value: number | null;
  readonly color: string;
}

const barsOf = ({ categories, series, labels }: DrawnChart): Bar[] => categories.map((name, at) => {
  const drawn = series.find(({ values }) => values[at] != null);
  return { name, label: labels[at] ?? '', value: drawn?.values[at] ?? null, color: drawn?.color ?? INK };
});

/** The text with what does not fit taken off at the end. */
function fitting(context: CanvasRenderingContext2D, text: string, width: number): string {
  if (context.measureText(text).width <= width) return text;
  let end = text.length;
  while (end > 1 && context.measureText(`${text.slice(0, end)}…`).width > width) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}

function drawBars(context: CanvasRenderingContext2D, bars: readonly Bar[]): void {
  context.font = `14px ${FONT}`;
  const names = Math.min(WIDTH * 0.4, Math.max(...bars.map(({ name }) => context.measureText(name).width)));
  const values = bars.map(({ value }) => value ?? 0);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const left = SIDE + names + 12 + (least < 0 ? LABEL : 0);
  const right = WIDTH - SIDE - LABEL;
  const place = (value: number): number => left + ((value - least) / (most - least || 1)) * (right - left);
  bars.forEach(({ name, label, value, color }, at) => {
    const middle = TOP + at * ROW + ROW / 2;
    context.fillStyle = INK;
    context.textAlign = 'right';
    context.fillText(fitting(context, name, names), SIDE + names, middle);
    const [zero, end] = [place(0), place(value ?? 0)];
    if (value !== null) {
      context.fillStyle = color;
      context.fillRect(Math.min(zero, end), middle - ROW * 0.32, Math.abs(end - zero), ROW * 0.64);
    }
    context.fillStyle = INK;
    context.textAlign = (value ?? 0) < 0 ? 'right' : 'left';
    context.fillText(label, end + ((value ?? 0) < 0 ? -6 : 6), middle);
  });
  context.fillStyle = AXIS;
  context.fillRect(place(0) - 0.5, TOP, 1, bars.length * ROW);
}

/** The chart as `data:image/png;base64,…`, at once: a click must not have ended; null where the page can't draw. */
export function chartPicture(chart: DrawnChart): string | null {
  const bars = barsOf(chart);
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH * FINE;
  canvas.height = (TOP + bars.length * ROW + BOTTOM) * FINE;
  const context = canvas.getContext('2d');
  if (!context || bars.length === 0) return null;
  context.scale(FINE, FINE);
  context.fillStyle = '#FFFFFF';
  context.fillRect(0, 0, WIDTH, canvas.height);
  context.fillStyle = INK;
  context.textBaseline = 'middle';
  context.font = `bold 16px ${FONT}`;
  context.fillText(fitting(context, chart.title, WIDTH - 2 * SIDE), SIDE, TOP / 2);
  drawBars(context, bars);
  return canvas.toDataURL('image/png');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The picture for a text: what it shows is said in words and figures. */
export function pictureHtml(picture: string, { alternativeText }: DrawnChart): string {
  const words = alternativeText.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);
  return `<meta charset="utf-8"><img src="${picture}" width="${WIDTH}" alt="${words}">`;
}
