import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IndicatorFact } from '../../src/reading/sources/indicators/indicatorFacts';
import { exampleBytes, exampleNames, expectedOf, followUpOf, type ExampleName } from '../support/examples';

type Cell = string | number | null;

interface PublishedTable {
  readonly id: string;
  readonly sheet: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

interface ExpectedScorecard {
  readonly indicators?: Readonly<Record<string, string>>;
  readonly goals?: Readonly<Record<string, string>>;
}

const published = (name: ExampleName): readonly PublishedTable[] =>
  (JSON.parse(readFileSync(join(__dirname, 'published', `${name}.indicators.json`), 'utf8')) as { readonly tables: readonly PublishedTable[] }).tables;

/** What each published column is, by table. */
const columnsOf: Readonly<Record<string, readonly string[]>> = {
  'helsingborg-2017-08 styrkort': ['goal', 'name', 'history 2015', 'history 2016', 'actual', 'target'],
  'helsingborg-2023 mal': ['name', 'actual', 'stated'],
  'helsingborg-2023 nyckeltal': ['name', 'history 2019', 'history 2020', 'history 2021', 'history 2022', 'actual'],
  'linkoping-2018-08 indikatorer': ['name', 'history 2016', 'history 2017', 'actual', 'target', 'forecast'],
  'molndal-2017 indikatorer': ['name', 'sex', 'history 2014', 'history 2015', 'history 2016', 'targets 2017', 'targets 2018', 'targets 2019', 'actual'],
};

interface Shown {
  readonly value: number;
  readonly unit: string | null;
}

/** "54,75 %" → 54.75 and %; a number as it is; null for text that is no figure. */
function shown(cell: Cell): Shown | null {
  if (typeof cell === 'number') return { value: cell, unit: null };
  const match = /^(-?[\d ]+(?:,\d+)?) ?(%|kr|vårddygn)?$/.exec(cell ?? '');
  return match ? { value: Number((match[1] ?? '').replaceAll(' ', '').replace(',', '.')), unit: match[2] ?? null } : null;
}

/** Reports print the unit of a share in the indicator's name: "..., andel (%)", "sjukfrånvaro i procent". */
const inPercent = (figure: Shown | null, row: readonly Cell[], cell: Cell): Shown | null =>
  (figure && cell !== row[0] && figure.unit === null && row.some((text) => typeof text === 'string' && /\(%\)|\bprocent\b/.test(text)) ? { ...figure, unit: '%' } : figure);

const plain = (text: string): string => text.replace(/\s/g, ' ');

/** What was read, as it is compared with a published cell. */
function readAs(fact: IndicatorFact, column: string, cell: Cell): Shown | string | null {
  const figure = (reading: Shown | null | undefined): Shown | null => (reading ? { value: reading.value, unit: reading.unit } : null);
  const [kind, year] = column.split(' ');
  const worded = (found: { readonly text: string; readonly quantity: Shown | null } | null | undefined) =>
    (typeof cell === 'string' && shown(cell) === null ? (found ? plain(found.text) : null) : figure(found?.quantity));
  switch (kind) {
    case 'name': return fact.name;
    case 'goal': return fact.goal;
    case 'sex': return fact.sex;
    case 'stated': return fact.stated?.text ?? null;
    case 'actual': return figure(fact.actual);
    case 'history': return figure(fact.history.find((one) => String(one.year) === year)?.reading);
    case 'target': return worded(fact.target);
    case 'targets': return worded(fact.targets.find((one) => String(one.year) === year));
    case 'forecast': return worded(fact.forecast && { text: fact.forecast.text, quantity: fact.forecast.reading });
    default: throw new Error(`no such column: ${column}`);
  }
}

const tables = (['helsingborg-2017-08', 'helsingborg-2023', 'linkoping-2018-08', 'molndal-2017'] as const)
  .flatMap((name) => published(name).map((table) => ({ name, table, what: `${name} ${table.id}` })));

describe.each(tables.filter(({ what }) => what in columnsOf))('$what, as published', ({ name, table, what }) => {
  const facts = followUpOf(exampleBytes(name)).scorecard.indicators.map(({ fact }) => fact).filter(({ sheet }) => sheet === table.sheet);

  it('has the rows of the report, in their order', () => {
    const columns = columnsOf[what] ?? [];
    const named = table.rows.map((row) => row[columns.indexOf('name')]);
    expect(facts.map((fact) => fact.name)).toEqual(named);
    expect(columns).toHaveLength(table.columns.length);
  });

  it('has its figures, cell by cell', () => {
    const columns = columnsOf[what] ?? [];
    const differing = table.rows.flatMap((row, at) => row.flatMap((cell, column) => {
      const fact = facts[at];
      const kind = columns[column] ?? '';
      const expected = inPercent(shown(cell), row, cell) ?? cell;
      const found = fact ? readAs(fact, kind, cell) : null;
      return JSON.stringify(found) === JSON.stringify(expected) ? [] : [{ row: row[0], column: table.columns[column], expected, found }];
    }));
    expect(differing).toEqual([]);
  });

  it('reads no year that the report does not print', () => {
    const columns = columnsOf[what] ?? [];
    for (const fact of facts) for (const { year } of fact.history) expect(columns).toContain(`history ${year}`);
  });
});

it('the goals of Helsingborg 2017 are assessed as published', () => {
  const table = published('helsingborg-2017-08').find(({ id }) => id === 'malbedomning');
  const goals = followUpOf(exampleBytes('helsingborg-2017-08')).scorecard.goals.map(({ fact }) => [fact.name, fact.stated?.text]);
  expect(goals).toEqual(table?.rows);
});

describe.each(exampleNames)('%s', (name) => {
  const { indicators = {}, goals = {} } = expectedOf(name) as ExpectedScorecard;
  const result = followUpOf(exampleBytes(name));

  it('has the statuses that are expected', () => {
    const found = new Map(result.scorecard.indicators.map(({ fact, status }) => [fact.sex === null ? fact.name : `${fact.name} [${fact.sex}]`, status]));
    expect(Object.fromEntries(Object.keys(indicators).map((key) => [key, found.get(key)]))).toEqual(indicators);
    expect(Object.fromEntries(result.scorecard.goals.map(({ fact, status }) => [fact.name, status]))).toEqual(goals);
  });

  it('tells of no cell of an indicator that cannot be read', () => {
    expect(result.problems.filter(({ rule }) => /^indicator|^unknownAssessment|^noIndicators|^olderOutcome/.test(rule))).toEqual([]);
  });
});
