import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SettingsEdits } from '../../src/taskpane/services/services';

/** What docs/data-protection.md says of the ways out of the page, held against the pane's sources. */

const folders = ['src/taskpane', 'src/hosts/excel', 'assets'];
const sources = folders.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(tsx?|js|html)$/.test(name))
  .map((name): readonly [string, string] => [join(folder, name), readFileSync(join(folder, name), 'utf8')]));

const having = (pattern: RegExp): string[] => sources.filter(([, text]) => pattern.test(text)).map(([name]) => name);

it.each([
  ['other ways of sending', /XMLHttpRequest|WebSocket|sendBeacon|EventSource|RTCPeerConnection|importScripts\(/],
  ['cookies and other stores', /document\.cookie|sessionStorage|indexedDB|caches\.open/],
  ['forms that are sent', /\.submit\(|action=/],
])('has no %s', (_, pattern) => {
  expect(having(pattern)).toEqual([]);
});

it('fetches the examples of its own address alone', () => {
  const fetched = sources.flatMap(([, text]) => [...text.matchAll(/\bfetch\(([^)]*)\)/g)].map(([, what]) => what));
  expect(fetched.length).toBeGreaterThan(0);
  for (const what of fetched) expect(what).toMatch(/^`examples\/\$\{\w+\}`$/);
});

it('stores drafts and locks through one file, a trial of storing through another, and names no other address than Microsoft’s script', () => {
  expect(having(/\blocalStorage[;.[]/)).toEqual([['runtime', 'storage.ts'], ['services', 'excelSelfTest.ts']].map((name) => join('src', 'taskpane', ...name)));
  const addresses = sources.flatMap(([, text]) => [...text.matchAll(/https?:\/\/[^'"`\s)]+/g)].map(([address]) => address));
  expect([...new Set(addresses)].filter((address) => !address.startsWith('http://www.w3.org/'))).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
});

/** What the page calls each thing that a draft may hold: a new one has to be told there. */
const inDraft: Readonly<Record<keyof SettingsEdits, string>> = {
  language: 'språk', unit: 'enhet', period: 'period', committee: 'nämndens namn', thresholds: 'gränser', reportName: 'rapportbladets namn', hiddenSections: 'vilka avsnitt som döljs',
  sheets: 'hur blad,', columnChoices: 'kolumner och', rowChoices: 'rader ska tolkas', grouping: 'vilka rader som hör till vilket område',
  indicatorRule: 'hur mätetal bedöms', directions: 'vilken riktning som är bra', phasing: 'hur året fördelas', ownShares: 'hur året fördelas', yearsLeftOut: 'år som inte räknas', oneOffs: 'engångsposter',
  decisions: 'valda prognoser med område, belopp och motivering', findingDecisions: 'vad som är inget fel, med motivering', rulesOff: 'kontroller som är avstängda',
  typedComments: 'kommentarer som har skrivits i panelen',
};

it.each(Object.entries(inDraft))('tells that a draft may hold %s', (_, told) => {
  const draft = /^Ett \*\*utkast\*\* är .*$/m.exec(readFileSync('docs/data-protection.md', 'utf8'))?.[0];
  expect(draft).toContain(told);
});
