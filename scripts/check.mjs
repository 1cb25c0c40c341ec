/**
 * `npm run check`: types, lint, exports, circles of imports, the manifest, Office.js against the declared requirement set, the pane's size.
 * One line per step; the exit code tells whether all went well. `--build`: the product is built anew first.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import manifestPackage from 'office-addin-manifest';
import ts from 'typescript';
import { checkApiSets } from './check/apiSets.mjs';
import { checkBundle } from './check/bundle.mjs';
import { checkCircles } from './check/circles.mjs';
import { checkManifest, requiredExcelApi } from './check/manifest.mjs';
import { checkSyntax } from './check/syntax.mjs';
import { checkUnusedExports } from './check/unusedExports.mjs';
import { checkRules, pagePath, readRules, sourcesTold } from './checksPage.mjs';
import policy from './contentSecurityPolicy.js';
import { build, program, root, step } from './steps.mjs';

const manifestPath = join(root, 'manifest.xml');
const read = (path) => readFileSync(join(root, path), 'utf8');

const tsc = (project) => program(`types (${project})`, 'node_modules/typescript/bin/tsc', ['-p', project]);

const lint = () => program('lint', 'node_modules/eslint/bin/eslint.js',
  ['--max-warnings', '0', 'src', 'test', 'scripts', 'webpack.config.js', 'jest.config.mjs', 'eslint.config.mjs']);

const manifest = () => step('manifest', async () => {
  const pages = Object.values(policy.pages).map((page) => page.filename);
  const fileOf = (path) => {
    if (pages.includes(path)) return Buffer.alloc(0);
    return existsSync(join(root, path)) ? readFileSync(join(root, path)) : null;
  };
  const functions = [...read('src/taskpane/excel.tsx').matchAll(/associate\(\s*'(\w+)'/g)].map((match) => match[1]);
  const problems = checkManifest(readFileSync(manifestPath, 'utf8'), { fileOf, functions });
  try {
    await manifestPackage.OfficeAddinManifest.readManifestFile(manifestPath);
  } catch (error) {
    problems.push(`office-addin-manifest cannot read it: ${error.message}`);
  }
  return { problems };
});

function typescript() {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, root);
}

/** Pages, worker and command are begun by their entries, which export nothing. */
const unusedExports = () => step('exports that no other file takes', async () => {
  const { options, fileNames } = typescript();
  return { problems: checkUnusedExports(ts.createProgram(fileNames, options), (name) => name.startsWith(`${join(root, 'src').replaceAll('\\', '/')}/`)) };
});

const apiSets = () => step('Office.js against the requirement set', async () => {
  const { options, fileNames } = typescript();
  const files = fileNames.filter((name) => /\/src\/(hosts\/excel|taskpane)\//.test(name));
  const declared = requiredExcelApi(readFileSync(manifestPath, 'utf8')) ?? '1.1';
  const { problems, needed } = checkApiSets(ts.createProgram(files, options), (name) => files.includes(name), declared);
  if (problems.length === 0 && needed !== declared && files.some((name) => name.includes('/hosts/excel/'))) {
    problems.push(`The manifest requires ExcelApi ${declared}, but ${needed} is enough.`);
  }
  return { problems, note: `ExcelApi ${needed}` };
});

const rules = () => step('catalogue of rules', async () => {
  const groups = await readRules();
  const page = existsSync(pagePath) ? readFileSync(pagePath, 'utf8') : '';
  const count = groups.reduce((sum, { rules }) => sum + Object.keys(rules).length, 0);
  return { problems: checkRules(groups, page, sourcesTold()), note: `${count} rules` };
});

/** Prints the folders with what they import: the house at a glance. */
async function circles() {
  const { problems, rooms, meanings, floors } = checkCircles(root);
  const isWhole = await step('circles of imports', async () => ({ problems, note: problems.length === 0 ? 'no circles' : '' }));
  const print = (indent, graph) => { for (const [name, imports] of graph) console.log(`${indent}${name.padEnd(14)} ${imports.join(' ') || '-'}`); };
  print('       ', floors);
  console.log('       reading:');
  print('         ', rooms);
  console.log('       reading/meaning:');
  print('         ', meanings);
  return isWhole;
}

const bundle = () => step('size of the pane', async () =>
  checkBundle(join(root, 'dist'), Object.values(policy.pages).map((page) => page.filename)));

const syntax = () => step('syntax of the built scripts', async () => checkSyntax(join(root, 'dist')));

/** Built where there is nothing yet, or anew where that is asked for. */
const steps = [
  ...(process.argv.includes('--build') || !existsSync(join(root, 'dist', 'index.html')) ? [build] : []),
  () => tsc('tsconfig.json'), () => tsc('tsconfig.core.json'), manifest, apiSets, unusedExports, circles, rules, bundle, syntax,
];

// Lint is a process of its own and takes as long as all the others, which are done beside it.
const linted = lint();
const results = [];
for (const one of steps) results.push(await one());
process.exitCode = [...results, await linted].every(Boolean) ? 0 : 1;
