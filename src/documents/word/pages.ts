import { SIZE } from '../../report/layout/theme';
import type { Block, Section } from '../content/blocks';
import { chartHeight } from './charts';
import { pageOf, type Page } from './page';
import type { Place } from './place';
import { lettersAcross, readsWell, widthsOf } from './widths';

/** How the report's parts lie on pages: upright where the tables allow it, the chart of the areas where it has company. */

export interface Run {
  readonly page: Page;
  readonly sections: readonly Section[];
}

const fitsUpright = ({ blocks }: Section, letter: number): boolean =>
  blocks.every((block) => block.kind !== 'table' || readsWell(block, pageOf('portrait').width, letter));

/** Points of the title and the subtitle. */
const TITLE = 58;
const FIGURES = 72;
const LINE = 1.3;
/** Of a row beyond its type: its padding and its rule. */
const ROW_AIR = 4.5;
const AFTER_TEXT = 6;
const HEADING = { 1: 42, 2: 27, 3: 24 } as const;

function tableHeight(block: Extract<Block, { kind: 'table' }>, { width, letter }: Pick<Place, 'width' | 'letter'>): number {
  const { size, padding, columns } = widthsOf(block, width, letter);
  const lines = (text: string, at: number): number => Math.max(1, Math.ceil(lettersAcross(text, letter) * size * letter / Math.max(1, (columns[at] ?? width) - padding)));
  const row = (cells: readonly { readonly text: string; readonly span?: number }[]): number => {
    let at = 0;
    const most = Math.max(1, ...cells.map(({ text, span = 1 }) => {
      const from = at;
      at += span;
      return span > 1 ? 1 : lines(text, from);
    }));
    return most * size * 1.22 + ROW_AIR;
  };
  return [...block.heads, ...block.rows.map(({ cells }) => cells)].reduce((sum, cells) => sum + row(cells), 0) + AFTER_TEXT;
}

/** Points that a block takes, roughly. */
function heightOf(block: Block, place: Pick<Place, 'width' | 'height' | 'letter'>): number {
  switch (block.kind) {
    case 'heading': return HEADING[block.level];
    case 'figures': return FIGURES;
    case 'chart': return chartHeight(block, place) + AFTER_TEXT;
    case 'table': return tableHeight(block, place);
    case 'text': {
      const size = block.look === 'note' ? 9 : SIZE.body;
      return Math.ceil((lettersAcross(block.text, place.letter) * size * place.letter) / place.width) * size * LINE + AFTER_TEXT;
    }
  }
}

const sectionHeight = ({ heading, blocks }: Section, place: Pick<Place, 'width' | 'height' | 'letter'>): number =>
  (heading === null ? 0 : HEADING[1]) + blocks.reduce((sum, block) => sum + heightOf(block, place), 0);

/** What the report begins with: its figures, its words and the table of areas. */
const OPENING: readonly Section['key'][] = ['figures', 'summary', 'areas'];

/**
 * The chart stands under the table of areas where their page has room for both, and is left out else: on a page of its
 * own it says nothing that the table does not.
 */
function placeChart(sections: readonly Section[], page: Page, letter: number): Section[] {
  const chart = sections.find(({ key }) => key === 'chart');
  if (!chart) return [...sections];
  const place = { width: page.width, height: page.height, letter };
  const opening = sections.filter(({ key }) => OPENING.includes(key));
  const used = TITLE + [...opening, chart].reduce((sum, section) => sum + sectionHeight(section, place), 0);
  return used <= page.height ? [...sections] : sections.filter((section) => section !== chart);
}

/** The sections by the pages that they are set on; a new page each time that it is turned. */
export function runsOfPages(sections: readonly Section[], letter: number): Run[] {
  const [portrait, landscape] = [pageOf('portrait'), pageOf('landscape')];
  const isOpening = ({ key }: Section) => OPENING.includes(key) || key === 'chart';
  const opening = sections.filter(isOpening);
  const rest = sections.filter((section) => !isOpening(section));
  const runs: { page: Page; sections: Section[] }[] = [];
  const add = (page: Page, added: readonly Section[]) => {
    const last = runs.at(-1);
    if (added.length === 0) return;
    if (last?.page.orientation === page.orientation) last.sections.push(...added);
    else runs.push({ page, sections: [...added] });
  };
  const first = opening.every((section) => fitsUpright(section, letter)) ? portrait : landscape;
  add(first, placeChart(opening, first, letter));
  // Turned once at most: a report that turns and turns is read with a stiff neck.
  const wide = rest.findIndex((section) => !fitsUpright(section, letter));
  if (wide === -1) add(portrait, rest);
  else if (first.orientation === 'landscape') add(landscape, rest);
  else {
    add(portrait, rest.slice(0, wide));
    add(landscape, rest.slice(wide));
  }
  return runs;
}
