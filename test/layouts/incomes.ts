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
    name: 'a net of unsigned costs by several names is what is left of the incomes', period: '2026-09',
    workbook: workbook(sheet('Driftnetto', `
      AB Lindbohus
      Driftnetto per område, januari–september 2026 (tkr)

      Område | Hyresintäkter | Driftkostnader | Underhåll | Fastighetsskatt | Driftnetto | Budgeterat driftnetto jan–sep | Avvikelse
      Centrum | 18420 | 6210 | 2480 | 310 | 9420 | 9050 | 370
      Norrmalm | 12760 | 4930 | 3890 | 205 | 3735 | 4400 | -665
      Hagalund | 9480 | 3610 | 1120 | 150 | 4600 | 4300 | 300
      `)),
    areas: `
      name | income | costs | actual | budgetToDate | varianceToDate
      Centrum | 18420 | -9000 | 9420 | 9050 | 370
      Norrmalm | 12760 | -9025 | 3735 | 4400 | -665
      Hagalund | 9480 | -4880 | 4600 | 4300 | 300`,
  },
  {
    name: 'operating nets and their budgets alone', period: '2026-09',
    workbook: workbook(sheet('Blad1', `
      AB Lindbohus, driftnetto januari–september 2026 (tkr)

      Område | Driftnetto utfall | Driftnetto budget jan-sep | Avvikelse
      Centrum | 9420 | 9050 | 370
      Norrmalm | 3735 | 4400 | -665
      Hagalund | 4600 | 4300 | 300
      `)),
    areas: 'name | actual | budgetToDate | varianceToDate\n Centrum | 9420 | 9050 | 370\n Norrmalm | 3735 | 4400 | -665\n Hagalund | 4600 | 4300 | 300',
  },
  ...['', ' | Totalt'].map((whole): Layout => ({
    name: `areas as columns over several incomes and costs, their net and its budget${whole}`, period: '2026-09', unit: 'mnkr',
    workbook: workbook(sheet('Trafikslag', `
      Kollektivtrafiknämnden, ack september 2026, mnkr

       | Tågtrafik | Regionbuss | Stadsbuss${whole}
      Biljettintäkter | 182.4 | 96.1 | 88.7${whole && ' | 367.2'}
      Övriga intäkter | 12.6 | 8.4 | 3.1${whole && ' | 24.1'}
      Trafikkostnader | -341.2 | -288 | -201.5${whole && ' | -830.7'}
      Övriga kostnader | -13.4 | -11.6 | -8${whole && ' | -33'}
      Nettokostnad utfall | -159.6 | -195.1 | -117.7${whole && ' | -472.4'}
      Budget jan–sep | -155 | -198.3 | -119.9${whole && ' | -473.2'}
      Avvikelse period | -4.6 | 3.2 | 2.2${whole && ' | 0.8'}

      Prognos helår | -216.5 | -259 | -158.4${whole && ' | -633.9'}
      Budget helår | -208 | -263 | -160${whole && ' | -631'}
      `)),
    areas: `
      name | income | costs | actual | budgetToDate | forecast | budget
      Tågtrafik | 195 | -354.6 | -159.6 | -155 | -216.5 | -208
      Regionbuss | 104.5 | -299.6 | -195.1 | -198.3 | -259 | -263
      Stadsbuss | 91.8 | -209.5 | -117.7 | -119.9 | -158.4 | -160`,
    total: 'actual | budget\n -472.4 | -631',
  })),
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
