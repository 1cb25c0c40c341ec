import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * One word for one thing, in everything that is said in Swedish: a sheet is a "blad", as Excel calls it (its tab alone is a
 * "bladflik"), and a measure of a goal is a "mätetal".
 */
const WORDS: readonly { readonly word: RegExp; readonly say: string; readonly except: RegExp }[] = [
  { word: /(?<![\p{L}])flik\p{L}*/giu, say: 'blad', except: /fliken Start/ },
  { word: /(?<![\p{L}])indikator(?:n|er|erna|ns)?(?![\p{L}])/giu, say: 'mätetal', except: /$^/ },
  { word: /(?<![\p{L}])upprättad\p{L}*/giu, say: 'uppdaterad', except: /$^/ },
];

/** Words that workbooks use, which are looked for and not said, and settings as they were called before. */
const LEFT = /^src\/reading\/(?:words\/|scorecards\/headWords)/;
const BEFORE: ReadonlySet<string> = new Set(['Flikar', 'Rapportens flik']);

const filesIn = (folder: string): string[] => readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
  const path = join(folder, entry.name);
  return entry.isDirectory() ? filesIn(path) : /\.tsx?$/.test(entry.name) ? [path.split('\\').join('/')] : [];
});

/** The texts of a file: strings and the pieces of templates, but for what is imported. */
function textsIn(path: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node) || ts.isJsxText(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS));
  return found;
}

const said = filesIn('src').filter((path) => !LEFT.test(path)).flatMap((path) => textsIn(path).map((text) => ({ path, text })));

it('looks through all sentences', () => {
  expect(said.length).toBeGreaterThan(5_000);
  expect(said.some(({ text }) => text.includes('fliken Start'))).toBe(true);
});

it.each(WORDS.map((one) => [one.say, one] as const))('says "%s" and no other word for it', (_, { word, except }) => {
  const other = said.filter(({ text }) => !BEFORE.has(text)).flatMap(({ path, text }) => (text.replace(except, '').match(word) ?? []).map((found) => `${path}: ${found} in "${text.slice(0, 80)}"`));
  expect(other).toEqual([]);
});
