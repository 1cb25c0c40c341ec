import { sheet, workbook, type Layout } from './build';

/** The same money, or the same names, on several sheets or in several sections. */

const HEADS = 'Budget 2026 | Utfall jan-sep | Prognos 2026';
const VERKSAMHETER = (title = 'Skolnämnden september 2026, tkr') => sheet('Per verksamhet', `
  ${title}
  Verksamhet | ${HEADS}
  Förskola | -30000 | -22100 | -30400
  Grundskola | -45000 | -33900 | -44800
  Stab | -5000 | -3600 | -5000
  Summa | -80000 | -59600 | -80200
  `);
const AREAS = `
      name | budget | actual | forecast
      Förskola | -30000 | -22100 | -30400
      Grundskola | -45000 | -33900 | -44800
      Stab | -5000 | -3600 | -5000`;
const TOTAL = 'budget | actual | forecast | variance\n -80000 | -59600 | -80200 | -200';

const responsible = (sum: string): ReturnType<typeof sheet> => sheet('Per ansvar', `
  Skolnämnden september 2026, tkr
  Ansvar | ${HEADS}
  Rektor Norr | -41000 | -30500 | -41100
  Rektor Syd | -39000 | -29100 | -39100
  Summa | ${sum}
  `);

const views: readonly Layout[] = [
  { name: 'the same sums per ansvar are the same money', workbook: workbook(VERKSAMHETER(), responsible('-80000 | -59600 | -80200')), areas: AREAS, total: TOTAL, tells: ['sameMoney'] },
  {
    name: 'a statement that comes to the areas\' sum is the whole by its lines', areas: AREAS, total: TOTAL,
    workbook: workbook(VERKSAMHETER(), sheet('Per konto', `
  Skolnämnden september 2026, tkr
  Kontoslag | ${HEADS}
  Intäkter | 6000 | 4700 | 6100
  Personalkostnader | -70000 | -52300 | -70300
  Lokaler | -16000 | -12000 | -16000
  Nettokostnad | -80000 | -59600 | -80200
  `)),
  },
  {
    name: 'another sum is other areas', tells: ['totalsAdded'],
    workbook: workbook(VERKSAMHETER(), sheet('Kultur', `
  Kulturnämnden september 2026, tkr
  Verksamhet | ${HEADS}
  Bibliotek | -9000 | -6700 | -9050
  Museum | -4000 | -2900 | -3950
  Summa | -13000 | -9600 | -13000
  `)), areas: `${AREAS}
      Bibliotek | -9000 | -6700 | -9050
      Museum | -4000 | -2900 | -3950`,
  },
];

const NAMESAKES = (tab: string, namnd: string, rows: string) => sheet(tab, `
  ${namnd}
  Uppföljning augusti 2026, tkr
  Verksamhet | Årsbudget | Utfall ack | Prognos
  ${rows}
  `);

const namesakes: readonly Layout[] = [
  {
    name: 'units of one name on the sheets of several nämnder are several',
    workbook: workbook(
      NAMESAKES('KS', 'Kommunstyrelsen', 'Administration | -2000 | -1300 | -2040\n  Näringsliv | -3000 | -1900 | -3010\n  Summa | -5000 | -3200 | -5050'),
      NAMESAKES('SN', 'Socialnämnden', 'Administration | -1000 | -640 | -1000\n  Äldreomsorg | -9000 | -6100 | -9100\n  Summa | -10000 | -6740 | -10100')),
    areas: `
      name | budget | actual | forecast
      Administration, KS | -2000 | -1300 | -2040
      Näringsliv | -3000 | -1900 | -3010
      Administration, SN | -1000 | -640 | -1000
      Äldreomsorg | -9000 | -6100 | -9100`,
    total: 'budget | actual | forecast\n -15000 | -9940 | -15150',
  },
];

const SECTIONS = (income: string, cost: string, net: string): string => `
  Skolnämnden augusti 2026, tkr
   | Budget 2026 | Utfall jan-aug | Prognos 2026 | Avvikelse
  Intäkter
  Förskola | 1500 | 995 | 1600 | 100
  Grundskola | 2500 | 1700 | 2450 | -50
  Summa intäkter | 4000 | 2695 | 4050 | 50
  ${cost}
  Förskola | -26000 | -17600 | -25900 | 100
  Grundskola | -37000 | -25300 | -36400 | 600
  Summa ${cost.toLowerCase()} | -63000 | -42900 | -62300 | 700
  ${net}
  Förskola | -24500 | -16605 | -24300 | 200
  Grundskola | -34500 | -23600 | -33950 | 550
  Summa ${income} | -59000 | -40205 | -58250 | 750
  `;
const OF_SECTIONS = `
      name | budget | actual | forecast | variance | income | costs
      Förskola | -24500 | -16605 | -24300 | 200 | 995 | -17600
      Grundskola | -34500 | -23600 | -33950 | 550 | 1700 | -25300`;

const sections: readonly Layout[] = [
  { name: 'sections of income, costs and net cost of the same units', workbook: workbook(sheet('Aug', SECTIONS('nettokostnad', 'Kostnader', 'Nettokostnad'))), areas: OF_SECTIONS, total: 'budget | actual | forecast | variance\n -59000 | -40205 | -58250 | 750' },
  { name: 'sections of income, costs and net of the same units', workbook: workbook(sheet('Aug', SECTIONS('netto', 'Kostnader', 'Netto'))), areas: OF_SECTIONS },
];

const ACROSS = (groups: readonly string[], sets: readonly string[]): string => `
  Resultat per affärsområde, bokslut 2025, tkr
   | ${groups.join(' | | | ')} | |
   | ${groups.map(() => 'Budget | Utfall | Avvikelse').join(' | ')}
  ${sets.join('\n  ')}
  `;
const CENTRUM = ['2000 | 1980 | -20', '-1200 | -1278 | -78', '800 | 702 | -98'];
const LOKALER = ['4100 | 4054 | -46', '-3700 | -3598 | 102', '400 | 456 | 56'];
const ALL = ['6100 | 6034 | -66', '-4900 | -4876 | 24', '1200 | 1158 | -42'];
const LINES = ['Hyresintäkter', 'Personalkostnader', 'Resultat'];
const OF_ACROSS = `
      name | budget | actual | income | costs
      Centrum | 800 | 702 | 1980 | -1278
      Lokaler | 400 | 456 | 4054 | -3598`;
const ACROSS_TOTAL = 'budget | actual | variance\n 1200 | 1158 | -42';

const across: readonly Layout[] = [
  { name: 'a statement with its areas side by side, and their total', workbook: workbook(sheet('Blad1', ACROSS(['Centrum', 'Lokaler', 'Totalt'], LINES.map((line, at) => `${line} | ${CENTRUM[at]} | ${LOKALER[at]} | ${ALL[at]}`)))), areas: OF_ACROSS, total: ACROSS_TOTAL },
  { name: 'a statement with its areas side by side', workbook: workbook(sheet('Blad1', ACROSS(['Centrum', 'Lokaler'], LINES.map((line, at) => `${line} | ${CENTRUM[at]} | ${LOKALER[at]}`)))), areas: OF_ACROSS, total: ACROSS_TOTAL },
];

const STATEMENT = sheet('Resultaträkning', `
  Storvattnets kommun
  Resultaträkning januari-april 2026 (tkr)
   | Budget helår | Utfall jan-apr | Prognos helår
  Verksamhetens nettokostnader | -50000 | -16200 | -50400
  Avskrivningar | -900 | -300 | -900
  Skatteintäkter | 39000 | 13000 | 39100
  Statsbidrag | 12500 | 4170 | 12500
  Finansnetto | -150 | -40 | -140
  Årets resultat | 450 | 630 | 160
  `);

const wholes: readonly Layout[] = [
  {
    name: 'a statement whose net costs are the areas\' sum is no other total, and never half of each', silent: ['totalMismatch', 'areaConflict', 'areaTwice'],
    workbook: workbook(sheet('Driftredovisning', `
  Storvattnets kommun
  Driftredovisning per nämnd januari-april 2026 (tkr)
  Nämnd | Budget helår | Budget jan-apr | Utfall jan-apr | Prognos helår
  Kommunstyrelsen | -15000 | -5000 | -5100 | -15200
  Barn- och utbildningsnämnden | -35000 | -11600 | -11100 | -35200
  Summa | -50000 | -16600 | -16200 | -50400
  `), STATEMENT), total: 'budget | budgetToDate | actual | forecast\n -50000 | -16600 | -16200 | -50400',
  },
  {
    name: 'a summary in tkr over sheets in kronor differs by rounding alone', silent: ['totalMismatch', 'areaConflict', 'sumMismatch'],
    workbook: workbook(sheet('Sammanfattning', `
  Kulturnämnden oktober 2026, tkr
  Verksamhet | Budget 2026 | Utfall jan-okt | Prognos 2026
  Bibliotek | -8286 | -6790 | -8301
  Museum | -5014 | -4100 | -5009
  Summa | -13300 | -10890 | -13310
  `), sheet('Bibliotek', `
  Bibliotek oktober 2026, kronor
   | Budget 2026 | Utfall jan-okt | Prognos 2026
  Intäkter | 300000 | 241312 | 310000
  Kostnader | -8585545 | -7031009 | -8610612
  Nettokostnad | -8285545 | -6789697 | -8300612
  `), sheet('Museum', `
  Museum oktober 2026, kronor
   | Budget 2026 | Utfall jan-okt | Prognos 2026
  Intäkter | 100000 | 80004 | 100000
  Kostnader | -5114345 | -4179893 | -5109431
  Nettokostnad | -5014345 | -4099889 | -5009431
  `)),
  },
];

/** Two divisions beside each other, with and without the sums that they come to. */
const beside = (['', `
  Summa | -43000 | -10500 | | Summa | -43000 | -10500`] as const).map((sums): Layout => ({
  name: `the same money divided in two ways side by side, ${sums === '' ? 'without' : 'with'} sums`, tells: ['sameMoney'],
  workbook: workbook(sheet('Uppföljning', `
  Tekniska nämnden mars 2026, tkr
  Verksamhet | Budget 2026 | Utfall | | Konto | Budget 2026 | Utfall
  Gata | -31000 | -7600 | | Personal | -20000 | -5000
  Park | -12000 | -2900 | | Material | -23000 | -5500${sums}
  `)),
  areas: 'name | budget | actual\n Gata | -31000 | -7600\n Park | -12000 | -2900', total: 'budget | actual\n -43000 | -10500',
}));

const otherMoney: Layout = {
  name: 'tables side by side that agree in one column alone are of different money', silent: ['sameMoney'],
  workbook: workbook(sheet('Uppföljning', `
  Uppföljning mars 2026, tkr
  Verksamhet | Budget 2026 | Utfall | | Verksamhet | Budget 2026 | Utfall
  Gata | -31000 | -7600 | | Bibliotek | -20000 | -5100
  Park | -12000 | -2900 | | Museum | -23000 | -5600
  `)),
  areas: 'name | budget | actual\n Gata | -31000 | -7600\n Park | -12000 | -2900\n Bibliotek | -20000 | -5100\n Museum | -23000 | -5600',
  total: 'budget | actual\n -86000 | -21200',
};

export const viewLayouts: readonly Layout[] = [...beside, otherMoney, ...views, ...namesakes, ...sections, ...across, ...wholes];
