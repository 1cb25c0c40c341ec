import { followUp } from '../../../src/followUp';
import { formatAddress } from '../../../src/values/cell';
import { sheet, workbook } from '../../layouts/build';

const findingsOf = (text: string) => followUp(workbook(sheet('Uppföljning', `${text}\n`)), { today: '2026-01-15' }).findings;

const table = (rows: string): string => `
  Socialnämnden augusti 2025, tkr
  Verksamhet | Budget 2025 | Prognos 2025 | Avvikelse
  ${rows}`;

const ROWS = ['Hemtjänst | -90123 | -91503 | -1380', 'Boende | -50217 | -46011 | 4206', 'Stöd | -20418 | -20611 | -193', 'Summa | -160758 | -158125 | 2633'];
const withRow = (at: number, row: string): string => table(ROWS.map((one, place) => (place === at ? row : one)).join('\n  '));

/** The row that is wrong, the cell to blame and what it should say. */
const cases: readonly (readonly [string, number, string, string, number, string])[] = [
  ['two digits of an area’s budget', 0, 'Hemtjänst | -90213 | -91503 | -1380', "'Uppföljning'!B3", -90123, 'Två siffror har bytt plats.'],
  ['the sign of a variance', 1, 'Boende | -50217 | -46011 | -4206', "'Uppföljning'!D4", 4206, 'Tecknet är fel.'],
  ['a forecast in kronor', 2, 'Stöd | -20418 | -20611000 | -193', "'Uppföljning'!C5", -20611, 'Beloppet är tusen gånger fel.'],
  ['a digit of the sum', 3, 'Summa | -16758 | -158125 | 2633', "'Uppföljning'!B6", -160758, 'En siffra saknas.'],
  ['just any change that row and column agree on', 1, 'Boende | -50217 | -46552 | 4206', "'Uppföljning'!C4", -46011, 'Då stämmer det som nu inte gör det.'],
];

describe('what does not add up', () => {
  it('says nothing of a table that holds', () => {
    expect(findingsOf(table(ROWS.join('\n  ')))).toEqual([]);
  });

  it.each(cases)('blames one cell: %s', (_, at, row, cell, proposed, why) => {
    const [finding, ...more] = findingsOf(withRow(at, row));
    expect(more).toEqual([]);
    expect(finding?.severity).toBe('error');
    expect(finding?.explains).toHaveLength(1);
    expect(finding?.causes.map((cause) => [formatAddress(cause.cell), cause.proposed, cause.why.sv])).toEqual([[cell, proposed, why]]);
  });

  it('tells two causes apart', () => {
    const rows = [
      'Hemtjänst | -90213 | -91503 | -1380', 'Boende | -50217 | -46011 | 4206', 'Stöd | -20418 | -20611 | -139', 'Skola | -31977 | -31862 | 115', 'Bad | -4711 | -4934 | -223',
      'Summa | -197446 | -194921 | 2525',
    ];
    expect(findingsOf(table(rows.join('\n  '))).map(({ causes }) => causes.map(({ cell }) => formatAddress(cell)))).toEqual([["'Uppföljning'!B3"], ["'Uppföljning'!D5"]]);
  });

  it('counts rounding as no fault', () => {
    expect(findingsOf(withRow(3, 'Summa | -160759 | -158125 | 2634'))).toEqual([]);
  });

  it('blames the part of a whole that its other columns make up', () => {
    const rows = ['Summa nettokostnader | 475169 | 463269 | -11900 | 351504', 'varav kostnader | -665169 | -625328 | -42241 | -810652', 'varav intäkter | 190000 | 159659 | 30341 | 459148'];
    const findings = findingsOf(`
      Socialnämnden augusti 2025, netto tkr
      Verksamhet | Prognos helår | Budget 2025 | Avvikelse | Bokslut 2024
      Hemtjänst | 300169 | 290269 | -9900 | 201504
      Boende | 175000 | 173000 | -2000 | 150000
      ${rows.join('\n      ')}`);
    expect(findings.map(({ causes }) => causes.map(({ cell, proposed }) => [formatAddress(cell), proposed]))).toEqual([[["'Uppföljning'!C6", -622928]]]);
  });

  it('holds printed percentages, what remains and changes against their amounts', () => {
    const rows = (third: string) => `
      Kulturnämnden augusti 2025, tkr
      Verksamhet | Budget 2025 | Utfall jan-aug | Förbrukning % | Återstår | Utfall jan-aug 2024 | Förändring
      Bibliotek | -12317 | -8011 | 65,0 % | -4306 | -7715 | -296
      Musik | -8221 | -5934 | 72,2 % | -2287 | -5502 | -432
      ${third}
      Summa | -27656 | -18592 | 67,2 % | -9064 | -17641 | -951`;
    expect(findingsOf(rows('Museer | -7118 | -4647 | 65,3 % | -2471 | -4424 | -223'))).toEqual([]);
    const told = (third: string) => findingsOf(rows(third)).map(({ rule, causes }) => [rule, causes[0] && formatAddress(causes[0].cell), causes[0]?.proposed]);
    expect(told('Museer | -7118 | -4647 | 56,3 % | -2471 | -4424 | -223')).toEqual([['shareMismatch', "'Uppföljning'!D5", expect.closeTo(65.3, 1)]]);
    expect(told('Museer | -7118 | -4647 | 65,3 % | -2471 | -4424 | 223')).toEqual([['sumMismatch', "'Uppföljning'!G5", -223]]);
    expect(told('Museer | -7118 | -4647 | 65,3 % | -2417 | -4424 | -223')).toEqual([['sumMismatch', "'Uppföljning'!E5", -2471]]);
  });

  const statement = (third: string, net: string): string => `
    Årsredovisning 2014, mnkr
    mnkr | Budget 2014 | Utfall 2013 | Utfall 2014 | Koncern 2013 | Koncern 2014
    Verksamhetens intäkter | 612 | 588 | 604 | 777 | 802
    Verksamhetens kostnader | -3120 | -2990 | ${third}
    Nettokostnader | -2508 | -2402 | -2477 | ${net}`;
  it.each<[string, string, string, readonly (readonly [string, unknown])[]]>([
    ['that holds', '-3081 | -3040 | -3122', '-2263 | -2320', []],
    ['with two digits swapped', '-3081 | -3040 | -3122', '-2263 | -3220', [["'Uppföljning'!F5", -2320]]],
    ['of other things', '-3081 | 17 | 4120', '-2263 | 61', []],
  ])('adds up a column that no figure takes and that is of the size of the others: one %s', (_, third, net, expected) => {
    expect(findingsOf(statement(third, net)).flatMap(({ causes }) => causes.map(({ cell, proposed }) => [formatAddress(cell), proposed]))).toEqual(expected);
  });

  it.each<[string, string, readonly (readonly [string, unknown])[]]>([
    ['hold', '16.7', []],
    ['do not', '61.7', [["'Uppföljning'!D8", 16.7]]],
  ])('adds up last year’s variances, which no figure takes, where they %s', (_, total, expected) => {
    expect(findingsOf(`
      Kommunstyrelsen årsbokslut 2018, mnkr
      Verksamhet | Utfall 2018 | Budget 2018 | Avvikelse 2017
      Plan | -35.7 | -27.5 | 3.8
      Väghållning | -73.1 | -76.7 | 10.6
      Miljö | -5.5 | -6.9 | 2.6
      Näringsliv | -1.3 | -1.3 | 0.1
      Politik | -24.1 | -22.6 | -0.4
      Totalt | -139.7 | -135 | ${total}`).filter(({ rule }) => rule === 'sumMismatch').flatMap(({ causes }) => causes.map(({ cell, proposed }) => [formatAddress(cell), proposed]))).toEqual(expected);
  });

  it('blames the one cell that two sums of a column fail by', () => {
    const findings = findingsOf(`
      Barn- och utbildningsnämnden
      Uppföljning april 2025, tkr | Årsbudget | Utfall jan-apr | Helårsprognos | Avvikelse
      Nettokostnad | 134095 | 4643.9 | 132269 | 1826
      därav kostnader | 134295 | 46519 | 132469 | 1826
      därav intäkter | -200 | -80 | -200 | 0
      Fördelat på verksamheter
      Förskola | 48777 | 16747 | 49753 | -976
      Grundskola | 61061 | 21372 | 59229 | 1832
      Gymnasieskola | 24257 | 8320 | 23287 | 970`);
    expect(findings.filter(({ severity }) => severity === 'error').map(({ causes, explains }) => [causes.map(({ cell, proposed }) => [formatAddress(cell), proposed]), explains.length])).toEqual([[[["'Uppföljning'!C3", 46439]], 1]]);
  });

  it.each<[string, string, readonly (readonly [string, unknown])[]]>([
    ['that hold', '-85', []],
    ['of which one has two digits swapped', '-58', [["'Uppföljning'!C7", -85]]],
    ['of which one is another amount', '-3', []],
  ])('adds up investments by the columns alone where three of four agree: amounts %s', (_, amount, expected) => {
    expect(findingsOf(`
      Årsredovisning 2019, kommunens investeringar per nämnd, mnkr
      Projekt | Utfall 2019 | Budget 2019 | Utfall 2016-2019 | Budget 2016-2019
      Fastighetsnämnden | -219 | -505 | -810 | -1096
      Förvärv och rivningar | -51 | -212 | -246 | -407
      Hyresgästanpassningar | -11 | -27 | -47 | -63
      Investeringar i lokaler | -79 | -181 | -193 | -294
      Västsvenska paketet | -78 | ${amount} | -324 | -332`).flatMap(({ causes }) => causes.map(({ cell, proposed }) => [formatAddress(cell), proposed]))).toEqual(expected);
  });

  it('finds the sum of a worded row that is part of another, by one column of two', () => {
    const findings = findingsOf(`
      Kulturnämnden december 2023, tkr
      Konto | Utfall 2023 | Budget 2023
      3010 Taxor | 700 | 707
      3020 Avgifter | 350 | 280
      Summa taxor och avgifter | 1050 | 1050
      3510 Statsbidrag | 210 | 210
      3520 Övriga bidrag | 140 | 140
      Summa bidrag | 350 | 350
      Summa verksamhetens intäkter | 1400 | 1400
      5010 Löner | -3500 | -3570
      5110 PO | -1050 | -1050
      Summa personal | -4550 | -4620
      Netto | -3150 | -3220`);
    expect(findings.flatMap(({ causes }) => causes.map(({ cell, proposed }) => [formatAddress(cell), proposed]))).toEqual([["'Uppföljning'!C3", 770]]);
  });

  it('keeps a committee below its units their sum where one of two columns is mistyped', () => {
    const findings = findingsOf(`
      Kultur- och fritidsnämnden december 2025, tkr
      Verksamhet | Utfall 2025 | Budget 2025 | Avvikelse
      Bibliotek | -41976 | -42833 | 857
      Museer | -60240 | -60848 | 608
      Idrottshallar | -37772 | -6319 | -1453
      Kultur- och fritidsnämnden | -139988 | -140000 | 12`);
    expect(findings.map(({ causes }) => causes.map(({ cell, proposed }) => [formatAddress(cell), proposed]))).toEqual([[["'Uppföljning'!C5", -36319]]]);
  });

  it('holds the change of the one row with income against its amount without the sign', () => {
    const rows = (last: string) => findingsOf(`
      Samhällsbyggnadsnämnden årsbokslut 2024, nettokostnad i mnkr
      Verksamhet | Utfall 2024 | Budget 2024 | Avvikelse | Utfall 2023 | Förändring | Förändring %
      Stadsbyggnad | 58.9 | 61.2 | 2.3 | 57.4 | 1.5 | 2.6
      Gata | 151.3 | 148.7 | -2.6 | 144.8 | 6.5 | 4.5
      Park | 50.4 | 52.1 | 1.7 | 51.9 | -1.5 | -2.9
      ${last}
      Summa | 241.7 | 249.6 | 7.9 | 244.5 | -2.8 | -1.1`).map(({ rule, cells }) => `${rule} ${cells[0] ? formatAddress(cells[0]) : ''}`);
    expect(rows('Exploatering | -18.9 | -12.4 | 6.5 | -9.6 | -9.3 | -96.9')).toEqual([]);
    expect(rows('Exploatering | -18.9 | -12.4 | 6.5 | -9.6 | -9.3 | -69.9')).toEqual(["shareMismatch 'Uppföljning'!G6"]);
  });

  it('says a percentage in per cent, also where its cell holds a part of one', () => {
    const [finding] = findingsOf(`
      Kulturnämnden augusti 2025, tkr
      Verksamhet | Budget 2025 | Utfall jan-aug | Förbrukning %
      Bibliotek | -12317 | -8011 | 0.650
      Musik | -8221 | -5934 | 0.722
      Museer | -7118 | -4647 | 0.653
      Konst | -1302 | -905 | 0.965`);
    expect(finding?.rule).toBe('shareMismatch');
    expect(finding?.message.sv).toContain('är 96,5 %, men beloppen bredvid ger 69,5');
    expect(finding?.unit).toBe('share');
  });

  it('tells a sum that leaves a row out once, however many columns it has', () => {
    const findings = findingsOf(`
      Socialnämnden augusti 2025, tkr
      Verksamhet | Budget 2025 | Utfall jan-aug | Prognos 2025 | Bokslut 2024
      Hemtjänst | -90123 | -60171 | -91503 | -88214
      Boende | -50217 | -31402 | -46011 | -49120
      Stöd | -20418 | -13977 | -20611 | -19804
      Färdtjänst | -4112 | -2903 | -4290 | -4007
      Summa | -160758 | -105550 | -158125 | -157138`);
    expect(findings.map(({ rule }) => rule)).toEqual(['wholeDiffers']);
    expect(findings[0]?.message.sv).toContain('Det är beloppen på raden Färdtjänst (\'Uppföljning\'!A6): summan räknar inte med den.');
    expect(findings[0]?.causes.map(({ cell, proposed }) => [formatAddress(cell), proposed])).toEqual([
      ["'Uppföljning'!B7", -164870], ["'Uppföljning'!C7", -108453], ["'Uppföljning'!D7", -162415], ["'Uppföljning'!E7", -161145],
    ]);
  });

  it('holds months against their accumulated amount', () => {
    const rows = (second: string) => `
      Kulturnämnden april 2025, tkr
      Verksamhet | Budget 2025 | jan | feb | mar | apr | Ack utfall
      Bibliotek | -12317 | -1011 | -998 | -1023 | -1007 | -4039
      ${second}
      Museer | -7118 | -597 | -601 | -588 | -612 | -2398
      Summa | -27656 | -2294 | -2297 | -2302 | -2320 | -9213`;
    expect(findingsOf(rows('Musik | -8221 | -686 | -698 | -691 | -701 | -2776'))).toEqual([]);
    const [finding, ...more] = findingsOf(rows('Musik | -8221 | -686 | -689 | -691 | -701 | -2776'));
    expect(more).toEqual([]);
    expect(finding?.causes.map(({ cell, proposed }) => [formatAddress(cell), proposed])).toEqual([["'Uppföljning'!D4", -698]]);
  });

  it('takes one row of two as enough where the heads say what is what', () => {
    const rows = (second: string) => findingsOf(`
      Servicenämnden augusti 2025, tkr
      Verksamhet | Årsbudget 2025 | Utfall jan-aug | Förbrukning % | Återstår av budget
      Kost | -12317 | -8011 | 65.0% | -4306
      ${second}`).map(({ rule, causes }) => [rule, causes[0] && formatAddress(causes[0].cell)]);
    expect(rows('Städ | -8221 | -5934 | 72.2% | -2287')).toEqual([]);
    expect(rows('Städ | -8221 | -5934 | 27.2% | -2287')).toEqual([['shareMismatch', "'Uppföljning'!D4"]]);
    expect(rows('Städ | -8221 | -5934 | 72.2% | -2827')).toEqual([['remainingMismatch', "'Uppföljning'!E4"]]);
  });

  it('knows a committee below its units also where one of their amounts is mistyped', () => {
    const result = followUp(workbook(sheet('Uppföljning', `
      Uppföljning maj 2025, tkr
      Verksamhet | Budget 2025 | Utfall jan-maj | Prognos 2025
      Hemtjänst | -12300 | -51000 | -12400
      Boende | -24100 | -9800 | -23900
      Socialnämnden | -36400 | -14900 | -36300
    `)), { today: '2026-01-15' });
    expect(result.figures.areas.map(({ name }) => name)).toEqual(['Hemtjänst', 'Boende']);
    expect(result.findings.map(({ causes }) => causes[0] && [formatAddress(causes[0].cell), causes[0].proposed])).toEqual([["'Uppföljning'!C3", -5100]]);
  });

  it('takes variances without a sign for what they are, where a word beside says which way they go', () => {
    const rules = (second: string, sum: string) => findingsOf(`
      Gatunämnden juli 2025, tkr
      Verksamhet | Budget 2025 | Prognos 2025 | Avvikelse | Över-/underskott
      Vägar | 14200 | 14900 | 700 | underskott
      ${second}
      Ledning | 2900 | 2700 | 200 | överskott
      Belysning | 7300 | 8900 | 1600 | underskott
      Summa | 29700 | 31600 | ${sum} | underskott`).filter(({ severity }) => severity === 'error').length;
    expect(rules('Park | 5300 | 5100 | 200 | överskott', '1900')).toBe(0);
    expect(rules('Park | 5300 | 5100 | 290 | överskott', '1900')).toBeGreaterThan(0);
    // One variance alone may have lost its sign.
    expect(rules('Park | 5100 | 5300 | 200 | underskott', '1900')).toBeGreaterThan(0);
  });
});
