import { sheet, workbook, type Layout } from './build';

const FOLLOW_UP = sheet('Ekonomi', `
        Fritidsnämnden, uppföljning augusti 2024, tkr
        Verksamhet | Årsbudget | Utfall ack | Prognos
        Idrott | -30000 | -20500 | -30500
        Kultur | -60000 | -39000 | -60500
      `);

const areas = `
      name | budget | actual | forecast
      Idrott | -30000 | -20500 | -30500
      Kultur | -60000 | -39000 | -60500`;

/** Sheets whose tab says something else than what they hold, or nothing. */
export const unreadSheetLayouts: readonly Layout[] = [
  {
    name: 'members of associations on a tab of grants are counts',
    workbook: workbook(FOLLOW_UP, sheet('Föreningsbidrag', `
        Förening | Medlemmar 2023 | Medlemmar 2024
        Norrby IF | 310 | 322
        Lunda BK | 145 | 150
        Älvdals SK | 88 | 90
      `)),
    areas, kinds: { Ekonomi: 'areas', Föreningsbidrag: 'indicators' },
  },
  {
    name: 'rows of numbers under heads that say nothing are told',
    workbook: workbook(FOLLOW_UP, sheet('Nycklar', `
        Nyckel | Norr | Söder | Väst
        Yta | 310 | 322 | 120
        Lön | 145 | 150 | 122
        Tid | 88 | 90 | 12
      `)),
    areas, tells: ['unreadSheet'],
  },
  {
    name: 'budget, outcome and forecast of areas in kronor under a tab of volumes are told where nothing else is followed up',
    workbook: workbook(sheet('Volymer', `
        Volymer augusti 2024
        Verksamhet | Budget | Utfall | Prognos
        Idrott | 30000000 | 20500000 | 30500000
        Kultur | 60000000 | 39000000 | 60500000
      `)),
    tells: ['unclearTable'],
  },
];
