import { sheet, workbook, type Layout } from './build';

const HEADS = 'Verksamhet | Budget 2026 | Utfall aug | Prognos 2026 | Avvikelse';
const MAIN = `
      ${HEADS}
      Hemvård | 42000 | 27000 | 42500 | -500
      Daglig verksamhet | 9000 | 6000 | 9000 | 0
      Summa | 51000 | 33000 | 51500 | -500`;

const areas = `
      name | budget | actual | forecast | priorYear | priorYearToDate
      Hemvård | -42000 | -27000 | -42500 | - | -
      Daglig verksamhet | -9000 | -6000 | -9000 | - | -`;

const below = (name: string, lines: readonly string[]): Layout => ({
  name: `${name} by area below the areas`, tells: ['partOfAreas'], areas,
  workbook: workbook(sheet('Uppföljning', `
      Omsorgsnämnden augusti 2026, tkr
      ${MAIN}

      ${lines.join('\n      ')}
      `)),
});

/** What some of the areas' money is for, told by area beside their own table. */
export const partOnSheetLayouts: readonly Layout[] = [
  below('overtime of two years', ['Kostnad övertid, tkr | jan-aug 2025 | jan-aug 2026', 'Hemvård | 1200 | 1350', 'Daglig verksamhet | 900 | 880', 'Summa | 2100 | 2230']),
  below('sick pay under bare years', ['Sjuklönekostnader', 'Verksamhet | 2025 | 2026', 'Hemvård | 1200 | 1350', 'Daglig verksamhet | 900 | 880']),
  below('hired staff', ['Inhyrd personal', 'Verksamhet | Utfall aug 2025 | Utfall aug 2026 | Förändring', 'Hemvård | 2100 | 3350 | 1250', 'Daglig verksamhet | 0 | 80 | 80']),
  below('something far smaller whatever it is called', ['Handledning', 'Verksamhet | Utfall aug 2025 | Utfall aug 2026', 'Hemvård | 210 | 335', 'Daglig verksamhet | 40 | 35']),
  {
    name: 'hired staff above the areas', tells: ['partOfAreas'], areas, workbook: workbook(sheet('Uppföljning', `
      Omsorgsnämnden augusti 2026, tkr

      Vikariekostnader | Utfall 2025 | Utfall 2026
      Hemvård | 2100 | 3350
      Daglig verksamhet | 900 | 880
      ${MAIN}
      `)),
  },
  {
    name: 'hired staff on a sheet of its own fills no outcome that the areas lack', tells: ['partOfAreas'], areas: `
      name | budget | actual | forecast
      Hemvård | -42000 | - | -42500
      Daglig verksamhet | -9000 | - | -9000`,
    workbook: workbook(sheet('Uppföljning', `
      Omsorgsnämnden augusti 2026, tkr

      Verksamhet | Budget 2026 | Prognos 2026
      Hemvård | 42000 | 42500
      Daglig verksamhet | 9000 | 9000
      `), sheet('Inhyrd', `
      Inhyrd personal per verksamhet, tkr

      Verksamhet | Utfall aug 2025 | Utfall aug 2026
      Hemvård | 2100 | 3350
      Daglig verksamhet | 900 | 880
      `)),
  },
  {
    name: 'the budget so far in a table of its own still fills what the areas lack', silent: ['partOfAreas'], areas: `
      name | budget | actual | budgetToDate
      Hemvård | -42000 | -27000 | -28000
      Daglig verksamhet | -9000 | -6000 | -6000`,
    workbook: workbook(sheet('Uppföljning', `
      Omsorgsnämnden augusti 2026, tkr
      ${MAIN}

      Verksamhet | Budget jan-aug
      Hemvård | 28000
      Daglig verksamhet | 6000
      `)),
  },
];
