import { groupProposals } from '../../src/values/groupProposals';
import { groupAreasOf, withLowerChoices, type Groupable, type GroupChoice } from '../../src/values/grouping';

const row = (code: string | null, name: string, group: string | null = null): Groupable => ({ code, name, group });
const choice = (code: string | null, name: string, area: string): GroupChoice => ({ code, name, area });

it.each<[string, Groupable, GroupChoice[], string | null]>([
  ['its code', row('101', 'A'), [choice('101', 'Hette annat', 'Skola')], 'Skola'],
  ['its name where the choice has no code', row('101', 'A'), [choice(null, 'a', 'Skola')], 'Skola'],
  ['its name where it has no code itself', row(null, 'A'), [choice('101', 'A', 'Skola')], 'Skola'],
  ['its code before its name', row('101', 'A'), [choice(null, 'A', 'Fel'), choice('101', '', 'Skola')], 'Skola'],
  ['an empty area as its own', row('101', 'A'), [choice('101', 'A', ' ')], ''],
  ['no other code of its name', row('102', 'A'), [choice('101', 'A', 'Skola')], null],
  ['nothing of another', row('101', 'A'), [choice(null, 'B', 'Skola')], null],
])('knows a row by %s', (_, one, choices, area) => {
  expect(groupAreasOf([one], choices)).toEqual([area]);
});

it('adds to the choices what they say nothing of', () => {
  expect(withLowerChoices([choice('101', '', 'Skola')], [choice('101', 'A', 'Annat'), choice('102', 'B', 'Fritid')])).toEqual([choice('101', '', 'Skola'), choice('102', 'B', 'Fritid')]);
});

describe('proposals', () => {
  const many = (count: number, of: (at: number) => Groupable): Groupable[] => Array.from({ length: count }, (_, at) => of(at));

  it('go by the headings and by the signs of the codes that part the rows, fewest areas first', () => {
    const rows = many(24, (at) => row(String(1_000 + Math.floor(at / 6) * 100 + (at % 6)), `Enhet ${at}`, at < 12 ? 'Skola' : 'Vård'));
    expect(groupProposals(rows).map(({ by, areas }) => [by, areas])).toEqual([[{ kind: 'heading' }, 2], [{ kind: 'code', length: 2 }, 4]]);
  });

  it('call an area as the row of its code, as what all its names begin with, or as the code', () => {
    const rows = [row('10', 'Förskola'), row('101', 'Norr'), row('201', 'Skola öster'), row('202', 'Skola väster'), row('301', 'Badet'), row('302', 'Ishallen')];
    const [first] = groupProposals(rows);
    expect([...new Set(first?.choices.map(({ area }) => area))]).toEqual(['Kod 1', 'Skola', 'Kod 3']);
    const second = groupProposals([...rows.map(({ code, name }) => row(code === '10' ? '1' : code, name))]).find(({ by }) => by.kind === 'code' && by.length === 1);
    expect(second?.choices[0]?.area).toBe('Förskola');
  });

  it.each<[string, Groupable[]]>([
    ['some rows have no code', many(12, (at) => row(at === 3 ? null : `${at % 3}${at}`, `E${at}`))],
    ['every code begins alike, or none does', many(12, (at) => row(`10${at}`, `E${at}`)).slice(0, 3)],
    ['there are no rows', []],
  ])('are none where %s', (_, rows) => {
    expect(groupProposals(rows)).toEqual([]);
  });
});
