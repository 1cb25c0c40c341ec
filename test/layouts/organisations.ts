import { sheet, workbook, type Layout } from './build';

/** A lone statement is its organisation's own, whether its name, its tab or its lines tell. */

const STATEMENT = `
   | Jan-aug 2024 | Jan-aug 2023 | Budget 2024 | Prognos 2024 | Avvikelse
  Medlemsavgifter | 4100 | 4000 | 6150 | 6150 | 0
  Övriga intäkter | 900 | 850 | 1200 | 1300 | 100
  Verksamhetens intäkter | 5000 | 4850 | 7350 | 7450 | 100
  Personalkostnader | -3200 | -3000 | -4900 | -4950 | -50
  Övriga kostnader | -1500 | -1600 | -2300 | -2350 | -50
  Verksamhetens kostnader | -4700 | -4600 | -7200 | -7300 | -100
  Verksamhetens resultat | 300 | 250 | 150 | 150 | 0
  Finansiella intäkter | 20 | 10 | 10 | 20 | 10
  Finansiella kostnader | -50 | -40 | -60 | -70 | -10
  Periodens resultat | 270 | 220 | 100 | 100 | 0
`;

const counted = {
  period: '2024-08', unit: 'tkr', committee: null,
  areas: `
    name | budget | actual | forecast | variance | income | costs

  `,
  total: `
    budget | actual | forecast | variance | income | costs
    100 | 270 | 100 | 0 | 5020 | -4750
  `,
} satisfies Partial<Layout>;

export const organisationLayouts: readonly Layout[] = [
  {
    name: 'a rescue service in capitals with only its statement is a whole',
    workbook: workbook(
      sheet('Resultaträkning', `
        VÄSTRA RÄDDNINGSTJÄNSTEN
        Resultaträkning, tkr${STATEMENT}`),
    ),
    kinds: { 'Resultaträkning': 'committee' },
    ...counted,
  },
  {
    name: 'an association that only its lines tell is a whole',
    workbook: workbook(
      sheet('RR', `
        Norrvatten
        Resultaträkning augusti 2024, tkr${STATEMENT}`),
    ),
    kinds: { RR: 'committee' },
    ...counted,
  },
  {
    name: 'an association that only its tab names is a whole',
    workbook: workbook(
      sheet('Sysavfall', `
        Resultaträkning augusti 2024, tkr${STATEMENT}`),
    ),
    kinds: { Sysavfall: 'committee' },
    ...counted,
  },
  {
    name: 'an organisation with its statement over a table of its areas is their whole',
    workbook: workbook(
      sheet('Delår', `
        RÄDDNINGSTJÄNSTEN ÖSTRA BYGDEN
        Resultaträkning, tkr${STATEMENT}

        Driftredovisning, tkr
        Verksamhet | Utfall jan-aug 2024 | Budget 2024 | Prognos 2024 | Avvikelse
        Operativ verksamhet | -3000 | -4600 | -4650 | -50
        Förebyggande | -900 | -1350 | -1350 | 0
        Administration | 4200 | 6100 | 6150 | 50
        Verksamhetens nettokostnad | 300 | 150 | 150 | 0
      `),
    ),
    kinds: { 'Delår': 'committee' },
    period: '2024-08', unit: 'tkr', committee: null,
    areas: `
      name | budget | actual | forecast | variance
      Operativ verksamhet | -4600 | -3000 | -4650 | -50
      Förebyggande | -1350 | -900 | -1350 | 0
      Administration | 6100 | 4200 | 6150 | 50
    `,
    total: `
      budget | actual | forecast | variance
      150 | 300 | 150 | 0
    `,
  },
  {
    name: 'a company that its finances tell is a whole',
    workbook: workbook(
      sheet('Resultat', `
        ÖSTERDALS ENERGI
        Resultatrapport
        tkr | Utfall aug 2024 | Budget 2024 | Prognos 2024 | Avvikelse
        Nettoomsättning | 41000 | 61500 | 61500 | 0
        Övriga rörelseintäkter | 900 | 1200 | 1300 | 100
        Råvaror | -20000 | -30000 | -30100 | -100
        Personalkostnader | -12000 | -19000 | -19050 | -50
        Avskrivningar | -5000 | -7500 | -7500 | 0
        Rörelseresultat | 4900 | 6200 | 6150 | -50
        Resultat från finansiella poster | -300 | -400 | -450 | -50
        Resultat före skatt | 4600 | 5800 | 5700 | -100
      `),
    ),
    kinds: { Resultat: 'committee' },
    period: '2024-08', unit: 'tkr', committee: null,
    areas: `
      name | budget | actual | forecast | variance

    `,
    total: `
      budget | actual | forecast | variance
      5800 | 4600 | 5700 | -100
    `,
  },
  {
    name: 'a cooperation with its own statement is a whole',
    workbook: workbook(
      sheet('Resultat', `
        Avtalssamverkan IT Norra Skaraborg
        Resultatrapport, tkr${STATEMENT}`),
    ),
    kinds: { Resultat: 'committee' },
    ...counted,
  },
  {
    name: 'a unit in capitals with a statement of its operations is an area',
    workbook: workbook(
      sheet('Hemtjänst Norr', `
        HEMTJÄNST NORR
        Uppföljning augusti 2024, tkr
         | Jan-aug 2024 | Budget 2024 | Prognos 2024 | Avvikelse
        Intäkter | 500 | 750 | 800 | 50
        Personalkostnader | -3200 | -4900 | -4950 | -50
        Övriga kostnader | -1500 | -2300 | -2350 | -50
        Nettokostnad | -4200 | -6450 | -6500 | -50
      `),
    ),
    kinds: { 'Hemtjänst Norr': 'area' },
    period: '2024-08', unit: 'tkr', committee: null,
    areas: `
      name | budget | actual | forecast | variance | income | costs
      HEMTJÄNST NORR | -6450 | -4200 | -6500 | -50 | 500 | -4700
    `,
    total: `
      budget | actual | forecast | variance | income | costs
      -6450 | -4200 | -6500 | -50 | 500 | -4700
    `,
  },
  {
    name: 'a rescue service of a place without its finances is a whole',
    workbook: workbook(
      sheet('Resultat', `
        Räddningstjänsten Syd
        Resultaträkning, tkr
         | Jan-aug 2024 | Budget 2024 | Prognos 2024 | Avvikelse
        Intäkter | 500 | 750 | 800 | 50
        Personalkostnader | -3200 | -4900 | -4950 | -50
        Övriga kostnader | -1500 | -2300 | -2350 | -50
        Nettokostnad | -4200 | -6450 | -6500 | -50
      `),
    ),
    kinds: { Resultat: 'committee' },
    period: '2024-08', unit: 'tkr', committee: null,
    areas: `
      name | budget | actual | forecast | variance | income | costs

    `,
    total: `
      budget | actual | forecast | variance | income | costs
      -6450 | -4200 | -6500 | -50 | 500 | -4700
    `,
  },
];
