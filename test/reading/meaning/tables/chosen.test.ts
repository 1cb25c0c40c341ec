import { followUp, type FollowUp } from '../../../../src/followUp';
import type { Settings } from '../../../../src/settings/settings';
import type { ColumnChoice, RowChoice } from '../../../../src/values/readingChoice';
import type { CellValue, RawWorkbook } from '../../../../src/workbook/rawSheet';

/** What the user says of a column or a row is obeyed, whatever heads and amounts say. */

const bookOf = (rows: readonly (readonly CellValue[])[], name = 'Drift'): RawWorkbook => ({
  numberFormats: ['General'], names: [],
  sheets: [{ name, visibility: 'visible', hiddenColumns: [], rows: rows.map((values, index) => ({ index, values, formulas: null, formats: null })) }],
});

const read = (book: RawWorkbook, columnChoices: readonly ColumnChoice[] = [], rowChoices: readonly RowChoice[] = []): FollowUp =>
  followUp(book, { today: '2018-09-01', settings: (stored): Settings => ({ ...stored, columnChoices, rowChoices }) });

const column = (head: string, meaning: ColumnChoice['meaning'], more: Partial<ColumnChoice> = {}): ColumnChoice => ({ sheet: null, table: null, head, meaning, part: null, ...more });
const row = (name: string, role: RowChoice['role'], more: Partial<RowChoice> = {}): RowChoice => ({ sheet: null, table: null, name, group: null, role, ...more });

const amountsOf = ({ areas }: FollowUp, measure: 'budget' | 'actual' | 'forecast' | 'variance') =>
  Object.fromEntries(areas.map(({ figures }) => [figures.name, figures.amounts[measure]?.value ?? null]));
const rulesOf = ({ problems }: FollowUp) => problems.map(({ rule }) => rule);

const drift: readonly (readonly CellValue[])[] = [
  ['Uppföljning augusti 2018, tkr'],
  ['Verksamhet', 'Årsbudget 2018', 'Utfall aug 2018', 'Prognos 2018', 'Vår bedömning'],
  ['Förskola', -1000, -640, -990, -1010],
  ['Grundskola', -4000, -2700, -4100, -4150],
  ['Gymnasium', -2000, -1300, -2020, -1980],
  ['Summa', -7000, -4640, -7110, -7140],
];

describe('columns', () => {
  it('reads a column whose head says nothing as what it is said to be', () => {
    expect(amountsOf(read(bookOf(drift)), 'forecast')).toEqual({ Förskola: -990, Grundskola: -4100, Gymnasium: -2020 });
    const result = read(bookOf(drift), [column('Vår bedömning', 'forecast'), column('Prognos 2018', 'ignore')]);
    expect(amountsOf(result, 'forecast')).toEqual({ Förskola: -1010, Grundskola: -4150, Gymnasium: -1980 });
    expect(rulesOf(result)).not.toContain('columnUnread');
    expect(result.tables[0]?.columns.map(({ head, meaning, confidence, chosen }) => [head, meaning, confidence, chosen])).toEqual([
      ['Årsbudget 2018', 'budget', expect.any(Number), false], ['Utfall aug 2018', 'actual', expect.any(Number), false],
      ['Prognos 2018', null, 1, true], ['Vår bedömning', 'forecast', 1, true],
    ]);
  });

  it('leaves out a column, and no other of a like name', () => {
    expect(amountsOf(read(bookOf(drift), [column('Årsbudget 2018', 'ignore')]), 'budget')).toEqual({ Förskola: null, Grundskola: null, Gymnasium: null });
    const other = read(bookOf(drift), [column('Årsbudget 2017', 'ignore')]);
    expect(amountsOf(other, 'budget')).toEqual(amountsOf(read(bookOf(drift)), 'budget'));
    expect(rulesOf(other)).toContain('choiceWithoutColumn');
  });

  it.each<[string, Partial<ColumnChoice>, boolean]>([
    ['the sheet', { sheet: 'Drift' }, true], ['another sheet', { sheet: 'Invest' }, false],
    ['the table', { table: 'Uppföljning augusti 2018, tkr' }, true], ['another table', { table: 'Personal' }, false],
  ])('holds for %s alone', (_, place, isObeyed) => {
    const result = read(bookOf(drift), [column('Prognos 2018', 'ignore', place)]);
    expect(amountsOf(result, 'forecast')['Förskola'] === null).toBe(isObeyed);
    expect(rulesOf(result).includes('choiceWithoutColumn')).toBe(!isObeyed);
  });

  it('finds the column where next month has it, under that month and in another place', () => {
    const next = drift.map((cells, at) => (at === 0 ? ['Uppföljning september 2018, tkr'] : [cells[0] ?? null, ...cells.slice(2), cells[1] ?? null].map((cell) => (cell === 'Utfall aug 2018' ? 'Utfall sep 2018' : cell))));
    const choices = [column('Utfall aug 2018', 'ignore'), column('Vår bedömning', 'actual')];
    expect(amountsOf(read(bookOf(drift), choices), 'actual')).toEqual({ Förskola: -1010, Grundskola: -4150, Gymnasium: -1980 });
    const result = read(bookOf(next), choices);
    expect(amountsOf(result, 'actual')).toEqual({ Förskola: -1010, Grundskola: -4150, Gymnasium: -1980 });
    expect(rulesOf(result)).not.toContain('choiceWithoutColumn');
  });

  it('obeys what the amounts contradict, and tells', () => {
    const printed = drift.map((cells, at) => (at < 2 ? [...cells.slice(0, 4), at === 1 ? 'Avvikelse helår' : null] : [...cells.slice(0, 4), Number(cells[3]) - Number(cells[1])]));
    const result = read(bookOf(printed), [column('Prognos 2018', 'actual'), column('Utfall aug 2018', 'forecast')]);
    expect(amountsOf(result, 'forecast')).toEqual({ Förskola: -640, Grundskola: -2700, Gymnasium: -1300 });
    expect(result.problems.find(({ rule }) => rule === 'columnLeft')?.cells).toEqual([{ sheet: 'Drift', row: 1, column: 4 }]);
    expect(result.tables[0]?.columns.at(-1)).toMatchObject({ meaning: null, reason: { sv: 'beloppen motsäger rubriken' } });
  });

  it('takes one column for each amount, also where two are said to be it', () => {
    const result = read(bookOf(drift), [column('Prognos 2018', 'actual'), column('Vår bedömning', 'actual')]);
    expect(Object.values(amountsOf(result, 'actual')).every((amount) => amount !== null)).toBe(true);
    expect(rulesOf(result)).toContain('rivalColumns');
  });
});

describe('rows', () => {
  const nested: readonly (readonly CellValue[])[] = [
    ['Uppföljning augusti 2018, tkr'],
    ['Verksamhet', 'Årsbudget 2018', 'Utfall aug 2018', 'Prognos 2018'],
    ['Förskola', -1000, -640, -990],
    ['Grundskola', -4000, -2700, -4100],
    ['Skolskjuts', -300, -210, -290],
    ['Lokalbank', -200, -130, -200],
  ];

  it('leaves a row out, makes it a part of another, or a sum', () => {
    expect(Object.keys(amountsOf(read(bookOf(nested)), 'budget'))).toEqual(['Förskola', 'Grundskola', 'Skolskjuts', 'Lokalbank']);
    expect(Object.keys(amountsOf(read(bookOf(nested), [], [row('Lokalbank', 'ignore'), row('Skolskjuts', 'part')]), 'budget'))).toEqual(['Förskola', 'Grundskola']);
    const whole = read(bookOf([...nested, ['Nettoram', -5500, -3680, -5580]]), [], [row('Nettoram', 'sum')]);
    expect(whole.tables[0]?.rows.at(-1)).toMatchObject({ name: 'Nettoram', role: 'sum', chosen: true });
  });

  it('keeps as an area what adds up to other rows', () => {
    const rows = [...nested, ['Gemensamt', -5500, -3680, -5580]];
    expect(Object.keys(amountsOf(read(bookOf(rows)), 'budget'))).not.toContain('Gemensamt');
    expect(Object.keys(amountsOf(read(bookOf(rows), [], [row('Gemensamt', 'area')]), 'budget'))).toContain('Gemensamt');
  });

  it('tells rows of one name apart by their group, and knows a name that holds a stroke', () => {
    const grouped: readonly (readonly CellValue[])[] = [
      ['Uppföljning augusti 2018, tkr'], ['Verksamhet', 'Årsbudget 2018', 'Utfall aug 2018', 'Prognos 2018'],
      ['Skola'], ['Administration', -100, -60, -100], ['Förskola/fritids', -900, -600, -910],
      ['Vård'], ['Administration', -200, -130, -200], ['Hemtjänst', -800, -500, -790],
    ];
    const roles = (choice: RowChoice) => read(bookOf(grouped), [], [choice]).tables[0]?.rows.filter(({ role }) => role === 'left').map(({ group, name }) => `${group}/${name}`);
    expect(roles(row('Administration', 'ignore', { group: 'Vård' }))).toEqual(['Vård/Administration']);
    expect(roles(row('Administration', 'ignore'))).toEqual(['Skola/Administration', 'Vård/Administration']);
    expect(roles(row('fritids', 'ignore', { group: 'Förskola' }))).toEqual(['Skola/Förskola/fritids']);
  });

  it('tells of a row that no table has', () => {
    expect(rulesOf(read(bookOf(nested), [], [row('Komvux', 'ignore')]))).toContain('choiceWithoutRow');
  });
});

it('accounts for every amount of a sheet once', () => {
  const rows: readonly (readonly CellValue[])[] = [...drift.map((cells, at) => (at === 3 ? ['Grundskola', -4000, 'se bilaga', -4100, -4150] : at === 0 ? [...cells, null, null, 17] : cells))];
  const [accounted] = read(bookOf(rows)).accounted;
  expect(accounted?.counts).toEqual({ counted: 8, sum: 3, part: 0, notNeeded: 4, aside: 0, unreadable: 1, outside: 1 });
  expect(accounted?.left.map(({ fate, cell }) => [fate, cell.row, cell.column])).toEqual([['outside', 0, 3], ['unreadable', 3, 2]]);
});
