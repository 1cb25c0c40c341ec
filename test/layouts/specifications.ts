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
  ...([['Personal', 'Personalkostnader inkl. sociala avgifter, tkr', '-123900 | -148200', '-81900 | -99100'], ['Lokaler', 'Lokalkostnad', '-21900 | -31900', '-14100 | -20100'],
    ['Konsulter', 'Konsulter jan-aug 2026', '-910 | -812', '-640 | -700']] as const).map(([tab, title, school, preschool]): Layout => ({
    name: `"${title}" of the areas is no second amount of them`, areas: AREAS, total: TOTAL, kinds: { Drift: 'areas', [tab]: 'other' }, tells: ['partOfAreas'], silent: ['areaConflict', 'totalMismatch'],
    workbook: workbook(DRIFT, sheet(tab, `
      ${title}
      Verksamhet | Utfall aug 2025 | Utfall aug 2026
      Grundskola | ${school}
      Förskola | ${preschool}
      `)),
  })),
  { name: 'other amounts of the areas under no such title are told as a conflict', tells: ['areaConflict'], workbook: workbook(DRIFT, sheet('Förvaltningen', `
      Förvaltningens uppföljning augusti 2026 (tkr)
      Verksamhet | Budget | Utfall | Prognos
      Grundskola | -231500 | -153100 | -232400
      Förskola | -149900 | -99700 | -149400
      `)), areas: AREAS, total: TOTAL },
  { name: 'counts between the areas, under a head that names both, are none of them', workbook: workbook(sheet('Aug 2026', `
      Barn- och ungdomsnämnden, tkr
      Verksamhet / volym | Budget | Utfall | Prognos | Avvikelse
      Grundskola | -231500 | -154100 | -232400 | -900
      Antal elever | 2410 | 2441 | 2450 |
      Förskola | -149900 | -99800 | -149400 | 500
      Antal barn | 1620 | 1598 | 1600 |
      Kulturskola | -8100 | -5200 | -8100 | 0
      Antal elever | 650 | 640 | 640 |
      Summa | -389500 | -259100 | -389900 | -400
      `)), areas: AREAS, total: TOTAL, kinds: { 'Aug 2026': 'areas' }, silent: ['sumMismatch', 'totalMismatch'] },
  { name: 'counts and shares together are no areas', workbook: workbook(sheet('Uthyrning', `
      Bostads AB
      Uthyrning och underhåll 2025
       | Budget | Utfall | Fg år
      Antal lägenheter | 2140 | 2140 | 2128
      Outhyrda lägenheter 31/12 | 15 | 22 | 12
      Omflyttning % | 16 | 18.2 | 15.9
      Utförda renoveringar | 60 | 54 | 48
      Reparationer, antal | 3900 | 4120 | 3870
      `)), areas: 'name | budget', kinds: { Uthyrning: 'volumes' }, silent: ['areaTwice', 'unitMissing'] },
  { name: 'a list of assignments with what they may cost is no table of areas', workbook: workbook(DRIFT, sheet('Uppdrag', `
      Uppdragslista 2026
      Nr | Uppdrag | Ansvarig | Budget tkr | Förbrukat tkr | Slutdatum
      1 | Översiktsplan | Planchef | 1200 | 840 | 2026-06-30
      2 | Trafikstrategi | Ingenjör | 450 | 460 | 2025-06-30
      3 | Digitalt bygglov | Bygglovschef | 800 | 310 | 2025-12-31
      `)), areas: AREAS, total: TOTAL, kinds: { Drift: 'areas', Uppdrag: 'other' }, silent: ['totalMismatch'] },
];
