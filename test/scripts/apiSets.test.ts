import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { checkApiSets } from '../../scripts/check/apiSets.mjs';

const folder = mkdtempSync(join(tmpdir(), 'budget-api-'));
afterAll(() => rmSync(folder, { recursive: true }));

const samples: readonly { name: string; declared: string; body: string; needed?: string; problem?: RegExp }[] = [
  { name: 'a member of a lower set', declared: '1.9', body: 'sheet.getRange("A1").values = [[1]];', needed: '1.1' },
  { name: 'a member of the declared set', declared: '1.9', body: 'sheet.pageLayout.zoom = { horizontalFitToPages: 1 };', needed: '1.9' },
  { name: 'a member above the declared set', declared: '1.8', body: 'sheet.pageLayout.load("orientation");', problem: /pageLayout of ExcelApi 1\.9; the manifest requires 1\.8/ },
  { name: 'a method above it', declared: '1.6', body: 'sheet.freezePanes.freezeRows(2);', problem: /freezePanes of ExcelApi 1\.7/ },
  { name: 'a member named in load', declared: '1.6', body: 'sheet.load("name, tabColor");', problem: /tabColor of ExcelApi 1\.7/ },
  { name: 'a member of a collection named in load', declared: '1.6', body: 'context.workbook.worksheets.load(["items/name", "items/tabColor"]);', problem: /tabColor/ },
  { name: 'a member taken apart', declared: '1.6', body: 'const { tabColor } = sheet; console.log(tabColor);', problem: /tabColor/ },
  { name: 'a member in an object for set', declared: '1.6', body: 'sheet.set({ tabColor: "#123456" });', problem: /tabColor/ },
  { name: 'a member that was asked for first', declared: '1.6',
    body: 'if (Office.context.requirements.isSetSupported("ExcelApi", "1.7")) sheet.tabColor = "#123456";', needed: '1.1' },
  { name: 'a member behind too low a condition', declared: '1.6',
    body: 'if (Office.context.requirements.isSetSupported("ExcelApi", "1.5")) sheet.tabColor = "#123456";', problem: /tabColor/ },
  { name: 'a member of the else branch', declared: '1.6',
    body: 'if (Office.context.requirements.isSetSupported("ExcelApi", "1.7")) sheet.activate(); else sheet.tabColor = "#123456";', problem: /tabColor/ },
];

const files = samples.map(({ body }, index) => {
  const file = join(folder, `sample${index}.ts`);
  writeFileSync(file, `export function sample(sheet: Excel.Worksheet, context: Excel.RequestContext): void {\n  void context;\n  ${body}\n}\n`);
  return file;
});
const program = ts.createProgram(files, {
  strict: true, noEmit: true, skipLibCheck: true, types: ['office-js'],
  typeRoots: [join(process.cwd(), 'node_modules/@types')], lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
});

it.each(samples.map((sample, index) => ({ ...sample, file: files[index] })))('judges $name', ({ file, declared, needed, problem }) => {
  const found = checkApiSets(program, (name: string) => name === file, declared);
  if (problem) expect(found.problems.join('\n')).toMatch(problem);
  else expect(found).toMatchObject({ problems: [], needed });
});
