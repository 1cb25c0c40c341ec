import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkBundle, initialBytes } from '../../scripts/check/bundle.mjs';

const dist = mkdtempSync(join(tmpdir(), 'budget-dist-'));
afterAll(() => rmSync(dist, { recursive: true }));

beforeAll(() => {
  writeFileSync(join(dist, 'a.js'), randomBytes(3000));
  writeFileSync(join(dist, 'b.js'), randomBytes(2000));
  writeFileSync(join(dist, 'later.js'), randomBytes(90000));
  writeFileSync(join(dist, 'pane.html'),
    '<script src="https://cdn.example/office.js"></script><script defer src=a.js></script><script defer="defer" src="b.js"></script>');
});

it('counts the scripts of ours that a page loads at once, after gzip', () => {
  const bytes = initialBytes(dist, 'pane.html');
  expect(bytes).toBeGreaterThan(5000);
  expect(bytes).toBeLessThan(5200);
});

it('reports a page above the limit, and one that was not built', () => {
  expect(checkBundle(dist, ['pane.html'], 6000).problems).toEqual([]);
  expect(checkBundle(dist, ['pane.html'], 4000).problems).toEqual([expect.stringMatching(/pane\.html loads 4\.9 KB.*at most 3\.9 KB/)]);
  expect(checkBundle(dist, ['none.html']).problems).toEqual(['dist/none.html is missing.']);
});
