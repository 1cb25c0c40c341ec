import { readFileSync, writeFileSync } from 'node:fs';
import { kommunTemplate } from '../documents/kommunTemplate';
import { commandLine, examplePath } from '../support/cli';

jest.setTimeout(180_000);
const { path, run } = commandLine();

it('makes a PDF of the kommun\'s template', () => {
  writeFileSync(path('mall.docx'), kommunTemplate());
  const ended = run('export', examplePath('lomma-2017-08'), '-o', path('mall.pdf'), '--template', path('mall.docx'));
  expect(ended).toMatchObject({ code: 0, out: `Skriven: ${path('mall.pdf')}\n` });
  expect(ended.error).toContain('{{handläggare}}');
  expect(readFileSync(path('mall.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
});
