import { sheet, workbook, type Layout } from './build';

/** Companies, associations and foundations beside the areas of those who own them: told, and in no total. */

const COMMITTEES = `
  Kommunens ekonomi 2024, mnkr
  Nämnd | Budget 2024 | Utfall 2024 | Avvikelse
  Kommunstyrelsen | -120 | -118 | 2
  Socialnämnden | -800 | -815 | -15
  Bildningsnämnden | -900 | -890 | 10
  Summa nämnder | -1820 | -1823 | -3
`;

const counted = {
  period: '2024-12', unit: 'mnkr', committee: null,
  areas: `
    name | budget | budgetToDate | actual | variance | varianceToDate
    Kommunstyrelsen | -120 | -120 | -118 | 2 | 2
    Socialnämnden | -800 | -800 | -815 | -15 | -15
    Bildningsnämnden | -900 | -900 | -890 | 10 | 10
  `,
  total: `
    budget | budgetToDate | actual | variance | varianceToDate
    -1820 | -1820 | -1823 | -3 | -3
  `,
} satisfies Partial<Layout>;

export const companyLayouts: readonly Layout[] = [
  {
    name: 'companies headed Bolag below the committees are none of their areas',
    workbook: workbook(
      sheet('Ekonomi', `
        Kommunens ekonomi 2024, mnkr
        Nämndernas nettokostnader
        Nämnd | Budget 2024 | Utfall 2024 | Avvikelse
        Kommunstyrelsen | -120 | -118 | 2
        Socialnämnden | -800 | -815 | -15
        Bildningsnämnden | -900 | -890 | 10
        Summa nämnder | -1820 | -1823 | -3


        Bolagens resultat
        Bolag | Budget 2024 | Utfall 2024 | Avvikelse
        Stadsnätet | 12 | 14 | 2
        Granbybostäder | 30 | 22 | -8
        Granby Energi | 60 | 66 | 6
        Summa | 102 | 102 | 0
      `),
    ),
    kinds: { Ekonomi: 'areas' },
    ...counted,
    tells: ['otherTableLeft'],
  },
  {
    name: 'companies under a caption below the committees, with no sum',
    workbook: workbook(
      sheet('Ekonomi', `${COMMITTEES}

        Kommunala bolag, resultat efter finansnetto
         | Budget 2024 | Utfall 2024 | Avvikelse
        Stadsnätet i Granby AB | 12 | 14 | 2
        Granbybostäder AB | 30 | 22 | -8
        Granby Energi AB | 60 | 66 | 6
      `),
    ),
    kinds: { Ekonomi: 'areas' },
    ...counted,
    tells: ['otherTableLeft'],
  },
  {
    name: 'companies below the sum of the committees in one table',
    workbook: workbook(
      sheet('Ekonomi', `${COMMITTEES}        Stadsnätet i Granby AB | 12 | 14 | 2
        Granbybostäder AB | 30 | 22 | -8
        Granby Energi AB | 60 | 66 | 6
        Summa bolag | 102 | 102 | 0
        Totalt | -1718 | -1721 | -3
      `),
    ),
    kinds: { Ekonomi: 'areas' },
    ...counted,
    tells: ['rowsAside'],
  },
  {
    name: 'foundations and associations below the committees',
    workbook: workbook(
      sheet('Ekonomi', `${COMMITTEES}

        Övriga organisationer, resultat
        Organisation | Budget 2024 | Utfall 2024 | Avvikelse
        Stiftelsen Hamnen | 2 | 4 | 2
        Räddningstjänstförbundet Mitt | 0 | -3 | -3
        Norra Dals kommunalförbund | 6 | 6 | 0
        Summa | 8 | 7 | -1
      `),
    ),
    kinds: { Ekonomi: 'areas' },
    ...counted,
    tells: ['otherTableLeft'],
  },
  {
    name: 'companies beside the committees',
    workbook: workbook(
      sheet('Ekonomi', `
        Kommunens ekonomi 2024, mnkr
        Nämnd | Budget 2024 | Utfall 2024 | Avvikelse | | Bolag | Budget 2024 | Utfall 2024 | Avvikelse
        Kommunstyrelsen | -120 | -118 | 2 | | Stadsnätet AB | 12 | 14 | 2
        Socialnämnden | -800 | -815 | -15 | | Bostäder AB | 30 | 22 | -8
        Bildningsnämnden | -900 | -890 | 10 | | Energi AB | 60 | 66 | 6
        Summa nämnder | -1820 | -1823 | -3 | | Summa bolag | 102 | 102 | 0
      `),
    ),
    kinds: { Ekonomi: 'areas' },
    ...counted,
    tells: ['otherTableLeft'],
  },
  {
    name: 'companies alone are what is followed up',
    workbook: workbook(
      sheet('Ekonomi', `
        Bolagens ekonomi 2024, mnkr
        Bolag | Budget 2024 | Utfall 2024 | Avvikelse
        Stadsnätet AB | 12 | 14 | 2
        Bostäder AB | 30 | 22 | -8
        Energi AB | 60 | 66 | 6
        Summa bolag | 102 | 102 | 0
      `),
    ),
    kinds: { Ekonomi: 'areas' },
    period: '2024-12', unit: 'mnkr', committee: null,
    areas: `
      name | budget | budgetToDate | actual | variance | varianceToDate
      Stadsnätet AB | 12 | 12 | 14 | 2 | 2
      Bostäder AB | 30 | 30 | 22 | -8 | -8
      Energi AB | 60 | 60 | 66 | 6 | 6
    `,
    total: `
      budget | budgetToDate | actual | variance | varianceToDate
      102 | 102 | 102 | 0 | 0
    `,
  },
  {
    name: 'a unit that a company runs is an area among the others',
    workbook: workbook(
      sheet('Ekonomi', `
        Tekniska nämnden 2024, tkr
        Verksamhet | Budget 2024 | Utfall 2024 | Avvikelse
        Gator | -120 | -118 | 2
        Skötsel Granby Entreprenad AB | -80 | -85 | -5
        Fastigheter | -90 | -89 | 1
        Summa | -290 | -292 | -2
      `),
    ),
    kinds: { Ekonomi: 'areas' },
    period: '2024-12', unit: 'tkr', committee: 'Tekniska nämnden',
    areas: `
      name | budget | budgetToDate | actual | variance | varianceToDate
      Gator | -120 | -120 | -118 | 2 | 2
      Skötsel Granby Entreprenad AB | -80 | -80 | -85 | -5 | -5
      Fastigheter | -90 | -90 | -89 | 1 | 1
    `,
    total: `
      budget | budgetToDate | actual | variance | varianceToDate
      -290 | -290 | -292 | -2 | -2
    `,
  },
  {
    name: 'companies on a sheet of their own',
    workbook: workbook(
      sheet('Nämnder', COMMITTEES),
      sheet('Bolag', `
        Resultat efter finansiella poster, mnkr
        Företag | Budget 2024 | Prognos 2024 | Avvikelse
        Stadsnätet | 12 | 14 | 2
        Granbybostäder | 30 | 22 | -8
        Granby Energi | 60 | 66 | 6
        Summa | 102 | 102 | 0
      `),
    ),
    kinds: { 'Nämnder': 'areas', Bolag: 'other' },
    ...counted,
    tells: ['otherTableLeft'],
  },
  {
    name: 'companies under a heading below the sum of the committees',
    workbook: workbook(
      sheet('Ekonomi', `
        Kommunkoncernen 2024, mnkr
         | Budget 2024 | Utfall 2024 | Avvikelse
        Nämnder
        Kommunstyrelsen | -120 | -118 | 2
        Socialnämnden | -800 | -815 | -15
        Bildningsnämnden | -900 | -890 | 10
        Summa nämnder | -1820 | -1823 | -3
        Bolag
        Stadsnätet | 12 | 14 | 2
        Granbybostäder | 30 | 22 | -8
        Summa bolag | 42 | 36 | -6
        Totalt koncernen | -1778 | -1787 | -9
      `),
    ),
    kinds: { Ekonomi: 'areas' },
    ...counted,
    tells: ['rowsAside'],
  },
  {
    name: 'companies above the areas',
    workbook: workbook(
      sheet('Ekonomi', `
        Ekonomi 2024, mnkr
        Bolag | Budget 2024 | Utfall 2024 | Avvikelse
        Stadsnätet AB | 12 | 14 | 2
        Bostäder AB | 30 | 22 | -8
        Summa bolag | 42 | 36 | -6

        Förvaltningar
        Verksamhet | Budget 2024 | Utfall 2024 | Avvikelse
        Gator | -120 | -118 | 2
        Parker | -80 | -85 | -5
        Fastigheter | -90 | -89 | 1
        Summa | -290 | -292 | -2
      `),
    ),
    kinds: { Ekonomi: 'areas' },
    period: '2024-12', unit: 'mnkr', committee: null,
    areas: `
      name | budget | budgetToDate | actual | variance | varianceToDate
      Gator | -120 | -120 | -118 | 2 | 2
      Parker | -80 | -80 | -85 | -5 | -5
      Fastigheter | -90 | -90 | -89 | 1 | 1
    `,
    total: `
      budget | budgetToDate | actual | variance | varianceToDate
      -290 | -290 | -292 | -2 | -2
    `,
    tells: ['otherTableLeft'],
  },
  {
    name: 'the group of companies below the committees',
    workbook: workbook(
      sheet('Ekonomi', `${COMMITTEES}

        Kommunkoncernen
         | Budget 2024 | Utfall 2024 | Avvikelse
        Kommunen | 20 | 25 | 5
        Bolagen | 42 | 36 | -6
        Elimineringar | -10 | -10 | 0
        Koncernens resultat | 52 | 51 | -1
      `),
    ),
    kinds: { Ekonomi: 'areas' },
    ...counted,
    tells: ['otherTableLeft'],
  },
  {
    name: 'activities with incomes below the others are areas',
    workbook: workbook(
      sheet('Ekonomi', `
        Tekniska nämnden 2024, mnkr
        Verksamhet | Budget 2024 | Utfall 2024 | Avvikelse
        Gator | -120 | -118 | 2
        Parker | -80 | -85 | -5
        Fastigheter | -90 | -89 | 1
        Summa | -290 | -292 | -2

        Affärsverksamhet
        Verksamhet | Budget 2024 | Utfall 2024 | Avvikelse
        Vatten | 2 | 4 | 2
        Avfall | 3 | 2 | -1
        Summa | 5 | 6 | 1
      `),
    ),
    kinds: { Ekonomi: 'areas' },
    period: '2024-12', unit: 'mnkr', committee: 'Tekniska nämnden',
    areas: `
      name | budget | budgetToDate | actual | variance | varianceToDate
      Gator | -120 | -120 | -118 | 2 | 2
      Parker | -80 | -80 | -85 | -5 | -5
      Fastigheter | -90 | -90 | -89 | 1 | 1
      Vatten | -2 | -2 | -4 | -2 | -2
      Avfall | -3 | -3 | -2 | 1 | 1
    `,
    total: `
      budget | budgetToDate | actual | variance | varianceToDate
      -295 | -295 | -298 | -3 | -3
    `,
    tells: ['totalsAdded'],
  },
];
