import type { DrawnChart } from '../../documents/html';
import { AXIS, BOTTOM, fitting, FONT, INK, SIDE, TOP, WIDTH } from './chartLooks';

/** Bars that lie, each with its name and its figure. */

const ROW = 26;
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
  return { name, label: labels[at]?.[0] ?? '', value: drawn?.values[at] ?? null, color: drawn?.color ?? INK };
});

export const barsHeight = ({ categories }: DrawnChart): number => TOP + categories.length * ROW + BOTTOM;

export function drawBars(context: CanvasRenderingContext2D, chart: DrawnChart): void {
  const bars = barsOf(chart);
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
