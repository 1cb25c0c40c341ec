import { sheet, workbook, type Layout } from './build';

/** What stands beside each other on a sheet, and what stands below each other, of one table or of several. */

const AREAS = `
      name | budget | actual | forecast | variance
      Bygglov | -9600 | -6120 | -9400 | 200
      Miljö | -7100 | -4500 | -7000 | 100
      Stab | -4900 | -3300 | -4950 | -50`;
const TOTAL = 'budget | actual | forecast | variance\n -21600 | -13920 | -21350 | 250';
const [HEADS, BYGGLOV, MILJO, STAB, SUMMA] = [
  'Verksamhet | Budget | Utfall | Prognos | Avvikelse', 'Bygglov | -9600 | -6120 | -9400 | 200', 'Miljö | -7100 | -4500 | -7000 | 100',
  'Stab | -4900 | -3300 | -4950 | -50', 'Summa | -21600 | -13920 | -21350 | 250'];

const beside = (name: string, right: readonly string[], title = ''): Layout => ({
  name: `${name} beside an economy table is no part of it`,
  workbook: workbook(sheet('Läget', `\n Miljönämnden augusti 2026\n Ekonomi, tkr | | | | | | ${title}\n${[HEADS, BYGGLOV, MILJO, STAB, SUMMA].map((row, at) => `${row} | | ${right[at] ?? ''}`).join('\n')}\n${right.slice(5).map((row) => ` | | | | | | ${row}`).join('\n')}\n`)),
  areas: AREAS, total: TOTAL,
});

const besides: readonly Layout[] = [
  beside('a table of indicators', ['Mått | Mål 2026 | Utfall 2025 | Utfall 2026', 'Handläggningstid, veckor | 8 | 7.2 | 6.1', 'Nöjda kunder, index | 75 | 72 | 74', 'Andel digitala ärenden, % | 80 | 76 | 83'], 'Nyckeltal'),
  beside('a table of volumes', ['Volym | Budget | Utfall | Prognos', 'Antal bygglov | 690 | 671 | 676', 'Antal tillsynsbesök | 24 | 19 | 20', 'Antal förelägganden | 7 | 5 | 7']),
  beside('a table of investments', ['Projekt | Budget | Utfall | Prognos', 'Fordon | 4000 | 2900 | 4100', 'Mätstation | 600 | 410 | 600', 'System | 5200 | 0 | 5200'], 'Investeringar'),
  {
    name: 'amounts behind a gap are the same table\'s', workbook: workbook(sheet('Läget', `
      Miljönämnden augusti 2026, tkr
      Verksamhet | Budget | Utfall | | Prognos | Avvikelse | | Kommentar
      Bygglov | -9600 | -6120 | | -9400 | 200 | | Färre ärenden
      Miljö | -7100 | -4500 | | -7000 | 100 | | Vakans
      Stab | -4900 | -3300 | | -4950 | -50 | | Dyrare lokaler
      Summa | -21600 | -13920 | | -21350 | 250 | |
      `)), areas: AREAS, total: TOTAL,
  },
];

const NAMND = (name: string, own: string, amounts: string, sum: string): string => `
      ${name}
      ${HEADS}
      Administration | ${amounts}
      ${own}
      Summa | ${sum}
      `;

const belows: readonly Layout[] = [
  {
    name: 'tables of one name below each other, each under its nämnd, are groups of one', workbook: workbook(sheet('Mars', `
      Uppföljning mars 2026, tkr
      ${NAMND('Kommunstyrelsen', 'Näringsliv | -3000 | -700 | -3010 | -10', '-2000 | -520 | -2040 | -40', '-5000 | -1220 | -5050 | -50')}${NAMND('Socialnämnden', 'Äldreomsorg | -9000 | -2300 | -9100 | -100', '-1000 | -240 | -1000 | 0', '-10000 | -2540 | -10100 | -100')}
      Summa kommunen | -15000 | -3760 | -15150 | -150
      `)),
    areas: `
      name | budget | actual | forecast
      Administration, Kommunstyrelsen | -2000 | -520 | -2040
      Näringsliv | -3000 | -700 | -3010
      Administration, Socialnämnden | -1000 | -240 | -1000
      Äldreomsorg | -9000 | -2300 | -9100`,
    total: 'budget | actual | forecast | variance\n -15000 | -3760 | -15150 | -150',
  },
  {
    name: 'a table of unknown heads below the areas is no more of them', workbook: workbook(sheet('Delår', `
      Förbundet, delår 2026-08-31 (tkr)
      Verksamhetsgren | Intäkter | Kostnader | Resultat | Årsbudget | Årsprognos
      Utbildning | 1200 | -9100 | -7900 | -12000 | -11900
      Myndighet | 300 | -2400 | -2100 | -3200 | -3150
      Summa | 1500 | -11500 | -10000 | -15200 | -15050

      Medlemsavgifter (tkr)
      Kommun | Antal elever | Avgift 2026 | Fakturerat t.o.m. aug
      Ekby | 212 | 25440 | 16960
      Lindås | 154 | 18480 | 12320
      Summa | 366 | 43920 | 29280
      `)), areas: `
      name | budget | actual | forecast | income | costs
      Utbildning | -12000 | -7900 | -11900 | 1200 | -9100
      Myndighet | -3200 | -2100 | -3150 | 300 | -2400`,
    total: 'budget | actual | forecast\n -15200 | -10000 | -15050',
  },
  {
    name: 'a tab that is called by its grades is an area', workbook: workbook(
      ...[['Förskola', '-24000'], ['F-9', '-30000'], ['Gymnasiet', '-15000']].map(([tab = '', budget = '']) => sheet(tab, `
      Kultur- och utbildningsnämnden maj 2026, tkr
      Konto | Benämning | Årsbudget | Helårsprognos
      3120 | Avgifter | 1000 | 1010
      5010 | Löner | ${Number(budget) - 1000} | ${Number(budget) - 1100}
       | Nettokostnad | ${budget} | ${Number(budget) - 90}
      `))),
    areas: `
      name | budget | forecast
      Förskola | -24000 | -24090
      F-9 | -30000 | -30090
      Gymnasiet | -15000 | -15090`,
  },
  {
    name: 'codes for income and cost are lines of their area', workbook: workbook(sheet('KLK', `
      Kommunledningskontoret | | | | Belopp i tkr
      Augusti 2026
      Ansvar | I/K | Budget | Utfall | Prognos | Avvikelse
      11 Kansli | I | 1650 | 1086 | 1679 | 29
       | K | -14748 | -10301 | -14716 | 32
       | Netto | -13098 | -9215 | -13037 | 61
      12 Ekonomi | I | 1145 | 760 | 1140 | -5
       | K | -9200 | -6100 | -9250 | -50
       | Netto | -8055 | -5340 | -8110 | -55
      `)), unit: 'tkr', period: '2026-08',
    areas: `
      name | budget | actual | forecast | variance | income | costs
      Kansli | -13098 | -9215 | -13037 | 61 | 1086 | -10301
      Ekonomi | -8055 | -5340 | -8110 | -55 | 760 | -6100`,
  },
  {
    name: 'a column for each level of a tree', workbook: workbook(sheet('Ansvar', `
      Uppföljning ansvarsträd, period 202608, belopp i tkr
      Nivå 1 | Nivå 2 | Nivå 3 | Budget år | Utfall ack | Prognos | Avvikelse
      5 Barnförvaltningen | | | -100 | -65 | -103 | -3
       | 51 Skola | | -60 | -40 | -62 | -2
       | | 511 Centralskolan | -40 | -27 | -41 | -1
       | | 512 Byskolan | -20 | -13 | -21 | -1
       | 52 Förskola | | -40 | -25 | -41 | -1
       | | 521 Myran | -25 | -15 | -26 | -1
       | | 522 Ekorren | -15 | -10 | -15 | 0
      `)), period: '2026-08', areas: `
      name | budget | actual | forecast
      Centralskolan | -40 | -27 | -41
      Byskolan | -20 | -13 | -21
      Myran | -25 | -15 | -26
      Ekorren | -15 | -10 | -15`,
    total: 'budget | actual | forecast | variance\n -100 | -65 | -103 | -3',
  },
  {
    name: 'kommunbidrag and net cost of the period, and of the year', workbook: workbook(sheet('Mars', `
      Månadsrapport mars 2026, tkr
      Nämnd | Kommunbidrag jan-mars | Nettokostnad jan-mars | Resultat jan-mars | Kommunbidrag 2026 | Prognos nettokostnad 2026 | Prognos resultat 2026
      Kommunstyrelsen | 4570 | -4440 | 130 | 18330 | -18570 | -240
      Lärandenämnden | 10940 | -11400 | -460 | 43420 | -42610 | 810
      Revisionen | 210 | -190 | 20 | 840 | -835 | 5
      `)), areas: `
      name | budgetToDate | actual | varianceToDate | budget | forecast | variance
      Kommunstyrelsen | -4570 | -4440 | 130 | -18330 | -18570 | -240
      Lärandenämnden | -10940 | -11400 | -460 | -43420 | -42610 | 810
      Revisionen | -210 | -190 | 20 | -840 | -835 | 5`,
  },
];

/** Two rows of another table beside the areas, right below heads of its own. */
const fewBeside: readonly Layout[] = ['Nyckeltal | Mål | Utfall', 'Indikator | Utfall | Målvärde', 'Nyckeltal | Utfall 2025 | Utfall 2026'].map((heads): Layout => ({
  name: `two rows of indicators beside the areas: ${heads}`,
  workbook: workbook(sheet('Uppföljning', `
      Äldrenämnden
      September 2026, tkr
      Verksamhet | Årsbudget | Utfall ack | Prognos | Avvikelse |  | ${heads}
      Hemtjänst | 61400 | 45795 | 62000 | -600 |  | Sjukfrånvaro % | 6.5 | 7.1
      Säbo | 118800 | 86920 | 119100 | -300 |  | Nöjdhet % | 85 | 82
      Hemsjukvård | 22700 | 16900 | 22700 | 0
      `)),
  areas: `
      name | budget | actual | forecast | variance
      Hemtjänst | -61400 | -45795 | -62000 | -600
      Säbo | -118800 | -86920 | -119100 | -300
      Hemsjukvård | -22700 | -16900 | -22700 | 0`, silent: ['rivalColumns'],
}));

export const besideLayouts: readonly Layout[] = [...besides, ...belows, ...fewBeside];
