import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { checkUnusedExports } from '../../scripts/check/unusedExports.mjs';

const folder = mkdtempSync(join(tmpdir(), 'budget-exports-'));
afterAll(() => rmSync(folder, { recursive: true }));

const sources = {
  amounts: 'export const taken = 1;\nexport const left = 2;\nexport function own(): number { return left; }\nexport interface Shape { readonly at: number }\nexport const whole = 3;\n',
  // What is only handed on is taken by nobody.
  index: "export { taken, own } from './amounts';\n",
  lazy: 'export const later = 1;\n',
  spaced: 'export const within = 1;\n',
  user: "import { taken } from './index';\nimport { whole as renamed } from './amounts';\nimport * as spaced from './spaced';\nconsole.log(taken, renamed, spaced.within, import('./lazy'));\n",
};

it('names the values that no other file takes, however they are handed on', () => {
  const files = Object.entries(sources).map(([name, text]) => {
    const file = join(folder, `${name}.ts`);
    writeFileSync(file, text);
    return file;
  });
  const program = ts.createProgram(files, { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, noEmit: true, types: [], lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'] });
  const problems: string[] = checkUnusedExports(program, (name: string) => /(?:amounts|lazy|spaced|user)\.ts$/.test(name));
  expect(problems.map((problem) => /"(\w+)"/.exec(problem)?.[1]).sort()).toEqual(['left', 'own']);
});
