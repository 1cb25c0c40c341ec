import { followUp } from '../../../src/followUp';
import { formatAddress } from '../../../src/values/cell';
import type { RawSheet } from '../../../src/workbook/rawSheet';
import { workbook } from '../../layouts/build';
import { sheetOf, type Cell } from '../formulas/book';

/** Two groups with sums, and a total of them, all formulas; a cell may be replaced. */
function book(change: Readonly<Record<string, Cell>>): RawSheet {
  const rows: Cell[][] = [
    ['Kulturnämnden april 2025, tkr'],
    ['Verksamhet', 'Budget 2025', 'Utfall jan-apr', 'Prognos 2025', 'Avvikelse'],
    ['Bibliotek', -3904, -1306, -3924, ['=D3-B3', -20]], ['Kulturskola', -5935, -1824, -5819, ['=D4-B4', 116]], ['Museum', -12248, -3992, -12016, ['=D5-B5', 232]],
    ['Summa kultur', ['=SUM(B3:B5)', -22087], ['=SUM(C3:C5)', -7122], ['=SUM(D3:D5)', -21759], ['=D6-B6', 328]],
    ['Simhall', -16530, -5402, -17269, ['=D7-B7', -739]], ['Ishall', -29507, -9288, -29378, ['=D8-B8', 129]], ['Spår', -42215, -13909, -43973, ['=D9-B9', -1758]],
    ['Summa fritid', ['=SUM(B7:B9)', -88252], ['=SUM(C7:C9)', -28599], ['=SUM(D7:D9)', -90620], ['=D10-B10', -2368]],
    ['Summa nämnd', ['=B6+B10', -110339], ['=C6+C10', -35721], ['=D6+D10', -112379], ['=D11-B11', -2040]],
  ];
  for (const [place, cell] of Object.entries(change)) {
    const row = rows[Number(place.slice(1)) - 1];
    if (row) row[place.charCodeAt(0) - 65] = cell;
  }
  return sheetOf('Uppföljning', rows);
}

const told = (change: Readonly<Record<string, Cell>>) => followUp(workbook(book(change)), { today: '2026-01-15' }).findings.filter(({ severity }) => severity !== 'info')
  .map(({ rule, causes: [first] }) => `${rule} ${first ? formatAddress(first.cell).split('!')[1] : ''}`);

describe('one cause, one finding', () => {
  it.each<[string, Readonly<Record<string, Cell>>, readonly string[]]>([
    ['nothing of a book that is well', {}, []],
    ['a sum typed over, and the total that takes it', { C6: -8472, C11: ['=C6+C10', -37071] }, ['numberAmongFormulas C6']],
    ['a sum that leaves a row out, and the total that takes it', {
      B10: ['=SUM(B7:B8)', -46037], C10: ['=SUM(C7:C8)', -14690], D10: ['=SUM(D7:D8)', -46647], E10: ['=D10-B10', -610],
      B11: ['=B6+B10', -68124], C11: ['=C6+C10', -21812], D11: ['=D6+D10', -68406], E11: ['=D11-B11', -282],
    }, ['rangeMissesRow B10']],
    ['two causes, and a total that is off by both', {
      C6: -8472, B10: ['=SUM(B7:B8)', -46037], C10: ['=SUM(C7:C8)', -14690], D10: ['=SUM(D7:D8)', -46647], E10: ['=D10-B10', -610],
      B11: ['=B6+B10', -68124], C11: ['=C6+C10', -23162], D11: ['=D6+D10', -68406], E11: ['=D11-B11', -282],
    }, ['numberAmongFormulas C6', 'rangeMissesRow B10']],
  ])('%s', (_, change, expected) => {
    expect(told(change).sort()).toEqual([...expected].sort());
  });

  it('are errors both, where two faults in one row of sums outvote what holds in it', () => {
    const { findings } = followUp(workbook(sheetOf('Uppföljning', [
      ['Kulturnämnden april 2025, tkr'],
      ['Verksamhet', 'Budget 2025', 'Utfall jan-apr', 'Prognos 2025', 'Avvikelse'],
      ['Bibliotek', -3904, -1306, -3924, -20], ['Kulturskola', -5935, -1824, -5819, 116], ['Museum', -12248, -3992, -12016, 232],
      ['Summa', ['=SUM(B3:B5)', -22087], -7221, ['=SUM(D4:D5)', -17835], ['=SUM(E3:E5)', 328]],
    ])), { today: '2026-01-15' });
    expect(findings.filter(({ severity }) => severity === 'error').map(({ rule, causes: [first] }) => `${rule} ${first ? formatAddress(first.cell).split('!')[1] : ''}`).sort())
      .toEqual(['numberAmongFormulas C6', 'rangeMissesRow D6']);
    // The variance is the forecast's less the budget's: the outcome has no part in it.
    expect(findings.flatMap(({ rule, explains }) => explains.map(({ sv }) => [rule, sv.includes("'Uppföljning'!E6")]))).toEqual([['rangeMissesRow', true]]);
  });

  it.each<[string, readonly Cell[], readonly string[]]>([
    ['a number typed over a sum beside one that misses a row', [['=SUM(B3:B5)', -22087], -8472, ['=SUM(D4:D5)', -17835], ['=D6-B6', 4252]], ['numberAmongFormulas C6', 'rangeMissesRow D6']],
    ['a sum that misses a row beside a number typed last', [['=SUM(B3:B5)', -22087], ['=SUM(C4:C5)', -5816], -22900, ['=D6-B6', -813]], ['rangeMissesRow C6', 'sumMismatch D6']],
    ['a number typed first beside a sum that misses a row', [-23999, ['=SUM(C3:C5)', -7122], ['=SUM(D4:D5)', -17835], ['=D6-B6', 6164]], ['rangeMissesRow D6', 'sumMismatch B6']],
    ['a sum that misses a row beside a number typed over one', [['=SUM(B4:B5)', -18183], -8472, ['=SUM(D3:D5)', -21759], ['=D6-B6', -3576]], ['numberAmongFormulas C6', 'rangeMissesRow B6']],
    ['two typed numbers beside a sum of the same rows', [['=SUM(B3:B5)', -22087], -8472, -21888, ['=D6-B6', 199]], ['sumMismatch C6', 'sumMismatch D6']],
    ['sums that miss a row, which one does not', [['=SUM(B3:B4)', -9839], ['=SUM(C3:C4)', -3130], ['=SUM(D3:D5)', -21759], ['=D6-B6', -11920]], ['rangeMissesRow B6']],
    ['sums that all miss a row', [['=SUM(B4:B5)', -18183], ['=SUM(C4:C5)', -5816], ['=SUM(D4:D5)', -17835], ['=D6-B6', 348]], ['rangeMissesRow B6']],
  ])('of a row of sums: %s', (_, sums, expected) => {
    const sheet = sheetOf('Uppföljning', [
      ['Kulturnämnden april 2025, tkr'],
      ['Verksamhet', 'Budget 2025', 'Utfall jan-apr', 'Prognos 2025', 'Avvikelse'],
      ['Bibliotek', -3904, -1306, -3924, ['=D3-B3', -20]], ['Kulturskola', -5935, -1824, -5819, ['=D4-B4', 116]], ['Museum', -12248, -3992, -12016, ['=D5-B5', 232]],
      ['Summa', ...sums],
    ]);
    const { findings } = followUp(workbook(sheet), { today: '2026-01-15' });
    expect(findings.filter(({ severity }) => severity !== 'info').map(({ rule, causes: [first] }) => `${rule} ${first ? formatAddress(first.cell).split('!')[1] : ''}`).sort()).toEqual([...expected].sort());
  });

  it('is the amount of the wrong sign, where a number typed for its sum is what that should be', () => {
    const rows: Cell[][] = [
      ['Kulturnämnden april 2025, tkr'],
      ['Verksamhet', 'Budget 2025', 'Utfall jan-apr', 'Prognos 2025', 'Avvikelse'],
      ['Bibliotek', -3904, -1306, -3924, -20], ['Kulturskola', -5935, -1824, -6819, 884], ['Museum', -12248, -3992, -12016, 232],
      ['Summa', ['=SUM(B3:B5)', -22087], ['=SUM(C3:C5)', -7122], ['=SUM(D3:D5)', -22759], -672],
    ];
    const { findings } = followUp(workbook(sheetOf('Uppföljning', rows)), { today: '2026-01-15' });
    expect(findings.filter(({ severity }) => severity !== 'info').map(({ causes: [first], explains }) => [first && formatAddress(first.cell), first?.proposed, explains.length])).toEqual([["'Uppföljning'!E4", -884, 2]]);
  });

  it('is the number typed for a sum, where one of its rows could be mistyped alike and all else that fails is taken from it', () => {
    const { findings } = followUp(workbook(sheetOf('Uppföljning', [
      ['Tekniska nämnden, oktober 2025, tkr'],
      ['Verksamhet', 'Årsbudget', 'Utfall jan-okt', 'Prognos helår', 'Avvikelse'],
      ['Gator', 18400, 15950, 18900, ['=B3-D3', -500]], ['Vinter', 7200, 5100, 6900, ['=B4-D4', 300]], ['Parker', 9650, 7900, 9650, ['=B5-D5', 0]],
      ['Summa gata', ['=SUM(B3:B5)', 35250], 28590, ['=SUM(D3:D5)', 35450], ['=B6-D6', -200]],
      ['Skolor', 31200, 26100, 31850, ['=B7-D7', -650]], ['Idrott', 12750, 10480, 12600, ['=B8-D8', 150]], ['Lager', 5480, 4420, 5480, ['=B9-D9', 0]],
      ['Summa fastighet', ['=SUM(B7:B9)', 49430], ['=SUM(C7:C9)', 41000], ['=SUM(D7:D9)', 49930], ['=B10-D10', -500]],
      ['Summa tekniska nämnden', ['=B6+B10', 84680], ['=C6+C10', 69590], ['=D6+D10', 85380], ['=B11-D11', -700]],
    ])), { today: '2026-01-15' });
    expect(findings.filter(({ severity }) => severity === 'error').map(({ rule, causes: [first] }) => [rule, first && formatAddress(first.cell), first?.proposed]))
      .toEqual([['numberAmongFormulas', "'Uppföljning'!C6", '=SUM(C3:C5)']]);
  });

  it('is the sum that is off, where a variance of sums follows it', () => {
    const sheet = sheetOf('Uppföljning', [
      ['Kulturnämnden april 2025, tkr'], ['Verksamhet', 'Periodens budget', 'Utfall jan-apr', 'Avvikelse jan-apr'],
      ['Bibliotek', -1304, -1306, ['=C3-B3', -2]], ['Kulturskola', -1835, -1824, ['=C4-B4', 11]], ['Museum', -4048, -3992, ['=C5-B5', 56]],
      ['Summa', -7187, -8472, ['=C6-B6', -1285]],
    ]);
    const findings = followUp(workbook(sheet), { today: '2026-01-15' }).findings.filter(({ severity }) => severity !== 'info');
    expect(findings.map(({ rule, causes }) => [rule, causes.map(({ cell, proposed }) => `${formatAddress(cell)} ${proposed}`)])).toEqual([['sumMismatch', ["'Uppföljning'!C6 -7122"]]]);
  });

  it('is a total that leaves an area out, though the areas do not come to it', () => {
    const sheet = sheetOf('Uppföljning', [
      ['Kulturnämnden april 2025, tkr'], ['Verksamhet', 'Budget 2025', 'Utfall jan-apr', 'Prognos 2025'],
      ['Stab', -1700, -600, -1650], ['Bibliotek', -3904, -1306, -3924], ['Kulturskola', -5935, -1824, -5819], ['Museum', -12248, -3992, -12016],
      ['Summa', ['=SUM(B4:B6)', -22087], ['=SUM(C4:C6)', -7122], ['=SUM(D4:D6)', -21759]],
    ]);
    const findings = followUp(workbook(sheet), { today: '2026-01-15' }).findings.filter(({ severity }) => severity !== 'info');
    expect(findings.map(({ rule }) => rule)).toEqual(['rangeMissesRow']);
  });
});
