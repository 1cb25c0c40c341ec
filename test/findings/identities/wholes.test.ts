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

describe('a committee over one of its units alone', () => {
  it('is told for information: the others are not shown', () => {
    const found = findingsOf(['April', `
      Kulturnämnden april 2025, tkr
      Ansvar | Benämning | Budget 2025 | Utfall 2025-04 | Prognos 2025
      161 | Kulturnämnd | 36000 | 14900 | 36200
      1610 | Chef | 4000 | 1700 | 4100`]);
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([['partsShown', 'info']]);
  });
});

describe('a committee whose total is off in several columns', () => {
  it('has its outcome told first, wherever it stands', () => {
    const [found] = findingsOf(['Bokslut', `
      Tekniska nämnden, utfall 2025, tkr
      Verksamhet | Utfall 2024 | Utfall 2025 | Budget 2025
      Totalt tekniska nämnden
      Intäkter | 3020 | 3070 | 3100
      Kostnader | -50480 | -53475 | -51600
      Nettokostnad | -47460 | -50405 | -48500
      Gator
      Intäkter | 1650 | 1700 | 1750
      Kostnader | -35915 | -36985 | -36450
      Nettokostnad | -34265 | -35285 | -34700
      Parker
      Intäkter | 85 | 90 | 95
      Kostnader | -6270 | -6555 | -7155
      Nettokostnad | -6185 | -6465 | -7060`]).filter(({ rule }) => rule === 'totalMismatch');
    expect(found?.message.sv).toMatch(/^Nämndens utfall är/);
  });
});

describe('a column beside the follow-up that is two others together', () => {
  const beside = (sum: string): readonly [string, string] => ['Drift', `
    Driftredovisning 2025, mnkr
    Nämnd | Budget 2025 | Utfall 2025 | Avvikelse mot budget | Omföring | Efter omföring
    Kommunstyrelsen | -224.1 | -192.2 | 31.9 | -30.7 | 1.2
    Byggnadsnämnden | -61.1 | -58.9 | 2.2 | 0 | 2.2
    Kulturnämnden | -56.2 | -53.4 | 2.8 | -1.1 | 1.7
    Skolnämnden | -554.1 | -562.1 | -8 | 0 | -8
    Socialnämnden | -555.6 | -546.3 | 9.3 | 2.4 | 11.7
    Summa | -1451.1 | -1412.9 | 38.2 | -29.4 | ${sum}`];

  it('has a sum that is so too, or what its rows come to', () => {
    expect(findingsOf(beside('8.8'))).toEqual([]);
    expect(told(beside('9.9')).map(([, cell, proposed]) => [cell, proposed])).toEqual([["'Drift'!F8", 8.8]]);
  });
});

describe('measures as rows under several years', () => {
  const years = (net: string): readonly [string, string] => ['Avfall', `
    Avfallsverksamheten
    (mnkr) | 2023 | 2024 | 2025
    Intäkter | -41.3 | -43.9 | -46.2
    Kostnader | 40.1 | 45.2 | 47.4
    Nettokostnad | ${net}
    Budget | 0 | 0 | 0
    Avvikelse mot budget | 1.2 | -1.3 | -1.2`];

  it('hang together in one year as in the others', () => {
    expect(findingsOf(years('-1.2 | 1.3 | 1.2'))).toEqual([]);
    expect(told(years('-1.2 | -1.3 | 1.2')).map(([, cell, proposed]) => [cell, proposed])).toEqual([["'Avfall'!C5", 1.3]]);
  });
});

describe('a percentage beside amounts', () => {
  it('is no term of them, though one is above 100', () => {
    const rows = Array.from({ length: 12 }, (_, at) => `Enhet ${at + 1} | ${-4000 - at * 371} | ${-60 - at * 13} | ${at === 7 ? 2.011 : (0.01 + at / 200).toFixed(3)} | ${-3900 - at * 365} | ${-100 - at * 6}`);
    expect(told(['Drift', `
      Driftredovisning 2025, tkr
      Verksamhet | Utfall 2025 | Förändring mot 2024 | Förändring i del | Budget 2025 | Avvikelse
      ${rows.join('\n      ')}`]).filter(([rule]) => rule === 'columnsMismatch')).toEqual([]);
  });
});

describe('a sum that holds in some columns and fails in more', () => {
  const units = (sum: string, more = ''): readonly [string, string] => ['Netto', `
    Tekniska nämnden, utfall 2025 per enhet, tkr
    Enhet | Utfall 2024 | Budget 2025 | Utfall 2025
    Gator | -33182 | -30980 | -32182
    Parker | -6587 | -6725 | -7133
    Badplatser | -37 | -50 | -18
    Brandposter | -374 | -400 | -381${more}
    Summa | ${sum}`];

  it('may be of more rows than the table shows', () => {
    expect(findingsOf(units('-26806 | -38155 | -37606')).map(({ rule, severity }) => [rule, severity])).toContainEqual(['wholeDiffers', 'warning']);
    expect(findingsOf(units('-26806 | -38155 | -37606')).map(({ rule }) => rule)).not.toContain('sumMismatch');
  });

  it('is wrong where one column fails, or where it leaves out the same row in those that do', () => {
    expect(findingsOf(units('-40180 | -38155 | -37606')).map(({ rule, severity }) => [rule, severity])).toContainEqual(['sumMismatch', 'error']);
    const found = findingsOf(units('-40180 | -40605 | -39714', '\n    Skyltar | -1920 | -2450 | -2236')).find(({ rule }) => rule === 'sumMismatch');
    expect(found?.severity).toBe('error');
    expect(found?.message.sv).toContain('summan räknar inte med den');
  });
});
