import fc from 'fast-check';
import { matchAreas, type AreaIdentity } from '../../src/values/areaIdentity';

const area = (name: string, group: string | null = null, code: string | null = null): AreaIdentity => ({ area: name, group, code });

it.each<[string, AreaIdentity[], AreaIdentity[], (number | null)[]]>([
  ['by name, however it is spelt', [area('Hemtjänst ')], [area('Skola'), area('HEMTJÄNST')], [1]],
  ['by group where names are equal', [area('Administration', 'Skola'), area('Administration', 'Vård')], [area('Administration', 'Vård'), area('Administration', 'Skola')], [1, 0]],
  ['by code where names are equal', [area('Administration', null, '100'), area('Administration', null, '200')], [area('Administration', null, '200'), area('Administration', null, '100')], [1, 0]],
  ['under a heading that was renamed, being alone with its name', [area('Administration', 'Skola och förskola')], [area('Administration', 'Skola')], [0]],
  ['never across codes', [area('Administration', null, '100')], [area('Administration', null, '200')], [null]],
  ['never across groups where the name is not its own', [area('Administration', 'Skola'), area('Administration', 'Kultur')], [area('Administration', 'Skola'), area('Administration', 'Vård')], [0, null]],
  ['in their order where nothing but the name was kept', [area('Administration', 'Skola'), area('Administration', 'Vård')], [area('Administration'), area('Administration')], [0, 1]],
  ['in their order where name, group and code are equal', [area('Enhet'), area('Enhet')], [area('Enhet'), area('Enhet')], [0, 1]],
])('areas are known again %s', (_, wanted, kept, found) => {
  expect(matchAreas(wanted, kept)).toEqual(found);
});

const someArea = fc.record({ area: fc.constantFrom('Administration', 'Skola'), group: fc.constantFrom(null, 'A', 'B'), code: fc.constantFrom(null, '1', '2') });

it('takes none twice, by equal names, and never across codes that are known', () => {
  fc.assert(fc.property(fc.array(someArea, { maxLength: 6 }), fc.array(someArea, { maxLength: 6 }), (wanted, kept) => {
    const found = matchAreas(wanted, kept);
    const taken = found.filter((at) => at !== null);
    expect(new Set(taken).size).toBe(taken.length);
    found.forEach((at, place) => {
      const [one, other] = [wanted[place], at === null ? undefined : kept[at]];
      if (!one || !other) return;
      expect(other.area).toBe(one.area);
      if (one.code !== null && other.code !== null) expect(other.code).toBe(one.code);
    });
  }));
});

it('knows the same areas again in any order', () => {
  const areas = fc.uniqueArray(someArea, { maxLength: 8, selector: ({ area: name, group, code }) => JSON.stringify([name, group, code]) });
  fc.assert(fc.property(areas.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), ([all, moved]) => {
    expect(matchAreas(all, moved).map((at) => (at === null ? null : moved[at]))).toEqual(all);
  }));
});
