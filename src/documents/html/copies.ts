import { INK, SIZE } from '../../report/layout/theme';
import type { ReportModel } from '../../report/model';
import { statusWords } from '../../report/words';
import type { Language } from '../../values/language';
import type { Block, ChartBlock, FiguresBlock, Section, TableBlock } from '../content/blocks';
import { chartTable } from '../content/chart';
import { sectionsOf, type ContentOptions } from '../content/sections';
import { cellLooks, escaped, lines, styled, textLooks } from './markup';
import { tableHtml, tablePlain } from './table';

/** A piece of the report for the clipboard. */
export interface Copy {
  /** The same from run to run. */
  readonly id: string;
  /** What it is, in the report's language. */
  readonly label: string;
  readonly kind: 'whole' | 'text' | 'table' | 'chart';
  readonly html: string;
  /** Beside it: columns parted by tabs. */
  readonly plain: string;
  /** For a picture of it; null for what is no chart. */
  readonly chart: DrawnChart | null;
}

/** A chart with its figures as they are written, by category: of its bar, or of each line. */
export interface DrawnChart extends ChartBlock {
  readonly labels: readonly (readonly string[])[];
}

/** What is pasted is read as UTF-8. */
const CHARSET = '<meta charset="utf-8">';

const tag = (language: Language): string => (language === 'sv' ? 'sv-SE' : 'en-GB');

const figuresTable = ({ figures }: FiguresBlock): TableBlock => ({
  kind: 'table', columns: ['name', 'number', 'text'], heads: [],
  rows: figures.map(({ label, value, note }) => ({ kind: 'item', cells: [{ text: label }, { text: value, isBold: true }, note] })),
});

/** Blocks that are tables when they are pasted. */
function asTable(block: Block, language: Language): TableBlock | null {
  switch (block.kind) {
    case 'table': return block;
    case 'chart': return chartTable(block, language);
    case 'figures': return figuresTable(block);
    default: return null;
  }
}

const headingSizes = { 1: SIZE.heading, 2: SIZE.body + 1, 3: SIZE.body } as const;

function headingHtml(text: string, level: 1 | 2 | 3, after = ''): string {
  const looks = { ...textLooks, 'font-size': `${headingSizes[level]}pt`, 'font-weight': 'bold', color: level === 1 ? INK.brand : INK.text, margin: '12pt 0 4pt' };
  // A step down: the page that it is pasted into has the first heading.
  return `<h${level + 1}${styled(looks)}>${lines(text, false)}${after}</h${level + 1}>`;
}

function blockHtml(block: Block, language: Language): string {
  const table = asTable(block, language);
  if (table) return tableHtml(table, tag(language));
  if (block.kind === 'heading') {
    const { status } = block;
    const after = status === undefined ? '' : ` <span${styled(cellLooks({ text: '', tone: status, isTinted: true }))}>${escaped(statusWords[language][status])}</span>`;
    return headingHtml(block.text, block.level, after);
  }
  if (block.kind !== 'text') return '';
  const looks = { ...textLooks, margin: '0 0 6pt', ...block.look === 'note' ? { 'font-size': `${SIZE.small}pt`, color: INK.muted } : {} };
  return `<p dir="auto"${styled(looks)}>${lines(block.text, false)}</p>`;
}

function blockPlain(block: Block, language: Language): string {
  const table = asTable(block, language);
  if (table) return tablePlain(table);
  if (block.kind === 'heading') return block.status === undefined ? block.text : `${block.text}, ${statusWords[language][block.status]}`;
  return block.kind === 'text' ? block.text : '';
}

const html = (blocks: readonly Block[], language: Language): string =>
  `${CHARSET}<div lang="${tag(language)}">${blocks.map((block) => blockHtml(block, language)).join('')}</div>`;
const plain = (blocks: readonly Block[], language: Language): string => blocks.map((block) => blockPlain(block, language)).join('\n\n');

const unnamed: Partial<Record<Section['key'], Record<Language, string>>> = {
  figures: { sv: 'Nyckeltal', en: 'Key figures' }, summary: { sv: 'Sammanfattning', en: 'Summary' },
};

/** Tables and charts one by one under the nearest heading; a section of words alone as a whole. */
function pieces(section: Section, language: Language): Omit<Copy, 'id'>[] {
  const name = section.heading ?? unnamed[section.key]?.[language] ?? section.key;
  const isWords = section.blocks.every((block) => asTable(block, language) === null);
  if (isWords) return [{ label: name, kind: 'text', html: html(section.blocks, language), plain: plain(section.blocks, language), chart: null }];
  let heading = name;
  return section.blocks.flatMap((block): Omit<Copy, 'id'>[] => {
    if (block.kind === 'heading') heading = block.text;
    const table = asTable(block, language);
    if (!table) return [];
    const chart = block.kind === 'chart' ? { ...block, labels: table.rows.map(({ cells }) => cells.slice(1).map(({ text }) => text)) } : null;
    return [{
      label: chart ? chart.title : heading, kind: chart ? 'chart' : 'table', chart,
      html: CHARSET + tableHtml(table, tag(language)), plain: tablePlain(table),
    }];
  });
}

/** Pieces of one name are told apart by their number. */
function withOwnLabels(copies: readonly Copy[]): Copy[] {
  const seen = new Map<string, number>();
  return copies.map((copy) => {
    const number = (seen.get(copy.label) ?? 0) + 1;
    seen.set(copy.label, number);
    return number === 1 ? copy : { ...copy, label: `${copy.label} (${number})` };
  });
}

/** All of the report that can be copied: the whole first, then its parts in order. */
export function copiesOf(model: ReportModel, options: ContentOptions = {}): Copy[] {
  const { language, title, subtitle } = model;
  const sections = sectionsOf(model, options);
  const all: Block[] = [
    { kind: 'heading', level: 1, text: title }, { kind: 'text', text: subtitle, look: 'note' },
    ...sections.flatMap(({ heading, blocks }): Block[] => [...heading === null ? [] : [{ kind: 'heading' as const, level: 1 as const, text: heading }], ...blocks]),
  ];
  const whole: Copy = { id: 'whole', label: language === 'sv' ? 'Hela rapporten' : 'The whole report', kind: 'whole', html: html(all, language), plain: plain(all, language), chart: null };
  return withOwnLabels([whole, ...sections.flatMap((section) => pieces(section, language).map((piece, at): Copy => ({ ...piece, id: `${section.key}-${at + 1}` })))]);
}
