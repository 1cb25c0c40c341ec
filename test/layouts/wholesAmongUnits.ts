import { sheet, workbook, type Layout } from './build';

const tells = ['wholeAmongUnits'];

/** Rows that bear a whole's name and come to no sum of the others: areas beside them, and told. */
export const wholeAmongUnitLayouts: readonly Layout[] = [
  {
    name: 'a committee with a budget of 0 and a far smaller amount over its areas is told',
    workbook: workbook(sheet('Blad1', `
        Socialnämnden, uppföljning augusti 2024, tkr
        Verksamhet | Årsbudget | Utfall ack | Prognos | Avvikelse
        Socialnämnden | 0 | -1200 | -1500 | -1500
        Hemtjänst | -30000 | -20500 | -30500 | -500
        Boende | -60000 | -39000 | -60500 | -500
        Daglig verksamhet | -12000 | -8000 | -12000 | 0
      `)),
    areas: `
      name | budget | actual | forecast
      Socialnämnden | 0 | -1200 | -1500
      Hemtjänst | -30000 | -20500 | -30500
      Boende | -60000 | -39000 | -60500
      Daglig verksamhet | -12000 | -8000 | -12000`,
    tells,
  },
  {
    name: 'a committee without a budget below its areas is told',
    workbook: workbook(sheet('Blad1', `
        Socialnämnden, uppföljning augusti 2024, tkr
        Verksamhet | Årsbudget | Utfall ack | Prognos
        Hemtjänst | -30000 | -20500 | -30500
        Boende | -60000 | -39000 | -60500
        Socialnämnden |  | -1200 | -1500
      `)),
    tells,
  },
  {
    name: 'committees without a budget over the units of each are told',
    workbook: workbook(sheet('Blad1', `
        Uppföljning augusti 2024, tkr
        Verksamhet | Årsbudget | Utfall ack | Prognos
        Bildningsnämnden | 0 | -1200 | -1500
        Förskola | -30000 | -20500 | -30500
        Grundskola | -60000 | -39000 | -60500
        Socialnämnden |  | -1100 | -1600
        Hemtjänst | -30100 | -20700 | -30500
        Boende | -60300 | -39300 | -60500
      `)),
    tells,
  },
  {
    name: 'a committee\'s own costs that the sum holds are an area like the others',
    workbook: workbook(sheet('Blad1', `
        Socialnämnden, uppföljning augusti 2024, tkr
        Verksamhet | Årsbudget | Utfall ack | Prognos
        Socialnämnden | -5000 | -1200 | -5500
        Hemtjänst | -30000 | -20500 | -30500
        Boende | -60000 | -39000 | -60500
        Summa | -95000 | -60700 | -96500
      `)),
    areas: `
      name | budget | actual | forecast
      Socialnämnden | -5000 | -1200 | -5500
      Hemtjänst | -30000 | -20500 | -30500
      Boende | -60000 | -39000 | -60500`,
    silent: tells,
  },
  {
    name: 'committees of a municipality beside its other units are no wholes',
    workbook: workbook(sheet('Blad1', `
        Uppföljning augusti 2024, tkr
        Nämnd | Årsbudget | Utfall ack | Prognos | Avvikelse
        Socialnämnden | -30000 | -20500 | -30000 | 0
        Bildningsnämnden | -60000 | -39000 | -60500 | -500
        Räddningstjänst | -12000 | -8000 | -12100 | -100
        Revision | -1200 | -800 | -1250 | -50
      `)),
    silent: tells,
  },
  ...([
    ['that its tab and title name is their whole, also where a unit is missing', 'Kommunstyrelsen', 'Kommunstyrelsen | -690 | -221 | -638', '', ['wholeDiffers'], 'wholeAmongUnits'],
    ['that is far smaller than they are is one of them', 'Kommunstyrelsen', 'Kommunstyrelsen | -9 | -3 | -9', '\n    Kommunstyrelsen | -9 | -3 | -9', tells, 'wholeDiffers'],
    ['that no title names is one of them', 'Uppföljning', 'Kommunstyrelsen | -690 | -221 | -638', '\n    Kommunstyrelsen | -690 | -221 | -638', tells, 'wholeDiffers'],
  ] as const).map(([name, tab, council, own, said, silent]): Layout => ({
    name: `kommunstyrelsen over its units ${name}`, tells: [...said], silent: [silent],
    workbook: workbook(sheet(tab, `
        ${tab} 2024, mnkr

        Nettokostnad per verksamhet | Budget 2024 | Utfall jan-apr 2024 | Prognos 2024
        ${council}
        administration | -22 | -14 | -22
        räddning | -102 | -34 | -103
        kollektivtrafik | -148 | -54 | -153
      `)),
    areas: `
    name | budget | actual | forecast${own}
    administration | -22 | -14 | -22
    räddning | -102 | -34 | -103
    kollektivtrafik | -148 | -54 | -153`,
  })),
];
