import { wordReport } from '../../src/documents/index';
import { exampleNames } from '../support/examples';
import { wordToHtml } from '../support/libreOffice';
import { cellsIn, partsOf, reportOf } from './support';

jest.setTimeout(180_000);

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0', minus: '−', ndash: '–', rsquo: '’', rdquo: '”' };
const letters = (html: string): string => html.replace(/&(?:#(\d+)|(\w+));/g, (entity, code: string | undefined, name: string | undefined) =>
  (code === undefined ? ENTITIES[name ?? ''] ?? entity : String.fromCodePoint(Number(code))));

/** Spaces and line breaks of the page's source are no part of the text. */
const plain = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').trim();

/** By table, by row: the cells' texts. */
const tablesOf = (html: string): string[][][] => (html.match(/<table[^]*?<\/table>/g) ?? []).map((table) =>
  (table.match(/<tr[^]*?<\/tr>/g) ?? []).map((row) => (row.match(/<t[dh][^]*?<\/t[dh]>/g) ?? []).map((cell) => plain(letters(cell.replace(/<[^>]+>/g, ''))))));

const written = (document: string): string[][][] => (document.match(/<w:tbl>[^]*?<\/w:tbl>/g) ?? []).map((table) =>
  (table.match(/<w:tr>[^]*?<\/w:tr>/g) ?? []).map((row) => cellsIn(row).map(plain)));

describe('opened by LibreOffice Writer', () => {
  const documents = new Map<string, string>();
  const pages = new Map<string, string>();
  beforeAll(async () => {
    const made = await Promise.all(exampleNames.map((name) => wordReport(reportOf(name))));
    const html = await wordToHtml(made);
    exampleNames.forEach((name, at) => {
      documents.set(name, partsOf(made[at] ?? new Uint8Array())['word/document.xml'] ?? '');
      pages.set(name, html[at] ?? '');
    });
  });

  it.each(exampleNames)('the document of %s has every table, row by row, with every figure', (name) => {
    const found = tablesOf(pages.get(name) ?? '');
    const wanted = written(documents.get(name) ?? '');
    expect(wanted.flat(2).filter((text) => /\d/.test(text)).length).toBeGreaterThan(20);
    expect(found).toEqual(wanted);
  });
});
