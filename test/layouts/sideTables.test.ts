import { readFacts } from '../../src/reading/readWorkbook';
import type { SideTable } from '../../src/reading/sources/sideTables/sideFacts';
import { identityFindings } from '../../src/findings/identities/identities';
import { partFindings, sideTableProblems, sideTies } from '../../src/findings/sideTables';
import { asideTableLayouts } from './asides';
import { codedNameLayouts } from './codedNames';
import { controlLayouts } from './controls';
import { investmentLayouts } from './investments';
import { sideHeadLayouts } from './sideHeads';
import { sideMeasureRowLayouts } from './sideMeasureRows';
import { countSideLayouts } from './counts';
import { sideMonthLayouts } from './sideMonths';
import { sideLayouts } from './sideTables';

const facts = (layout: (typeof sideLayouts)[number]) => readFacts(layout.workbook, new Set(), { committee: null, period: null, sheets: [], columnChoices: [], rowChoices: [] });

const columnsOf = ({ columns }: SideTable): string => columns.map(({ measure, year, ofProject }) => `${ofProject ? 'project.' : ''}${measure}${year === null ? '' : `:${year}`}`).join(' ');

const rowsOf = ({ rows, kind }: SideTable): string[][] => rows.map((row) => [
  `${row.kind.charAt(0)}${row.level}`, row.name, ...row.labels.map(({ text }) => text),
  ...row.cells.map((cell) => (cell?.reading ? String(cell.reading.value) : (cell?.text ?? ''))),
  ...(kind === 'internalControl' ? [row.done ?? ''] : []),
]);

const drawn = (text: string): string[][] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '')
  .map((line) => line.split('|').map((part) => part.trim()));

/** Empty places at the end of a drawn line may be left out. */
const padded = (rows: readonly string[][], like: readonly string[][]): string[][] =>
  rows.map((row, at) => [...row, ...Array.from({ length: Math.max(0, (like[at]?.length ?? 0) - row.length) }, () => '')]);

describe.each([...sideLayouts, ...controlLayouts, ...codedNameLayouts, ...countSideLayouts, ...asideTableLayouts, ...sideMonthLayouts, ...sideMeasureRowLayouts, ...investmentLayouts, ...sideHeadLayouts])('$name', (layout) => {
  const { sideTables } = facts(layout);

  it('is read', () => {
    expect(sideTables.map(({ kind }) => kind)).toEqual(layout.tables.map(({ kind }) => kind));
    layout.tables.forEach((expected, at) => {
      const table = sideTables[at];
      if (!table) throw new Error('no table');
      expect(columnsOf(table)).toBe(expected.columns);
      expect(table.unit).toBe(expected.unit);
      if (expected.title !== undefined) expect(table.title).toBe(expected.title);
      if (expected.labelHeads !== undefined) expect(table.labelHeads).toEqual(expected.labelHeads);
      const found = rowsOf(table);
      expect(found).toEqual(padded(drawn(expected.rows), found));
    });
  });

  it('says that a month stands for the year, and only then', () => {
    const said = facts(layout).problems.filter(({ rule }) => rule === 'volumeMonth');
    expect(said.length).toBe(layout.name.startsWith('months alone') ? 1 : 0);
  });

  it('tells the columns that no figure takes, and only them', () => {
    const said = facts(layout).problems.filter(({ rule }) => rule === 'sideColumnUnread').map(({ message: { sv } }) => [...sv.matchAll(/"([^"]*)"/g)].slice(1).map(([, head]) => head).join(' | '));
    expect(said).toEqual(layout.unread ?? []);
  });

  it('has the findings that it should, and no others', () => {
    const found = [...sideTableProblems(sideTables), ...partFindings(sideTables), ...identityFindings(sideTies(sideTables), { bits: () => 0, follows: () => false, told: () => null, sums: () => false, says: () => false })];
    expect(found.map(({ rule }) => rule)).toEqual(layout.tells ?? []);
  });
});
