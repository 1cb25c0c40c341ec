import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sideTablesJson } from '../../src/commandLine/sideTablesJson';
import { readFacts } from '../../src/reading/readWorkbook';
import type { SideRow, SideTable } from '../../src/reading/sources/sideTables/sideFacts';
import { sideFigures } from '../../src/figures/sideFigures';
import { identityFindings } from '../../src/findings/identities/identities';
import { partFindings, sideTableProblems, sideTies } from '../../src/findings/sideTables';
import { exampleBytes, exampleNames, workbookOf, type ExampleName } from '../support/examples';

type Cell = string | number | null;

interface Published {
  readonly id: string;
  readonly sheet: string;
  readonly unit: string | null;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const published = (name: ExampleName): readonly Published[] =>
  (JSON.parse(readFileSync(join(__dirname, 'publishedTables', `${name}.json`), 'utf8')) as { tables: readonly Published[] }).tables;

const factsOf = (name: ExampleName) => readFacts(workbookOf(exampleBytes(name)), new Set(), { committee: null, period: null, sheets: [], columnChoices: [], rowChoices: [] });

const statusWord = { done: 'Genomförd', ongoing: 'Pågår', notDone: 'Ej genomförd' } as const;

/** What a row holds under a published head. */
function valueUnder(table: SideTable, row: SideRow, head: string): Cell {
  if (head === table.nameHead) return row.name;
  const label = table.labelHeads.indexOf(head);
  if (label >= 0) return row.labels[label]?.text || null;
  if (table.kind === 'internalControl') return row.done && statusWord[row.done];
  const cell = row.cells[table.columns.findIndex((column) => column.head === head)];
  return cell?.reading?.value ?? cell?.text ?? null;
}

const cases = (['helsingborg-2017-08', 'helsingborg-2023', 'molndal-2017'] as const).flatMap((name) => published(name).map((table) => ({ name, id: table.id, table })));

describe.each(cases)('$name, $id', ({ name, table }) => {
  const found = factsOf(name).sideTables.find(({ sheet, nameHead, labelHeads }) => sheet === table.sheet && table.columns.some((head) => head === nameHead || labelHeads.includes(head)));

  it('has every published row, cell by cell', () => {
    if (!found) throw new Error('the table was not found');
    const rows = found.rows.map((row) => table.columns.map((head) => valueUnder(found, row, head)));
    // The published total names itself in the first column, whichever names the rows.
    const own = table.columns.indexOf(found.nameHead);
    expect(rows.map((row) => (row[0] === null ? [row[own] ?? null, ...row.slice(1).map((cell, at) => (at + 1 === own ? null : cell))] : row))).toEqual(table.rows);
  });

  it('has its unit', () => {
    expect(found?.unit ?? null).toBe(table.unit === 'antal' ? null : table.unit);
  });
});

describe.each(exampleNames)('%s', (name) => {
  it('has nothing that does not add up in these tables', () => {
    const { sideTables } = factsOf(name);
    expect([...sideTableProblems(sideTables), ...partFindings(sideTables), ...identityFindings(sideTies(sideTables), { bits: () => 0, follows: () => false, told: () => null, sums: () => false, says: () => false })]).toEqual([]);
  });
});

describe('the figures', () => {
  it("give Mölndal's investments by year, and the parts of its volumes", () => {
    const figures = sideFigures(factsOf('molndal-2017').sideTables, 'tkr', { year: 2017, month: 12 });
    expect(figures.investments.map(({ name, year, budget, actual, variance }) => [name, year, budget, actual, variance])).toEqual([
      ['Nettoinvesteringar', 2017, 3000, -1700, 1300], ['Nettoinvesteringar', 2016, 2000, -1500, 500], ['Nettoinvesteringar', 2015, 500, -700, -200],
    ]);
    const ebo = figures.volumes.filter(({ name }) => name === 'därav EBO');
    expect(ebo.map(({ of, level, actual, budget, priorYear, change }) => [of, level, actual, budget, priorYear, change])).toEqual([
      ['varav vuxna', 2, 20, null, 20, 0], ['varav barn', 2, 17, null, 15, 2],
    ]);
    expect(figures.internalControl.map(({ status }) => status).filter((status) => status === 'notDone')).toHaveLength(2);
  });

  it("give Helsingborg's projects, grants and investments as JSON", () => {
    const august = sideTablesJson(sideFigures(factsOf('helsingborg-2017-08').sideTables, 'tkr', { year: 2017, month: 8 }));
    expect(august.investments[2]).toMatchObject({ name: 'Netto', kind: 'sum', budget: 3000, forecast: 3000, actual: null, variance: 0, cells: ["'Investeringar'!B6", "'Investeringar'!C6"] });
    expect(august.investments[3]?.completion).toEqual({ text: 'Januari 2018', year: 2018, month: 1 });
    const year = sideTablesJson(sideFigures(factsOf('helsingborg-2023').sideTables, 'mnkr', { year: 2023, month: 12 }));
    expect(year.investments[0]).toMatchObject({ name: 'Utgifter', budget: 3, actual: 1.8, variance: 1.2, forecast: null });
    expect(year.grants[1]).toMatchObject({
      name: 'Ersättning för nyanlända', type: 'Driftbidrag', from: 'Migrationsverket, schablonersättning',
      years: [{ year: 2022, applied: 0, granted: 18.9, forecast: 18.9 }, { year: 2023, applied: 0, granted: 9.8, forecast: 9.8 }],
    });
  });
});
