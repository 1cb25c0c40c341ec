import { sheet, workbook } from './build';
import type { SideLayoutCase } from './sideTables';

const volumes = (name: string, drawing: string, columns: string, rows: string, labelHeads: readonly string[] = []): SideLayoutCase => ({
  name, workbook: workbook(sheet('Volymer', drawing)), tables: [{ kind: 'volumes', unit: null, columns, rows, labelHeads }],
});

const TWO = `
      i0 | Hemtjänsttimmar | 330 | 104 | 109 | 127 | 340
      i0 | Vårddygn | 151 | 49 | 53 | 55 | 157`;

/** Volumes whose budget and outcome stand on rows of their own. */
export const sideMeasureRowLayouts: readonly SideLayoutCase[] = [
  volumes('budget and outcome below each other, the name on both', `
    Volymuppföljning mars 2026

    Volym | Typ | jan | feb | mar | Ack
    Hemtjänsttimmar | Budget | 100 | 110 | 120 | 330
    Hemtjänsttimmar | Utfall | 104 | 109 | 127 | 340
    Vårddygn | Budget | 50 | 50 | 51 | 151
    Vårddygn | Utfall | 49 | 53 | 55 | 157
    `, 'budget other other other actual', TWO),
  volumes('budget and outcome below each other, the name on the first, under no head', `
    Volymuppföljning mars 2026

    Volym |  | jan | feb | mar | Ack
    Hemtjänsttimmar | Budget | 100 | 110 | 120 | 330
     | Utfall | 104 | 109 | 127 | 340
    Vårddygn | Budget | 50 | 50 | 51 | 151
     | Utfall | 49 | 53 | 55 | 157
    `, 'budget other other other actual', TWO),
  volumes('budget and outcome under a heading each', `
    Volymuppföljning mars 2026

    Volym | jan | feb | mar | Ack
    Hemtjänsttimmar
    Budget | 100 | 110 | 120 | 330
    Utfall | 104 | 109 | 127 | 340
    Vårddygn
    Budget | 50 | 50 | 51 | 151
    Utfall | 49 | 53 | 55 | 157
    `, 'budget other other other actual', TWO),
  volumes('this year and last year below each other, and what is counted beside', `
    Volymuppföljning mars 2026

    Volym | Enhet |  | jan | feb | mar | Totalt
    Hemtjänst | timmar | Utfall 2026 | 104 | 109 | 127 | 340
     |  | Utfall 2025 | 100 | 110 | 120 | 330
    Särskilt boende | dygn | Utfall 2026 | 49 | 53 | 55 | 157
     |  | Utfall 2025 | 50 | 50 | 51 | 151
    `, 'other other other actual other other other priorYear', `
      i0 | Hemtjänst | timmar | 104 | 109 | 127 | 340 | 100 | 110 | 120 | 330
      i0 | Särskilt boende | dygn | 49 | 53 | 55 | 157 | 50 | 50 | 51 | 151`, ['Enhet']),
  volumes('months alone: the outcome filled to the month below a budget to the end of the year', `
    Volymuppföljning februari 2026

    Volym |  | jan | feb | mar | apr
    Vård i hemmet
    Hemtjänsttimmar | Budget | 100 | 110 | 120 | 130
     | Utfall | 104 | 109
    Vårddygn | Budget | 50 | 50 | 51 | 52
     | Utfall | 49 | 53
    `, 'budget other actual other other', `
      h0 | Vård i hemmet
      i0 | Hemtjänsttimmar | 110 | 104 | 109
      i0 | Vårddygn | 50 | 49 | 53`),
  volumes('a further name that is no measure parts two things that are counted', `
    Volymuppföljning mars 2026

    Volym | Typ | jan | feb | mar | Ack
    Hemtjänsttimmar | Egen regi | 100 | 110 | 120 | 330
    Hemtjänsttimmar | Köpt | 104 | 109 | 127 | 340
    Vårddygn | Egen regi | 50 | 50 | 51 | 151
    Vårddygn | Köpt | 49 | 53 | 55 | 157
    `, 'other other other actual', `
      i0 | Hemtjänsttimmar | Egen regi | 100 | 110 | 120 | 330
      i0 | Hemtjänsttimmar | Köpt | 104 | 109 | 127 | 340
      i0 | Vårddygn | Egen regi | 50 | 50 | 51 | 151
      i0 | Vårddygn | Köpt | 49 | 53 | 55 | 157`, ['Typ']),
];
