import { sheet, workbook, type Layout } from './build';

const DRIFT = sheet('Drift', `
      Barn- och ungdomsnämnden augusti 2026 (tkr)
      Verksamhet | Budget | Utfall | Prognos | Avvikelse
      Grundskola | -231500 | -154100 | -232400 | -900
      Förskola | -149900 | -99800 | -149400 | 500
      Kulturskola | -8100 | -5200 | -8100 | 0
      Summa | -389500 | -259100 | -389900 | -400
      `);
const AREAS = `
      name | budget | actual | forecast | variance
      Grundskola | -231500 | -154100 | -232400 | -900
      Förskola | -149900 | -99800 | -149400 | 500
      Kulturskola | -8100 | -5200 | -8100 | 0`;
const TOTAL = `
      budget | actual | forecast | variance
      -389500 | -259100 | -389900 | -400`;

/** Sheets beside the committee's that tell what some of its money is for. */
export const specificationLayouts: readonly Layout[] = [
  { name: 'a sheet of what a part of the money is for, with a sum of its own', workbook: workbook(DRIFT, sheet('Skolskjuts', `
      Skolskjuts, tkr
       | Budget | Utfall | Prognos | Avvikelse
      Linjetrafik | -4100 | -2790 | -4200 | -100
      Taxi | -2900 | -2310 | -3500 | -600
      Självskjuts | -150 | -98 | -150 | 0
      Summa skolskjuts | -7150 | -5198 | -7850 | -700
      `)), areas: AREAS, total: TOTAL, kinds: { Drift: 'areas', Skolskjuts: 'other' }, tells: ['partLeft'], silent: ['totalsAdded', 'totalMismatch'] },
  { name: 'what is paid for each, beside a count', workbook: workbook(DRIFT, sheet('Interkommunalt', `
      Interkommunala ersättningar aug 2026
      Kommun | Antal elever | Intäkt tkr | Kostnad tkr | Netto tkr
      Ekby | 14 | 1210 | 0 | 1210
      Näset | 0 | 0 | -2310 | -2310
      Storåker | 22 | 1840 | -3920 | -2080
      Summa | 36 | 3050 | -6230 | -3180
      `)), areas: AREAS, total: TOTAL, tells: ['partLeft'], silent: ['totalsAdded', 'totalMismatch'] },
  ...([
    ['loans at two dates', 'Borgen', 'Borgensåtaganden, mnkr', 'Låntagare | 2025-12-31 | 2026-08-31'],
    ['pensions by year', 'Pensioner', 'Pensionskostnader (tkr)', ' | 2024 | 2025'],
    ['hours that nothing says are money', 'Timmar', 'Utförda timmar', 'Område | Budget ack | Utfall ack'],
    ['energy under the heads of the economy', 'Energi', 'Energiförbrukning MWh', 'Område | Budget | Utfall'],
  ] as const).map(([name, tab, title, heads]): Layout => ({ name, workbook: workbook(DRIFT, sheet(tab, `
      ${title}
      ${heads}
      Norr | 41020 | 40590
      Söder | 38110 | 37210
      Summa | 79130 | 77800
      `)), areas: AREAS, total: TOTAL, silent: ['totalsAdded', 'totalMismatch', 'areaConflict'] })),
  { name: 'a sheet of the budgets of the same areas is theirs', workbook: workbook(sheet('Utfall', `
      Barn- och ungdomsnämnden augusti 2026 (tkr)
      Verksamhet | Budget | Utfall
      Grundskola | -231500 | -154100
      Förskola | -149900 | -99800
      `), sheet('Fjolår', `
      Fjolåret
      Verksamhet | Utfall aug 2025
      Grundskola | -149800
      Förskola | -98100
      `)), areas: `
      name | budget | actual | priorYearToDate
      Grundskola | -231500 | -154100 | -149800
      Förskola | -149900 | -99800 | -98100`, silent: ['otherTableLeft'] },
  { name: 'other areas of the committee with their own budget, in kronor by their own words, are added', workbook: workbook(DRIFT, sheet('Kultur', `
      Budgetuppföljning kultur
      Verksamhet | Budget | Utfall | Prognos | Avvikelse
      Bibliotek | -41500 | -27100 | -41400 | 100
      Musikskola | -29900 | -19800 | -30400 | -500
      `)), silent: ['otherTableLeft'] },
  { name: 'divisions of one committee on sheets of their own are added up', workbook: workbook(sheet('Gymnasium', `
      Gymnasienämnden – gymnasium, augusti 2026, tkr
      Verksamhet | Budget | Utfall | Prognos
      Program | -118200 | -79010 | -119900
      Elevhälsa | -9100 | -5980 | -9000
      Summa gymnasium | -127300 | -84990 | -128900
      `), sheet('Vuxna', `
      Gymnasienämnden – vuxna, augusti 2026, tkr
      Verksamhet | Budget | Utfall | Prognos
      Grundläggande | -11200 | -7310 | -11000
      SFI | -9800 | -6900 | -10300
      Summa vuxna | -21000 | -14210 | -21300
      `)), areas: `
      name | budget | actual | forecast
      Program | -118200 | -79010 | -119900
      Elevhälsa | -9100 | -5980 | -9000
      Grundläggande | -11200 | -7310 | -11000
      SFI | -9800 | -6900 | -10300`, total: `
      budget | actual | forecast
      -148300 | -99200 | -150200`, silent: ['partLeft'] },
  { name: 'what volumes cost, on their own sheet, is no area', workbook: workbook(DRIFT, sheet('Volymer', `
      Volymer 2026, prognos augusti
      Skolform | Antal budget | Antal prognos | Kostnad budget tkr | Kostnad prognos tkr
      Förskola 1-3 år | 1105 | 1082 | 189176 | 185238
      Förskola 4-5 år | 862 | 851 | 104647 | 103311
      Åk 1-6 | 3215 | 3240 | 229872 | 231660
      `)), areas: AREAS, total: TOTAL, kinds: { Drift: 'areas', Volymer: 'volumes' }, silent: ['areaConflict', 'totalMismatch'] },
];
