import { LineRuleType, Paragraph, type FileChild, type ParagraphChild, type TextRun } from 'docx';
import { ChartRun } from 'docx/charts';
import { FONT, INK, statusInk } from '../../report/layout/theme';
import { statusWords } from '../../report/words';
import type { Language } from '../../values/language';
import type { Block, ChartBlock, Section } from '../content/blocks';
import { chartTable } from '../content/chart';
import { numberText } from '../content/numberText';
import { dressed, ink, type Dressing } from './dressing';
import { isRightToLeft, runsOf, writable } from './text';
import { figuresTable, tableOf } from './tables';

/** Where the blocks are written: in a document of ours, or in the kommun's template. */
export interface Place {
  readonly language: Language;
  readonly dressing: Dressing;
  /** Points between the margins. */
  readonly width: number;
  readonly height: number;
  /** The font of the document; null leaves it to the template. */
  readonly font: string | null;
}

export const ownFont = FONT.name;

const PIXELS = 96 / 72;
const CHART = { title: 34, bar: 25, least: 150, lines: 240 } as const;

/** What bars and lines have in common; figures are written as the report does, not as the reader's computer would. */
const common = ({ title, name, alternativeText, categories }: ChartBlock, { width, font }: Place, height: number) => ({
  title: { text: title, font: { size: 11, bold: true, color: ink(INK.text) } }, categories: categories.map(writable),
  chartArea: { fill: 'none', border: 'none' } as const, ...font === null ? {} : { font: { name: font } },
  transformation: { width: Math.floor(width * PIXELS), height }, altText: { name, description: writable(alternativeText) },
});

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
    categoryAxis: { reverseOrder: true, font: text }, valueAxis: { visible: false, gridlines: false },
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

function textParagraph(text: string, look: 'body' | 'note', place: Place): Paragraph {
  const { paragraph, run } = dressed(place.dressing, look, isRightToLeft(text) ? { bidirectional: true } : {});
  return new Paragraph({ ...paragraph, children: runsOf(text, run) });
}

function headingParagraph({ level, text, status }: Extract<Block, { kind: 'heading' }>, { dressing, language }: Place): Paragraph {
  const { paragraph, run } = dressed(dressing, level === 1 ? 'heading1' : level === 2 ? 'heading2' : 'heading3', isRightToLeft(text) ? { bidirectional: true } : {});
  const children = runsOf(text, run);
  if (status) children.push(...runsOf(`\u2003${statusWords[language][status]}`, { ...run, color: ink(statusInk[status].color) }));
  return new Paragraph({ ...paragraph, children });
}

/** Air below a table: Word joins tables that nothing parts. */
const gap = (): Paragraph => new Paragraph({ children: [], spacing: { before: 0, after: 0, line: 120, lineRule: LineRuleType.EXACT } });

export function blockChildren(block: Block, place: Place): FileChild[] {
  switch (block.kind) {
    case 'heading': return [headingParagraph(block, place)];
    case 'text': return [textParagraph(block.text, block.look, place)];
    case 'table': return [tableOf(block, place.dressing, place.width), gap()];
    case 'figures': return [figuresTable(block, place.dressing, place.width), gap()];
    case 'chart': return [
      new Paragraph({ keepNext: block.shape === 'lines', children: [chartRun(block, place)] }),
      // Bars have their figures beside them, and in the table of areas.
      ...block.shape === 'lines' ? [tableOf(chartTable(block, place.language), place.dressing, place.width), gap()] : [],
    ];
  }
}

/** A part of the report under its heading; `level` 1 for the report's own sections. */
export function sectionChildren({ heading, blocks }: Section, place: Place, withHeading = true): FileChild[] {
  const head: Block[] = heading !== null && withHeading ? [{ kind: 'heading', level: 1, text: heading }] : [];
  return [...head, ...blocks].flatMap((block) => blockChildren(block, place));
}
