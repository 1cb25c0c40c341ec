import type { Settings } from '../../src/settings/settings';
import { defaultSettings } from '../../src/settings/settings';
import { changeSheet, choiceFor, forgetSheet } from '../../src/taskpane/store/sheetChoices';

const after = (settings: Settings, ...change: Parameters<typeof changeSheet> extends [unknown, ...infer Rest] ? Rest : never): Settings =>
  ({ ...settings, sheets: changeSheet(settings, ...change) });

it('adds a choice, changes it, and leaves the others', () => {
  const one = after(after(defaultSettings, 'Vuxen', { kind: 'area' }), 'Övrigt', { kind: 'other' });
  const two = after(one, 'Vuxen', { area: 'Vuxna', unit: 'tkr' });
  expect(choiceFor(two, 'Vuxen')).toMatchObject({ kind: 'area', area: 'Vuxna', unit: 'tkr', sign: null });
  expect(choiceFor(two, 'Övrigt').kind).toBe('other');
  expect(two.sheets).toHaveLength(2);
});

it('drops a choice that leaves everything to the reader', () => {
  const one = after(defaultSettings, 'Vuxen', { unit: 'tkr' });
  expect(after(one, 'Vuxen', { unit: null }).sheets).toEqual([]);
  expect(forgetSheet(one, 'Vuxen')).toEqual([]);
});
