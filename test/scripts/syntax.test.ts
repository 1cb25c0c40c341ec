import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { checkSyntax, tooNew } from '../../scripts/check/syntax.mjs';

it.each<[string, string]>([
  ['what is of 2021', 'const a = b?.c ?? 1_000; a ||= /(?<=x)\\p{L}(?<name>y)/su; async () => { for await (const d of e) d; };'],
  ['an expression made of a text', "new RegExp('(?<=x)/\\\\d', 'gu')"],
  ['one made of what is not known here', 'new RegExp(`${pattern}`, flags)'],
])('finds nothing in %s', (_, script) => {
  expect(tooNew(script)).toBeNull();
});

it.each<[string, string]>([
  ['a field of a class', 'class A { b = 1; }'],
  ['a private method', 'class A { #b() {} }'],
  ['a static block', 'class A { static { b(); } }'],
  ['await at the top', 'await b;'],
  ['the flag v', 'const a = /[\\p{L}--[a-z]]/v;'],
  ['the flag d', 'const a = /b/d;'],
  ['modifiers within an expression', 'const a = /(?i:b)/;'],
  ['one name twice', 'const a = /(?<y>b)|(?<y>c)/;'],
  ['the flag v in a text', "new RegExp('b', 'v')"],
  ['modifiers in a text', 'RegExp(`a(?i:b)`)'],
  ['using', '{ using a = b(); }'],
])('reports %s', (_, script) => {
  expect(tooNew(script)).toEqual(expect.any(String));
});

it('looks through every script that a page or a worker may load, and holds the one for old browsers to what they know', () => {
  const dist = mkdtempSync(join(tmpdir(), 'budget-syntax-'));
  try {
    expect(checkSyntax(dist).problems).toEqual(['There are no scripts in dist/.']);
    mkdirSync(join(dist, 'assets'));
    writeFileSync(join(dist, 'cli.js'), '#!/usr/bin/env node\nclass A { b = 1; }');
    writeFileSync(join(dist, 'a.js'), 'const b = 1;');
    writeFileSync(join(dist, 'assets', 'oldest.js'), readFileSync('assets/oldest.js'));
    expect(checkSyntax(dist)).toEqual({ problems: [], note: '2 scripts, ECMAScript 2021' });
    writeFileSync(join(dist, 'a.js'), 'class A { b = 1; }');
    writeFileSync(join(dist, 'assets', 'oldest.js'), 'const b = 1;');
    expect(checkSyntax(dist).problems).toEqual([expect.stringMatching(/^a\.js holds.*2021/), expect.stringMatching(/oldest\.js holds.*ECMAScript 5:/)]);
  } finally {
    rmSync(dist, { recursive: true });
  }
});

describe('a browser that is too old', () => {
  const script = readFileSync('assets/oldest.js', 'utf8');

  /** What the page's root says after the script has run in such a browser. */
  function said(browser: { readonly lookbehind: boolean; readonly language?: string; readonly loading?: boolean }): string {
    const root = { childNodes: [] as string[], appendChild: (text: string) => root.childNodes.push(text) };
    const later: (() => void)[] = [];
    runInNewContext(script, {
      RegExp: function Expression(this: unknown, pattern: string) { if (!browser.lookbehind && pattern.includes('(?<=')) throw new SyntaxError('invalid group specifier name'); },
      navigator: { language: browser.language ?? 'sv-SE' },
      document: {
        readyState: browser.loading ? 'loading' : 'interactive', addEventListener: (_: string, listener: () => void) => later.push(listener),
        getElementById: () => root, createTextNode: (text: string) => text,
      },
    });
    for (const each of later) each();
    return root.childNodes.join('');
  }

  it.each([[false, 'sv-SE', /är för gammal.*Arbetsboken är orörd/], [true, 'en-GB', /is too old.*The workbook is untouched/]])('is told so, and what to do', (loading, language, sentence) => {
    expect(said({ lookbehind: false, language, loading })).toMatch(sentence);
  });

  it('is not told so where it is new enough', () => {
    expect(said({ lookbehind: true, loading: true })).toBe('');
  });

  it.each(['page', 'taskpane'])('is told before any other script of the page: %s.html', (page) => {
    const html = readFileSync(`src/taskpane/${page}.html`, 'utf8');
    expect(/<script[^>]*src="([^"]*)"/.exec(html)?.[1]).toBe('assets/oldest.js');
  });
});
