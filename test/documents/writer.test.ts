import { fillTemplate, wordReport } from '../../src/documents/index';
import { exampleNames, type ExampleName } from '../support/examples';
import { wordToHtml } from '../support/libreOffice';
import { kommunTemplate } from './kommunTemplate';
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

async function filledTemplate(name: ExampleName): Promise<Uint8Array> {
  const filled = await fillTemplate(kommunTemplate(), reportOf(name));
  if (!filled.ok) throw new Error(filled.error.message.sv);
  return filled.value.bytes;
}

const cases: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ...exampleNames.map((name) => [`the document of ${name}`, () => wordReport(reportOf(name))] as const),
  ...(['helsingborg-2017-08', 'linkoping-2018-08'] as const).map((name) => [`the kommun's template filled from ${name}`, () => filledTemplate(name)] as const),
];

describe('opened by LibreOffice Writer', () => {
  const documents = new Map<string, { readonly document: string; readonly page: string }>();
  beforeAll(async () => {
    const made = await Promise.all(cases.map(([, make]) => make()));
    const pages = await wordToHtml(made);
    cases.forEach(([name], at) => documents.set(name, { document: partsOf(made[at] ?? new Uint8Array())['word/document.xml'] ?? '', page: pages[at] ?? '' }));
  });

  it.each(cases.map(([name]) => name))('%s has every table, row by row, with every figure', (name) => {
    const { document = '', page = '' } = documents.get(name) ?? {};
    const wanted = written(document);
    expect(wanted.flat(2).filter((text) => /\d/.test(text)).length).toBeGreaterThan(20);
    expect(tablesOf(page)).toEqual(wanted);
  });
});
