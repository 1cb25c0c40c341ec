import { sheet, workbook, type Layout } from './build';

const COMMITTEES = `Driftredovisning 2025, tkr
       | Budget 2025 | Bokslut 2025 | Avvikelse
      Kommunstyrelsen | -4120 | -4010 | 110
      Socialnämnden | -9340 | -9515 | -175
      Kulturnämnden | -2310 | -2290 | 20`;

const AREAS = `
      name | budget | actual | variance
      Kommunstyrelsen | -4120 | -4010 | 110
      Socialnämnden | -9340 | -9515 | -175
      Kulturnämnden | -2310 | -2290 | 20`;

/** What the net of the committees and that of the income statement differ by stands below the committees, and is none. */
const BRIDGES: readonly Layout[] = [
  ...['Summa nämnder', 'Nämndernas nettokostnad'].flatMap((net) => ['Verksamhetens nettokostnad', 'Nettokostnad enligt resultaträkningen'].map((last): Layout => ({
    name: `what bridges two nets: ${net}, ${last}`,
    workbook: workbook(sheet('Not 3', `
      ${COMMITTEES}
      ${net} | -15770 | -15815 | -45
      Interna poster, pensioner | -410 | -430 | -20
      Återläggning kapitalkostnader | 820 | 833 | 13
      Avskrivningar | -60 | -71 | -11
      ${last} | -15420 | -15483 | -63
      `)),
    areas: AREAS, tells: ['rowsAside'], silent: ['totalMismatch', 'sum'],
    total: `
      budget | actual | variance
      -15770 | -15815 | -45`,
  }))),
  {
    name: 'what bridges two nets, with taxes and the result of the year below',
    workbook: workbook(sheet('Not 3', `
      ${COMMITTEES}
      Nämndernas nettokostnad | -15770 | -15815 | -45
      Interna poster, pensioner | -410 | -430 | -20
      Återläggning kapitalkostnader | 820 | 833 | 13
      Avskrivningar | -60 | -71 | -11
      Verksamhetens nettokostnad | -15420 | -15483 | -63
      Skatteintäkter | 12800 | 12910 | 110
      Generella statsbidrag | 2900 | 2890 | -10
      Finansnetto | -40 | -31 | 9
      Årets resultat | 240 | 286 | 46
      `)),
    areas: AREAS, tells: ['rowsAside'], silent: ['totalMismatch', 'wholeDiffers', 'sum'],
    total: `
      budget | actual | variance
      -15770 | -15815 | -45`,
  },
  {
    name: 'what bridges the proven sum of the committees and the net of the whole, whatever it is called',
    workbook: workbook(sheet('Not 3', `
      ${COMMITTEES}
      Summa nämndernas nettokostnad | -15770 | -15815 | -45
      Semesterlöner, räntor m.m. | 350 | 332 | -18
      Verksamhetens nettokostnad | -15420 | -15483 | -63
      `)),
    areas: AREAS, tells: ['rowsAside'], silent: ['totalMismatch', 'sum'],
    total: `
      budget | actual | variance
      -15770 | -15815 | -45`,
  },
  ...[
    { net: 'Summa nämndernas nettokostnad', unit: 'Räddningstjänsten' },
    { net: 'Summa nämndernas nettokostnad', unit: 'Överförmyndaren' },
    { net: 'Summa nettokostnad', unit: 'Semesterlöner, räntor m.m.' },
  ].map(({ net, unit }): Layout => ({
    name: `a row between two nets that is a unit, or below a sum that may be of any: ${net}, ${unit}`,
    workbook: workbook(sheet('Not 3', `
      ${COMMITTEES}
      ${net} | -15770 | -15815 | -45
      ${unit} | 350 | 332 | -18
      Verksamhetens nettokostnad | -15420 | -15483 | -63
      `)),
    areas: `${AREAS}
      ${unit} | 350 | 332 | -18`,
    total: `
      budget | actual | variance
      -15420 | -15483 | -63`,
  })),
  {
    name: 'a unit below the net of the committees stays one',
    workbook: workbook(sheet('Not 3', `
      ${COMMITTEES}
      Nämndernas nettokostnad | -15770 | -15815 | -45
      Finansförvaltning | 350 | 332 | -18
      Verksamhetens nettokostnad | -15420 | -15483 | -63
      `)),
    areas: `${AREAS}
      Finansförvaltning | 350 | 332 | -18`,
    total: `
      budget | actual | variance
      -15420 | -15483 | -63`,
  },
];

/** Sums below their rows that no word makes sums, at several levels: none is counted beside what it sums. */
const LEVELS: readonly Layout[] = [
  {
    name: 'a sum of two sums, which a third one counts',
    workbook: workbook(sheet('Utfall', `
      Skolnämnden bokslut 2024, tkr
       | Budget 2024 | Bokslut 2024 | Avvikelse
      Solgläntan | 31412 | 30377 | 1035
      Bäcken | 10061 | 9702 | 359
      Förskolor | 41473 | 40079 | 1394
      Lågstadium | 43588 | 42151 | 1437
      Högstadium | 14203 | 14566 | -363
      Fritidshem | 28612 | 27291 | 1321
      Grundskola och fritidshem | 86403 | 84008 | 2395
      Barn 1–16 år | 127876 | 124087 | 3789
      Gymnasieskola | 41402 | 42318 | -916
      Utbildning | 169278 | 166405 | 2873
      Måltider | 32091 | 31604 | 487
      Skolskjuts | 32155 | 32419 | -264
      Nämnd | 5103 | 5221 | -118
      Kansli | 22076 | 20934 | 1142
      Gemensamt | 27179 | 26155 | 1024
      Skolnämnden | 260703 | 256583 | 4120
      `)),
    silent: ['totalMismatch', 'sum', 'wholeDiffers'],
    areas: `
      name | budget | actual
      Solgläntan | -31412 | -30377
      Bäcken | -10061 | -9702
      Lågstadium | -43588 | -42151
      Högstadium | -14203 | -14566
      Fritidshem | -28612 | -27291
      Gymnasieskola | -41402 | -42318
      Måltider | -32091 | -31604
      Skolskjuts | -32155 | -32419
      Nämnd | -5103 | -5221
      Kansli | -22076 | -20934`,
    total: `
      budget | actual
      -260703 | -256583`,
  },
];

export const bridgeAndLevelLayouts: readonly Layout[] = [...BRIDGES, ...LEVELS];
