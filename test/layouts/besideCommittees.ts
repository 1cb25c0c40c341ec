import { sheet, workbook, type Layout } from './build';

/** What published reports tell beside the committees' operations: none of it is in their total. */

const COMMITTEES = `
  Granby kommun, delårsrapport augusti 2024
  Driftredovisning, mnkr
  Nämnd | Budget 2024 | Prognos 2024 | Utfall 2024-08 | Avvikelse
  Kommunstyrelsen | -120 | -118 | -78 | 2
  Socialnämnden | -800 | -815 | -541 | -15
  Bildningsnämnden | -900 | -890 | -590 | 10
  Summa nämnder | -1820 | -1823 | -1209 | -3
`;

const counted = {
  period: '2024-08', unit: 'mnkr', committee: null,
  areas: `
    name | budget | actual | forecast | variance
    Kommunstyrelsen | -120 | -78 | -118 | 2
    Socialnämnden | -800 | -541 | -815 | -15
    Bildningsnämnden | -900 | -590 | -890 | 10
  `,
  total: `
    budget | actual | forecast | variance
    -1820 | -1209 | -1823 | -3
  `,
} satisfies Partial<Layout>;

export const besideCommitteeLayouts: readonly Layout[] = [
  {
    name: 'pensions under a caption of their cost below the committees',
    workbook: workbook(
      sheet('Delår', `${COMMITTEES}
        Pensionskostnader
         | Budget 2024 | Prognos 2024 | Utfall 2024-08 | Avvikelse
        Utbetalda pensioner | -40 | -42 | -28 | -2
        Avgiftsbestämd pension | -55 | -54 | -36 | 1
        Särskild löneskatt | -23 | -24 | -16 | -1
        Summa | -118 | -120 | -80 | -2
      `),
    ),
    kinds: { 'Delår': 'areas' },
    ...counted,
    tells: ['otherTableLeft'],
  },
  {
    name: 'taxes and what is settled of them on a sheet of their own',
    workbook: workbook(
      sheet('Drift', COMMITTEES),
      sheet('Skatter', `
        Skatteintäkter och avräkning, mnkr
         | Budget 2024 | Prognos 2024 | Utfall 2024-08 | Avvikelse
        Preliminär kommunalskatt | 1400 | 1405 | 936 | 5
        Slutavräkning 2023 | -10 | -14 | -14 | -4
        Preliminär slutavräkning 2024 | 0 | -8 | -6 | -8
        Inkomstutjämning | 390 | 391 | 260 | 1
        Kostnadsutjämning | 60 | 60 | 40 | 0
        Summa | 1840 | 1834 | 1216 | -6
      `),
    ),
    kinds: { Drift: 'areas', Skatter: 'other' },
    ...counted,
    tells: ['otherTableLeft'],
  },
  {
    name: 'the balance requirement below the committees',
    workbook: workbook(
      sheet('Delår', `${COMMITTEES}
        Balanskravsutredning
         | Budget 2024 | Prognos 2024 | Utfall 2024-08
        Årets resultat | 25 | 20 | 41
        Samtliga realisationsvinster | -2 | -3 | -3
        Årets resultat efter balanskravsjusteringar | 23 | 17 | 38
        Medel till resultatutjämningsreserv | 0 | 0 | 0
        Balanskravsresultat | 23 | 17 | 38
      `),
    ),
    kinds: { 'Delår': 'areas' },
    ...counted,
    tells: ['tableAside'],
  },
  {
    name: 'land development below the committees is invested',
    workbook: workbook(
      sheet('Delår', `${COMMITTEES}
        Exploateringsverksamhet
        Område | Budget 2024 | Prognos 2024 | Utfall 2024-08 | Avvikelse
        Norrbacka | -12 | -10 | -6 | 2
        Hamnstaden | -30 | -35 | -21 | -5
        Industriområdet | 8 | 8 | 2 | 0
        Summa | -34 | -37 | -25 | -3
      `),
    ),
    kinds: { 'Delår': 'areas' },
    ...counted,
  },
  {
    name: 'investments by committee below the operations',
    workbook: workbook(
      sheet('Delår', `${COMMITTEES}
        Investeringsredovisning
        Nämnd | Budget 2024 | Prognos 2024 | Utfall 2024-08 | Avvikelse
        Kommunstyrelsen | -60 | -50 | -20 | 10
        Socialnämnden | -10 | -9 | -3 | 1
        Bildningsnämnden | -40 | -42 | -21 | -2
        Summa | -110 | -101 | -44 | 9
      `),
    ),
    kinds: { 'Delår': 'areas' },
    ...counted,
  },
  {
    name: 'results of the term of office and their share of the taxes',
    workbook: workbook(
      sheet('Drift', COMMITTEES),
      sheet('God ekonomisk hushållning', `
        Resultat under mandatperioden, mnkr
         | Bokslut 2022 | Bokslut 2023 | Prognos 2024 | Budget 2025 | Budget 2026
        Årets resultat | 41 | 12 | 20 | 18 | 22
        Resultat i procent av skatter | 2.3 | 0.7 | 1.1 | 0.9 | 1.1
        Ackumulerat resultat | 41 | 53 | 73 | 91 | 113
      `),
    ),
    kinds: { Drift: 'areas', 'God ekonomisk hushållning': 'other' },
    ...counted,
    tells: ['tableAside'],
  },
  {
    name: 'what is carried over by committee',
    workbook: workbook(
      sheet('Delår', `${COMMITTEES}
        Resultatöverföring
        Nämnd | Ingående eget kapital | Årets resultat | Överförs till 2025
        Kommunstyrelsen | 12 | 2 | 14
        Socialnämnden | -4 | -15 | -19
        Bildningsnämnden | 8 | 10 | 18
        Summa | 16 | -3 | 13
      `),
    ),
    kinds: { 'Delår': 'areas' },
    ...counted,
    tells: ['columnUnread'],
  },
  {
    name: 'associations with the share that the municipality has',
    workbook: workbook(
      sheet('Drift', COMMITTEES),
      sheet('Förbund', `
        Kommunalförbund där kommunen är medlem, mnkr
        Förbund | Andel | Budget 2024 | Prognos 2024 | Avvikelse
        Räddningstjänsten Mitt | 31 % | 0 | -2 | -2
        Gymnasieförbundet Dal | 45 % | 3 | 4 | 1
        Vattenrådet | 12 % | 0 | 0 | 0
        Summa | | 3 | 2 | -1
      `),
    ),
    kinds: { Drift: 'areas', 'Förbund': 'other' },
    ...counted,
    tells: ['otherTableLeft'],
  },
  {
    name: 'taxes and finances below the committees are not all of them',
    workbook: workbook(
      sheet('Delår', `${COMMITTEES}
        Finansförvaltningen
         | Budget 2024 | Prognos 2024 | Utfall 2024-08 | Avvikelse
        Skatteintäkter | 1400 | 1405 | 936 | 5
        Generella statsbidrag | 450 | 451 | 300 | 1
        Finansnetto | -2 | 2 | 4 | 4
        Pensioner | -20 | -22 | -14 | -2
        Summa | 1828 | 1836 | 1226 | 8
      `),
    ),
    kinds: { 'Delår': 'committee' },
    ...counted,
    tells: ['otherTableLeft'],
  },
  {
    name: 'operations and investments of each committee side by side',
    workbook: workbook(
      sheet('Nämnder', `
        Granby kommun 2024-08, mnkr
         | Drift | | | Investeringar | |
        Nämnd | Budget 2024 | Prognos 2024 | Avvikelse | Budget 2024 | Prognos 2024 | Avvikelse
        Kommunstyrelsen | -120 | -118 | 2 | -60 | -50 | 10
        Socialnämnden | -800 | -815 | -15 | -10 | -9 | 1
        Bildningsnämnden | -900 | -890 | 10 | -40 | -42 | -2
        Summa nämnder | -1820 | -1823 | -3 | -110 | -101 | 9
      `),
    ),
    kinds: { 'Nämnder': 'areas' },
    period: '2024-08', unit: 'mnkr', committee: null,
    areas: `
      name | budget | forecast | variance
      Kommunstyrelsen | -120 | -118 | 2
      Socialnämnden | -800 | -815 | -15
      Bildningsnämnden | -900 | -890 | 10
    `,
    total: `
      budget | forecast | variance
      -1820 | -1823 | -3
    `,
  },
  {
    name: 'wages alone are what is followed up',
    workbook: workbook(
      sheet('Löner', `
        Granby kommun, lönekostnader augusti 2024, mnkr
        Lönekostnader
         | Budget 2024 | Prognos 2024 | Utfall 2024-08 | Avvikelse
        Vård | -40 | -42 | -28 | -2
        Skola | -55 | -54 | -36 | 1
        Kultur | -23 | -24 | -16 | -1
        Summa | -118 | -120 | -80 | -2
      `),
    ),
    kinds: { 'Löner': 'areas' },
    period: '2024-08', unit: 'mnkr', committee: null,
    areas: `
      name | budget | actual | forecast | variance
      Vård | -40 | -28 | -42 | -2
      Skola | -55 | -36 | -54 | 1
      Kultur | -23 | -16 | -24 | -1
    `,
    total: `
      budget | actual | forecast | variance
      -118 | -80 | -120 | -2
    `,
  },
];
