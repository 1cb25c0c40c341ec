import fc from 'fast-check';
import { followUp } from '../../src/followUp';
import type { Settings } from '../../src/settings/settings';
import { groupProposals } from '../../src/values/groupProposals';
import type { GroupChoice } from '../../src/values/grouping';
import type { CellValue, RawWorkbook } from '../../src/workbook/rawSheet';

type Row = readonly CellValue[];

const book = (rows: readonly Row[], ...others: readonly (readonly [string, readonly Row[]])[]): RawWorkbook => ({
  numberFormats: [], names: [],
  sheets: ([['Ansvar', rows], ...others] as const).map(([name, all]) => ({
    name, visibility: 'visible', hiddenColumns: [], rows: all.map((values, index) => ({ index, values, formulas: null, formats: null })),
  })),
});

const head: readonly Row[] = [
  ['Barn- och utbildningsnämnden, uppföljning per augusti 2024, tkr'],
  ['Ansvar', 'Benämning', 'Budget 2024', 'Budget jan-aug', 'Utfall jan-aug', 'Prognos 2024'],
];

/** An ERP's list of ansvar, with its sum. */
function exported(count: number, amount: (at: number) => number = (at) => 1_000 + ((at * 7_919) % 4_000)): Row[] {
  const rows = Array.from({ length: count }, (_, at): (string | number)[] => {
    const budget = -amount(at);
    return [1_000 + Math.floor(at / 10) * 100 + (at % 10), `Enhet ${at + 1}`, budget, Math.round((budget * 8) / 12), Math.round((budget * 8) / 12) + ((at * 31) % 90) - 50, budget + ((at * 37) % 140) - 75];
  });
  return [...rows, ['', 'Summa', ...[2, 3, 4, 5].map((column) => rows.reduce((sum, row) => sum + Number(row[column]), 0))]];
}

const today = '2026-01-15';
const read = (workbook: RawWorkbook, grouping: readonly GroupChoice[] = []) => followUp(workbook, { today, settings: (stored): Settings => ({ ...stored, grouping }) });
const rulesOf = (result: ReturnType<typeof read>) => result.problems.map(({ rule }) => rule);

it('groups an export of 150 ansvar by the first signs of their codes, and no total moves', () => {
  const workbook = book([...head, ...exported(150)]);
  const before = read(workbook);
  expect(before.areas).toHaveLength(150);
  const [first] = groupProposals(before.grouping.rows);
  if (!first) throw new Error('Nothing is proposed.');
  const after = read(workbook, first.choices);
  expect(after.areas).toHaveLength(first.areas);
  expect(first.areas).toBeLessThanOrEqual(40);
  expect(after.total.figures.amounts).toEqual(before.total.figures.amounts);
  for (const measure of ['budget', 'budgetToDate', 'actual', 'forecast', 'variance'] as const) {
    const sum = (areas: typeof after.areas) => areas.reduce((all, { figures }) => all + (figures.amounts[measure]?.value ?? NaN), 0);
    expect([measure, sum(after.areas)]).toEqual([measure, sum(before.areas)]);
  }
  // Each figure is still traced to every cell that it comes from.
  expect(after.areas.reduce((all, { figures }) => all + (figures.amounts.actual?.terms.length ?? 0), 0)).toBe(150);
  expect(after.areas.reduce((all, { figures }) => all + figures.parts.length, 0)).toBe(150);
  expect(after.problems.filter(({ severity }) => severity !== 'info')).toEqual(before.problems.filter(({ severity }) => severity !== 'info'));
});

it('adds up to the same whole however the rows are grouped', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 99_999 }), { minLength: 3, maxLength: 12 });
  fc.assert(fc.property(amounts, fc.array(fc.constantFrom('Skola', 'Förskola', ''), { minLength: 12, maxLength: 12 }), (all, into) => {
    const workbook = book([...head, ...exported(all.length, (at) => all[at] ?? 0)]);
    const before = read(workbook);
    const choices = before.grouping.rows.map(({ code, name }, at): GroupChoice => ({ code, name, area: into[at] ?? '' }));
    const after = read(workbook, choices);
    const sum = (areas: typeof after.areas) => areas.reduce((whole, { figures }) => whole + (figures.amounts.actual?.value ?? NaN), 0);
    expect(sum(after.areas)).toBe(sum(before.areas));
    expect(after.total.figures.amounts.actual?.value).toBe(before.total.figures.amounts.actual?.value);
  }), { numRuns: 25 });
});

it('takes the grouping from a sheet that the user keeps, by code or by name', () => {
  const kept: readonly Row[] = [
    ['Gruppering av ansvar'], ['Ansvar', 'Verksamhetsområde'],
    ...Array.from({ length: 6 }, (_, at): Row => [1_000 + at, at < 3 ? 'Skola' : 'Förskola']), ['Enhet 7', 'Fritid'], ['Enhet 8', 'Fritid'],
  ];
  const after = read(book([...head, ...exported(8)], ['Gruppering', kept]));
  expect(after.areas.map(({ figures }) => figures.name)).toEqual(['Skola', 'Förskola', 'Fritid']);
  expect(after.grouping.sheet).toBe('Gruppering');
  // What is chosen in the pane comes before it.
  const chosen = read(book([...head, ...exported(8)], ['Gruppering', kept]), [{ code: '1000', name: 'Enhet 1', area: 'Fritid' }]);
  expect(chosen.grouping.rows[0]).toMatchObject({ code: '1000', area: 'Fritid' });
  expect(chosen.areas).toHaveLength(3);
});

it('tells of rows that it says nothing of, of rows that are gone, and of amounts that cannot be added up', () => {
  const rows = exported(6);
  const choices: GroupChoice[] = Array.from({ length: 5 }, (_, at) => ({ code: String(1_000 + at), name: '', area: at < 3 ? 'Skola' : 'Förskola' }));
  expect(rulesOf(read(book([...head, ...rows]), choices))).toContain('groupingMisses');
  const gone = read(book([...head, ...exported(5)]), [...choices, { code: '1999', name: 'Nedlagd', area: 'Skola' }]);
  expect(gone.problems.find(({ rule }) => rule === 'groupingUnused')?.message.sv).toContain('1999 Nedlagd');
  const lacking = book([...head, ...exported(5).slice(0, 5).map((row, at) => (at === 1 ? [...row.slice(0, 5), ''] : row))]);
  const told = read(lacking, choices);
  expect(told.problems.find(({ rule }) => rule === 'groupingLacks')?.message.sv).toMatch(/Området Skola kan inte summera prognosen: Enhet 2 saknar/);
  expect(told.areas[0]?.figures.amounts.forecast).toBeNull();
  expect(told.areas[1]?.figures.amounts.forecast).not.toBeNull();
});
