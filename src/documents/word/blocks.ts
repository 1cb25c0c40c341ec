import { LineRuleType, Paragraph, type FileChild, type ParagraphChild, type TextRun } from 'docx';
import { ChartRun } from 'docx/charts';
import { FONT, INK, statusInk } from '../../report/layout/theme';
import { statusWords } from '../../report/words';
import type { Block, ChartBlock, Section } from '../content/blocks';
import { chartTable } from '../content/chart';
import { numberText } from '../content/numberText';
import { dressed, ink } from './dressing';
import { parted } from './parted';
import type { Place } from './place';
import { isRightToLeft, runsOf, writable } from './text';
import { figuresTable, tableOf } from './tables';

export const ownFont = FONT.name;

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

function barsRun(chart: ChartBlock, place: Place): ChartRun {
  const most = place.height * PIXELS * 0.92;
  const bars = chart.categories.length;
  const tall = Math.round(Math.min(most, Math.max(CHART.least, CHART.title + bars * CHART.bar)));
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
function chartRun(chart: ChartBlock, place: Place): ParagraphChild {
  const run: unknown = chart.shape === 'bars' ? barsRun(chart, place) : linesRun(chart, place);
  // Any run may stand in a paragraph; docx names only its own kinds.
  return run as TextRun;
}

function textParagraph(text: string, look: 'body' | 'note', place: Place, keepNext: boolean): Paragraph {
  const { paragraph, run } = dressed(place.dressing, look, { ...isRightToLeft(text) ? { bidirectional: true } : {}, ...keepNext ? { keepNext } : {} });
  return new Paragraph({ ...paragraph, children: runsOf(text, run) });
}

function headingParagraph({ level, text, status }: Extract<Block, { kind: 'heading' }>, { dressing, language }: Place): Paragraph {
  const { paragraph, run } = dressed(dressing, level === 1 ? 'heading1' : level === 2 ? 'heading2' : 'heading3', isRightToLeft(text) ? { bidirectional: true } : {});
  const children = runsOf(text, run);
  if (status) children.push(...runsOf(`\u2003${statusWords[language][status]}`, { ...run, color: ink(statusInk[status].color) }));
  return new Paragraph({ ...paragraph, children });
}

/** Air below a table: Word joins tables that nothing parts. */
const gap = (keepNext = false): Paragraph => new Paragraph({ children: [], ...keepNext ? { keepNext } : {}, spacing: { before: 0, after: 0, line: 120, lineRule: LineRuleType.EXACT } });

const isNote = (block: Block | undefined): boolean => block?.kind === 'text' && block.look === 'note';

/** `next`: the block below it. */
function blockChildren(block: Block, place: Place, next: Block | undefined): FileChild[] {
  switch (block.kind) {
    case 'heading': return [headingParagraph(block, place)];
    case 'text': return [textParagraph(block.text, block.look, place, next?.kind === 'table' || (block.look === 'note' && isNote(next)))];
    case 'table': {
      const tables = parted(block, place.width, place.letter);
      return tables.flatMap((table, at) => [tableOf(table, place, at < tables.length - 1 || isNote(next)), gap(at < tables.length - 1 || isNote(next))]);
    }
    case 'figures': return [figuresTable(block, place), gap()];
    case 'chart': return [
      new Paragraph({ keepNext: block.shape === 'lines', spacing: { line: 240, lineRule: LineRuleType.AUTO }, children: [chartRun(block, place)] }),
      // Bars have their figures beside them, and in the table of areas.
      ...block.shape === 'lines' ? [tableOf(chartTable(block, place.language), place), gap()] : [],
    ];
  }
}

/** How deep the report's headings stand under those of a template: a section's own heading is one below `above`. */
interface Depth {
  /** Of the last heading before; 0 for none. */
  readonly above: number;
  readonly withHeading: boolean;
}

function lowered(level: 1 | 2 | 3, { above, withHeading }: Depth): 1 | 2 | 3 {
  const own = withHeading ? level + above : above === 0 ? level : level - 1 + above;
  return own <= 1 ? 1 : own === 2 ? 2 : 3;
}

/** A part of the report, under its heading unless the template has one. */
export function sectionChildren({ heading, blocks }: Section, place: Place, depth: Depth = { above: 0, withHeading: true }): FileChild[] {
  const head: Block[] = heading !== null && depth.withHeading ? [{ kind: 'heading', level: 1, text: heading }] : [];
  const all = [...head, ...blocks].map((block) => (block.kind === 'heading' ? { ...block, level: lowered(block.level, depth) } : block));
  return all.flatMap((block, at) => blockChildren(block, place, all[at + 1]));
}
