import type { Example } from './services';

/** The published workbooks that are served beside the pane, under examples/. */
export const examples: readonly Example[] = [
  { file: 'helsingborg-2017-08.xlsx', title: 'Helsingborg, augusti 2017' },
  { file: 'linkoping-2018-08.xlsx', title: 'Linköping, augusti 2018' },
  { file: 'lomma-2017-08.xlsx', title: 'Lomma, augusti 2017' },
  { file: 'molndal-2017.xlsx', title: 'Mölndal, helår 2017' },
  { file: 'helsingborg-2023.xlsx', title: 'Helsingborg, helår 2023' },
];

/** The workbook of docs/try-in-excel.md: an invented nämnd, for trying every function. */
export const testWorkbook: Example = { file: 'prova-i-excel.xlsx', title: 'Prova i Excel' };
