import { sheet, workbook, type Layout } from './build';
import { CULTURE, countedCulture } from './soundFollowUps';

/** What is done and why amounts differ, told by area beside the areas: none of their money. */

const culture = sheet('Uppföljning', CULTURE);
const parks = sheet('Läget', `
  Parknämnden, prognos oktober 2025, tkr
  Verksamhet | Budget 2025 | Utfall jan-okt | Prognos 2025 | Avvikelse
  Skötsel | -9000 | -7600 | -9100 | -100
  Lek | -6000 | -5000 | -6200 | -200
  Träd | -5000 | -4100 | -4900 | 100
  Summa | -20000 | -16700 | -20200 | -200
`);

const countedParks = {
  period: '2025-10', unit: 'tkr', committee: 'Parknämnden',
  areas: `
    name | budget | actual | forecast | variance
    Skötsel | -9000 | -7600 | -9100 | -100
    Lek | -6000 | -5000 | -6200 | -200
    Träd | -5000 | -4100 | -4900 | 100
  `,
  total: `
    budget | actual | forecast | variance
    -20000 | -16700 | -20200 | -200
  `,
} satisfies Partial<Layout>;

export const actionBesideLayouts: readonly Layout[] = [
  {
    name: 'causes of variances with the areas in a second column',
    workbook: workbook(
      culture,
      sheet('Avvikelser', `
        Orsaker till avvikelser, tkr
        Orsak | Verksamhet | Budget | Utfall | Avvikelse
        Högre hyra | Bibliotek | -3000 | -3400 | -400
        Vakans | Musikskola | -900 | -600 | 300
        Färre besök | Museum | 1200 | 800 | -400
        Städning | Bibliotek | -500 | -600 | -100
        Summa | | -3200 | -3800 | -600
      `),
    ),
    kinds: { 'Uppföljning': 'areas', Avvikelser: 'other' },
    ...countedCulture,
    tells: ['tableAside'],
  },
  {
    name: 'activities and what they are to give, with who answers for them',
    workbook: workbook(
      culture,
      sheet('Effekthemtagning', `
        Effekthemtagning 2025, tkr
        Aktivitet | Ansvarig enhet | Plan | Utfall | Prognos | Avvikelse
        Ny bemanningsmodell | Bibliotek | 800 | 300 | 700 | -100
        Gemensam kassa | Museum | 400 | 410 | 600 | 200
        Färre lokaler | Musikskola | 250 | 0 | 0 | -250
        Summa | | 1450 | 710 | 1300 | -150
      `),
    ),
    kinds: { 'Uppföljning': 'areas', Effekthemtagning: 'other' },
    ...countedCulture,
    tells: ['tableAside'],
  },
  {
    name: 'savings with the areas before them',
    workbook: workbook(
      culture,
      sheet('Besparingar', `
        Verksamhet | Besparing | Beslutad effekt | Uppnådd effekt | Beräknad effekt helår
        Bibliotek | Kortare öppettider | 900 | 500 | 800
        Musikskola | Högre avgift | 400 | 200 | 400
        Museum | Samordnad reception | 700 | 100 | 300
        Totalt | | 2000 | 800 | 1500
      `),
    ),
    kinds: { 'Uppföljning': 'areas', Besparingar: 'other' },
    ...countedCulture,
  },
  {
    name: 'measures with the areas in a second column below the follow-up',
    workbook: workbook(
      sheet('Uppföljning', `${CULTURE}
        Ekonomi i balans
        Åtgärd | Verksamhet | Budget | Utfall | Prognos | Avvikelse
        Kortare öppettider | Bibliotek | 900 | 500 | 800 | -100
        Högre avgift | Musikskola | 400 | 200 | 400 | 0
        Samordnad reception | Museum | 700 | 100 | 300 | -400
        Summa | | 2000 | 800 | 1500 | -500
      `),
    ),
    kinds: { 'Uppföljning': 'areas' },
    ...countedCulture,
    tells: ['tableAside'],
  },
  {
    name: 'small projects with the areas in a second column',
    workbook: workbook(
      culture,
      sheet('Projekt', `
        Projekt 2025, tkr
        Projekt | Verksamhet | Budget 2025 | Utfall jan-aug | Prognos | Avvikelse
        Läslyft | Bibliotek | -900 | -500 | -800 | 100
        Kör i skolan | Musikskola | -400 | -200 | -400 | 0
        Digital arkivering | Museum | -700 | -100 | -300 | 400
        Summa | | -2000 | -800 | -1500 | 500
      `),
    ),
    kinds: { 'Uppföljning': 'areas', Projekt: 'other' },
    ...countedCulture,
    tells: ['areasOfOtherSize'],
  },
  {
    name: 'a measure beside some of the areas is a comment',
    workbook: workbook(
      sheet('Uppföljning', `
        Kulturnämnden, uppföljning per augusti 2025, tkr
        Verksamhet | Åtgärd | Budget 2025 | Utfall jan-aug | Prognos 2025 | Avvikelse
        Bibliotek | Kortare öppettider | -32000 | -21000 | -32500 | -500
        Musikskola | | -14500 | -9700 | -14200 | 300
        Museum | Samordnad reception | -21000 | -13900 | -21400 | -400
        Summa | | -67500 | -44600 | -68100 | -600
      `),
    ),
    kinds: { 'Uppföljning': 'areas' },
    ...countedCulture,
    tells: ['commentMissing'],
  },
  {
    name: 'forecasts before and after measures are followed by the one after',
    workbook: workbook(
      sheet('Uppföljning', `
        Kulturnämnden, uppföljning per augusti 2025, tkr
        Verksamhet | Budget 2025 | Utfall jan-aug | Prognos före åtgärder | Effekt av åtgärder | Prognos efter åtgärder | Avvikelse
        Bibliotek | -32000 | -21000 | -33500 | 1000 | -32500 | -500
        Musikskola | -14500 | -9700 | -14200 | 0 | -14200 | 300
        Museum | -21000 | -13900 | -21800 | 400 | -21400 | -400
        Summa | -67500 | -44600 | -69500 | 1400 | -68100 | -600
      `),
    ),
    kinds: { 'Uppföljning': 'areas' },
    ...countedCulture,
    tells: ['rivalColumns', 'columnUnread'],
  },
  {
    name: 'what savings give by area',
    workbook: workbook(
      culture,
      sheet('Åtgärder per verksamhet', `
        Effekt av beslutade besparingar, tkr
        Verksamhet | Budget | Utfall | Prognos | Avvikelse
        Bibliotek | 900 | 500 | 800 | -100
        Musikskola | 400 | 200 | 400 | 0
        Museum | 700 | 100 | 300 | -400
        Summa | 2000 | 800 | 1500 | -500
      `),
    ),
    kinds: { 'Uppföljning': 'areas', 'Åtgärder per verksamhet': 'other' },
    ...countedCulture,
    tells: ['signInferred', 'areasOfOtherSize'],
  },
  {
    name: 'effects of measures with the areas in a second column and a title of the economy',
    workbook: workbook(
      parks,
      sheet('Ekonomi', `
        Ekonomi, uppföljning av åtgärder, tkr
        Beslutad åtgärd | Verksamhet | Budget effekt | Utfall effekt | Prognos effekt
        Färre klippningar | Skötsel | 700 | 500 | 600
        Egen verkstad | Lek | 500 | 400 | 500
        Fleråriga plantor | Träd | 300 | 300 | 300
        Summa | | 1500 | 1200 | 1400
      `),
    ),
    kinds: { 'Läget': 'areas', Ekonomi: 'other' },
    ...countedParks,
    tells: ['tableAside'],
  },
  {
    name: 'projects of which several are of one area',
    workbook: workbook(
      parks,
      sheet('Särskilda', `
        Uppföljning oktober 2025, tkr
        Projekt | Verksamhet | Budget 2025 | Utfall jan-okt | Prognos 2025 | Avvikelse
        Stadsodling | Skötsel | -3700 | -2500 | -3600 | 100
        Ny lekpark | Lek | -4500 | -3400 | -4500 | 0
        Äventyrslek | Lek | -1300 | -1300 | -1300 | 0
        Summa | | -9500 | -7200 | -9400 | 100
      `),
    ),
    kinds: { 'Läget': 'areas', 'Särskilda': 'other' },
    ...countedParks,
    tells: ['tableAside'],
  },
];
