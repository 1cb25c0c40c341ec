import fc from 'fast-check';
import { evaluate } from '../../../src/findings/formulas/evaluate';
import { formulaFindings } from '../../../src/findings/formulas/formulas';
import { formulaCell, Grid } from '../../../src/findings/formulas/grid';
import { filled, referencesIn, relativeForm } from '../../../src/findings/formulas/references';
import { formatAddress } from '../../../src/values/cell';
import type { RawSheet } from '../../../src/workbook/rawSheet';
import { expectInProportion } from '../../support/proportion';
import { sheetOf, type Cell } from './book';

const told = (sheet: RawSheet, ...others: RawSheet[]) => formulaFindings([sheet], [sheet, ...others]);
const drift = sheetOf('Drift', [['Verksamhet', 'Budget', 'Utfall', 'Prognos'], ['Bad', -12_540, -9_580, -15_100], ['Summa', -12_540, -9_580, -15_100]]);
const said = (sheet: RawSheet, ...others: RawSheet[]) => told(sheet, ...others).map(({ rule, cells }) => `${rule} ${cells[0] ? formatAddress(cells[0]).split('!')[1] ?? '' : ''}`);

const budget = [-100, -200, -300, -400, -500, -600];
const forecast = [-110, -190, -330, -380, -510, -630];

/** Areas with a variance that is a formula, and sums below; a cell may be replaced. */
function table(change: Readonly<Record<string, Cell>> = {}): RawSheet {
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  const rows: Cell[][] = [
    ['Verksamhet', 'Budget', 'Prognos', 'Avvikelse'],
    ...budget.map((amount, at): Cell[] => [`Område ${at + 1}`, amount, forecast[at] ?? 0, [`=C${at + 2}-B${at + 2}`, (forecast[at] ?? 0) - amount]]),
    ['Summa', ['=SUM(B2:B7)', sum(budget)], ['=SUM(C2:C7)', sum(forecast)], ['=SUM(D2:D7)', sum(forecast) - sum(budget)]],
  ];
  for (const [place, cell] of Object.entries(change)) {
    const row = rows[Number(place.slice(1)) - 1];
    if (row) row[place.charCodeAt(0) - 65] = cell;
  }
  return sheetOf('Blad', rows);
}

describe('what formulas say', () => {
  it.each<[string, RawSheet, readonly string[]]>([
    ['nothing of a sheet that is well', table(), []],
    ['a number typed among formulas', table({ D4: -30 }), ['numberAmongFormulas D4']],
    ['a number typed in a row of sums', table({ C8: -2_150 }), ['numberAmongFormulas C8']],
    ['a number typed in a row of sums beside a sum that misses a row', sheetOf('Blad', [
      ['Enhet', 'Budget', 'Utfall', 'Prognos', 'Avvikelse'], ['Norr', -500, -510, -505, -5], ['Söder', -400, -390, -395, 5], ['Väst', -300, -310, -305, -5],
      ['Summa', ['=SUM(B2:B4)', -1200], -1201, ['=SUM(D3:D4)', -700], ['=SUM(E2:E4)', -5]],
    ]), ['rangeMissesRow D5', 'numberAmongFormulas C5']],
    ['a number typed over a sum beside a variance', sheetOf('Blad', [
      ['Enhet', 'Budget', 'Utfall', 'Avvikelse', 'Prognos'], ['Norr', -500, -510, ['=C2-B2', -10], -505], ['Söder', -400, -390, ['=C3-B3', 10], -395],
      ['Summa', ['=SUM(B2:B3)', -900], -910, ['=C4-B4', -10], ['=SUM(E2:E3)', -900]],
    ]), ['numberAmongFormulas C4']],
    ['a number typed over one of two sums, two digits swapped', sheetOf('Blad', [
      ['Not 3', '2024', '2023'], ['Intäkter', 576.7, 620.2], ['Avgår interna poster', -155.4, -151.1], ['Summa', ['=SUM(B2:B3)', 421.3], 496.1],
    ]), ['numberAmongFormulas C4']],
    ['no number that is typed beside one sum and is none', sheetOf('Blad', [
      ['Antal anställda', '2024', 'Medelålder'], ['Stab', 576, 47.2], ['Drift', 155, 45.1], ['Summa', ['=SUM(B2:B3)', 731], 46.5],
    ]), []],
    ['a variance typed in a group of its own, two digits swapped', sheetOf('Pivot', [
      ['Radetiketter', 'Budget', 'Utfall', 'Avvikelse'], ['Förskola', -6_883, -6_780, ['=C2-B2', 103]], ['Lokaler', -1_170, -1_159], ['Grundskola', -9_120, -9_533, -431], ['Lokaler', -2_210, -2_204],
      ['Fritidshem', -3_310, -3_176, ['=C6-B6', 134]], ['Lokaler', -410, -402],
    ]), ['numberAmongFormulas D4']],
    ['no variances of another table below that count the other way', sheetOf('Blad', [
      ['Verksamhet', 'Budget', 'Utfall', 'Avvikelse'], ['Förskola', -6_883, -6_780, ['=C2-B2', 103]], ['Grundskola', -9_120, -9_533, ['=C3-B3', -413]], ['Fritidshem', -3_310, -3_176, ['=C4-B4', 134]],
      [], ['Projekt', 'Budget', 'Utfall', 'Kvar'], ['Skola', 4_000, 2_100, 1_900],
    ]), []],
    ['a number typed over what is fetched, two digits swapped', sheetOf('Blad', [
      ['Nämnden', 'Budget', 'Utfall', 'Prognos'], ['Nettokostnad', -15_240, ['=Drift!C3', -9_580], ['=Drift!D3', -15_100]],
    ]), ['numberAmongFormulas B2']],
    ['a number typed among variances above a total that is typed', sheetOf('Blad', [
      ['Projekt', 'Budget', 'Utfall', 'Återstår'], ['Skola', 312, 197, ['=B2-C2', 115]], ['Station', 84, 73, 21], ['Simhall', 128, 26, ['=B4-C4', 102]], ['Torg', 22, 21, ['=B5-C5', 1]], ['Bro', 31, 16, ['=B6-C6', 15]], ['Summa', 577, 333, 244],
    ]), ['numberAmongFormulas D3']],
    ['shares typed in rows of sums', sheetOf('Blad', [
      ['Enhet', 'Budget', 'Förbrukat %', 'Prognos'], ['Norr', -500, 33, -510], ['Söder', -400, 34, -390], ['Summa', ['=SUM(B2:B3)', -900], 34, ['=SUM(D2:D3)', -900]],
    ]), []],
    ['a formula of other columns', table({ D4: ['=B4-C4', 30] }), ['formulaUnlike D4', 'staleValue D8']],
    ['a sum that ends before the last row', table({ B8: ['=SUM(B2:B6)', -1_500] }), ['rangeMissesRow B8']],
    ['a sum that begins after the first row', table({ C8: ['=SUM(C3:C7)', -2_040] }), ['rangeMissesRow C8']],
    ['one row that three sums leave out: one fault', table({ B8: ['=SUM(B2:B6)', -1_500], C8: ['=SUM(C2:C6)', -1_520], D8: ['=SUM(D2:D6)', -20] }), ['rangeMissesRow B8']],
    ['a saved value that is not the formula’s', table({ B8: ['=SUM(B2:B7)', -2_000] }), ['staleValue B8']],
    ['a sum of its own cell', table({ B8: ['=SUM(B2:B8)', 0] }), ['formulaCircular B8']],
    ['a sum first in its row that is typed, two digits swapped', table({ B8: -1_200 }), ['numberAmongFormulas B8']],
    ['a number last under formulas that is their result less a digit', table({ D7: -3, D8: ['=SUM(D2:D7)', -23] }), ['numberAmongFormulas D7']],
    ['a number typed over a total that adds it to the sum', sheetOf('Blad', [
      ['Nämnd', 'Budget', 'Prognos', 'Avvikelse'], ['Norr', -500.2, -507.1, ['=C2-B2', -6.9]], ['Söder', -400.4, -391.9, ['=C3-B3', 8.5]], ['Öster', -300.1, -300.1, ['=C4-B4', 0]],
      ['Summa nämnder', ['=SUM(B2:B4)', -1200.7], ['=SUM(C2:C4)', -1199.1], ['=SUM(D2:D4)', 1.6]],
      ['Finansförvaltningen', 1_260.4, 1_272, 11.6], ['Summa kommunen', ['=B5+B6', 59.7], ['=C5+C6', 72.9], ['=D5+D6', 13.2]],
    ]), []],
    ['changes in per cent that were saved with one decimal', sheetOf('Blad', [
      ['Verksamhet', 'Antal 2024', 'Antal 2025', 'Förändring'], ['Besök', 4_630, 4_745, ['=(C2-B2)/B2*100', 2.5]], ['Lån', 2_418, 2_515, ['=(C3-B3)/B3*100', 4]],
      ['Program', 612, 759, ['=(C4-B4)/B4*100', 24]],
    ]), []],
    ['one of them that is another', sheetOf('Blad', [
      ['Verksamhet', 'Antal 2024', 'Antal 2025', 'Förändring'], ['Besök', 4_630, 4_745, ['=(C2-B2)/B2*100', 2.5]], ['Lån', 2_418, 2_515, ['=(C3-B3)/B3*100', 4.1]],
      ['Program', 612, 759, ['=(C4-B4)/B4*100', 24]],
    ]), ['staleValue D3']],
    ['an amount that is text in the range of a sum', table({ B4: '300 kr', D4: ['=C4-B4', { error: '#VALUE!' }], B8: ['=SUM(B2:B7)', -1_800], D8: ['=SUM(D2:D7)', { error: '#VALUE!' }] }), ['formulaToText B4']],
  ])('%s', (_, sheet, expected) => {
    expect(said(sheet, drift)).toEqual(expected);
  });

  it('that a total is right where a sum in it was typed over', () => {
    const sheet = sheetOf('Blad', [
      ['Projekt', 'Budget', 'Utfall', 'Prognos'], ['Skola', 1_200, 1_310, 1_280], ['Hall', 900, 845, 870], ['Summa hus', ['=SUM(B2:B3)', 2_100], 2_551, ['=SUM(D2:D3)', 2_150]],
      ['Väg', 400, 380, 400], ['Bro', 650, 702, 690], ['Summa gator', ['=SUM(B5:B6)', 1_050], ['=SUM(C5:C6)', 1_082], ['=SUM(D5:D6)', 1_090]],
      ['Summa', ['=B4+B7', 3_150], 3_237, ['=D4+D7', 3_240]],
    ]);
    expect(told(sheet).map(({ rule, severity, cells: [cell] }) => `${severity} ${rule} ${cell ? formatAddress(cell).split('!')[1] ?? '' : ''}`)).toEqual(['warning numberAmongFormulas C4', 'info numberAmongFormulas C8']);
  });

  it('a sum of rows and their sum', () => {
    const sheet = sheetOf('Blad', [
      ['Rad', 'Utfall'], ['A', 10], ['B', 20], ['Summa A och B', ['=SUM(B2:B3)', 30]], ['C', 5], ['Summa', ['=SUM(B2:B5)', 65]],
    ]);
    expect(said(sheet)).toEqual(['rangeTakesSum B6']);
  });

  /** Income and costs with variances of their own sign, each with a subtotal. */
  const statement = (change: Readonly<Record<number, Cell>> = {}): RawSheet => sheetOf('Blad', [
    ['Post', 'Budget', 'Utfall', 'Avvikelse'], ['Bidrag', 5_809, 6_141, ['=C2-B2', 332]], ['Avgifter', 1_452, 1_536, ['=C3-B3', 84]], ['Hyror', 1_089, 1_151, ['=C4-B4', 62]],
    ['Summa', ['=SUM(B2:B4)', 8_350], ['=SUM(C2:C4)', 8_828], ['=SUM(D2:D4)', 478]],
    ...([['Löner', 46_958, 47_859, -901], ['Köp', 17_002, 17_040, -38], ['Lokaler', 7_287, 7_543, -256], ['Övrigt', 9_715, 9_771, -56]] as const)
      .map(([name, one, other, gives], at): Cell[] => [name, one, other, change[at + 6] ?? [`=B${at + 6}-C${at + 6}`, gives]]),
    ['Summa', ['=SUM(B6:B9)', 80_962], ['=SUM(C6:C9)', 82_213], ['=SUM(D6:D9)', change[7] === undefined && change[9] === undefined ? -1_251 : null]],
  ]);
  it.each<[string, Readonly<Record<number, Cell>>, readonly string[]]>([
    ['well', {}, []],
    ['with a number typed between two of them', { 7: -83 }, ['numberAmongFormulas D7']],
    ['with their last one typed as something else, as a note may be', { 9: 700 }, []],
    ['with their last one mistyped', { 9: -65 }, ['numberAmongFormulas D9']],
  ])('formulas between two subtotals: %s', (_, change, expected) => {
    expect(said(statement(change))).toEqual(expected);
  });

  it('a number among formulas that headings part into groups of two and three', () => {
    const group = (name: string, rows: readonly (readonly [string, number, number])[], from: number): Cell[][] => [
      [name], ...rows.map(([unit, one, other], at): Cell[] => [unit, one, other, unit === 'Simhall' ? 12 : [`=B${from + at}-C${from + at}`, one - other]])];
    const sheet = sheetOf('Blad', [
      ['Verksamhet', 'Budget', 'Prognos', 'Avvikelse'], ...group('Kultur', [['Bibliotek', 390, 392], ['Museum', 593, 581]], 3),
      ...group('Fritid', [['Idrott', 120, 118], ['Simhall', 165, 172], ['Gårdar', 295, 293]], 6), ...group('Park', [['Parker', 41, 42], ['Leder', 27, 26]], 10),
    ]);
    expect(said(sheet)).toEqual(['numberAmongFormulas D7']);
  });

  it('a number typed among totals of subtotals', () => {
    const sheet = sheetOf('Blad', [
      ['Rad', 'jan', 'feb', 'mar', 'apr'], ['A', 10, 11, 12, 13], ['Delsumma', ...['B', 'C', 'D', 'E'].map((column, at): Cell => [`=SUM(${column}2:${column}2)`, 10 + at])],
      ['B', 20, 21, 22, 23], ['Delsumma', ...['B', 'C', 'D', 'E'].map((column, at): Cell => [`=SUM(${column}4:${column}4)`, 20 + at])],
      ['Summa', ['=B3+B5', 30], ['=C3+C5', 32], 43, ['=E3+E5', 36]],
    ]);
    expect(said(sheet)).toEqual(['numberAmongFormulas D6']);
  });

  /** A group's sum above its rows, each with a code of its own. */
  const group = (code: string | number, name: string, from: number, sums: number, rows: readonly (readonly [string | number, string, number])[]): Cell[][] => [
    [code, name, [`=SUBTOTAL(9,C${from + 1}:C${from + sums})`, rows.slice(0, sums).reduce((all, [, , amount]) => all + amount, 0)]], ...rows.map((row): Cell[] => [...row])];
  const FIRST = [['411', 'Vägar', -120], ['412', 'Torg', -80], ['413', 'Broar', -45]] as const;
  const SECOND = [['421', 'Hus', -300], ['422', 'Hallar', -210]] as const;
  const coded = (...rows: readonly (readonly Cell[])[]) => sheetOf('Blad', [['Kod', 'Enhet', 'Utfall'], ...rows]);

  it.each<[string, RawSheet, readonly string[]]>([
    ['its last row, by its code', coded(...group('410', 'Gator', 2, 2, FIRST), ...group('420', 'Lokaler', 6, 2, SECOND)), ['rangeMissesRow C2']],
    ['the last row of the last group, above the total', coded(...group('410', 'Gator', 2, 3, FIRST), ...group('420', 'Lokaler', 6, 2, [...SECOND, ['423', 'Verkstad', -60]]), [null, 'Totalt', ['=SUBTOTAL(9,C2:C9)', -815]]), ['rangeMissesRow C6']],
    ['a row whose code is a number', coded(...group(410, 'Gator', 2, 2, FIRST.map(([code, name, amount]) => [Number(code), name, amount] as const)), ...group(420, 'Lokaler', 6, 2, SECOND)), ['rangeMissesRow C2']],
    ['a row that stands as far in as the others', sheetOf('Blad', [['Enhet', 'Utfall'], ['Gator', ['=SUM(B3:B4)', -200]], ['  Vägar', -120], ['  Torg', -80], ['  Broar', -45], ['Lokaler', ['=SUM(B7:B8)', -510]], ['  Hus', -300], ['  Hallar', -210]]), ['rangeMissesRow B2']],
    ['nothing where a row of another code follows', coded(...group('410', 'Gator', 2, 2, FIRST.slice(0, 2)), ['500', 'Räddning', -45], ...group('420', 'Lokaler', 6, 2, SECOND)), []],
    ['nothing where a row without a code follows', coded(...group('410', 'Gator', 2, 2, FIRST.slice(0, 2)), [null, 'Räddning', -45], ...group('420', 'Lokaler', 6, 2, SECOND)), []],
    ['nothing where all codes begin alike', coded(...group('41', 'Gator', 2, 2, FIRST.slice(0, 2)), ['413', 'Räddning', -45], ...group('414', 'Lokaler', 6, 2, [['415', 'Hus', -300], ['416', 'Hallar', -210]])), []],
  ])('a sum above its rows leaves out %s', (_, sheet, expected) => {
    expect(said(sheet)).toEqual(expected);
  });

  it.each<[string, string, readonly number[], number, readonly string[]]>([
    ['a change in per cent among sums', 'Förändring', [3.8, 5.9, 3.5, 7.3], 4.3, []],
    ['a change of both signs under a head of per cent', 'Förändr %', [-3.8, 5.9, 3.5, -7.3], -0.4, []],
    ['an amount of both signs that is none of the sum', 'Avvikelse', [-38, 59, 35, -73], 12, ['numberAmongFormulas D2']],
    ['an amount that is larger than each of its rows', 'Utfall', [38, 59, 35, 73], 190, ['numberAmongFormulas D2']],
  ])('%s', (_, head, parts, typed, expected) => {
    const sum = (column: string, all: number): Cell => [`=SUM(${column}3:${column}6)`, all];
    const sheet = sheetOf('Blad', [['Enhet', 'Budget', 'Utfall', head, 'Prognos', 'Bokslut'], ['Alla', sum('B', 100), sum('C', 100), typed, sum('E', 100), sum('F', 100)],
      ...parts.map((part, at): Cell[] => [`Enhet ${at + 1}`, 25, 25, part, 25, 25])]);
    expect(said(sheet)).toEqual(expected);
  });

  it('also on the sheets that formulas fetch from, in their turn, but not on others or on our own', () => {
    const fetched = table({ D4: -30 });
    const [between, apart, ours] = ['Mellan', 'Gammal', 'Rapport'].map((name) => sheetOf(name, [['Rad', 'Utfall'], ['Summa', ['=Blad!D8', -50]]]));
    const read = sheetOf('Nämnd', [['Rad', 'Utfall'], ['Summa', ['=Mellan!B2+Rapport!B2', -100]]]);
    const all = [read, between, fetched, { ...table({ D5: 1 }), name: 'Äldre' }, apart, ours].flatMap((sheet) => sheet ?? []);
    const told = (own: readonly string[]) => formulaFindings([read], all, new Set(own)).map(({ rule, cells: [cell] }) => `${rule} ${cell ? formatAddress(cell) : ''}`);
    expect(told(['Rapport'])).toEqual(["numberAmongFormulas 'Blad'!D4"]);
    expect(told(['Rapport', 'Blad'])).toEqual([]);
  });

  it.each<[string, readonly (readonly Cell[])[]]>([
    ['SUBTOTALs within a SUBTOTAL', [['Rad', 'Utfall'], ['A', 10], ['B', 20], ['Summa A och B', ['=SUBTOTAL(9,B2:B3)', 30]], ['C', 5], ['Summa', ['=SUBTOTAL(9,B2:B5)', 35]]]],
    ['a total of subtotals named one by one', [['Rad', 'Utfall'], ['A', 10], ['B', 20], ['Delsumma', ['=SUM(B2:B3)', 30]], ['C', 5], ['D', 6], ['Delsumma', ['=SUM(B5:B6)', 11]], ['Summa', ['=B4+B7', 41]]]],
    ['half of all, where sums stand among rows', [['Rad', 'Utfall'], ['A', 10], ['B', 20], ['Summa A och B', ['=SUM(B2:B3)', 30]], ['Summa', ['=SUM(B2:B4)/2', 30]]]],
    ['a row of "varav" below what is summed', [['Rad', 'Utfall'], ['A', 10], ['B', 20], ['varav vikarier', 8], ['Summa', ['=SUM(B2:B3)', 30]]]],
    ['a year over the amounts', [['Verksamhet', 'Budget', 'Utfall'], ['Rad', 2_017, 2_018], ['A', 10, 11], ['B', 20, 21], ['Summa', ['=SUM(B3:B4)', 30], ['=SUM(C3:C4)', 32]]]],
    ['an empty row before the sum', [['Rad', 'Utfall'], ['A', 10], ['B', 20], [], ['Summa', ['=SUM(B2:B4)', 30]]]],
    ['a subtotal inside a column of differences', [
      ['Rad', 'Budget', 'Utfall', 'Avvikelse'], ['A', 10, 12, ['=C2-B2', 2]], ['B', 20, 21, ['=C3-B3', 1]], ['C', 5, 6, ['=C4-B4', 1]],
      ['Delsumma', ['=SUM(B2:B4)', 35], ['=SUM(C2:C4)', 39], ['=SUM(D2:D4)', 4]], ['D', 7, 9, ['=C6-B6', 2]], ['E', 8, 9, ['=C7-B7', 1]], ['F', 8, 9, ['=C8-B8', 1]],
    ]],
    ['a formula that is not known here', [['Rad', 'Utfall'], ['A', ['=XLOOKUP("A",A1:A9,C1:C9)', 10]], ['B', ['=OFFSET(C1,1,0)', 99]]]],
    ['rounding by the function for it', [['Rad', 'Utfall'], ['A', ['=ROUND(1250.5/1000,1)', 1.3]], ['B', ['=IF(B2>1,B2*2,0)', 2.6]]]],
  ])('nothing of %s', (_, rows) => {
    expect(said(sheetOf('Blad', rows))).toEqual([]);
  });

  it('a cell of another sheet that is blank where the others are amounts, and one of another workbook', () => {
    const source = sheetOf('Vuxen', [['Rad', 'Utfall'], ['A', 10], ['B', 20], ['C', 30], ['D', 40], ['E', 50]]);
    const sheet = sheetOf('Nämnd', [
      ['Rad', 'Utfall'], ...['A', 'B', 'C', 'D'].map((name, at): Cell[] => [name, [`=Vuxen!B${at + 2}`, (at + 1) * 10]]), ['E', ['=Vuxen!B9', 0]],
      ['F', ["='[Budget 2017.xlsx]Blad1'!B2", 7]],
    ]);
    expect(said(sheet, source)).toEqual(['formulaToBlank B6', 'formulaOutside B7']);
  });

  it('formulas in a circle, over sheets', () => {
    const one = sheetOf('Ett', [['Rad', ['=Två!B1', 0]]]);
    const two = sheetOf('Två', [['Rad', ['=Ett!B1+1', 0]]]);
    expect(formulaFindings([one, two], [one, two]).map(({ rule, cells }) => [rule, cells.length])).toEqual([['formulaCircular', 2]]);
  });

  it('what to write instead, and what that gives', () => {
    const [typed] = told(table({ D4: -25 }));
    expect(typed).toMatchObject({ expected: -30, found: -25, causes: [{ proposed: '=C4-B4', found: -25 }] });
    expect(typed?.message.sv).toContain("I 'Blad'!D4 står talet −25 bland formler som den i D3.");
    const [range] = told(table({ B8: ['=SUM(B2:B6)', -1_500] }));
    expect(range).toMatchObject({ expected: -2_100, found: -1_500, causes: [{ proposed: '=SUM(B2:B7)' }] });
    expect(range?.message.sv).toBe("Summan i 'Blad'!B8 tar inte med Område 6 på rad 7. Ändra =SUMMA(B2:B6) till =SUMMA(B2:B7) om raden ska räknas.");
  });
});

describe('references', () => {
  it.each<[string, readonly string[]]>([
    ['=SUM(C5:C9)', ['C5:C9']], ["='Barn och Unga'!$E$13", ["'Barn och Unga'!$E$13"]], ['=LOG10(A1)+B2', ['A1', 'B2']],
    ['=IF(A1="B2","C3",D4)', ['A1', 'D4']], ['=Tabell1[Belopp]+AB12', ['AB12']], ['=Budget_A1+A1', ['A1']], ['=[1]Blad1!A1', ['[1]Blad1!A1']],
  ])('%s', (formula, expected) => {
    expect(referencesIn(formula).map(({ start, end }) => formula.slice(start, end))).toEqual(expected);
  });

  /** What a reference is, in one pattern: slow, and so only what the reader is held against. */
  const asPattern = (formula: string): string[] => [...formula.matchAll(
    /"(?:[^"]|"")*"|(?:'(?:[^']|'')+'!|[\p{L}_[][\p{L}\p{N}_.[\]]*!)?\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?(?![\p{L}\p{N}_(.![])/gu,
  )].filter(({ 0: text, index }) => !text.startsWith('"') && !/[\p{L}\p{N}_.]/u.test(formula[index - 1] ?? '')).map(([text]) => text);

  it('are those of the pattern, whatever stands around them', () => {
    const piece = fc.oneof(
      fc.constantFrom('A1', '$B$2', 'AB12:AC99', 'ABCD1', 'A01', 'A12345678', "'Barn & Unga'!C3", "'O''Hara'!$D4", 'Blad_1!A1', '[2]Blad!A1', "''!A1", 'Åå!B7', 'Ö1', 'A1:', 'LOG10(', 'SUM(', 'Namn.A1', '"A1"', '"', "'", '!'),
      fc.stringMatching(/^[A-C0-9$!:'"()_.[\]å +-]{0,4}$/),
    );
    fc.assert(fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const formula = `=${pieces.join('')}`;
      // A text or a name without an end is no formula.
      fc.pre(['"', "'"].every((quote) => formula.split(quote).length % 2 === 1));
      expect(referencesIn(formula).map(({ start, end }) => formula.slice(start, end))).toEqual(asPattern(formula));
    }), { numRuns: 300 });
  });

  it('of a formula that was filled are the same from where it stands', () => {
    const place = fc.record({ row: fc.nat(40), column: fc.nat(20), fixedRow: fc.boolean(), fixedColumn: fc.boolean() });
    const text = ({ row, column, fixedRow, fixedColumn }: { row: number; column: number; fixedRow: boolean; fixedColumn: boolean }) =>
      `${fixedColumn ? '$' : ''}${String.fromCharCode(65 + column)}${fixedRow ? '$' : ''}${row + 1}`;
    fc.assert(fc.property(place, place, fc.nat(30), fc.nat(30), (a, b, rows, columns) => {
      const formula = `=SUM(${text(a)}:${text(b)})-'X 1'!${text(a)}`;
      const moved = filled(formula, rows, columns);
      expect(moved === null ? null : relativeForm(moved, 10 + rows, 5 + columns)).toBe(relativeForm(formula, 10, 5));
    }), { numRuns: 100 });
  });
});

describe('the evaluator', () => {
  const sheet = sheetOf('B', [[1, 2, null, 'x', true], [['=SUBTOTAL(9,A1:B1)', 3], 4, -5, '12']]);
  const grid = new Grid([sheet]);
  it.each<[string, number | null]>([
    ['=1+2*3', 7], ['=-2^2', 4], ['=(1+2)*3', 9], ['=10%*50', 5], ['=SUM(A1:E2)', 5], ['=SUBTOTAL(9,A1:B2)', 7], ['=A1-C1', 1], ['=A1/C1', null],
    ['=IF(A1>B1,1,2)', 2], ['=IF(D1="X",1,0)', 1], ['=ROUND(2.345,2)', 2.35], ['=ROUND(-1250.5,0)', -1251], ['=ABS(C2)', 5], ['=AVERAGE(A1:B2)', 2.5],
    ['=MAX(A1:C2)', 4], ['=D1+1', null], ['=D2+1', null], ['=FOO(1)', null], ['=A1:B2', null], ['=', null], ['=SUM(', null], ['=C1', 0], ['=MIN(A1:C2,-9)', -9],
  ])('%s is %s', (formula, expected) => {
    expect(evaluate(formulaCell({ sheet: 'B', row: 9, column: 9 }, formula), grid)).toBe(expected);
  });

  it('fails on nothing', () => {
    fc.assert(fc.property(fc.stringMatching(/^=[A-C1-3+\-*/^%&=<>(),:!"$ ]{0,25}$/), (formula) => {
      expect(() => evaluate(formulaCell({ sheet: 'B', row: 9, column: 9 }, formula), grid)).not.toThrow();
    }), { numRuns: 300 });
  });
});

it('walks long columns once: the running sum of 20 000 rows takes time in proportion', () => {
  const [few, many] = [5_000, 20_000].map((rows) => sheetOf('Lång', Array.from({ length: rows }, (_, at): Cell[] => [`Rad ${at}`, at, [`=C${at}+B${at + 1}`, null]])));
  expectInProportion(() => formulaFindings([few!], [few!]), () => formulaFindings([many!], [many!]));
});
