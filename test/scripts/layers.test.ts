import { Linter } from 'eslint';
import { join } from 'node:path';
import tseslint from 'typescript-eslint';
import { forbidden, layersRule } from '../../scripts/lint/layers.mjs';

const linter = new Linter({ cwd: process.cwd() });

/** What the layer rule says of one file with this content. */
const complaints = (file: string, code: string): string[] =>
  linter.verify(code, [{
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parser: tseslint.parser },
    plugins: { layers: { rules: { imports: layersRule } } },
    rules: { 'layers/imports': 'error' },
  }], { filename: join(process.cwd(), file) }).map((message) => message.message);

const value = (from: string) => `import { x } from '${from}'; export const y = x;`;
const type = (from: string) => `import type { X } from '${from}'; export type Y = X;`;

describe('the layer rules', () => {
  it.each([
    ['src/values/unit.ts', value('../workbook/host')],
    ['src/values/unit.ts', type('../workbook/host')],
    ['src/values/unit.ts', value('lodash')],
    ['src/workbook/host.ts', type('../reading/sheetKind')],
    ['src/reading/read.ts', value('../figures/figures')],
    ['src/reading/read.ts', value('../hosts/xlsx/readXlsx')],
    ['src/reading/read.ts', value('fflate')],
    ['src/figures/sum.ts', value('../report/model')],
    ['src/status/economy.ts', value('../report/model')],
    ['src/status/economy.ts', value('../workbook/rawSheet')],
    ['src/findings/all.ts', value('../status/economy')],
    ['src/report/plan.ts', value('../settings/settings')],
    ['src/report/plan.ts', value('../hosts/excel/excelHost')],
    ['src/settings/read.ts', value('../reading/sheetKind')],
    ['src/followUp.ts', value('./hosts/xlsx/xlsxHost')],
    ['src/followUp.ts', value('fflate')],
    ['src/hosts/xlsx/readXlsx.ts', type('../../reading/sheetKind')],
    ['src/hosts/xlsx/readXlsx.ts', value('../excel/excelHost')],
    ['src/hosts/xlsx/readXlsx.ts', value('node:fs')],
    ['src/hosts/excel/excelHost.ts', value('../../report/plan')],
    ['src/hosts/excel/excelHost.ts', value('fflate')],
    ['src/taskpane/overview.tsx', value('../followUp')],
    ['src/taskpane/overview.tsx', value('../figures/figures')],
    ['src/taskpane/overview.tsx', value('../hosts/xlsx/xlsxHost')],
    ['src/taskpane/overview.tsx', value('./page')],
    ['src/taskpane/overview.tsx', value('fflate')],
    ['src/taskpane/excel.tsx', value('fflate')],
    ['src/cli.ts', value('./hosts/excel/excelHost')],
    ['src/cli.ts', value('react')],
    ['src/values/a.ts', "export { x } from '../reading/sheetKind';"],
    ['src/values/a.ts', "export * from '../reading/sheetKind';"],
    ['src/values/a.ts', "export const load = () => import('../reading/sheetKind');"],
    ['src/values/a.ts', "export type X = import('../reading/sheetKind').SheetKind;"],
  ])('%s may not hold: %s', (file, code) => {
    expect(complaints(file, code)).toHaveLength(1);
  });

  it.each([
    ['src/workbook/host.ts', value('../values/result')],
    ['src/reading/read.ts', value('./lexicon')],
    ['src/report/plan.ts', type('../settings/settings')],
    ['src/settings/read.ts', type('../reading/sheetKind')],
    ['src/followUp.ts', value('./reading/read')],
    ['src/hosts/xlsx/zip.ts', value('fflate')],
    ['src/taskpane/overview.tsx', type('../followUp')],
    ['src/taskpane/overview.tsx', value('../values/unit')],
    ['src/taskpane/overview.tsx', value('@fluentui/react-components')],
    ['src/taskpane/excel.tsx', value('../hosts/excel/excelHost')],
    ['src/taskpane/worker.ts', value('../followUp')],
    ['src/cli.ts', value('node:fs')],
  ])('%s may hold: %s', (file, code) => {
    expect(complaints(file, code)).toEqual([]);
  });

  it('says which layer may not import which', () => {
    expect(forbidden('src/values/a.ts', '../reading/b', true)).toBe('values may not import reading.');
    expect(forbidden('src/report/a.ts', '../settings/b', false)).toBe('report may import only types of settings.');
  });
});
