import { followUp } from '../../../src/followUp';
import { formatAddress } from '../../../src/values/cell';
import { sheet, workbook } from '../../layouts/build';

/** Each sheet: its name and what is drawn on it. */
const findingsOf = (...sheets: readonly (readonly [string, string])[]) =>
  followUp(workbook(...sheets.map(([name, text]) => sheet(name, `${text}\n`))), { today: '2026-01-15' }).findings;
const told = (...sheets: readonly (readonly [string, string])[]) => findingsOf(...sheets).map(({ rule, causes: [cause], cells: [cell] }) =>
  [rule, formatAddress(cause?.cell ?? cell ?? { sheet: '', row: 0, column: 0 }), cause?.proposed ?? null]);

describe('a total of several tables on one sheet', () => {
  const stacked = (total: string): readonly [string, string] => ['Delår', `
    Tekniska nämnden, delår 31 augusti 2025

    Skattefinansierat
    Tkr | Budget 2025 | Utfall jan-aug | Prognos 2025 | Avvikelse
    Gator | -41310 | -27220 | -42015 | -705
    Parker | -12875 | -8430 | -12640 | 235
    Summa skattefinansierat | -54185 | -35650 | -54655 | -470

    Avgiftsfinansierat
    Tkr | Budget 2025 | Utfall jan-aug | Prognos 2025 | Avvikelse
    Vatten | -9230 | -6015 | -9310 | -80
    Avfall | -17460 | -11980 | -17205 | 255
    Summa avgiftsfinansierat | -26690 | -17995 | -26515 | 175

    ${total}`];

  it('is held against all of them', () => {
    expect(findingsOf(stacked('Totalt nämnden | -80875 | -53645 | -81170 | -295'))).toEqual([]);
    expect(told(stacked('Totalt nämnden | -80875 | -53645 | -81710 | -295'))).toEqual([['varianceMismatch', "'Delår'!D15", -81170]]);
  });
});

describe('a total that another sheet tells again', () => {
  const areas: readonly [string, string] = ['Aug', `
    Socialnämnden augusti 2025, tkr
    Verksamhet | Årsbudget | Utfall | Prognos | Avvikelse
    Hemtjänst | 47820 | 31510 | 48260 | -440
    Boende | 28410 | 19220 | 28030 | 380
    Stöd | 14230 | 9140 | 13990 | 240
    Totalt | 90460 | 59870 | 90280 | 180`];
  const summary = (row: string): readonly [string, string] => ['Sammandrag', `
    Socialnämnden augusti 2025, tkr, sammandrag
    Verksamhet | Årsbudget | Utfall | Prognos | Avvikelse
    ${row}`];

  it('is the same there', () => {
    expect(findingsOf(areas, summary('Socialnämnden totalt | 90460 | 59870 | 90280 | 180'))).toEqual([]);
    expect(told(areas, summary('Socialnämnden totalt | 91640 | 59870 | 90280 | 180'))).toEqual([['sameFigureDiffers', "'Sammandrag'!B3", 90460]]);
  });

  it('may be of another month, or of another committee', () => {
    expect(findingsOf(areas, summary('Socialnämnden totalt | 90460 | 52130 | 91450 | -990'))).toEqual([]);
    expect(findingsOf(areas, summary('Kulturnämnden totalt | 21310 | 14020 | 21290 | 20'))).toEqual([]);
  });
});

describe('a part of an area', () => {
  const areas = (rent: string, name = 'varav lokaler'): readonly [string, string] => ['Aug', `
    Socialnämnden augusti 2025, tkr
    Verksamhet | Årsbudget | Utfall | Prognos | Avvikelse
    Hemtjänst | -47820 | -31510 | -48260 | -440
    ${name} | -9560 | ${rent} | -9650 | -90
    Boende | -28410 | -19220 | -28030 | 380
    ${name} | -5680 | -3840 | -5610 | 70
    Summa | -76230 | -50730 | -76290 | -60`];

  it('is no larger than the area', () => {
    expect(findingsOf(areas('-6300'))).toEqual([]);
    expect(told(areas('-63000'))).toEqual([['outOfProportion', "'Aug'!C4", -6300]]);
  });

  it('may be larger than a net, where it is one side of it', () => {
    expect(told(areas('-63000', 'varav kostnader')).map(([rule]) => rule)).not.toContain('outOfProportion');
  });
});
