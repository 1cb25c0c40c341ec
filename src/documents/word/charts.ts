import type { ParagraphChild, TextRun } from 'docx';
import { ChartRun } from 'docx/charts';
import { INK } from '../../report/layout/theme';
import type { ChartBlock } from '../content/blocks';
import { numberText } from '../content/numberText';
import { ink } from './dressing';
import type { Place } from './place';
import { writable } from './text';

/** Charts of Word's own. */

const PIXELS = 96 / 72;
const CHART = { title: 34, bar: 25, least: 150, lines: 240 } as const;

/** What bars and lines have in common; figures are written as the report does, not as the reader's computer would. */
const common = ({ title, name, alternativeText, categories }: ChartBlock, { width, font }: Place, height: number) => ({
  title: { text: title, font: { size: 11, bold: true, color: ink(INK.text) } }, categories: categories.map(writable),
  chartArea: { fill: 'none', border: 'none' } as const, ...font === null ? {} : { font: { name: font } },
  transformation: { width: Math.floor(width * PIXELS), height }, altText: { name, description: writable(alternativeText) },
});

const WIDE_LETTER = 0.58;
/** Points between the names and the bars, with the chart's own edges, and between a bar and its label. */
const BESIDE_NAMES = 20;
const BESIDE_LABEL = 8;

/** Room beyond the longest bars for their labels, which else cover the names; in the values' own measure. */
function axisWithRoom({ series, numberFormat, categories }: ChartBlock, { width, language, letter }: Place, size: number): { minimum?: number; maximum?: number } {
  const values = series.flatMap((one) => one.values.flatMap((value) => (value === null ? [] : [value])));
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const letters = Math.max(0, ...values.map((value) => numberText(value, numberFormat, language).length));
  // A template's charts may be set in another font than its text, and somewhat larger.
  const points = (count: number): number => count * (size + 1) * Math.max(letter, WIDE_LETTER);
  const bars = width - Math.min(width / 2, points(Math.max(0, ...categories.map((name) => name.length)))) - BESIDE_NAMES;
  const room = (most - least) * Math.min(0.5, (points(letters) + BESIDE_LABEL) / bars);
  return { ...least < 0 ? { minimum: least - room } : {}, ...most > 0 ? { maximum: most + room } : {} };
}

/** Pixels. */
const barsHeight = (bars: number, { height }: Pick<Place, 'height'>): number =>
  Math.round(Math.min(height * PIXELS * 0.92, Math.max(CHART.least, CHART.title + bars * CHART.bar)));

/** Points. */
export const chartHeight = ({ shape, categories }: ChartBlock, place: Pick<Place, 'height'>): number =>
  (shape === 'bars' ? barsHeight(categories.length, place) : CHART.lines) / PIXELS;

function barsRun(chart: ChartBlock, place: Place): ChartRun {
  const bars = chart.categories.length;
  const tall = barsHeight(bars, place);
  const size = Math.max(6, Math.min(9, Math.floor((((tall - CHART.title) / bars) * 72) / 96 * 0.9)));
  const text = { size, color: ink(INK.text) };
  return new ChartRun({
    ...common(chart, place, tall), type: 'bar',
    series: chart.series.map(({ name, color, values }) => ({
      name, values, color: ink(color),
      // Written out: a format would part thousands as the reader's computer does, not as the report does.
      pointLabels: values.map((value) => (value === null || value === 0 ? false : { text: numberText(value, chart.numberFormat, place.language) })),
    })),
    gapWidth: 60, overlap: 100, legend: false, dataLabels: { value: true, font: text },
    categoryAxis: { reverseOrder: true, font: text }, valueAxis: { visible: false, gridlines: false, ...axisWithRoom(chart, place, size) },
  });
}

function linesRun(chart: ChartBlock, place: Place): ChartRun {
  const text = { size: 9, color: ink(INK.text) };
  return new ChartRun({
    ...common(chart, place, CHART.lines), type: 'line', markers: true, legend: { position: 'bottom', font: text },
    series: chart.series.map(({ name, color, values }) => ({ name, values, color: ink(color) })),
    categoryAxis: { font: text }, valueAxis: { numberFormat: chart.numberFormat, font: text },
  });
}

/** A chart of Word's own, with its figures in a workbook of its own: it can be read out, restyled and checked. */
export function chartRun(chart: ChartBlock, place: Place): ParagraphChild {
  const run: unknown = chart.shape === 'bars' ? barsRun(chart, place) : linesRun(chart, place);
  // Any run may stand in a paragraph; docx names only its own kinds.
  return run as TextRun;
}
