import type { DrawnChart } from '../../documents/html';
import { AXIS, BOTTOM, fitting, FONT, INK, SIDE, TOP, WIDTH } from './chartLooks';

/** Lines from the left, each with its figure where it ends, and what they are below them. */

const PLOT = 190;
const MONTHS = 24;
const LEGEND = 24;
/** Room for a figure to the right of the last point. */
const LABEL = 96;
/** Between the middles of two figures. */
const APART = 16;

export const linesHeight = TOP + PLOT + MONTHS + LEGEND + BOTTOM;

interface Point {
  readonly x: number;
  readonly y: number;
}

interface End extends Point {
  readonly text: string;
  readonly color: string;
}

function drawLine(context: CanvasRenderingContext2D, points: readonly Point[], color: string): void {
  context.strokeStyle = color;
  context.fillStyle = color;
  context.lineWidth = 2.5;
  context.beginPath();
  points.forEach(({ x, y }, at) => { if (at === 0) context.moveTo(x, y); else context.lineTo(x, y); });
  context.stroke();
  for (const { x, y } of points) {
    context.beginPath();
    context.arc(x, y, 3.5, 0, 2 * Math.PI);
    context.fill();
  }
}

/** From the top: each at least a line below the one before. */
function drawEnds(context: CanvasRenderingContext2D, ends: readonly End[]): void {
  let last = -Infinity;
  context.textAlign = 'left';
  for (const { x, y, text, color } of [...ends].sort((a, b) => a.y - b.y)) {
    last = Math.max(y, last + APART);
    context.fillStyle = color;
    context.fillText(text, x + 10, last);
  }
}

function drawLegend(context: CanvasRenderingContext2D, { series }: DrawnChart): void {
  const middle = TOP + PLOT + MONTHS + LEGEND / 2;
  const room = (WIDTH - 2 * SIDE) / Math.max(1, series.length);
  context.textAlign = 'left';
  series.forEach(({ name, color }, at) => {
    const left = SIDE + at * room;
    context.fillStyle = color;
    context.fillRect(left, middle - 1.5, 22, 3);
    context.fillStyle = INK;
    context.fillText(fitting(context, name, room - 36), left + 28, middle);
  });
}

export function drawLines(context: CanvasRenderingContext2D, chart: DrawnChart): void {
  const { categories, series, labels } = chart;
  const values = series.flatMap((one) => one.values.flatMap((value) => (value === null ? [] : [value])));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const right = WIDTH - SIDE - LABEL;
  const left = SIDE + 16;
  const x = (at: number): number => left + (at / Math.max(1, categories.length - 1)) * (right - left);
  const y = (value: number): number => TOP + 12 + ((most - value) / (most - least || 1)) * (PLOT - 24);
  context.font = `14px ${FONT}`;
  context.fillStyle = AXIS;
  context.fillRect(SIDE, TOP + PLOT, right - SIDE + 16, 1);
  context.fillStyle = INK;
  context.textAlign = 'center';
  categories.forEach((name, at) => context.fillText(name, x(at), TOP + PLOT + MONTHS / 2 + 2));
  const ends = series.flatMap(({ values: own, color }, index): End[] => {
    const points = own.flatMap((value, at) => (value === null ? [] : [{ at, x: x(at), y: y(value) }]));
    drawLine(context, points, color);
    const last = points.at(-1);
    return last ? [{ x: last.x, y: last.y, color, text: labels[last.at]?.[index] ?? '' }] : [];
  });
  drawEnds(context, ends);
  drawLegend(context, chart);
}
