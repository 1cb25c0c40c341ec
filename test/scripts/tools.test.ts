import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'budget-tools-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What has to be installed where LibreOffice has this library. */
function missing(library: string | null): string[] {
  const program = join(folder, library ?? 'none');
  mkdirSync(program);
  writeFileSync(join(program, 'soffice'), '');
  if (library !== null) writeFileSync(join(program, library), '');
  const said = execFileSync(process.execPath, [join(root, 'scripts', 'missing.mjs')], { encoding: 'utf8', env: { ...process.env, BUDGET_SOFFICE: join(program, 'soffice') } });
  return said.split('\n').filter((name) => name.startsWith('libreoffice'));
}

it.each([
  ['libswlo.so', []], ['libmergedlo.so', []], [null, []], ['libsclo.so', ['libreoffice-writer']],
] as const)('Writer beside %s', (library, expected) => {
  expect(missing(library)).toEqual(expected);
});

it('the same rule says what a bare Debian gets', () => {
  const run = readFileSync(join(root, '.ci', 'run'), 'utf8');
  expect(run).toContain('node scripts/missing.mjs');
  expect(run).not.toMatch(/soffice|swlo|libreoffice/);
});
