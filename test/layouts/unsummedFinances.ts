import { sheet, workbook, type Layout } from './build';

/** What pays for the areas, and what is left, below rows that no sum closes. */

const COMMITTEES = `Driftredovisning per nämnd 2022, tkr, nettokostnad (+)
      Nämnd | Budget 2022 | Redovisning 2022 | Avvikelse
      Kommunstyrelsen | 58412 | 59207 | -795
      Barn- och utbildningsnämnden | 124870 | 124633 | 237
      Socialnämnden | 127905 | 136418 | -8513
      Miljö- och byggnadsnämnden | 6390 | 5704 | 686`;

const AREAS = `
      name | budget | actual
      Kommunstyrelsen | -58412 | -59207
      Barn- och utbildningsnämnden | -124870 | -124633
      Socialnämnden | -127905 | -136418
      Miljö- och byggnadsnämnden | -6390 | -5704`;

const FRAMED = `Miljönämnden, driftredovisning 2022 (tkr)
      Verksamhet | Bokslut 2022 | Budget 2022 | Avvikelse
      Nämnd | -838 | -911 | 73
      Detaljplaner | -4397 | -3942 | -455
      Bygglov | 1283 | 695 | 588
      Miljötillsyn | -5112 | -5474 | 362`;

export const unsummedFinanceLayouts: readonly Layout[] = [
  {
    name: 'taxes below committees without a sum are none of them', workbook: workbook(sheet('Drift', `
      ${COMMITTEES}
      Skatteintäkter | -227310 | -232884 | 5574
      Generella statsbidrag och utjämning | -100260 | -102476 | 2216
      Finansnetto | 210 | 598 | -388
      ÅRETS RESULTAT | -9783 | -8800 | -983
      `)), areas: AREAS, tells: ['rowsAside'],
  },
  ...(['Tilldelad ram', 'Budgetram', 'Kommunbidrag'] as const).map((name): Layout => ({
    name: `${name} below areas without a sum`, workbook: workbook(sheet('Drift', `
      ${FRAMED}
      ${name} | 9632 | 9632 | 0
      Resultat | 568 | 0 | 568
      `)), areas: `
      name | budget | actual | variance
      Nämnd | -911 | -838 | 73
      Detaljplaner | -3942 | -4397 | -455
      Bygglov | 695 | 1283 | 588
      Miljötillsyn | -5474 | -5112 | 362`,
  })),
  {
    name: 'a budgeted result below variances without a sum is none of them', workbook: workbook(sheet('Prognos', `
      Ekonomisk rapport mars 2024
      Prognos budgetavvikelser, mnkr | Helår
      Kommunstyrelsen | 0.7
      Tekniska nämnden | 2.3
      Bildningsnämnden | -0.6
      Socialnämnden | -5.1
      Budgeterat resultat | 18.8
      `)), areas: `
      name | variance
      Kommunstyrelsen | 0.7
      Tekniska nämnden | 2.3
      Bildningsnämnden | -0.6
      Socialnämnden | -5.1`, tells: ['rowsAside'],
  },
];
