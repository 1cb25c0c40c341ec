import { LineRuleType, Paragraph, type FileChild } from 'docx';
import { FONT, statusInk } from '../../report/layout/theme';
import { statusWords } from '../../report/words';
import type { Block, Section } from '../content/blocks';
import { chartRun } from './charts';
import { dressed, ink } from './dressing';
import { parted } from './parted';
import type { Place } from './place';
import { isRightToLeft, runsOf } from './text';
import { figuresTable, tableOf } from './tables';

export const ownFont = FONT.name;

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

/** `next`: the block below it. The table of areas begins on the first page, whatever fits there of it. */
function blockChildren(block: Block, place: Place, next: Block | undefined, mayPart: boolean): FileChild[] {
  switch (block.kind) {
    case 'heading': return [headingParagraph(block, place)];
    case 'text': return [textParagraph(block.text, block.look, place, next?.kind === 'table' || (block.look === 'note' && isNote(next)))];
    case 'table': {
      const tables = parted(block, place.width, place.letter);
      return tables.flatMap((table, at) => [tableOf(table, place, { hasNotes: at < tables.length - 1 || isNote(next), mayPart }), gap(at < tables.length - 1 || isNote(next))]);
    }
    case 'figures': return [figuresTable(block, place), gap()];
    case 'chart': return [
      // Lines are read with the table below them; bars have their figures beside them, and in the table of areas.
      new Paragraph({ keepNext: block.shape === 'lines', spacing: { line: 240, lineRule: LineRuleType.AUTO }, children: [chartRun(block, place)] }),
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
export function sectionChildren({ key, heading, blocks }: Section, place: Place, depth: Depth = { above: 0, withHeading: true }): FileChild[] {
  const head: Block[] = heading !== null && depth.withHeading ? [{ kind: 'heading', level: 1, text: heading }] : [];
  const all = [...head, ...blocks].map((block) => (block.kind === 'heading' ? { ...block, level: lowered(block.level, depth) } : block));
  return all.flatMap((block, at) => blockChildren(block, place, all[at + 1], key === 'areas'));
}
