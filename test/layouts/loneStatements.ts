import { sheet, workbook, type Layout } from './build';

/** The only statement of a workbook, under a title of any words: an area only where they name one. */

const LINES = `
  Intäkter | 3000 | 2100 | 3200
  Personalkostnader | -8000 | -5300 | -8300
  Övriga kostnader | -2500 | -1600 | -2450
  Nettokostnad | -7500 | -4800 | -7550
`;

const total = `
  budget | actual | forecast | income | costs
  -7500 | -4800 | -7550 | 2100 | -6900`;
const ofCommittee = { areas: 'name', total } satisfies Partial<Layout>;
const ofArea = {
  areas: `
    name | budget | actual | forecast
    Hemtjänst | -7500 | -4800 | -7550`,
  total,
} satisfies Partial<Layout>;

export const loneStatementLayouts: readonly Layout[] = [
  {
    name: 'a percentage that is typed in a row of shares is no amount that was lost',
    workbook: workbook(sheet('Plan', `
        Resultatbudget, mnkr
        Rad | Bokslut 2023 | Plan 2025
        Verksamhetens intäkter | 1929 | 1959
        Verksamhetens kostnader | -9408 | -10348
        Verksamhetens nettokostnad | -7479 | -8389
        Skatteintäkter | 7480 | 8357
        Årets resultat | 1 | -32
        Årets resultat i procent av skatteintäkter | "0,0 %" | "-0,4 %"
        `)),
    silent: ['textForNumber'],
  },
  {
    name: "a statement under the words of a paper is the committee's",
    workbook: workbook(sheet('Underlag', `
        Underlag till sammanträdet
        Belopp i tkr, januari-augusti 2024
         | Budget | Utfall | Prognos helår${LINES}`)),
    ...ofCommittee,
    kinds: { Underlag: 'committee' },
  },
  {
    name: "a statement under a numbered appendix is the committee's",
    workbook: workbook(sheet('Blad1', `
        Bilaga 3 till tjänsteskrivelse
        Kontoslag, tkr | Budget 2024 | Utfall aug 2024 | Prognos 2024${LINES}`)),
    ...ofCommittee,
    kinds: { Blad1: 'committee' },
  },
  {
    name: "a statement on a tab that says it is a draft is the committee's",
    workbook: workbook(sheet('Utkast', `
        Resultaträkning, tkr | Budget 2024 | Utfall aug 2024 | Prognos 2024${LINES}`)),
    ...ofCommittee,
    kinds: { Utkast: 'committee' },
  },
  {
    name: "a statement under a question is the committee's",
    workbook: workbook(sheet('Blad1', `
        Hur gick det i augusti 2024?
        Tkr | Budget | Utfall | Prognos helår${LINES}`)),
    ...ofCommittee,
    kinds: { Blad1: 'committee' },
  },
  {
    name: "a statement under a sentence is the committee's",
    workbook: workbook(sheet('Ekonomi', `
        Vi håller budget
        Tkr, aug 2024 | Budget | Utfall | Prognos helår${LINES}`)),
    ...ofCommittee,
    kinds: { Ekonomi: 'committee' },
    tells: ['periodMissing'],
  },
  {
    name: 'a statement under the words of a paper is of the area that its tab names',
    workbook: workbook(sheet('Hemtjänst', `
        Underlag till sammanträdet, aug 2024, tkr
        Konto | Budget | Utfall | Prognos helår${LINES}`)),
    ...ofArea,
    kinds: { Hemtjänst: 'area' }, silent: ['singleArea'],
  },
  {
    name: "a statement under a name alone, which nothing bears out, is read as the committee's, and that is told",
    workbook: workbook(sheet('Blad1', `
        Hemtjänst
        Tkr, aug 2024 | Budget | Utfall | Prognos helår${LINES}`)),
    ...ofCommittee,
    tells: ['titledWhole', 'periodMissing'],
  },
  ...['Hemtjänst, resultaträkning', 'Hemtjänst, tkr'].map((title): Layout => ({
    name: `a statement under "${title}" is an area's`,
    workbook: workbook(sheet('Blad1', `
        ${title}
        Tkr | Budget 2024 | Utfall aug 2024 | Prognos 2024${LINES}`)),
    ...ofArea,
    kinds: { Blad1: 'area' },
  })),
  {
    name: "a statement under a name alone is an area's where another sheet has the name",
    workbook: workbook(
      sheet('Blad1', `
        Hemtjänst
        Tkr | Budget 2024 | Utfall aug 2024 | Prognos 2024${LINES}`),
      sheet('Personal', `
        Sjukfrånvaro
        Enhet | Utfall 2023 | Utfall aug 2024
        Hemtjänst | 7,1 % | 6,8 %
        Nattpatrull | 8,4 % | 8,0 %
        `),
    ),
    ...ofArea,
  },
  ...['Särredovisning av renhållningsverksamheten', 'Nothänvisningar', '3. Verksamhetens kostnader', 'Noter till resultaträkningen'].map((title): Layout => ({
    name: `a statement under "${title}" is of no area`,
    workbook: workbook(sheet('Noter', `
        ${title}
        Tkr | Budget 2024 | Utfall aug 2024 | Prognos 2024${LINES}`)),
    ...ofCommittee,
    kinds: { Noter: 'committee' },
  })),
  {
    name: 'measures as rows under the name of a document are the whole\'s',
    workbook: workbook(sheet('Renhållning', `
        Särredovisning av avfallsverksamheten

        (mkr) | 2022 | 2023 | 2024
        Intäkter | 21.4 | 22.0 | 24.9
        Kostnader | -20.9 | -22.6 | -25.3
        Nettokostnad | 0.5 | -0.6 | -0.4
        Budget | 0.0 | 0.0 | 0.0
        Avvikelse mot budget | 0.5 | -0.6 | -0.4
        `)),
    unit: 'mnkr', areas: 'name', total: `
      actual | variance
      -0.4 | -0.4`,
  },
  {
    name: "the statement of a group of companies beside the town's own is not counted",
    workbook: workbook(...([['Staden', 1], ['Koncernen', 3]] as const).map(([tab, times]) => sheet(tab, `
        Resultaträkning, mnkr
         | Utfall 2023 | Utfall 2024 | Budget 2024
        Intäkter | ${110 * times} | ${120 * times} | ${118 * times}
        Kostnader | ${-310 * times} | ${-324 * times} | ${-320 * times}
        Resultat | ${-200 * times} | ${-204 * times} | ${-202 * times}
        `))),
    kinds: { Staden: 'committee', Koncernen: 'other' }, areas: 'name', tells: ['groupLeft'], silent: ['areaConflict'],
    total: `
      budget | actual | priorYear
      -202 | -204 | -200`,
  },
  {
    name: "the only statement of a workbook, of a whole administration, is the committee's",
    workbook: workbook(sheet('Resultatrapport', `
        Ansvar: 4100 Stadsbyggnads- och miljöförvaltningen
        Period: jan-aug 2024 | Belopp i tkr
         | Budget | Utfall | Prognos helår${LINES}`)),
    ...ofCommittee,
    kinds: { Resultatrapport: 'committee' },
  },
  {
    name: 'the only statement of a workbook, of the administration of the finances, is an area',
    workbook: workbook(sheet('Resultatrapport', `
        Ansvar: 9100 Finansförvaltningen
        Period: jan-aug 2024 | Belopp i tkr
         | Budget | Utfall | Prognos helår${LINES}`)),
    areas: ofArea.areas.replace('Hemtjänst', 'Finansförvaltningen'), total,
    kinds: { Resultatrapport: 'area' },
  },
];
