/**
 * The two vocabularies of the format: Transitional, which nearly every file uses, and Strict.
 * What is added to a workbook speaks the workbook's own.
 */
export interface Dialect {
  readonly strict: boolean;
  readonly main: string;
  /** Of `r:id` attributes. */
  readonly relationships: string;
  readonly drawing: string;
  readonly spreadsheetDrawing: string;
  readonly chart: string;
  /** The type of a relationship, such as `worksheet`. */
  readonly relationshipType: (kind: string) => string;
}

const office = 'http://schemas.openxmlformats.org';
const purl = 'http://purl.oclc.org/ooxml';

export const transitional: Dialect = {
  strict: false,
  main: `${office}/spreadsheetml/2006/main`,
  relationships: `${office}/officeDocument/2006/relationships`,
  drawing: `${office}/drawingml/2006/main`,
  spreadsheetDrawing: `${office}/drawingml/2006/spreadsheetDrawing`,
  chart: `${office}/drawingml/2006/chart`,
  relationshipType: (kind) => `${office}/officeDocument/2006/relationships/${kind}`,
};

export const strict: Dialect = {
  strict: true,
  main: `${purl}/spreadsheetml/main`,
  relationships: `${purl}/officeDocument/relationships`,
  drawing: `${purl}/drawingml/main`,
  spreadsheetDrawing: `${purl}/drawingml/spreadsheetDrawing`,
  chart: `${purl}/drawingml/chart`,
  relationshipType: (kind) => `${purl}/officeDocument/relationships/${kind}`,
};

export const dialectOf = (workbookXml: string): Dialect => (workbookXml.includes(strict.main) ? strict : transitional);

export const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** `#1F3864` → `FF1F3864`, as files write colours. */
export const argb = (color: string): string => `FF${color.replace('#', '').toUpperCase()}`;
export const rgb = (color: string): string => color.replace('#', '').toUpperCase();
