import { sheet, workbook, type Layout } from './build';

const FOLLOWED_UP = `
      Uppföljning per 2025-08-31, tkr
      Verksamhet | Budget 2025 | Utfall aug | Prognos 2025 | Avvikelse
      Förskola | 41200 | 27350 | 41500 | -300
      Grundskola | 88300 | 58210 | 88100 | 200
      Summa | 129500 | 85560 | 129600 | -100`;

const READ = {
  areas: `
      name | budget | actual | forecast
      Förskola | -41200 | -27350 | -41500
      Grundskola | -88300 | -58210 | -88100`,
  total: `
      budget | actual | forecast
      -129500 | -85560 | -129600`,
  tells: ['rowsAside'],
};

const below = (name: string, rows: string): Layout => ({ name, workbook: workbook(sheet('Uppföljning', `${FOLLOWED_UP}${rows}\n`)), ...READ });

const PROJECTS = `
      Ny förskola | 24000 | 14300 | 22500 | 1500
      Lekplatser | 1800 | 950 | 1800 | 0`;

/** What is invested, told below the sum of what the areas cost. */
export const investedBelowLayouts: readonly Layout[] = [
  below('investments in a row below the sum', `
      Investeringar | 40000 | 23150 | 37600 | 2400`),
  below('what is spent on investments in a row below the sum', `
      Investeringsutgifter | 40000 | 23150 | 37600 | 2400`),
  below('projects under a heading of investments, with a sum of theirs', `
      Investeringar${PROJECTS}
      Summa investeringar | 25800 | 15250 | 24300 | 1500`),
  below('projects under a heading of investments, with a sum that says no more', `
      Investeringar${PROJECTS}
      Summa | 25800 | 15250 | 24300 | 1500`),
  below('projects under a heading of investments, without a sum', `
      Investeringsprojekt${PROJECTS}`),
  below('projects under a heading that says no more than that, with a sum of theirs', `
      Projekt${PROJECTS}
      Summa projekt | 25800 | 15250 | 24300 | 1500`),
  below('projects that are under way, without a sum', `
      Pågående projekt${PROJECTS}`),
  {
    name: 'projects below a sum and in that of all', workbook: workbook(sheet('Uppföljning', `${FOLLOWED_UP.replace('Summa', 'Summa verksamhet')}
      Projekt${PROJECTS}
      Summa projekt | 25800 | 15250 | 24300 | 1500
      Totalt | 155300 | 100810 | 153900 | 1400
      `)),
    total: `
      budget | actual | forecast
      -155300 | -100810 | -153900`, silent: ['rowsAside'],
  },
  {
    name: 'investments below a sum and in that of all', workbook: workbook(sheet('Uppföljning', `${FOLLOWED_UP.replace('Summa', 'Summa drift')}
      Investeringar | 40000 | 23150 | 37600 | 2400
      Totalt | 169500 | 108710 | 167200 | 2300
      `)),
    total: `
      budget | actual | forecast
      -169500 | -108710 | -167200`,
  },
  ...([['2880', 'silent'], ['2808', 'tells']] as const).map(([variance, said]): Layout => ({
    name: `what is invested below a result varies as costs do: ${variance}`, [said]: ['varianceMismatch'],
    workbook: workbook(sheet('Ekonomi', `
      Hamnnämnden, årsrapport 2025
      Tkr | Utfall 2025 | Budget 2025 | Avvikelse
      Intäkter | 14877 | 13200 | 1677
      Personalkostnader | -41230 | -40100 | -1130
      Övriga kostnader | -17401 | -16600 | -801
      Summa kostnader | -58631 | -56700 | -1931
      Nettokostnad | -43754 | -43500 | -254
      Kommunbidrag | 43500 | 43500 | 0
      Årets resultat | -254 | 0 | -254

      Nettoinvesteringar | 6120 | 9000 | ${variance}
      `)),
  })),
];
