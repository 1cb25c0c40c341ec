/** docs/checks.md out of the catalogue of rules: `node scripts/checksPage.mjs` writes it, `npm run check` compares. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { root } from './steps.mjs';

const folder = join(root, 'src', 'values', 'rules');
export const pagePath = join(root, 'docs', 'checks.md');

/** The groups in the page's order: the file, its title in Swedish and English. Those not named here come last, by file. */
const TITLES = {
  reading: ['Läsningen', 'Reading'], economy: ['Ekonomin', 'The economy'], formulas: ['Formler', 'Formulas'], commentary: ['Kommentarer', 'Commentary'],
  completeness: ['Det som saknas eller är ovanligt', 'What is missing or unusual'],
  months: ['Månader och transaktioner', 'Months and transactions'], indicators: ['Mål och mätetal', 'Goals and indicators'],
  sideTables: ['Volymer, investeringar, bidrag, intern kontroll', 'Volumes, investments, grants, internal control'],
  settings: ['Våra egna blad', 'Our own sheets'], writing: ['När något inte skrevs', 'When something was not written'],
  files: ['Filer och mallar', 'Files and templates'], excel: ['Excels svar', 'Excel’s answers'],
};

/** The groups of rules as data: `[{ file, rules: { id: { severity, sv, en } } }]`. */
export async function readRules() {
  const out = join(root, '.cache', `rules-${process.pid}`);
  mkdirSync(out, { recursive: true });
  try {
    const files = readdirSync(folder).map((name) => name.replace(/\.ts$/, '')).filter((name) => name !== 'catalogue');
    for (const file of files) {
      const { outputText } = ts.transpileModule(readFileSync(join(folder, `${file}.ts`), 'utf8'), { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } });
      writeFileSync(join(out, `${file}.mjs`), outputText.replaceAll("'./rule'", "'./rule.mjs'"));
    }
    const order = Object.keys(TITLES);
    const place = (file) => (order.includes(file) ? order.indexOf(file) : order.length);
    const groups = files.filter((file) => file !== 'rule').sort((a, b) => place(a) - place(b) || a.localeCompare(b));
    return await Promise.all(groups.map(async (file) => ({ file, rules: Object.values(await import(pathToFileURL(join(out, `${file}.mjs`))))[0] })));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

const SEVERITY = { error: 'fel / error', warning: 'varning / warning', info: 'upplysning / info' };

const entry = ([id, { severity, sv, en }]) => [
  `### ${id}`, '', [severity].flat().map((one) => SEVERITY[one]).join(', '), '',
  `${sv[0]} *Exempel:* ${sv[1]} *Åtgärd:* ${sv[2]}`, '', `${en[0]} *Example:* ${en[1]} *Remedy:* ${en[2]}`, '',
];

/** The page: Swedish first, English after it. */
export function checksPage(groups) {
  const lines = groups.flatMap(({ file, rules }) => [`## ${(TITLES[file] ?? [file]).join(' / ')}`, '', ...Object.entries(rules).flatMap(entry)]);
  return [
    '# Kontroller / Checks', '',
    'Allt som programmet kan säga om en arbetsbok, med vad det betyder, ett exempel och vad man gör. Sidan görs av katalogen i `src/values/rules` (`node scripts/checksPage.mjs`).', '',
    'All that the product can say of a workbook, with what it means, an example and what to do. The page is made from the catalogue in `src/values/rules` (`node scripts/checksPage.mjs`).', '',
    ...lines,
  ].join('\n').trimEnd() + '\n';
}

/** All sources but the catalogue's, where its rules are told. */
export function sourcesTold(under = join(root, 'src')) {
  return readdirSync(under, { withFileTypes: true }).map((entry) => {
    const path = join(under, entry.name);
    if (path === folder) return '';
    return entry.isDirectory() ? sourcesTold(path) : readFileSync(path, 'utf8');
  }).join('\n');
}

/**
 * A sentence for each rule whose texts are not whole or that nothing tells, and one when the page is not what the
 * catalogue gives.
 */
export function checkRules(groups, page, sources) {
  const problems = groups.flatMap(({ file, rules }) => Object.entries(rules).flatMap(([id, { sv, en }]) =>
    [...sv, ...en].every((text) => /\S.*\.$/.test(text)) ? [] : [`src/values/rules/${file}.ts: a text of ${id} is no sentence.`]));
  const ids = groups.flatMap(({ rules }) => Object.keys(rules));
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `The rule ${id} stands in two files of src/values/rules.`);
  const untold = ids.filter((id) => !sources.includes(`'${id}'`)).map((id) => `Nothing in src tells the rule ${id}: take it out of the catalogue.`);
  return [...problems, ...twice, ...untold, ...page === checksPage(groups) ? [] : ['docs/checks.md is not what the catalogue gives: run node scripts/checksPage.mjs.']];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) void readRules().then((groups) => writeFileSync(pagePath, checksPage(groups)));
