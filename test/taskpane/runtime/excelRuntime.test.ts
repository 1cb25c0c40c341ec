/** @jest-environment jsdom */
import { excelRuntime } from '../../../src/taskpane/services/excelRuntime';
import type { Draft } from '../../../src/taskpane/store/drafts';

/** What a pane keeps in common with those that come after it: by the workbook, and by where Office wants it stored. */

const draft: Draft = { at: '2026-11-28T10:00:00.000Z', by: 'a', edits: { committee: 'A' }, pending: [] };

function open(url: string, partitionKey?: string) {
  Object.assign(globalThis, { Office: { context: { partitionKey, document: { url } } } });
  return excelRuntime();
}

beforeEach(() => localStorage.clear());

it('a draft is there for the next pane on the same workbook, and for no other', () => {
  open('C:\\Budget\\a.xlsx').drafts?.keep(draft);
  expect(open('C:\\Budget\\a.xlsx').drafts?.load()).toEqual(draft);
  expect(open('C:\\Budget\\b.xlsx').drafts?.load()).toBeNull();
});

it('is stored under the name that Office wants first, where it wants one', () => {
  open('https://kommun.sharepoint.com/a.xlsx', 'del-1:').drafts?.keep(draft);
  expect(Object.keys(localStorage).map((name) => name.startsWith('del-1:'))).toEqual([true]);
  expect(open('https://kommun.sharepoint.com/a.xlsx', 'del-2:').drafts?.load()).toBeNull();
  expect(open('https://kommun.sharepoint.com/a.xlsx', 'del-1:').drafts?.load()).toEqual(draft);
});

it('says nothing of where the workbook lies', () => {
  open('https://kommun.sharepoint.com/sites/vard/uppfoljning.xlsx').drafts?.keep(draft);
  expect(JSON.stringify(Object.entries(localStorage))).not.toMatch(/kommun|vard|uppfoljning\.xlsx/);
});

it('a workbook that has not been saved has none: nothing tells it from another', () => {
  expect(open('').drafts).toBeNull();
});
