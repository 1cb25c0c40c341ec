import type { AreaFigures, Part } from '../../figures/figures';
import type { CellAddress } from '../../values/cell';
import { fold, tidy } from '../../values/text';
import type { RawRow, RawSheet } from '../../workbook/rawSheet';

/** A text that stands beside the name of an area's part, apart from the amounts: "Vårdboende | I och med detta …". */
export interface PartNote {
  readonly part: Part;
  readonly text: string;
  readonly cell: CellAddress;
}

/** Shorter texts are headings, codes and marks. */
const SHORTEST = 15;
/** What a label may say before the part's name: "Prognos, övriga verksamheter". */
const ASPECT = /^(?:(?:helårs|års)?prognos(?:en)?|kommentar(?:er)?|analys|utfall|(?:budget)?avvikelse|ekonomi|helår(?:et)?|period(?:en)?)$/;

/** The name that a label ends with, where nothing but an aspect stands before it. */
function nameIn(label: string): string {
  const pieces = fold(label).split(/\s*[,:]\s*/).filter((piece) => piece !== '');
  const name = pieces.at(-1) ?? '';
  return pieces.slice(0, -1).every((piece) => ASPECT.test(piece)) ? name : fold(label);
}

/** The label and the text of a row that holds those two and no amount. */
function noteIn(sheet: string, { index, values }: RawRow): { readonly label: string; readonly text: string; readonly cell: CellAddress } | null {
  if (values.some((value) => typeof value === 'number')) return null;
  const texts = values.flatMap((value, column) => (typeof value === 'string' && tidy(value) !== '' ? [{ text: value.trim(), column }] : []));
  const [label, note] = texts;
  return label && note && texts.length === 2 && note.text.length >= SHORTEST && /\d/.test(note.text) ? { label: label.text, text: note.text, cell: { sheet, row: index, column: note.column } } : null;
}

/** The sheets that a part's amounts stand on. */
const sheetsOf = ({ amounts }: Part): string[] => Object.values(amounts).flatMap((figure) => figure?.terms.map(({ cell }) => cell.sheet) ?? []);

/** The notes on an area's parts: on the sheet of their amounts, under a name that is one part's alone. */
export function partNotes({ parts }: AreaFigures, sheets: readonly RawSheet[]): PartNote[] {
  if (parts.length === 0) return [];
  const named = new Map<string, Part | null>();
  for (const part of parts) named.set(fold(part.name), named.has(fold(part.name)) ? null : part);
  const used = new Set(parts.flatMap(sheetsOf));
  return sheets.filter(({ name }) => used.has(name)).flatMap(({ name, rows }) => rows.flatMap((row): PartNote[] => {
    const note = noteIn(name, row);
    const part = note && named.get(nameIn(note.label));
    return note && part ? [{ part, text: note.text, cell: note.cell }] : [];
  }));
}
