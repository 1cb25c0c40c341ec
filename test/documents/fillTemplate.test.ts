import { Document, Footer, Header, ImageRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { strToU8, zipSync } from 'fflate';
import { numberText } from '../../src/documents/content/numberText';
import { fillTemplate } from '../../src/documents/index';
import { formatOf } from '../../src/report/layout/amountTable';
import { document, header, kommunTemplate, paragraph, run, textBox, untouched } from './kommunTemplate';
import { cellsIn, partsOf, reportOf, textIn } from './support';

const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

/** A kommun's template: a logo in the header, a footer, a style of its own, placeholders split over runs. */
const template = () => Packer.pack(new Document({
  creator: 'Anna Andersson',
  styles: { paragraphStyles: [{ id: 'Kommun', name: 'Kommunens text', run: { font: 'Georgia' } }] },
  sections: [{
    headers: { default: new Header({ children: [new Paragraph({ children: [new ImageRun({ type: 'png', data: PIXEL, transformation: { width: 20, height: 20 } }), new TextRun('Kommunen {{nämnd}}')] })] }) },
    footers: { default: new Footer({ children: [new Paragraph('Dnr 2017:1, {{ datum }}')] }) },
    children: [
      new Paragraph({ style: 'Kommun', children: [new TextRun({ text: 'Uppföljning {{pe', color: 'FF0000' }), new TextRun('rio'), new TextRun({ text: 'd}} och {{okänd}}', color: '00AA00' })] }),
      new Paragraph('{{tabell:verksamheter}}'), new Paragraph('{{Tabell: Volymer}}'), new Paragraph('{{diagram:avvikelser}}'), new Paragraph('{{comments}}'),
      new Table({ rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph('{{sammanfattning}}')] })] })] }),
      new Paragraph('Slut.'),
    ],
  }],
}), 'uint8array');

it('fills the template without losing what is the kommun\'s', async () => {
  const before = partsOf(await template());
  const model = reportOf('lomma-2017-08');
  const filled = await fillTemplate(await template(), model);
  if (!filled.ok) throw new Error(filled.error.message.sv);
  const parts = partsOf(filled.value.bytes);
  const document = parts['word/document.xml'] ?? '';
  expect(filled.value.unknown).toEqual(['okänd']);
  expect(filled.value.missing).toEqual(['Tabell: Volymer']);
  expect(textIn(document)).toContain('Uppföljning 31 augusti 2017 och {{okänd}}');
  expect(textIn(document)).toContain('Slut.');
  for (const { figures } of model.areas) expect(cellsIn(document)).toContain(figures.name);
  expect(document).toContain('descr="');
  expect(parts['word/styles.xml']).toContain('Kommunens text');
  expect(textIn(parts['word/header1.xml'] ?? '')).toContain('Kommunen Nämnden');
  expect(parts['word/header1.xml']).toContain('<w:drawing>');
  expect(textIn(parts['word/footer1.xml'] ?? '')).toContain(`Dnr 2017:1, ${model.date}`);
  for (const name of Object.keys(before).filter((each) => each.startsWith('word/media/'))) expect(parts[name]).toBe(before[name]);
  expect(parts['docProps/core.xml']).not.toContain('Anna');
});

const types = (type: string) => zipSync({ '[Content_Types].xml': strToU8(`<Types><Override PartName="/word/document.xml" ContentType="application/vnd.${type}+xml"/></Types>`), 'word/document.xml': strToU8('<w:document/>') });

it.each([
  ['templateNotWord', strToU8('ingen zip')], ['templateOld', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2)],
  ['templateEncrypted', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le'))],
  ['templateDamaged', Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9)], ['templateIsTemplate', types('openxmlformats-officedocument.wordprocessingml.template.main')],
  ['templateNotWord', types('openxmlformats-officedocument.spreadsheetml.sheet.main')], ['templateMacros', types('ms-word.document.macroEnabled.main')],
])('says what to do about %s', async (rule, bytes) => {
  const filled = await fillTemplate(bytes, reportOf('lomma-2017-08'));
  expect(filled).toMatchObject({ ok: false, error: { rule, message: { sv: expect.stringMatching(/^Mallen .*\.$/) as unknown } } });
});

describe.each(['helsingborg-2017-08', 'linkoping-2018-08'] as const)('a kommun\'s own document, filled from %s', (name) => {
  const model = reportOf(name);
  const before = partsOf(kommunTemplate());
  let parts: Record<string, string> = {};
  let unknown: readonly string[] = [];
  beforeAll(async () => {
    const filled = await fillTemplate(kommunTemplate(), model, { includeDrafts: true });
    if (!filled.ok) throw new Error(filled.error.message.sv);
    parts = partsOf(filled.value.bytes);
    ({ unknown } = filled.value);
  });

  it('keeps its header, logo and styles to the letter, and its sections', () => {
    for (const part of untouched) expect([part, parts[part] === before[part]]).toEqual([part, true]);
    const sections = /<w:sectPr>[^]*<\/w:sectPr>/.exec(before['word/document.xml'] ?? '')?.[0] ?? '';
    for (const [mark] of sections.matchAll(/<w:(?:headerReference|footerReference|pgSz|pgMar|titlePg)\b[^>]*>/g)) expect(parts['word/document.xml']).toContain(mark.replace(/\/>$/, ''));
    expect(Object.keys(before).filter((part) => !(part in parts))).toEqual([]);
  });

  it('finds placeholders that Word has parted, in the body, in tables, headers and footers', () => {
    expect(unknown).toEqual(['handläggare']);
    const texts = ['document', 'header1', 'header2', 'footer1'].map((part) => textIn(parts[`word/${part}.xml`] ?? '')).join('\n');
    expect(texts.match(/\{\{[^}]*\}\}/g)).toEqual(['{{handläggare}}']);
    expect(texts).toContain(`Tjänsteskrivelse: ${model.title}`);
    expect(textIn(parts['word/header2.xml'] ?? '')).toContain('Socialnämnden');
    expect(textIn(parts['word/footer1.xml'] ?? '')).toContain(`Dnr SN 2017/123, ${model.date}`);
  });

  it('puts the report\'s headings below the template\'s own, in its own styles', () => {
    const levels = (parts['word/document.xml']?.match(/<w:p[ >][^]*?<\/w:p>/g) ?? []).flatMap((paragraph) => {
      const level = /<w:pStyle w:val="Rubrik(\d)"/.exec(paragraph)?.[1] ?? (/<w:outlineLvl w:val="(\d)"/.exec(paragraph)?.[1] === '2' ? '3' : null);
      return level === null ? [] : [{ level: Number(level), text: textIn(paragraph).trim() }];
    });
    levels.forEach(({ level }, at) => expect(level - (levels[at - 1]?.level ?? 0)).toBeLessThanOrEqual(1));
    expect(levels.find(({ text }) => text === 'Per verksamhetsområde')?.level).toBe(2);
    const [area] = model.areas;
    expect(levels.find(({ text }) => text.startsWith(`${area?.figures.name ?? ''}\u2003`))?.level).toBe(3);
  });

  it('parts no number over two lines: a table that is too wide becomes two', () => {
    const tables = (parts['word/document.xml']?.match(/<w:tbl>[^]*?<\/w:tbl>/g) ?? []).map(cellsIn);
    const areas = tables.filter((cells) => cells.includes(model.totalName));
    expect(areas.length).toBe(name === 'linkoping-2018-08' ? 4 : 2);
    const shown = new Set(areas.flat());
    for (const { figures: { amounts } } of model.areas) {
      for (const { key } of model.columns) if (key !== 'varianceShare' && key !== 'varianceToDateShare' && amounts[key]) expect(shown).toContain(numberText(amounts[key].value, formatOf(key, model), 'sv'));
    }
  });
});

describe('a text box in the paragraph of a placeholder', () => {
  const model = reportOf('lomma-2017-08');
  async function filledWith(others: Record<string, string>): Promise<Record<string, string>> {
    const filled = await fillTemplate(kommunTemplate(others), model);
    if (!filled.ok) throw new Error(filled.error.message.sv);
    return partsOf(filled.value.bytes);
  }

  it.each([
    ['before it', paragraph('Sidhuvud', textBox(paragraph('', run('Sjöbergs kommun'))), run('{{nämnd}} {{period}}'))],
    ['within it', paragraph('Sidhuvud', run('{{näm'), textBox(paragraph('', run('Sjöbergs kommun'))), run('nd}} {{period}}'))],
    ['around it', paragraph('Sidhuvud', textBox(paragraph('', run('Sjöbergs kommun')) + paragraph('', run('{{nämnd}} {{period}}'))), run('Tjänsteskrivelse'))],
  ])('is filled in a header: %s', async (_, content) => {
    const text = textIn((await filledWith({ 'word/header2.xml': header(content) }))['word/header2.xml'] ?? '');
    expect(text).not.toContain('{{');
    expect(text).toMatch(/Nämnden[^]* 31 augusti 2017/);
    expect(text).toContain('Sjöbergs kommun');
  });

  it('leaves a header without placeholders to the letter', async () => {
    const content = header(paragraph('Sidhuvud', textBox(paragraph('', run('Sjöbergs kommun'))), run('Tjänsteskrivelse')));
    expect((await filledWith({ 'word/header2.xml': content }))['word/header2.xml']).toBe(content);
  });

  it('keeps the report under the template\'s heading', async () => {
    const place = paragraph('', run('{{kommentarer}}'));
    const anchored = paragraph('', textBox(paragraph('Rubrik1', run('Faktaruta'))), run('{{kommentarer}}'));
    const [plain, boxed] = [await filledWith({}), await filledWith({ 'word/document.xml': document.replace(place, anchored) })];
    const headings = (parts: Record<string, string>) =>
      parts['word/document.xml']?.replace(/<mc:AlternateContent[^]*?<\/mc:AlternateContent>/g, '').match(/<w:pStyle w:val="Rubrik\d"/g) ?? [];
    expect(headings(plain).length).toBeGreaterThan(5);
    expect(headings(boxed)).toEqual(headings(plain));
  });
});
