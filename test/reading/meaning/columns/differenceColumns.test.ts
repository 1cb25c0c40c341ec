import { followUp } from '../../../../src/followUp';
import type { CellValue } from '../../../../src/workbook/rawSheet';
import { plainSheet, workbook } from '../../../layouts/build';

const areasOf = (grid: readonly (readonly CellValue[])[]) => followUp(workbook(plainSheet('Drift', grid)), { today: '2026-01-15' }).figures.areas;
const TITLE = ['Omsorgsnämnden, nettokostnader, uppföljning augusti 2024, tkr'];
const HEADS = ['Verksamhet', 'Utfall jan-aug 2024', 'Utfall jan-aug 2023'];

describe('the change since last year', () => {
  it.each([
    ['as outcome less prior', 'Förändring', [500, 300], [-500, -300]],
    ['as prior less outcome', 'Förändring', [-500, -300], [-500, -300]],
    ['with a row that is wrong, as printed', 'Förändring', [510, 300], [-510, -300]],
    ['of something else', 'Förändring', [42, 17], [null, null]],
    ['of the budget', 'Förändring budget', [500, 300], [null, null]],
  ])('%s', (_title, head, [first, second], expected) => {
    const rows: CellValue[][] = [TITLE, [...HEADS, head], ['Park', 6_500, 6_000, first ?? null], ['Gata', 7_300, 7_000, second ?? null], ['Bad', 5_100, 5_000, head === 'Förändring' && first === 42 ? 9 : first === -500 ? -100 : 100]];
    expect(areasOf(rows).slice(0, 2).map(({ amounts }) => amounts.change?.value ?? null)).toEqual(expected);
  });
});

describe('earlier years', () => {
  it.each([['Bokslut 2022', [2022]], ['Utfall 2022', [2022]], ['Bokslut 2023', []], ['Budget 2022', []], ['Utfall jan-aug 2022', []]])('%s', (head, years) => {
    const [park] = areasOf([TITLE, [...HEADS, head], ['Park', 6_500, 6_000, 8_800], ['Gata', 7_300, 7_000, 9_900]]);
    expect(park?.earlier.map(({ year }) => year)).toEqual(years);
    for (const { figure } of park?.earlier ?? []) expect(figure).toMatchObject({ value: -8_800, terms: [{ cell: { row: 2, column: 3 } }] });
  });
});
