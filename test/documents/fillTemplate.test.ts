import { Document, Footer, Header, ImageRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { strToU8, zipSync } from 'fflate';
import { fillTemplate } from '../../src/documents/index';
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
