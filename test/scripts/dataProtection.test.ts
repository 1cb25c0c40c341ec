import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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
