import fc from 'fast-check';
import type { AssessedGoal, AssessedIndicator, AssessedScorecard } from '../../src/status/indicatorStatus';
import type { IndicatorFilter } from '../../src/taskpane/indicators/indicatorView';
import { changeDirection, chosenDirection, firstEntries, hasIndicators, indicatorView, redOnes, showsAll, tellingWord } from '../../src/taskpane/indicators/indicatorView';
import { messagesIn } from '../../src/taskpane/messages';
import { formatDifference, formatQuantity } from '../../src/taskpane/shared/quantityText';
import type { Direction } from '../../src/values/indicator';
import type { Status } from '../../src/values/status';
import { statuses } from '../../src/values/status';

const none = { sv: '', en: '' };

const indicator = (name: string, status: Status = 'green', direction: Direction | null = 'higher', group: string | null = null, sex: string | null = null): AssessedIndicator => ({
  fact: {
    sheet: 'Mål', name, nameCell: { sheet: 'Mål', row: 1, column: 0 }, goal: null, group, sex, actual: null, history: [],
    target: null, targets: [], forecast: null, stated: null, comment: null,
  },
  direction: direction && { direction, from: 'target' }, status, reason: none, trend: { change: null, since: null, better: null },
});

const goal = (name: string, status: Status, indicators: readonly number[]): AssessedGoal =>
  ({ fact: { sheet: 'Mål', name, cell: { sheet: 'Mål', row: 0, column: 0 }, stated: null }, status, reason: none, indicators });

const card = (indicators: readonly AssessedIndicator[], goals: readonly AssessedGoal[] = [], sexes: AssessedScorecard['sexes'] = []): AssessedScorecard =>
  ({ indicators, goals, sexes });

/** What is shown: a line for each section, with the rows of each indicator. */
const outline = (scorecard: AssessedScorecard, filter: IndicatorFilter = showsAll) =>
  indicatorView(scorecard, filter).sections.map(({ goal: of, group, entries }) =>
    [of?.fact.name ?? group, ...entries.map(({ name, rows }) => (rows.length > 1 || rows[0]?.fact.sex ? `${name}: ${rows.map(({ fact }) => fact.sex).join()}` : name))]);

describe('what the view shows', () => {
  const scorecard = card(
    [
      indicator('Sjukfrånvaro', 'red', 'lower'), indicator('HME', 'none', null), indicator('Nöjda brukare', 'green', 'higher', null, 'Kvinnor'),
      indicator('Nöjda brukare', 'red', 'higher', null, 'Män'), indicator('Kostnad per plats', 'yellow', 'lower', 'Ekonomi'), indicator('Övrigt'),
    ],
    [goal('Attraktiv arbetsgivare', 'red', [0, 1]), goal('Nöjda invånare', 'red', [2, 3]), goal('Ett mål utan mätetal', 'yellow', [])],
    [{ name: 'Nöjda brukare', rows: [2, 3], gap: { value: 3, unit: '%' } }],
  );

  it('is goals with their indicators, sexes together, then the rest by heading', () => {
    expect(outline(scorecard)).toEqual([
      ['Attraktiv arbetsgivare', 'Sjukfrånvaro', 'HME'], ['Nöjda invånare', 'Nöjda brukare: Kvinnor,Män'], ['Ett mål utan mätetal'],
      ['Ekonomi', 'Kostnad per plats'], [null, 'Övrigt'],
    ]);
    expect(indicatorView(scorecard, showsAll)).toMatchObject({ shown: 6, all: 6 });
    expect(indicatorView(scorecard, showsAll).sections[1]?.entries[0]?.gap).toEqual({ value: 3, unit: '%' });
  });

  it.each<[Partial<IndicatorFilter>, (string | null)[][]]>([
    [{ status: 'red' }, [['Attraktiv arbetsgivare', 'Sjukfrånvaro'], ['Nöjda invånare', 'Nöjda brukare: Män']]],
    [{ status: 'yellow' }, [['Ett mål utan mätetal'], ['Ekonomi', 'Kostnad per plats']]],
    [{ direction: 'lower' }, [['Attraktiv arbetsgivare', 'Sjukfrånvaro'], ['Ekonomi', 'Kostnad per plats']]],
    [{ direction: 'unknown' }, [['Attraktiv arbetsgivare', 'HME']]],
    [{ status: 'green', direction: 'lower' }, []],
  ])('with the filter %j', (filter, expected) => {
    expect(outline(scorecard, { ...showsAll, ...filter })).toEqual(expected);
  });

  const anyCard = fc.array(fc.tuple(fc.constantFrom(...statuses), fc.constantFrom<(Direction | null)[]>('higher', 'lower', null), fc.constantFrom(null, 'A', 'B'), fc.nat(4)), { maxLength: 30 })
    .map((all) => card(
      all.map(([status, direction, group], at) => indicator(`m${at}`, status, direction, group)),
      [0, 1, 2].map((each) => goal(`g${each}`, 'none', all.flatMap(([, , , of], at) => (of === each ? [at] : [])))),
      all.length > 5 ? [{ name: 'kön', rows: [1, 2, 4], gap: null }] : [],
    ));
  const anyFilter = fc.record({ status: fc.constantFrom('all' as const, ...statuses), direction: fc.constantFrom('all' as const, 'higher' as const, 'lower' as const, 'unknown' as const) });

  it('holds every row that fits exactly once, and none that does not', () => {
    fc.assert(fc.property(anyCard, anyFilter, (any, filter) => {
      const view = indicatorView(any, filter);
      const shown = view.sections.flatMap(({ entries }) => entries.flatMap(({ rows }) => rows));
      const fitting = any.indicators.filter(({ status, direction }) => (filter.status === 'all' || status === filter.status)
        && (filter.direction === 'all' || (direction ? direction.direction : 'unknown') === filter.direction));
      expect(new Set(shown)).toEqual(new Set(fitting));
      expect(view.shown).toBe(fitting.length);
    }));
  });
});

describe('drawn piece by piece', () => {
  const many = card(Array.from({ length: 40 }, (_, at) => indicator(`m${at}`, 'green', 'higher', `G${Math.floor(at / 7)}`)), [goal('Tomt', 'none', [])]);
  const { sections } = indicatorView(many, showsAll);
  const drawn = (most: number) => firstEntries(sections, most).flatMap(({ entries }) => entries.map(({ name }) => name));

  it.each([[0, 0], [1, 0], [8, 7], [20, 19], [41, 40], [100, 40]])('%i of them are the first %i, in order', (most, count) => {
    expect(drawn(most)).toEqual(Array.from({ length: count }, (_, at) => `m${at}`));
  });
});

it.each([
  ['neither goals nor indicators', card([]), false],
  ['indicators alone', card([indicator('a')]), true],
  ['goals alone', card([], [goal('a', 'none', [])]), true],
])('has something to show: %s', (_, scorecard, expected) => {
  expect(hasIndicators({ scorecard })).toBe(expected);
});

it('calls attention to red goals, and to red indicators only where there are no goals, each once', () => {
  const rows = [indicator('Sjuk', 'red', 'lower', null, 'Kvinnor'), indicator('Sjuk', 'red', 'lower', null, 'Män'), indicator('HME', 'yellow')];
  expect(redOnes(card(rows))).toEqual(['Sjuk']);
  expect(redOnes(card(rows, [goal('Arbetsgivare', 'red', [0, 1]), goal('Annat', 'yellow', [2])]))).toEqual(['Arbetsgivare']);
});

describe('choosing a direction', () => {
  const start = { directions: [{ sheet: 'Mål', indicator: 'HME', direction: 'higher' as const }] };

  it('adds, replaces and takes back one indicator\'s choice, and leaves the others', () => {
    const added = { directions: changeDirection(start, 'Mål', 'Sjuk', 'lower') };
    expect(added.directions).toEqual([...start.directions, { sheet: 'Mål', indicator: 'Sjuk', direction: 'lower' }]);
    expect(chosenDirection(added, 'Mål', 'Sjuk')).toBe('lower');
    expect(chosenDirection(added, 'Annan flik', 'Sjuk')).toBeNull();
    expect(changeDirection(added, 'Mål', 'HME', 'lower').map(({ direction }) => direction)).toEqual(['lower', 'lower']);
    expect(changeDirection(added, 'Mål', 'hme ', 'lower')).toHaveLength(2);
    expect(changeDirection(added, 'Mål', 'Sjuk', null)).toEqual(start.directions);
  });
});

it.each([['Högst 5 %', 'Högst'], ['minst HME 80', 'minst'], ['≤ 5 %', '≤ 5 %'], [' Max 13,2 %', 'Max']])('the word that tells the direction of "%s" is "%s"', (target, word) => {
  expect(tellingWord(target)).toBe(word);
});

it.each([
  [6, '%', '6 %', '6 %'], [151.08, 'vårddygn', '151,08 vårddygn', '151.08 vårddygn'], [80, null, '80', '80'], [12.9, '%', '12,9 %', '12.9 %'],
  [0.1 + 0.2, '%', '0,3 %', '0.3 %'], [1234.567, 'kr', '1 234,57 kr', '1,234.57 kr'], [-2, 'st', '−2 st', '−2 st'],
])('%s with the unit %s reads "%s"', (value, unit, sv, en) => {
  const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');
  expect(plain(formatQuantity(value, unit, 'sv'))).toBe(sv);
  expect(plain(formatQuantity(value, unit, 'en'))).toBe(en);
});

it.each([[3, '%', '+3 procentenheter'], [-0.5, '%', '−0,5 procentenheter'], [2, 'st', '+2 st'], [0, null, '0']])('a difference of %s %s reads "%s"', (value, unit, text) => {
  expect(formatDifference(value, unit, 'sv').replace(/\u00A0/g, ' ')).toBe(text);
});

it('has every word in both languages, and none that are the same by mistake', () => {
  const [sv, en] = [messagesIn('sv').indicators, messagesIn('en').indicators];
  expect(Object.keys(en)).toEqual(Object.keys(sv));
  for (const key of ['title', 'empty', 'rule', 'noneShown', 'attention'] as const) expect(en[key]).not.toBe(sv[key]);
});
