import { sheet, workbook, type Layout } from './build';

const FOLLOW_UP = sheet('Uppföljning sep', `
Utbildningsnämnden
Uppföljning januari-september 2026
Nettokostnader i tkr

Verksamhet | Årsbudget | Budget jan-sep | Utfall jan-sep | Avvikelse jan-sep | Årsprognos | Avvikelse årsprognos
Ledning | 4800 | 3600 | 3540 | 60 | 4750 | 50
Förskola | 88400 | 66300 | 67100 | -800 | 89300 | -900
Grundskola | 152600 | 114450 | 113200 | 1250 | 151400 | 1200
Fritidshem | 31200 | 23400 | 23810 | -410 | 31700 | -500
Summa nämnd | 277000 | 207750 | 207650 | 100 | 277150 | -150
`);

const areas = `
      name | budget | budgetToDate | actual | varianceToDate | forecast | variance
      Ledning | -4800 | -3600 | -3540 | 60 | -4750 | 50
      Förskola | -88400 | -66300 | -67100 | -800 | -89300 | -900
      Grundskola | -152600 | -114450 | -113200 | 1250 | -151400 | 1200
      Fritidshem | -31200 | -23400 | -23810 | -410 | -31700 | -500`;
const total = `
      budget | budgetToDate | actual | varianceToDate | forecast | variance
      -277000 | -207750 | -207650 | 100 | -277150 | -150`;

/** Title, heads and rows of lists that stand beside a follow-up under its areas' names. */
const LISTS: readonly (readonly [tab: string, title: string, list: string])[] = [
  ['Avstämning', 'Avstämning huvudbok mot uppföljning september, tkr', `Verksamhet | Huvudbok | Uppföljning | Diff
Ledning | 3540 | 3540 | 0
Förskola | 66900 | 67100 | 200
Grundskola | 113200 | 113200 | 0
Fritidshem | 23910 | 23810 | -100
Summa | 207550 | 207650 | 100`],
  ['Kontroll', 'Kontroll av utfall jan-sep (tkr)', `Verksamhet | Utfall enligt Raindance | Utfall enligt rapport | Skillnad | Kommentar
Ledning | 3540 | 3540 | 0 |
Förskola | 66900 | 67100 | 200 | Interkommunal ersättning, ej bokförd
Grundskola | 113200 | 113200 | 0 |
Fritidshem | 23810 | 23810 | 0 |`],
  ['Budgetavstämning', 'Budget i systemet mot beslutad budget, tkr', `Verksamhet | Budget i systemet | Budget enligt beslut | Differens
Ledning | 4800 | 4800 | 0
Förskola | 88000 | 88400 | 400
Grundskola | 152600 | 152600 | 0
Fritidshem | 31200 | 31200 | 0
Summa | 276600 | 277000 | 400`],
  ['Avst', 'Avstämning', `Verksamhet | Utfall system | Utfall Excel | Differens
Ledning | 3540 | 3540 | 0
Förskola | 67100 | 67100 | 0
Grundskola | 113250 | 113200 | 50
Fritidshem | 23810 | 23810 | 0`],
  ['Periodiseringar', 'Periodiseringar september, kr', `Konto | Verksamhet | Text | Belopp
1790 | Grundskola | Läromedelslicenser 2027 | 840000
2990 | Fritidshem | Livsmedel september | -315000`],
  ['Bokslutsposter', 'Upplupna kostnader september (tkr)', `Verksamhet | Avser | Belopp
Förskola | Semesterlöner | 1200
Grundskola | Skolskjuts | 2350
Grundskola | Måltider | 980`],
  ['Omföringar', 'Omföringar som återstår, tkr', `Verksamhet | Belopp
Ledning | 120
Förskola | -120`],
  ['Bemanning', 'Bemanning september', `Verksamhet | Årsarbetare budget | Årsarbetare utfall | Differens
Ledning | 5.5 | 5.4 | 0.1
Förskola | 148 | 151 | -3
Grundskola | 221 | 219 | 2
Fritidshem | 48 | 49.5 | -1.5`],
  ['Prislappar', 'Prislappar 2026, kr per barn och elev', `Verksamhet | Grundbelopp | Strukturtillägg | Totalt
Förskola | 132400 | 4100 | 136500
Grundskola | 98200 | 5600 | 103800
Fritidshem | 38100 | 900 | 39000`],
  ['Programpriser', 'Programpriser 2026, kr per elev', `Program | Pris 2025 | Pris 2026 | Förändring
Bygg | 141000 | 146000 | 5000
Teknik | 108000 | 112000 | 4000`],
  ['Taxor', 'Internpriser 2026', `Tjänst | Pris 2025 | Pris 2026
Lokalvård | 310 | 322
Vaktmästare | 405 | 418`],
  ['Resursfördelning', 'Resursfördelning 2026, tkr', `Verksamhet | Antal barn | Grundbelopp | Tilläggsbelopp | Summa tilldelning
Förskola | 640 | 84700 | 3700 | 88400
Grundskola | 1450 | 142400 | 10200 | 152600
Fritidshem | 800 | 30500 | 700 | 31200`],
  ['Statsbidrag', 'Statsbidrag 2026, tkr', `Statsbidrag | Verksamhet | Beviljat | Upparbetat | Kvar
Likvärdig skola | Grundskola | 6200 | 4100 | 2100
Mindre barngrupper | Förskola | 1800 | 1350 | 450
Fritidshemssatsning | Fritidshem | 900 | 600 | 300`],
  ['Internhyra', 'Internhyror 2026, tkr', `Verksamhet | Yta m2 | Hyra per år | Hyra jan-sep
Ledning | 420 | 510 | 382
Förskola | 9800 | 13700 | 10275
Grundskola | 18400 | 24100 | 18075
Fritidshem | 2100 | 2600 | 1950`],
  ['Semesterlöneskuld', 'Semesterlöneskuld, tkr', `Verksamhet | Skuld 2025-12-31 | Skuld 2026-09-30 | Förändring
Ledning | 410 | 380 | -30
Förskola | 5200 | 4700 | -500
Grundskola | 9100 | 8600 | -500
Fritidshem | 1900 | 1750 | -150`],
  ['Kapitalkostnader', 'Kapitalkostnader 2026, tkr', `Verksamhet | Avskrivning | Internränta | Summa
Ledning | 60 | 8 | 68
Förskola | 720 | 95 | 815
Grundskola | 1480 | 210 | 1690
Fritidshem | 240 | 30 | 270`],
  ['OH', 'Fördelning av gemensamma kostnader, tkr', `Verksamhet | Andel | Belopp
Förskola | 0.32 | 1130
Grundskola | 0.55 | 1950
Fritidshem | 0.13 | 460
Summa | 1 | 3540`],
  ['Sjuklön', 'Sjuklönekostnader, tkr', `Verksamhet | Jan-sep 2025 | Jan-sep 2026 | Förändring
Ledning | 22 | 31 | 9
Förskola | 1610 | 1720 | 110
Grundskola | 1480 | 1390 | -90
Fritidshem | 520 | 560 | 40`],
  ['Löneöversyn', 'Löneöversyn 2026, tkr', `Verksamhet | Lönesumma | Ökning % | Kostnad 2026
Ledning | 3300 | 3.1% | 77
Förskola | 66100 | 3.4% | 1686
Grundskola | 104500 | 3.3% | 2586
Fritidshem | 24200 | 3.3% | 599`],
  ['Ramförändringar', 'Budget 2026, förändringar sedan 2025 (tkr)', `Verksamhet | Budget 2025 | Index | Effektivisering | Volym | Budget 2026
Ledning | 4750 | 120 | -70 | 0 | 4800
Förskola | 89200 | 2100 | -900 | -2000 | 88400
Grundskola | 147900 | 3700 | -1000 | 2000 | 152600
Fritidshem | 30600 | 800 | -200 | 0 | 31200`],
  ['Köpta platser', 'Köpta platser januari-september, tkr', `Verksamhet | Antal | Budget jan-sep | Utfall jan-sep | Avvikelse
Förskola | 24 | 2400 | 2650 | -250
Grundskola | 61 | 4900 | 5230 | -330
Fritidshem | 12 | 310 | 290 | 20`],
  ['Lokalvård', 'Lokalvård januari-september, tkr', `Verksamhet | Budget | Utfall | Avvikelse
Ledning | 40 | 41 | -1
Förskola | 1900 | 1940 | -40
Grundskola | 3100 | 3080 | 20
Fritidshem | 420 | 450 | -30`],
];

/** A follow-up that is called a reconciliation, with two forecasts that are mostly alike. */
const CALLED_SO: Layout = {
  name: 'an "Avstämning" of budget, outcome and two forecasts is a follow-up',
  workbook: workbook(sheet('Avstämning', `
Utbildningsnämnden
Ekonomisk avstämning januari-september 2026, tkr

Verksamhet | Årsbudget | Utfall jan-sep | Prognos 1 | Prognos 2 | Differens
Ledning | -4800 | -3540 | -4750 | -4750 | 0
Förskola | -88400 | -67100 | -89000 | -89300 | -300
Grundskola | -152600 | -113200 | -151400 | -151400 | 0
Fritidshem | -31200 | -23810 | -31700 | -31700 | 0
`)),
  areas: `
      name | budget | actual | forecast
      Ledning | -4800 | -3540 | -4750
      Förskola | -88400 | -67100 | -89300
      Grundskola | -152600 | -113200 | -151400
      Fritidshem | -31200 | -23810 | -31700`,
};

/** Lists beside a follow-up, before it and after it: what they tell is none of its amounts. */
export const listBesideLayouts: readonly Layout[] = [CALLED_SO, ...LISTS.flatMap(([tab, title, list]) => {
  const own = sheet(tab, `\n${title}\n\n${list}\n`);
  return [true, false].map((isFirst): Layout => ({
    name: `"${title}" ${isFirst ? 'before' : 'after'} the follow-up of the same areas: none of their amounts`,
    workbook: isFirst ? workbook(own, FOLLOW_UP) : workbook(FOLLOW_UP, own), areas, total, period: '2026-09', silent: ['areaConflict', 'totalMismatch', 'noIndicators', 'rivalColumns', 'columnLeft'],
  }));
})];
