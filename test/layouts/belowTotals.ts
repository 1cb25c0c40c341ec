import { sheet, workbook, type Layout } from './build';

const HEAD = `
      Utbildningsnämnden juli 2026, tkr

      Verksamhet | Budget | Utfall | Prognos | Avvikelse
      Förskola | 42000 | 23900 | 43500 | -1500
      Skola | 78300 | 45020 | 77600 | 700
      Fritids | 12400 | 7300 | 12100 | 300`;
const SUM = `
      Summa | 132700 | 76220 | 133200 | -500`;
const AREAS = `
      name | budget | actual | forecast | variance
      Förskola | -42000 | -23900 | -43500 | -1500
      Skola | -78300 | -45020 | -77600 | 700
      Fritids | -12400 | -7300 | -12100 | 300`;
const TOTAL = `
      budget | actual | forecast | variance
      -132700 | -76220 | -133200 | -500`;

const book = (name: string, below: string, more: Partial<Layout> = {}): Layout => ({
  name, workbook: workbook(sheet('Uppf', `${HEAD}${SUM}${below}\n`)), areas: AREAS, total: TOTAL,
  silent: ['sumMismatch', 'varianceMismatch', 'totalMismatch', 'signsOpposed', 'rowsBelowSum', 'areaTwice'], ...more,
});

const NAMED = `
      Utbildningsnämnden | 132700 | 76220 | 133200 | -500`;

/** The sum may bear the committee's name, with what pays for it and what is left below. */
const named: readonly Layout[] = ['Kommunbidrag', 'Kommunersättning', 'Regionbidrag'].map((payer) => ({
  ...book(`${payer} and the result below a committee's own row`, ''),
  workbook: workbook(sheet('Uppf', `${HEAD}${NAMED}
      ${payer} | 132700 | 77400 | 132700 | 0
      Resultat | 0 | 1180 | -500 | -500
      `)),
}));

/** What is told below the printed total is none of it. */
const apart: readonly Layout[] = [
  book('the total once more under a name that says nothing', `
      Kassaboken | 132700 | 76220 | 133200 | -500`, { tells: ['rowsAside'] }),
  book('about the total once more under a name that says nothing', `
      Kassaboken | 132700 | 76190 | 133200 | -500`, { tells: ['rowsAside'] }),
  {
    ...book('the total on top, and once more below under a name that says nothing', '', { tells: ['rowsAside'] }),
    workbook: workbook(sheet('Uppf', `
      Utbildningsnämnden juli 2026, tkr

      Verksamhet | Budget | Utfall | Prognos | Avvikelse
      Totalt | 132700 | 76220 | 133200 | -500
      Förskola | 42000 | 23900 | 43500 | -1500
      Skola | 78300 | 45020 | 77600 | 700
      Fritids | 12400 | 7300 | 12100 | 300
      Kassaboken | 132700 | 76220 | 133200 | -500
      `)),
  },
  book('one-offs under a heading', `

      varav engångsposter:
      Återbetald moms | 0 | 1200 | 1200 | 1200
      Avgångsvederlag | 0 | -640 | -640 | -640`, { tells: ['rowsAside'] }),
  book('what one of the areas is made of', `
      Specifikation Skola
      Lågstadiet | 40000 | 23000 | 39800 | 200
      Mellanstadiet | 38300 | 22020 | 37800 | 500`, { tells: ['rowsAside'] }),
  book('the last forecast of the same areas', `

      Föregående prognos
      Förskola | 42000 | 20100 | 42500 | -500
      Skola | 78300 | 39000 | 78300 | 0`, { tells: ['rowsAside'] }),
  book('a row after an empty one', `

      Kvar att fördela | 500 | 0 | 0 | 500`, { tells: ['rowsAside'] }),
];

/** What pays for the areas, and what is left of it. */
const financed: readonly Layout[] = [
  book('Kommunbidrag and Resultat right below unsigned net costs', `
      Kommunbidrag | 132700 | 76220 | 132700 | 0
      Resultat | 0 | 0 | -500 | -500`),
  book('Kommunersättning and Periodens resultat after an empty row', `

      Kommunersättning | 132700 | 77400 | 132700 | 0
      Periodens resultat | 0 | 1180 | -500 | -500`),
  { name: 'signed net costs, and a grant by another name', workbook: workbook(sheet('Uppf', `
      Utbildningsnämnden juli 2026, tkr
      Verksamhet | Budget 2026 | Utfall jan-jul | Prognos 2026 | Avvikelse
      Förskola | -42000 | -23900 | -43500 | -1500
      Skola | -78300 | -45020 | -77600 | 700
      Fritids | -12400 | -7300 | -12100 | 300
      Summa verksamhet | -132700 | -76220 | -133200 | -500
      Tilldelat kommunbidrag | 132700 | 77400 | 132700 | 0
      Nämndens resultat | 0 | 1180 | -500 | -500
      `)), areas: AREAS, total: TOTAL, silent: ['sumMismatch', 'varianceMismatch', 'signsOpposed'] },
  { name: 'Finansförvaltningen between the sum and the result is a unit', workbook: workbook(sheet('Uppf', `
      Kommunen augusti 2026, tkr
      Nämnd | Budget 2026 | Utfall | Prognos
      Socialnämnden | -42000 | -23900 | -43500
      Tekniska nämnden | -78300 | -45020 | -77600
      Summa nämnder | -120300 | -68920 | -121100
      Finansförvaltningen | 121300 | 80900 | 121200
      Årets resultat | 1000 | 11980 | 100
      `)), areas: `
      name | budget | actual | forecast
      Socialnämnden | -42000 | -23900 | -43500
      Tekniska nämnden | -78300 | -45020 | -77600
      Finansförvaltningen | 121300 | 80900 | 121200`, silent: ['sumMismatch', 'rowsAside'] },
];

const SIGNED = (line: string): Layout => ({
  name: `"${line}" is about variances`, workbook: workbook(sheet('Uppf', `
      Miljönämnden, maj 2026, tkr
      ${line}
      Enhet | Budget 2026 | Budget jan-maj | Utfall jan-maj | Prognos avvikelse helår
      Tillsyn | 7900 | 3292 | 3105 | 200
      Bygglov | 9800 | 4083 | 3940 | 150
      Kart | 2500 | 1042 | 1280 | -400
      Stab | 4100 | 1708 | 1692 | 0
      Summa | 24300 | 10125 | 10017 | -50
      `)), areas: `
      name | budget | budgetToDate | actual | forecast | varianceToDate
      Tillsyn | -7900 | -3292 | -3105 | -7700 | 187
      Bygglov | -9800 | -4083 | -3940 | -9650 | 143
      Kart | -2500 | -1042 | -1280 | -2900 | -238
      Stab | -4100 | -1708 | -1692 | -4100 | 16`, silent: ['signsOpposed', 'budgetSign', 'varianceMismatch'],
});

/** A line on how variances are signed turns no other amount. */
const signLines: readonly Layout[] = ['Överskott (+), underskott (-)', 'Plus är överskott, minus är underskott', 'Positiva värden är överskott', '+/- anger överskott/underskott'].map(SIGNED);

const LINES = `
      Ekonomi | -9349 | -7527 | -9246 | 103
      Intäkter | 585 | 469 | 589 | 4
      Personal | -4865 | -3847 | -4675 | 190
      Övrigt | -5069 | -4149 | -5160 | -91
      HR | -11605 | -9177 | -11650 | -45
      Intäkter | 571 | 477 | 579 | 8
      Personal | -6572 | -5120 | -6678 | -106
      Övrigt | -5604 | -4534 | -5551 | 53`;
const OWNED = `
      name | budget | actual | forecast | variance | income | costs
      Ekonomi | -9349 | -7527 | -9246 | 103 | 469 | -7996
      HR | -11605 | -9177 | -11650 | -45 | 477 | -9654`;
const owned = (name: string, last: string): Layout => ({
  name, workbook: workbook(sheet('Blad1', `
      Kommunstyrelsen oktober 2026, tkr

       | Årsbudget | Utfall ack okt | Årsprognos | Avvikelse${LINES}${last}
      `)), areas: OWNED, total: `
      budget | actual | forecast | variance
      -20954 | -16704 | -20896 | 58`, silent: ['totalMismatch', 'sumMismatch', 'areaTwice'],
});

/** An area's own row over its lines. */
const owners: readonly Layout[] = [
  owned('areas over their lines, and their total', '\n      Totalt | -20954 | -16704 | -20896 | 58'),
  owned('areas over their lines, without a total', ''),
];

const KOMMUN = `
      Driftredovisning augusti 2026, mnkr
      Nämnd | Utfall | Budget 2026 | Prognos 2026 | Avvikelse
      Kommunstyrelsen | -92.9 | -148.2 | -141.6 | 6.6
      Utbildningsnämnden | -541.3 | -812.4 | -826.9 | -14.5`;
const kommun = (name: string, sum: string, below: string): Layout => ({
  name, workbook: workbook(sheet('Drift', `${KOMMUN}
      ${sum} | -634.2 | -960.6 | -968.5 | -7.9${below}
`)), areas: `
      name | actual | budget | forecast
      Kommunstyrelsen | -92.9 | -148.2 | -141.6
      Utbildningsnämnden | -541.3 | -812.4 | -826.9`,
  total: `
      actual | budget | forecast | variance
      -634.2 | -960.6 | -968.5 | -7.9`, silent: ['sumMismatch', 'totalMismatch', 'wholeDiffers'],
});
const TAXES = `
      Skatteintäkter | 467.8 | 700.3 | 702.1 | 1.8
      Generella statsbidrag och utjämning | 171.2 | 254 | 255.7 | 1.7
      Finansnetto | -4.4 | -8.2 | -6 | 2.2`;

/** What finances all of a municipality, from the sum of its committees down to its result. */
const taxes: readonly Layout[] = [
  kommun('taxes below the committees', 'Summa nämnder', `${TAXES}
      Årets resultat | 0.4 | -14.5 | -16.7 | -2.2`),
  kommun('taxes below the net cost, after an empty row', 'Verksamhetens nettokostnader', `
${TAXES}
      Årets resultat | 0.4 | -14.5 | -16.7 | -2.2`),
  kommun('pensions between the committees and the taxes', 'Summa nämnder', `
      Pensioner m.m. | 1 | 2 | 2 | 0${TAXES}
      Årets resultat | 1.4 | -12.5 | -14.7 | -2.2`),
];

/** The whole once more below its sum, divided or with a part left out. */
const excerpts: readonly Layout[] = ([
  ['a sum that leaves a part out', '      Summa exkl. fritids | 120300 | 68920 | 121100 | -800'],
  ['the same after an empty row', '\n      Totalt exklusive Fritids | 120300 | 68920 | 121100 | -800'],
  ['the whole divided by who pays', `      Skattefinansierat | 120300 | 68920 | 121100 | -800
      Taxefinansierat | 12400 | 7300 | 12100 | 300`],
] as const).map(([name, below]): Layout => ({
  name: `${name}, below the total: neither an area nor the total`,
  workbook: workbook(sheet('Uppf', `${HEAD}${SUM}
${below}
`)),
  areas: AREAS, total: `
      budget | actual | forecast
      -132700 | -76220 | -133200`, silent: ['wholeDiffers', 'totalMismatch'],
}));

/** Rows that sum, pay for or explain others. */
export const belowTotalLayouts: readonly Layout[] = [...named, ...apart, ...financed, ...taxes, ...excerpts, ...signLines, ...owners];
