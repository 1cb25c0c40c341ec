import { sheet, workbook, type Layout } from './build';

/** One thing out of the ordinary in or beside a plain table: a word of the tab, a head, a period or a unit. */

const HEADS = 'Verksamhet | Budget 2026 | Utfall jan-okt | Prognos 2026 | Avvikelse';
const ROWS = ['Öppenvård | 21300 | 18240 | 21900 | -600', 'Slutenvård | 64200 | 55910 | 66800 | -2600', 'Rehab | 12800 | 10120 | 12300 | 500', 'Summa | 98300 | 84270 | 101000 | -2700'];
const AREAS = `
      name | budget | actual | forecast | variance
      Öppenvård | -21300 | -18240 | -21900 | -600
      Slutenvård | -64200 | -55910 | -66800 | -2600
      Rehab | -12800 | -10120 | -12300 | 500`;

interface Drawn {
  readonly title?: string;
  readonly tab?: string;
  readonly heads?: string;
  /** By line: what stands at the right of it. */
  readonly right?: readonly string[];
}

/** The plain table with something at the right of its rows, its title and its heads. */
function drawn({ title = 'Vårdnämnden, oktober 2026, tkr', tab = 'Rapport', heads: own = HEADS, right = [] }: Drawn): Layout['workbook'] {
  const lines = [title, '', own, ...ROWS].map((line, at) => `      ${line}${right[at] ? `${' |'.repeat(Math.max(0, 7 - line.split('|').length))}${right[at]}` : ''}`);
  return workbook(sheet(tab, `\n${lines.join('\n')}\n`));
}

const plain = (name: string, { title, tab, heads: own, right, ...more }: Drawn & Partial<Layout>): Layout => ({
  name, areas: AREAS, period: '2026-10', unit: 'tkr', ...more,
  workbook: drawn({ ...(title !== undefined && { title }), ...(tab !== undefined && { tab }), ...(own !== undefined && { heads: own }), ...(right !== undefined && { right }) }),
});

const beside: readonly Layout[] = [
  ...['2025-10 | 2026-10', '2025 | 2026', 'Budget | Utfall'].map((heads) => plain(`two rows of personnel at the right under "${heads}"`, {
    right: ['', '', `| Personal | ${heads}`, '| Årsarbetare | 412.5 | 405.1', '| Sjukfrånvaro % | 7.1 | 6.8'], silent: ['rivalColumns'],
  })),
  plain('what a chart is drawn from, a row higher and in mnkr', {
    right: ['', '| Diagram | Budget | Prognos', '| Öppenvård | 21.3 | 21.9', '| Slutenvård | 64.2 | 66.8', '| Rehab | 12.8 | 12.3'], tells: ['sameMoney'], silent: ['areaConflict', 'budgetUnit'],
  }),
  plain('what a chart is drawn from, beside and in mnkr', {
    right: ['', '', '| Diagram | Budget | Prognos', '| Öppenvård | 21.3 | 21.9', '| Slutenvård | 64.2 | 66.8', '| Rehab | 12.8 | 12.3'], tells: ['sameMoney'], silent: ['areaConflict'],
  }),
  plain('a table at the right that differs from the first is told', {
    right: ['', '', '| Diagram | Budget | Prognos', '| Öppenvård | 21.3 | 21.9', '| Slutenvård | 64.2 | 67.8', '| Rehab | 12.8 | 12.3'], tells: ['areaConflict'], silent: ['sameMoney'],
  }),
];

const texts: readonly Layout[] = [
  plain('which month a report is about, beside when it is handed in', { title: 'Vårdnämnden, rapport till KS december 2026 avseende oktober 2026, tkr' }),
  ...['1000-tal kr', '1 000-tal', '(1000-tal)', 'belopp i 1000-tal'].map((unit) => plain(`the unit "${unit}"`, { title: `Vårdnämnden oktober 2026, ${unit}`, silent: ['unitMissing'] })),
  ...['efter tio månader 2026', 'utfall till och med 10 månader 2026', 'jan - okt -26', 'm. 10 2026', 'månad 10, 2026'].map((time) =>
    plain(`the period "${time}"`, { title: `Vårdnämnden, ${time}, tkr`, heads: HEADS.replace(' jan-okt', '') })),
  plain('a month and its year with a point between', { title: 'Vårdnämnden, tkr', heads: HEADS.replace('jan-okt', '10.2026') }),
];

const heads: readonly Layout[] = [
  ...['Verkligt', 'U 2026-10', 'U okt 26'].map((head) => plain(`"${head}"`, { heads: HEADS.replace('Utfall jan-okt', head) })),
  plain('"Bu -26" and "PR 2026"', { heads: HEADS.replace('Budget 2026', 'Bu -26').replace('Prognos', 'PR') }),
  plain('a head that says nothing, over what the variance shows to be the forecast', { heads: HEADS.replace('Prognos', 'FP'), silent: ['variancesContradicted', 'columnUnread'] }),
  plain('a head that says nothing, over what no variance shows to be anything', {
    heads: HEADS.replace('Prognos 2026', 'FP 2026').replace('Avvikelse', 'Kvar'), tells: ['columnUnread'],
    areas: `
      name | budget | actual
      Öppenvård | -21300 | -18240
      Slutenvård | -64200 | -55910
      Rehab | -12800 | -10120`,
  }),
];

const kinds: readonly Layout[] = [
  ...['Volym', 'Intern kontroll', 'Prognoshistorik'].map((tab) => plain(`on a tab called "${tab}"`, { tab, kinds: { [tab]: 'areas' } })),
  plain('under a title of volumes and costs', { title: 'Volym- och kostnadsuppföljning, Vårdnämnden, oktober 2026, tkr', kinds: { Rapport: 'areas' } }),
  ...['Bidrag', 'Investeringar'].map((tab): Layout => ({ name: `what is on a tab called "${tab}" is told to be like the economy`, workbook: drawn({ tab }), tells: ['unclearTable'], areas: '\n      name | budget' })),
  {
    name: 'counts on a tab of volumes are none of the economy', workbook: drawn({ title: 'Vårdnämnden, oktober 2026', tab: 'Volym' }), areas: '\n      name | budget', kinds: { Volym: 'volumes' }, silent: ['unclearTable'],
  },
];

export const plainTableLayouts: readonly Layout[] = [...beside, ...texts, ...heads, ...kinds];
