import { sheet, workbook, type Layout } from './build';

const LINES = `
      Intäkter | 300 | 287 | 100 | 102
      Personal | -4100 | -3849 | -3900 | -3838
      Material | -2900 | -2989 | -700 | -726
      Netto | -6700 | -6551 | -4500 | -4462
      `;

const read = (name: string, heads: string, lines = LINES): Layout => ({
  name, period: '2026-09', silent: ['rivalColumns', 'columnLeft', 'areaWithoutFigures', 'totalMismatch'],
  workbook: workbook(sheet('Per enhet', `
      Tekniska nämnden
      Januari–september 2026, tkr

      ${heads}${lines}`)),
  areas: `
      name | budgetToDate | actual
      Gata | -6700 | -6551
      Park | -4500 | -4462`,
  total: `
      budgetToDate | actual
      -11200 | -11013`,
});

/** Whose the amounts are, said in the heads beside what they are, or over each of several columns. */
export const nameInHeadLayouts: readonly Layout[] = [
  read('the name before the measure', 'Kontogrupp | Gata budget ack | Gata utfall ack | Park budget ack | Park utfall ack'),
  read('the measure before the name', 'Kontogrupp | Budget ack Gata | Utfall ack Gata | Budget ack Park | Utfall ack Park'),
  read('the name and the measure with a dash', 'Kontogrupp | Gata - Budget ack | Gata - Utfall ack | Park - Budget ack | Park - Utfall ack'),
  read('the measure and its months after the name', 'Kontogrupp | Gata budget jan-sep | Gata utfall jan-sep | Park budget jan-sep | Park utfall jan-sep'),
  read('the name again over each column', '| Gata | Gata | Park | Park\n      Kontogrupp | Budget ack | Utfall ack | Budget ack | Utfall ack'),
  read('the name again over each column, all of them together last', '| Gata | Gata | Park | Park | Totalt | Totalt\n      Kontogrupp | Budget ack | Utfall ack | Budget ack | Utfall ack | Budget ack | Utfall ack', `
      Intäkter | 300 | 287 | 100 | 102 | 400 | 389
      Personal | -4100 | -3849 | -3900 | -3838 | -8000 | -7687
      Material | -2900 | -2989 | -700 | -726 | -3600 | -3715
      Netto | -6700 | -6551 | -4500 | -4462 | -11200 | -11013
      `),
  {
    name: 'one measure for each of several names',
    workbook: workbook(sheet('Per enhet', `
      Tekniska nämnden
      Januari–september 2026, tkr

      Kontogrupp | Gata utfall | Park utfall | Hamn utfall
      Intäkter | 287 | 102 | 10
      Personal | -3849 | -3838 | -60
      Netto | -3562 | -3736 | -50
      `)),
    areas: 'name | actual\n Gata | -3562\n Park | -3736\n Hamn | -50',
  },
  {
    name: 'which budget it is names nobody', period: '2026-09',
    workbook: workbook(sheet('Uppföljning', `
      Tekniska nämnden
      Januari–september 2026, tkr

      Verksamhet | Beslutad budget | Aktuell budget | Utfall ack | Prognos helår
      Gata | 6600 | 6700 | 5051 | 6800
      Park | 4400 | 4500 | 3462 | 4500
      Summa | 11000 | 11200 | 8513 | 11300
      `)),
    areas: 'name | budget | actual | forecast\n Gata | -6700 | -5051 | -6800\n Park | -4500 | -3462 | -4500',
  },
];
