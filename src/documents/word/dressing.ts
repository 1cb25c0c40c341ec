import { LineRuleType, type IParagraphOptions, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import { FONT, INK, SIZE } from '../../report/layout/theme';
import type { Language } from '../../values/language';

/** How paragraphs are dressed: by the document's own styles where it has them, else as they stand. */

export type Dress = 'heading1' | 'heading2' | 'heading3' | 'tableText' | 'tableHead' | 'note' | 'body';

/** By dress the id of the document's style; null where it has none. */
export type Dressing = Readonly<Record<Dress, string | null>>;

/** Hexadecimal without the #, as Word writes it. */
export const ink = (color: string): string => color.slice(1);

/** Word counts type in half points. */
export const halfPoints = (size: number): number => Math.round(size * 2);

interface Clothes {
  readonly size: number;
  readonly color: string;
  readonly isBold?: true;
  /** Twentieths of a point. */
  readonly before: number;
  readonly after: number;
  readonly outlineLevel?: number;
}

const CLOTHES: Record<Exclude<Dress, 'body'>, Clothes> = {
  heading1: { size: 14, color: INK.brand, isBold: true, before: 320, after: 100, outlineLevel: 0 },
  heading2: { size: 11, color: INK.text, isBold: true, before: 200, after: 60, outlineLevel: 1 },
  heading3: { size: 10.5, color: INK.text, isBold: true, before: 160, after: 40, outlineLevel: 2 },
  tableText: { size: 9, color: INK.text, before: 0, after: 0 },
  tableHead: { size: 8.5, color: INK.muted, before: 0, after: 0 },
  note: { size: 9, color: INK.muted, before: 60, after: 60 },
};

/** Styles of the report's own documents. */
export const ownDressing: Dressing = {
  heading1: 'Heading1', heading2: 'Heading2', heading3: 'Heading3', tableText: 'TableText', tableHead: 'TableHead', note: 'Note', body: null,
};

const names: Record<Language, Record<'tableText' | 'tableHead' | 'note', string>> = {
  sv: { tableText: 'Tabelltext', tableHead: 'Tabellhuvud', note: 'Förklaring' },
  en: { tableText: 'Table text', tableHead: 'Table head', note: 'Explanation' },
};

/** 240ths of a line: as high as the line's largest letter or picture, whatever stands in it. */
const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO });

const runOf = ({ size, color, isBold }: Clothes) => ({ size: halfPoints(size), color: ink(color), ...isBold ? { bold: true } : {} });
const spacingOf = ({ before, after }: Clothes) => ({ spacing: { before, after, ...lines(240) } });

function paragraphStyle(dress: 'tableText' | 'tableHead' | 'note', language: Language): IParagraphStyleOptions {
  const clothes = CLOTHES[dress];
  return { id: ownDressing[dress] ?? dress, name: names[language][dress], basedOn: 'Normal', quickFormat: true, run: runOf(clothes), paragraph: spacingOf(clothes) };
}

const heading = (dress: 'heading1' | 'heading2' | 'heading3') => ({
  run: { ...runOf(CLOTHES[dress]), font: FONT.name },
  paragraph: { ...spacingOf(CLOTHES[dress]), keepNext: true, keepLines: true, outlineLevel: CLOTHES[dress].outlineLevel ?? 0 },
});

/** The styles of a document of ours: its language stands in its defaults. */
export function ownStyles(language: Language): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: FONT.name, size: halfPoints(FONT.size), color: ink(INK.text), language: { value: language === 'sv' ? 'sv-SE' : 'en-GB' } },
        paragraph: { spacing: { after: 120, ...lines(264) } },
      },
      title: { run: { font: FONT.name, size: halfPoints(SIZE.title), bold: true, color: ink(INK.brand) }, paragraph: { spacing: { before: 0, after: 60 }, keepNext: true } },
      heading1: heading('heading1'), heading2: heading('heading2'), heading3: heading('heading3'),
    },
    paragraphStyles: [
      { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal', quickFormat: true, run: { size: halfPoints(FONT.size), color: ink(INK.muted) }, paragraph: { spacing: { after: 200 } } },
      paragraphStyle('tableText', language), paragraphStyle('tableHead', language), paragraphStyle('note', language),
    ],
  };
}

type Extra = Pick<IParagraphOptions, 'alignment' | 'indent' | 'keepNext' | 'bidirectional'>;

/** A paragraph's options, and what its runs need beside them. */
export interface Dressed {
  readonly paragraph: Omit<IParagraphOptions, 'children' | 'text'>;
  readonly run: { readonly size?: number; readonly color?: string; readonly bold?: boolean };
}

export function dressed(dressing: Dressing, dress: Dress, extra: Extra = {}): Dressed {
  const style = dressing[dress];
  if (style !== null) return { paragraph: { style, ...extra }, run: {} };
  if (dress === 'body') return { paragraph: extra, run: {} };
  const clothes = CLOTHES[dress];
  const isHeading = clothes.outlineLevel !== undefined;
  return {
    paragraph: { ...spacingOf(clothes), ...isHeading ? { keepNext: true, outlineLevel: clothes.outlineLevel } : {}, ...extra },
    run: runOf(clothes),
  };
}
