import { sheet, workbook, type Layout } from './build';

const LINES = ['Intäkter', 'Personalkostnader', 'Övriga kostnader'] as const;

/** The statement of one tab; `k` is its size. */
const tab = (name: string, k: number) => sheet(name, `
      ${name}
      Socialnämnden augusti 2026, tkr

       | Budget 2026 | Utfall jan-aug | Prognos
      ${LINES[0]} | ${100 * k} | ${60 * k} | ${100 * k}
      ${LINES[1]} | ${-3000 * k} | ${-1950 * k} | ${-3050 * k}
      ${LINES[2]} | ${-500 * k} | ${-350 * k} | ${-500 * k}
      Nettokostnad | ${-3400 * k} | ${-2240 * k} | ${-3450 * k}
      `);

const row = (name: string, k: number): string => `${name} | ${-3400 * k} | ${-2240 * k} | ${-3450 * k}`;

const summary = (own: string, sizes: readonly [number, number, number]) => sheet('Sammanställning', `
      Socialnämnden augusti 2026, tkr
      Område | Budget | Utfall | Prognos
      ${row('Äldreomsorg', sizes[0])}
      ${row('Funktionsstöd', sizes[1])}
      ${row(own, sizes[2])}
      ${row('Totalt', sizes[0] + sizes[1] + sizes[2])}
      `);

const AREA = (own: string, k: number): string => `
      name | budget | actual | forecast
      Äldreomsorg | -30600 | -20160 | -31050
      Funktionsstöd | -23800 | -15680 | -24150
      ${own} | ${-3400 * k} | ${-2240 * k} | ${-3450 * k}`;

/** The committee's own costs, on a tab beside the other areas'. */
export const ownAreaLayouts: readonly Layout[] = [
  ...['Nämnd', 'Nämnden', 'Nämnd och stab', 'Nämnd & förvaltningsledning', 'Nämndsverksamhet'].map((own): Layout => ({
    name: `a tab "${own}" that is a row among the areas`,
    workbook: workbook(summary(own, [9, 7, 1]), tab('Äldreomsorg', 9), tab('Funktionsstöd', 7), tab(own, 1)),
    period: '2026-08', committee: 'Socialnämnden', areas: AREA(own, 1), silent: ['totalMismatch', 'areaTwice', 'sumMismatch'],
    kinds: { Sammanställning: 'areas', Äldreomsorg: 'area', Funktionsstöd: 'area', [own]: 'area' },
    total: `
      budget | actual | forecast
      -57800 | -38080 | -58650`,
  })),
  {
    name: 'a tab "Nämnd och stab" beside the other areas, without a table of them',
    workbook: workbook(tab('Äldreomsorg', 9), tab('Funktionsstöd', 7), tab('Nämnd och stab', 1)),
    period: '2026-08', areas: AREA('Nämnd och stab', 1), silent: ['totalMismatch'],
    total: `
      budget | actual | forecast
      -57800 | -38080 | -58650`,
  },
  ...['Nämnd', 'Nämnden totalt', 'Nämnd och förvaltning'].map((whole): Layout => ({
    name: `a tab "${whole}" that is all the areas together`,
    workbook: workbook(tab(whole, 16), tab('Äldreomsorg', 9), tab('Funktionsstöd', 7)),
    period: '2026-08', kinds: { [whole]: 'committee', Äldreomsorg: 'area', Funktionsstöd: 'area' }, silent: ['totalMismatch', 'areaTwice'],
    total: `
      budget | actual | forecast
      -54400 | -35840 | -55200`,
  })),
];
