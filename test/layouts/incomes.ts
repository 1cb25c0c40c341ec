import { sheet, workbook, type Layout } from './build';

const incomes = (name: string, title: string, tab = 'Rapport', label = 'Verksamhet', last = 'Summa'): Layout => ({
  name, period: '2026-08', unit: 'tkr', silent: ['varianceMismatch', 'signsOpposed'],
  workbook: workbook(sheet(tab, `
      Samhällsbyggnadsnämnden
      ${title}

      ${label} | Budget helår | Budget ack | Utfall ack | Avvikelse | Prognos
      Bygglov | 9100 | 6067 | 6144 | 77 | 9297
      Plan | 3300 | 2200 | 1880 | -320 | 3341
      Tomträtter | 1900 | 1267 | 1259 | -8 | 1826
      ${last} | 14300 | 9534 | 9283 | -251 | 14464
      `)),
  areas: `
      name | budget | budgetToDate | actual | forecast | varianceToDate
      Bygglov | 9100 | 6067 | 6144 | 9297 | 77
      Plan | 3300 | 2200 | 1880 | 3341 | -320
      Tomträtter | 1900 | 1267 | 1259 | 1826 | -8`,
});

const results = (name: string, word: string, heads = 'Intäkter | Kostnader'): Layout => ({
  name, period: '2026-09', silent: ['rivalColumns', 'columnLeft', 'columnUnread', 'signsOpposed', 'timeGuessed'],
  workbook: workbook(sheet('Rapport', `
      Fastighets AB Kvarnen
      Uppföljning september 2026 (tkr)

      Fastighet | ${heads} | ${word} | Budget ${word.toLowerCase()} | Avvikelse | Prognos ${word.toLowerCase()} helår | Budget ${word.toLowerCase()} helår
      Kvarnen | 9100 | -4100 | 5000 | 5457 | -457 | 7176 | 7276
      Rådhuset | 2400 | -2900 | -500 | -451 | -49 | -301 | -601
      Stationen | 7300 | -3900 | 3400 | 3626 | -226 | 4835 | 4835
      `)),
  areas: `
      name | budget | budgetToDate | actual | forecast | variance | varianceToDate
      Kvarnen | 7276 | 5457 | 5000 | 7176 | -100 | -457
      Rådhuset | -601 | -451 | -500 | -301 | 300 | -49
      Stationen | 4835 | 3626 | 3400 | 4835 | 0 | -226`,
});

/** Tables of nothing but incomes, and results beside their budgets. */
export const incomeLayouts: readonly Layout[] = [
  incomes('incomes by the title', 'Intäktsuppföljning augusti 2026, tkr'),
  incomes('incomes by the end of the title', 'Avgifter och hyror – intäkter, augusti 2026, tkr'),
  incomes('incomes by what is followed up', 'Budgetuppföljning av intäkter augusti 2026, tkr'),
  incomes('incomes by the head of the names', 'Augusti 2026, tkr', 'Rapport', 'Intäktsslag', 'Summa intäkter'),
  incomes('incomes by the tab', 'Augusti 2026, tkr', 'Intäkter'),
  results('results beside their incomes and costs', 'Resultat'),
  results('operating nets beside rents and what the houses cost', 'Driftnetto', 'Hyresintäkter | Driftkostnader'),
  results('contributions beside incomes and costs', 'Täckningsbidrag'),
  {
    name: 'costs and incomes both under a title that names both', period: '2026-08',
    workbook: workbook(sheet('Rapport', `
      Samhällsbyggnadsnämnden
      Uppföljning av intäkter och kostnader augusti 2026, tkr

      Verksamhet | Budget helår | Utfall ack | Prognos
      Bygglov | 9100 | 6144 | 9297
      Plan | 3300 | 1880 | 3341
      `)),
    areas: 'name | budget | actual | forecast\n Bygglov | -9100 | -6144 | -9297\n Plan | -3300 | -1880 | -3341',
  },
];
