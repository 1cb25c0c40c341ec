import type { AreaFigures, Figures, Part } from '../../figures/figures';
import { formatAddress } from '../../values/cell';
import type { RawSheet } from '../../workbook/rawSheet';
import type { Comment } from './commentary';
import { partNotes } from './partNotes';

/** An area's comment in the report, the user's own words among them. */
export interface ReportedComment {
  readonly area: string;
  readonly text: string;
  /** The workbook's own comment. */
  readonly source: string;
  readonly isDraft: boolean;
}

/** A part as an area of its own, without all that a part has not. */
const asArea = ({ name, amounts, income, costs, grant }: Part): AreaFigures =>
  ({ name, amounts, income, costs, grant, statusBase: null, periodBase: null, group: null, code: null, earlier: [], lines: [], parts: [], comment: null });

/** The texts that stand beside an area in the workbook: a cell each, where they can be told apart. */
function written(area: AreaFigures, names: readonly string[], parts: readonly AreaFigures[]): Comment[] {
  if (!area.comment) return [];
  const { text, cells } = area.comment;
  const lines = text.split('\n');
  return lines.length === cells.length && cells.length > 1
    ? lines.map((line, at) => ({ text: line, cell: cells[at] ?? null, area, names, parts }))
    : [{ text, cell: cells[0] ?? null, area, names, parts }];
}

/** Shorter texts are titles and heads. */
const SHORTEST = 60;

/** Paragraphs on the sheets of the areas, apart from their rows: what they say of areas that they name is held against those. */
function paragraphs(areas: readonly AreaFigures[], total: AreaFigures, names: readonly string[], sheets: readonly RawSheet[], known: ReadonlySet<string>): Comment[] {
  const used = new Set(areas.flatMap(({ amounts }) => Object.values(amounts).flatMap((figure) => figure?.terms.map(({ cell }) => cell.sheet) ?? [])));
  return sheets.filter(({ name }) => used.has(name)).flatMap(({ name: sheet, rows }) => rows.flatMap(({ index: row, values }): Comment[] => {
    const filled = values.flatMap((value, column) => (value === null || value === undefined || value === '' ? [] : [{ value, column }]));
    const [only, ...more] = filled;
    if (!only || more.length > 0 || typeof only.value !== 'string' || only.value.length < SHORTEST || !/\d/.test(only.value)) return [];
    const cell = { sheet, row, column: only.column };
    return known.has(formatAddress(cell)) ? [] : [{ text: only.value, cell, area: total, names, parts: areas, ofParts: true }];
  }));
}

/** All comments that are someone's words: the workbook's, on areas and on their parts, and those that the user has typed in the report. */
export function commentsOf({ areas, total }: Figures, reported: readonly ReportedComment[], committee: string | null, sheets: readonly RawSheet[] = []): Comment[] {
  const own = areas.flatMap((area, at): Comment[] => {
    const comment = reported[at];
    return comment && !comment.isDraft && comment.text !== '' && comment.text !== comment.source
      ? [{ text: comment.text, cell: null, area, names: [area.name], parts: area.parts.map(asArea) }] : [];
  });
  const notes = areas.flatMap((area): Comment[] => {
    const known = new Set(area.comment?.cells.map(formatAddress));
    return partNotes(area, sheets).filter(({ cell }) => !known.has(formatAddress(cell))).map(({ part, text, cell }) => ({ text, cell, area: asArea(part), names: [part.name] }));
  });
  const names = committee === null ? [] : [committee];
  const beside = [...areas.flatMap((area) => written(area, [area.name], area.parts.map(asArea))), ...notes, ...written(total, names, areas)];
  // A comment of several cells is told at the first of them.
  const told = new Set([...beside.flatMap(({ cell }) => cell ?? []), ...[...areas, total].flatMap(({ comment }) => comment?.cells ?? [])].map(formatAddress));
  return [...beside, ...paragraphs(areas, total, names, sheets, told), ...own];
}
