import fc from 'fast-check';
import { shownTabs } from '../../../src/taskpane/frame/tabRow';

const tabs = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ name }));
const names = (row: ReturnType<typeof shownTabs>) => ({ shown: row.shown.map(({ name }) => name).join(''), hidden: row.hidden.map(({ name }) => name).join('') });

it.each([
  ['all where nothing is laid out', [], 0, 'a', 'abcde', ''],
  ['all that have room', [50, 50, 50, 50, 50], 260, 'a', 'abcde', ''],
  ['the first ones, and a menu', [50, 50, 50, 50, 50], 240, 'a', 'abc', 'de'],
  ['the chosen one in the last place', [50, 50, 50, 50, 50], 240, 'e', 'abe', 'cd'],
  ['the chosen one alone, however wide', [300, 50, 50, 50, 50], 200, 'a', 'a', 'bcde'],
])('shows %s', (_, widths, room, selected, shown, hidden) => {
  expect(names(shownTabs(tabs, selected, { widths, menu: 64, room }))).toEqual({ shown, hidden });
});

it('never loses a tab, keeps their order, and always shows the chosen one', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 20, max: 120 }), { minLength: 5, maxLength: 5 }), fc.integer({ min: 100, max: 700 }), fc.constantFrom('a', 'b', 'c', 'd', 'e'), (widths, room, selected) => {
    const { shown, hidden } = shownTabs(tabs, selected, { widths, menu: 64, room });
    expect([...shown, ...hidden].map(({ name }) => name).sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(shown.map(({ name }) => name)).toContain(selected);
    expect(shown).toEqual(tabs.filter((tab) => shown.includes(tab)));
  }), { numRuns: 200 });
});
