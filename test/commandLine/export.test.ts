import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cellsIn, partsOf, textIn } from '../documents/support';
import { kommunTemplate } from '../documents/kommunTemplate';
import { commandLine, examplePath, expectSentence } from '../support/cli';

const { path, run, runWith } = commandLine();

const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file));

/** A copy of an example, and whether it is still the same. */
function input(name: string): { readonly file: string; readonly isUntouched: () => boolean } {
  const file = path(`in-${name}.xlsx`);
  copyFileSync(examplePath(name), file);
  return { file, isUntouched: () => readFileSync(file).equals(readFileSync(examplePath(name))) };
}

function template(name = 'mall.docx'): string {
  writeFileSync(path(name), kommunTemplate());
  return path(name);
}

describe('export', () => {
  it('makes a workbook of its own: one sheet, no draft', () => {
    const { file, isUntouched } = input('molndal-2017');
    expect(run('export', file, '-o', path('namnd.xlsx'))).toEqual({ code: 0, out: `Skriven: ${path('namnd.xlsx')}\n`, error: '' });
    expect(JSON.parse(run('inspect', path('namnd.xlsx'), '--json').out)).toMatchObject({ sheets: [{ name: 'Rapport' }] });
    expect(Object.values(partsOf(bytesOf(path('namnd.xlsx')))).join('\n')).not.toContain('Utkast');
    expect(isUntouched()).toBe(true);
  });

  it('makes a Word document in the language that is asked for', () => {
    const { file, isUntouched } = input('helsingborg-2017-08');
    expect(run('export', file, '-o', path('report.docx'), '--lang', 'en')).toEqual({ code: 0, out: `Written: ${path('report.docx')}\n`, error: '' });
    const document = partsOf(bytesOf(path('report.docx')))['word/document.xml'] ?? '';
    expect(textIn(document)).toContain('By area');
    expect(cellsIn(document)).toContain('−20,918');
    expect(isUntouched()).toBe(true);
  });

  it('fills the kommun\'s template, names what it does not know, and leaves the template as it was', () => {
    const { file, isUntouched } = input('linkoping-2018-08');
    const mall = template();
    const ended = run('export', file, '-o', path('filled.docx'), '--template', mall);
    expect(ended).toMatchObject({ code: 0, out: `Skriven: ${path('filled.docx')}\n` });
    expect(ended.error).toMatch(/^Mallen har platshållare som inte finns och som står kvar: \{\{handläggare\}\}\. De som finns är \{\{rapport\}\}, .*\{\{tabell:prognos\}\}.*\.\n/);
    // Its comments are drafts, and they don't leave.
    expect(ended.error).toMatch(/\nArbetsboken saknar det som mallen frågar efter i \{\{kommentarer\}\}\.\n2 fel är kvar i arbetsboken\..*\n$/);
    expect(textIn(partsOf(bytesOf(path('filled.docx')))['word/document.xml'] ?? '')).toContain('Tjänsteskrivelse: Ekonomisk uppföljning per 31 augusti 2018');
    expect([isUntouched(), readFileSync(mall).equals(Buffer.from(kommunTemplate()))]).toEqual([true, true]);
    expect(JSON.parse(run('export', file, '-o', path('filled.docx'), '--template', mall, '--json').out)).toEqual({
      schema: 1, file: path('filled.docx'), warnings: [expect.stringContaining('{{handläggare}}'), expect.stringContaining('{{kommentarer}}')] as unknown,
    });
  });

  it('says that a template is of no use to a workbook', () => {
    expect(run('export', examplePath('lomma-2017-08'), '-o', path('utan.xlsx'), '--template', template())).toEqual({ code: 0, out: `Skriven: ${path('utan.xlsx')}\n`, error: 'Mallen används bara för .docx och .pdf.\n' });
  });

  it('says in one sentence that no PDF is made without LibreOffice, and what to do', () => {
    const { file, isUntouched } = input('lomma-2017-08');
    const ended = runWith({ PATH: path('') }, 'export', file, '-o', path('utan.pdf'));
    expectSentence(ended);
    expect(ended.error).toContain('LibreOffice är inte installerat');
    expect([existsSync(path('utan.pdf')), isUntouched()]).toEqual([false, true]);
  });

  it.each([
    ['no place', []], ['in place', ['--in-place']], ['another kind of file', ['-o', 'rapport.html']], ['a file without an ending', ['-o', 'rapport']],
    ['a folder that does not exist', ['-o', 'saknas/rapport.docx']], ['a template that does not exist', ['-o', 'a.docx', '--template', 'saknas.docx']],
    ['an unknown option', ['-o', 'a.docx', '--mall', 'x']],
  ])('%s: a sentence, and nothing is written', (_, args) => {
    const { file, isUntouched } = input('lomma-2017-08');
    const ended = run('export', file, ...args);
    expectSentence(ended);
    expect(args.includes('rapport.html') ? ended.error : '.docx, .xlsx, .pdf').toContain('.docx, .xlsx, .pdf');
    expect([existsSync(path('a.docx')), existsSync(path('rapport.html')), isUntouched()]).toEqual([false, false, true]);
  });

  it.each([['a text', Buffer.from('Ingen mall')], ['an old Word file', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)])], ['a workbook', readFileSync(examplePath('lomma-2017-08'))]])(
    'a template that is %s: a sentence about the template', (_, bytes) => {
      writeFileSync(path('fel.docx'), bytes);
      const ended = run('export', examplePath('lomma-2017-08'), '-o', path('b.docx'), '--template', path('fel.docx'));
      expectSentence(ended);
      expect(ended.error).toMatch(/^Mallen /);
      expect(existsSync(path('b.docx'))).toBe(false);
    });

  it('never writes over what it reads', () => {
    const { file, isUntouched } = input('molndal-2017');
    expectSentence(run('export', file, '-o', file));
    expect(isUntouched()).toBe(true);
    const mall = template('egen.docx');
    expectSentence(run('export', file, '-o', path('./egen.docx'), '--template', mall));
    expect(readFileSync(mall).equals(Buffer.from(kommunTemplate()))).toBe(true);
  });

  it('says what is wrong with a workbook that gives no report', () => {
    writeFileSync(path('tom.xlsx'), '');
    expectSentence(run('export', path('tom.xlsx'), '-o', path('c.docx')));
    expectSentence(run('export', path('finns-inte.xlsx'), '-o', path('c.docx')));
    expect(existsSync(path('c.docx'))).toBe(false);
  });
});
