import { sheet, workbook, type Layout } from './build';
import { countedCulture } from './soundFollowUps';

/** What else stands in a workbook beside the areas: grants to associations, buyers, logs, programmes, risks and notes. None is counted as an area. */

const followUp = sheet('Uppföljning', `
  Tekniska nämnden, uppföljning per augusti 2025, tkr
  Verksamhet | Budget 2025 | Utfall jan-aug | Prognos 2025 | Avvikelse
  Gata och trafik | -48200 | -31500 | -49000 | -800
  Park | -17400 | -11900 | -17100 | 300
  Fastighet | -61000 | -40300 | -61500 | -500
  Måltid | -39800 | -26100 | -39800 | 0
  Summa | -166400 | -109800 | -167400 | -1000
`);

const counted = {
  period: '2025-08', unit: 'tkr', committee: 'Tekniska nämnden',
  areas: `
    name | budget | actual | forecast | variance
    Gata och trafik | -48200 | -31500 | -49000 | -800
    Park | -17400 | -11900 | -17100 | 300
    Fastighet | -61000 | -40300 | -61500 | -500
    Måltid | -39800 | -26100 | -39800 | 0
  `,
  total: `
    budget | actual | forecast | variance
    -166400 | -109800 | -167400 | -1000
  `,
} satisfies Partial<Layout>;

export const otherBesideLayouts: readonly Layout[] = [
  {
    name: 'grants to associations in kronor before the economy',
    workbook: workbook(
      sheet('Stöd', `
        Stöd till föreningslivet 2025
        Belopp i kr
        Mottagare | Stödform | Budget | Utfall aug | Kvar
        Vega BK | Aktivitetsbidrag | 412000 | 305000 | 107000
        ABF Norr | Studiebidrag | 198000 | 130000 | 68000
        Ängs Scoutkår | Hyresbidrag | 76000 | 50000 | 26000
        Totalt | | 686000 | 485000 | 201000
      `),
      followUp,
    ),
    kinds: { 'Stöd': 'other', 'Uppföljning': 'areas' },
    ...counted,
    tells: ['tableAside'],
  },
  {
    name: 'grants to clubs that only their names tell',
    workbook: workbook(
      sheet('Bidrag', `
        Bidrag till klubbar 2025, kronor
        Namn | Budget 2025 | Utfall jan-aug | Prognos 2025 | Avvikelse
        Solbergs IF | 320000 | 210000 | 320000 | 0
        Norra Ridklubben | 180000 | 120000 | 175000 | 5000
        Viks hembygdsförening | 95000 | 60000 | 95000 | 0
        KFUM Solberg | 140000 | 100000 | 150000 | -10000
        Summa | 735000 | 490000 | 740000 | -5000
      `),
      followUp,
    ),
    kinds: { Bidrag: 'other', 'Uppföljning': 'areas' },
    ...counted,
    tells: ['tableAside'],
  },
  {
    name: 'grants to associations as negative costs',
    workbook: workbook(
      sheet('Föreningsstöd', `
        Föreningsstöd, tkr
        Föreningar | Budget 2025 | Utfall jan-aug | Prognos 2025 | Avvikelse
        Vega BK | -412 | -305 | -420 | -8
        Ängs Ridklubb | -198 | -130 | -198 | 0
        Norra Orienteringsklubben | -76 | -50 | -70 | 6
        Totalt | -686 | -485 | -688 | -2
      `),
      followUp,
    ),
    kinds: { 'Föreningsstöd': 'other', 'Uppföljning': 'areas' },
    ...counted,
    tells: ['tableAside'],
  },
  {
    name: 'grants that associations applied for and were paid',
    workbook: workbook(
      sheet('Bidrag', `
        Föreningsbidrag, kr
        Förening | Sökt | Beviljat | Utbetalt
        Vega BK | 500000 | 412000 | 305000
        Ängs Ridklubb | 250000 | 198000 | 130000
        Norra OK | 100000 | 76000 | 50000
        Summa | 850000 | 686000 | 485000
      `),
      followUp,
    ),
    kinds: { Bidrag: 'grants', 'Uppföljning': 'areas' },
    ...counted,
  },
  {
    name: 'committees that buy before the areas of the one that sells',
    workbook: workbook(
      sheet('Internfakturering', `
        Internfakturering, tkr
        Köpare | Budget 2025 | Utfall jan-aug | Prognos 2025 | Avvikelse
        Barn- och utbildningsnämnden | 41000 | 27300 | 41200 | 200
        Socialnämnden | 18000 | 12100 | 18200 | 200
        Kulturnämnden | 6000 | 3900 | 5900 | -100
        Summa | 65000 | 43300 | 65300 | 300
      `),
      followUp,
    ),
    kinds: { Internfakturering: 'other', 'Uppföljning': 'areas' },
    ...counted,
    tells: ['otherTableLeft'],
  },
  {
    name: 'a log of decisions with a budget and an outcome each',
    workbook: workbook(
      sheet('Beslutslogg', `
        Beslutslogg
        Datum | Paragraf | Beslut | Verksamhet | Budget | Utfall
        2025-02-12 | 14 | Utökad snöröjning | Gata och trafik | 1500 | 1320
        2025-03-11 | 22 | Lekplats Norrängen | Park | 800 | 640
        2025-05-20 | 41 | Energiåtgärder | Fastighet | 2000 | 900
      `),
      followUp,
    ),
    kinds: { Beslutslogg: 'other', 'Uppföljning': 'areas' },
    ...counted,
    tells: ['tableAside'],
  },
  {
    name: 'a plan of activities grouped by area before the economy',
    workbook: workbook(
      sheet('Åtgärdsplan', `
        Åtgärdsplan för budget i balans, tkr
        Område | Aktivitet | Budget 2025 | Utfall jan-aug | Prognos 2025 | Avvikelse | Läge
        Gata och trafik | Nytt plogavtal | 900 | 500 | 700 | -200 | Pågår
        Gata och trafik | Färre jourpass | 400 | 100 | 250 | -150 | Försenad
        Park | Mindre klippning | 300 | 250 | 300 | 0 | Klar
        Fastighet | Lägre värme | 700 | 300 | 600 | -100 | Pågår
        Måltid | Samordnad beredning | 500 | 100 | 350 | -150 | Försenad
        Summa | | 2800 | 1250 | 2200 | -600 |
      `),
      followUp,
    ),
    kinds: { 'Åtgärdsplan': 'other', 'Uppföljning': 'areas' },
    ...counted,
    tells: ['tableAside'],
  },
  {
    name: 'a programme of savings with a description of each',
    workbook: workbook(
      sheet('Besparingsprogram', `
        Besparingsprogram 2025, tkr
        Verksamhet | Beskrivning | Budget 2025 | Utfall jan-aug | Prognos 2025 | Avvikelse | Ansvarig
        Gata och trafik | Nytt plogavtal | 900 | 500 | 700 | -200 | A. Berg
        Gata och trafik | Färre jourpass | 400 | 100 | 250 | -150 | A. Berg
        Park | Mindre klippning | 300 | 250 | 300 | 0 | B. Ek
        Fastighet | Lägre värme | 700 | 300 | 600 | -100 | C. Sten
        Måltid | Samordnad beredning | 500 | 100 | 350 | -150 | D. Alm
        Summa | | 2800 | 1250 | 2200 | -600 |
      `),
      followUp,
    ),
    kinds: { Besparingsprogram: 'other', 'Uppföljning': 'areas' },
    ...counted,
    tells: ['tableAside'],
  },
  {
    name: 'risks with the areas in a second column',
    workbook: workbook(
      sheet('Risker', `
        Ekonomiska risker, tkr
        Risk | Verksamhet | Sannolikhet | Konsekvens | Belopp | Prognospåverkan
        Höga elpriser | Fastighet | 3 | 4 | -1500 | -500
        Snörik höst | Gata och trafik | 2 | 4 | -2000 | 0
        Livsmedelspriser | Måltid | 4 | 3 | -900 | -400
      `),
      followUp,
    ),
    kinds: { Risker: 'internalControl', 'Uppföljning': 'areas' },
    ...counted,
  },
  {
    name: 'numbered notes to the accounts',
    workbook: workbook(
      sheet('Noter', `
        NOTER

        Not 1 Intäkter (tkr) | Utfall 2025 | Utfall 2024
        Försäljning | 12400 | 11900
        Taxor och avgifter | 8300 | 8100
        Summa | 20700 | 20000

        Not 2 Kostnader (tkr) | Utfall 2025 | Utfall 2024
        Löner | 61000 | 58000
        Köp av verksamhet | 24000 | 23500
        Summa | 85000 | 81500
      `),
      followUp,
    ),
    kinds: { Noter: 'other', 'Uppföljning': 'areas' },
    ...counted,
  },
  {
    name: 'vehicles with the areas in a second column',
    workbook: workbook(
      sheet('Fordon', `
        Fordonskostnader 2025, tkr
        Reg.nr | Verksamhet | Budget 2025 | Utfall jan-aug | Prognos 2025 | Avvikelse
        ABC123 | Park | 95 | 61 | 96 | -1
        DEF456 | Gata och trafik | 110 | 88 | 130 | -20
        GHI789 | Måltid | 70 | 44 | 68 | 2
        JKL012 | Gata och trafik | 120 | 79 | 118 | 2
        Summa | | 395 | 272 | 412 | -17
      `),
      followUp,
    ),
    kinds: { Fordon: 'other', 'Uppföljning': 'areas' },
    ...counted,
  },
  {
    name: 'leases with the areas in a second column',
    workbook: workbook(
      sheet('Leasing', `
        Leasingavtal, tkr
        Objekt | Verksamhet | Årskostnad 2025 | Utfall jan-aug | Restvärde | Slutdatum
        Skåpbil ABC123 | Park | 62 | 41 | 110 | 2027-04-30
        Minibuss DEF456 | Måltid | 84 | 56 | 190 | 2026-12-31
        Kopiator plan 2 | Fastighet | 18 | 12 | 0 | 2026-05-31
        Summa | | 164 | 109 | 300 |
      `),
      followUp,
    ),
    kinds: { Leasing: 'other', 'Uppföljning': 'areas' },
    ...counted,
  },
  {
    name: 'areas that are called grants and associations',
    workbook: workbook(
      sheet('Uppföljning', `
        Kulturnämnden, uppföljning per augusti 2025, tkr
        Verksamhet | Budget 2025 | Utfall jan-aug | Prognos 2025 | Avvikelse
        Bibliotek | -32000 | -21000 | -32500 | -500
        Föreningsbidrag | -14500 | -9700 | -14200 | 300
        Studieförbund | -2100 | -1390 | -2140 | -40
        Idrottsföreningar | -4100 | -2390 | -4140 | -40
        Summa | -52700 | -34480 | -52980 | -280
      `),
    ),
    kinds: { 'Uppföljning': 'areas' },
    period: '2025-08', unit: 'tkr', committee: 'Kulturnämnden',
    areas: `
      name | budget | actual | forecast | variance
      Bibliotek | -32000 | -21000 | -32500 | -500
      Föreningsbidrag | -14500 | -9700 | -14200 | 300
      Studieförbund | -2100 | -1390 | -2140 | -40
      Idrottsföreningar | -4100 | -2390 | -4140 | -40
    `,
    total: `
      budget | actual | forecast | variance
      -52700 | -34480 | -52980 | -280
    `,
  },
  {
    name: 'a measure as a comment on each area',
    workbook: workbook(
      sheet('Uppföljning', `
        Kulturnämnden, uppföljning per augusti 2025, tkr
        Verksamhet | Åtgärd | Budget 2025 | Utfall jan-aug | Prognos 2025 | Avvikelse
        Bibliotek | Kortare öppettider | -32000 | -21000 | -32500 | -500
        Musikskola | Ingen åtgärd behövs | -14500 | -9700 | -14200 | 300
        Museum | Vakanshållning | -21000 | -13900 | -21400 | -400
        Summa | | -67500 | -44600 | -68100 | -600
      `),
    ),
    kinds: { 'Uppföljning': 'areas' },
    ...countedCulture,
  },
  {
    name: 'a follow-up under the number of a note',
    workbook: workbook(
      sheet('Uppföljning', `
        Kulturnämnden, uppföljning per augusti 2025, tkr
        Not 1 Driftredovisning
        Verksamhet | Budget 2025 | Utfall jan-aug | Prognos 2025 | Avvikelse
        Bibliotek | -32000 | -21000 | -32500 | -500
        Musikskola | -14500 | -9700 | -14200 | 300
        Museum | -21000 | -13900 | -21400 | -400
        Summa | -67500 | -44600 | -68100 | -600
      `),
    ),
    kinds: { 'Uppföljning': 'areas' },
    ...countedCulture,
  },
  {
    name: 'buyers that are all that is followed up',
    workbook: workbook(
      sheet('Uppföljning', `
        Kulturnämnden, uppföljning per augusti 2025, tkr
        Kund | Budget 2025 | Utfall jan-aug | Prognos 2025 | Avvikelse
        Bibliotek | -32000 | -21000 | -32500 | -500
        Musikskola | -14500 | -9700 | -14200 | 300
        Summa | -46500 | -30700 | -46700 | -200
      `),
    ),
    kinds: { 'Uppföljning': 'areas' },
    period: '2025-08', unit: 'tkr', committee: 'Kulturnämnden',
    areas: `
      name | budget | actual | forecast | variance
      Bibliotek | -32000 | -21000 | -32500 | -500
      Musikskola | -14500 | -9700 | -14200 | 300
    `,
    total: `
      budget | actual | forecast | variance
      -46500 | -30700 | -46700 | -200
    `,
  },
];
