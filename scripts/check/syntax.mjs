import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';

/**
 * What the oldest browsers that the pane is promised to work in can parse: WebView2, Chromium and Firefox of the last
 * years, and Safari 16.4, which is older than on any macOS that Microsoft 365 and Office LTSC 2024 are supported on.
 * ECMAScript 2021 holds for statements and for regular expressions; a lookbehind, which is of 2018, is what needs
 * Safari 16.4 and not 14. A word too new for a parser is a blank pane, whatever else works.
 */
export const newestSyntax = 2021;

/** Every node of a tree, in the order of the text. */
function* nodes(node) {
  if (typeof node?.type === 'string') yield node;
  for (const value of Object.values(node ?? {})) {
    if (Array.isArray(value)) for (const each of value) yield* nodes(each);
    else if (typeof value?.type === 'string') yield* nodes(value);
  }
}

/** The text of a literal, or of a template without anything put into it; null for all else. */
function textOf(node) {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  return node?.type === 'TemplateLiteral' && node.expressions.length === 0 ? node.quasis[0].value.cooked : null;
}

/** Regular expressions that are made of texts: parsed as if they stood in the script. */
function* builtPatterns(tree) {
  for (const node of nodes(tree)) {
    if (!['NewExpression', 'CallExpression'].includes(node.type) || node.callee.name !== 'RegExp') continue;
    const [pattern, flags = ''] = node.arguments.slice(0, 2).map(textOf);
    if (pattern !== null && pattern !== undefined && flags !== null) yield { pattern, flags };
  }
}

const parsed = (text, ecmaVersion) => parse(text, { ecmaVersion, sourceType: 'script', allowHashBang: false });

/** A sentence for the first thing in a script that is newer; null when all of it is old enough. */
export function tooNew(script, ecmaVersion = newestSyntax) {
  try {
    const tree = parsed(script, ecmaVersion);
    // The script for old browsers makes newer expressions of texts to see whether the browser can.
    for (const { pattern, flags } of ecmaVersion < newestSyntax ? [] : builtPatterns(tree)) {
      try {
        parsed(`/${pattern.replace(/\n/g, '\\n').replace(/(^|[^\\])\//g, '$1\\/') || '(?:)'}/${flags}`, ecmaVersion);
      } catch (error) {
        return `new RegExp of ${pattern}: ${error.message}`;
      }
    }
    return null;
  } catch (error) {
    const at = error.pos ?? 0;
    return `${error.message}: …${script.slice(Math.max(0, at - 40), at + 40)}…`;
  }
}

/** All scripts that pages and workers load; the command line's is Node's affair. */
export function checkSyntax(dist) {
  const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js') && name !== 'cli.js');
  const problems = scripts.flatMap((name) => {
    // Says to those who can parse nothing newer that they are too old.
    const version = /(^|[\\/])oldest\.js$/.test(name) ? 5 : newestSyntax;
    const found = tooNew(readFileSync(join(dist, name), 'utf8'), version);
    return found === null ? [] : [`${name} holds what is newer than ECMAScript ${version}: ${found}`];
  });
  if (scripts.length === 0) problems.push('There are no scripts in dist/.');
  return { problems, note: `${scripts.length} scripts, ECMAScript ${newestSyntax}` };
}
