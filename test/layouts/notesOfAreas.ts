import { sheet, workbook, type Layout } from './build';

/** Notes to the accounts that tell the net cost of areas, and notes that tell what else there is of them. */

const ofYears = (title: string): string => `
  ${title}
  Nämnd, tkr | 2024 | 2023
  Kommunstyrelsen | -56012 | -54011
  Skolnämnden | -120410 | -118002
  Socialnämnden | -98755 | -97001
  Summa | -275177 | -269014
`;

const followUp = sheet('Uppföljning', `
  Budgetuppföljning december 2024, tkr
  Nämnd | Budget 2024 | Utfall 2024 | Avvikelse
  Kommunstyrelsen | -57000 | -56012 | 988
  Skolnämnden | -120000 | -120410 | -410
  Socialnämnden | -98000 | -98755 | -755
  Summa | -275000 | -275177 | -177
`);

const counted = {
  period: '2024-12', unit: 'tkr',
  areas: `
    name | actual | priorYear
    Kommunstyrelsen | -56012 | -54011
    Skolnämnden | -120410 | -118002
    Socialnämnden | -98755 | -97001
  `,
  total: `
    actual | priorYear
    -275177 | -269014
  `,
} satisfies Partial<Layout>;

/** Notes by committee or by what there is that are no net cost of any. */
const OTHERS: readonly (readonly [name: string, drawing: string])[] = [
  ['of one kind of cost by committee', ofYears('Not 4 Personalkostnader per nämnd')],
  ['of kinds of cost', `
    Not 4 Verksamhetens nettokostnader, tkr
     | 2024 | 2023
    Löner | -56012 | -54011
    Sociala avgifter | -20410 | -18002
    Pensioner | -8755 | -7001
    Övrigt | -1512 | -1987
    Summa | -86689 | -81001
  `],
  ['of assets by activity', `
    Not 11 Anläggningstillgångar per verksamhet
    Tkr | 2024 | 2023
    Skolfastigheter | 56012 | 54011
    Gator och vägar | 120410 | 118002
    Vatten och avlopp | 98755 | 97001
    Summa | 275177 | 269014
  `],
];

export const noteOfAreasLayouts: readonly Layout[] = [
  {
    name: 'a note of what each committee was granted beside its net cost is followed up',
    workbook: workbook(sheet('Not 4', `
      Not 4 Driftredovisning per nämnd
      Belopp i miljoner kronor | | | | | 2024-12-31
      Nämnd | Verksamhetens intäkter | Verksamhetens kostnader | Nettokostnad | Regionbidrag | Resultat 2024 | Resultat 2023
      Regionstyrelsen | 412 | -1096 | -684 | 706 | 22 | -14
      Sjukvårdsnämnden | 3218 | -14877 | -11659 | 11502 | -157 | -402
      Kulturnämnden | 187 | -598 | -411 | 409 | -2 | 5
      Revision | 0 | -9 | -9 | 9 | 0 | 0
      Summa | 3817 | -16580 | -12763 | 12626 | -137 | -411
    `)),
    period: '2024-12', unit: 'mnkr', kinds: { 'Not 4': 'areas' }, silent: ['noTable', 'unclearTable'],
    areas: `
      name | budget | actual | variance | income | costs
      Regionstyrelsen | -706 | -684 | 22 | 412 | -1096
      Sjukvårdsnämnden | -11502 | -11659 | -157 | 3218 | -14877
      Kulturnämnden | -409 | -411 | -2 | 187 | -598
      Revision | -9 | -9 | 0 | 0 | -9
    `,
    total: `
      budget | actual | variance
      -12626 | -12763 | -137
    `,
  },
  ...['Not 4 Verksamhetens nettokostnader', 'Not 9. Driftredovisning per nämnd'].map((title): Layout => ({
    name: `"${title}" tells the outcome of areas this year and last, which is unsure`,
    workbook: workbook(sheet('Noter', ofYears(title))), ...counted, kinds: { Noter: 'areas' }, tells: ['outcomesAlone'], silent: ['noTable', 'unclearTable'],
  })),
  {
    name: 'beside the follow-up a note of the same net cost gives the year before', workbook: workbook(followUp, sheet('Not 4', ofYears('Not 4 Verksamhetens nettokostnader'))),
    ...counted, silent: ['areaConflict', 'outcomesAlone'],
  },
  ...OTHERS.map(([name, drawing]): Layout => ({
    name: `a note ${name} tells no areas`, workbook: workbook(sheet('Not 4', drawing)), areas: 'name', kinds: { 'Not 4': 'other' }, tells: ['unclearTable', 'noTable', 'periodMissing'],
  })),
];
