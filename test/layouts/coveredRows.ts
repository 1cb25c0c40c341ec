import { sheet, workbook, type Layout } from './build';

const BUN = sheet('BUN', `
  Barn- och utbildningsnämnden
  augusti 2026, tkr

  Verksamhet | Budget | Utfall | Prognos | Avvikelse
  Förskola | -17200 | -11401 | -17200 | 0
  Grundskola | -40000 | -26444 | -40600 | -600
  Nämnd och stab | -4100 | -2688 | -4000 | 100
  Summa | -61300 | -40533 | -61800 | -500
  `);

const UNITS = (school: string, sum: string) => sheet('BUN enheter', `
  Barn- och utbildningsnämnden, enheter
  augusti 2026, tkr

  Enhet | Budget | Utfall | Prognos | Avvikelse
  Förskolan Ek | -9100 | -6011 | -9200 | -100
  Förskolan Al | -8100 | -5390 | -8000 | 100
  Åsaskolan | -21200 | -14011 | -21900 | -700
  ${school}
  ${sum}
  `);

const AREAS = `
      name | budget | actual
      Förskola | -17200 | -11401
      Grundskola | -40000 | -26444
      Nämnd och stab | -4100 | -2688`;

const below = (caption: string, rows: string): Layout => ({
  name: `a list below the total that says that it is a part of it: ${caption}`, period: '2026-08', silent: ['totalMismatch'],
  workbook: workbook(sheet('Rapport', `
      Utbildningsnämnden augusti 2026, tkr

      Verksamhet | Budget | Utfall | Prognos | Avvikelse
      Förskola | -61200 | -40911 | -61900 | -700
      Grundskola | -98700 | -66190 | -99900 | -1200
      Gymnasium | -44100 | -29302 | -44800 | -700
      Summa | -204000 | -136403 | -206600 | -2600

      ${caption}
      Enhet | Budget | Utfall | Prognos | Avvikelse
      ${rows}
      `)),
  areas: 'name | budget\n Förskola | -61200\n Grundskola | -98700\n Gymnasium | -44100', total: 'budget | actual\n -204000 | -136403',
});

const SCHOOLS = 'Åsaskolan | -21200 | -14911 | -22100 | -900\n      Björkskolan | -18800 | -12433 | -18700 | 100';

/** Units of some of another table's rows, and lists of what another table holds: none of it is counted once more. */
export const coveredRowLayouts: readonly Layout[] = [
  {
    name: 'a sheet of units that two rows of another sheet hold', period: '2026-08', tells: ['sameMoney'], areas: AREAS, total: 'budget | actual\n -61300 | -40533',
    workbook: workbook(BUN, UNITS('Björkskolan | -18800 | -12433 | -18700 | 100', 'Summa | -57200 | -37845 | -57800 | -600')),
  },
  {
    name: 'a sheet of units of some rows of a nämnd that is a row of the municipality', period: '2026-08', tells: ['sameMoney'], total: 'budget\n -180600',
    workbook: workbook(sheet('Kommun', `
      Kommunen totalt
      augusti 2026, tkr

      Nämnd | Budget | Utfall | Prognos | Avvikelse
      Barn- och utbildningsnämnden | -61300 | -40533 | -61800 | -500
      Socialnämnden | -88100 | -59900 | -90100 | -2000
      Kommunstyrelsen | -31200 | -20100 | -31000 | 200
      Summa | -180600 | -120533 | -182900 | -2300
      `), BUN, UNITS('Björkskolan | -18800 | -12433 | -18700 | 100', 'Summa | -57200 | -37845 | -57800 | -600')),
  },
  {
    name: 'a sheet of other units, whose sum no rows come to, is added', period: '2026-08', total: 'budget\n -119500',
    workbook: workbook(BUN, UNITS('Björkskolan | -19800 | -12433 | -18700 | 1100', 'Summa | -58200 | -37845 | -57800 | 400')),
  },
  below('Enheter med störst avvikelse (ingår ovan)', SCHOOLS), below('Varav skolor med underskott', SCHOOLS), below('De största avvikelserna per enhet', SCHOOLS),
];
