import { sheet, workbook, type Layout } from './build';

const DRIFT = sheet('Ekonomi', `
      Äldrenämnden augusti 2026, tkr

      Verksamhet | Budget | Utfall | Prognos | Avvikelse
      Hemtjänst | -61200 | -41100 | -61900 | -700
      Särskilt boende | -98200 | -65400 | -98200 | 0
      Summa | -159400 | -106500 | -160100 | -700
      `);
const AREAS = `
      name | budget | actual | forecast | varianceToDate
      Hemtjänst | -61200 | -41100 | -61900 | -
      Särskilt boende | -98200 | -65400 | -98200 | -`;

const OMSORG: Pick<Layout, 'areas' | 'total' | 'tells' | 'silent'> = {
  tells: ['rowsAside'], silent: ['totalMismatch', 'noTable'], areas: `
      name | budget | actual
      Hemtjänst | -61000 | -41200
      Boende | -88000 | -58500`,
  total: `
      budget | actual | forecast
      -149000 | -99700 | -149900`,
};

/** What is counted beside the money: by a column of units, by short heads, by what was reported; and examples of how to fill in. */
export const unitOfRowLayouts: readonly Layout[] = [
  { name: 'rows whose unit stands in a column beside their names', ...OMSORG, workbook: workbook(sheet('Aug', `
      Omsorgsförvaltningen augusti 2026

      Post | Enhet | Budget | Utfall | Prognos | Avvikelse
      Hemtjänst | tkr | 61000 | 41200 | 62300 | -1300
      Hemtjänst, timmar | tim | 136000 | 92100 | 138900 | -2900
      Boende | tkr | 88000 | 58500 | 87600 | 400
      Boende, dygn | dygn | 60800 | 40400 | 60700 | 100
      Summa | tkr | 149000 | 99700 | 149900 | -900
      `)) },
  { name: 'rows in hours and days without a sum', ...OMSORG, workbook: workbook(sheet('Aug', `
      Omsorgsförvaltningen augusti 2026

      Post | Enhet | Budget | Utfall | Prognos
      Hemtjänst | tkr | 61000 | 41200 | 62300
      Utförda timmar | tim | 136000 | 92100 | 138900
      Boende | tkr | 88000 | 58500 | 87600
      Boendedygn | dygn | 60800 | 40400 | 60700
      `)) },
  { name: 'rows that are all in tkr', workbook: workbook(sheet('Aug', `
      Omsorgsförvaltningen augusti 2026

      Post | Enhet | Budget | Utfall | Prognos
      Hemtjänst | tkr | 61000 | 41200 | 62300
      Boende | tkr | 88000 | 58500 | 87600
      `)), areas: OMSORG.areas ?? '' },
  { name: 'full-time equivalents under short heads between the amounts', workbook: workbook(sheet('Aug', `
      Hälso- och sjukvårdsnämnden aug 2026 (mnkr)

      Klinik | Budget mnkr | Årsarb. budget | Utfall mnkr | Årsarb. utfall | Prognos mnkr
      Medicin | 212.4 | 301 | 144.9 | 312 | 217.0
      Kirurgi | 188.0 | 262 | 124.1 | 259 | 187.2
      Summa | 400.4 | 563 | 269.0 | 571 | 404.2
      `)), silent: ['rivalColumns'], areas: `
      name | budget | actual | forecast
      Medicin | -212.4 | -144.9 | -217
      Kirurgi | -188 | -124.1 | -187.2` },
  { name: 'beds before the amounts', workbook: workbook(sheet('Aug', `
      Hälso- och sjukvårdsnämnden aug 2026 (mnkr)

      Klinik | Vårdplatser budget | Vårdplatser utfall | Budget | Utfall | Prognos
      Medicin | 301 | 312 | 212.4 | 144.9 | 217.0
      Kirurgi | 262 | 259 | 188.0 | 124.1 | 187.2
      `)), areas: `
      name | budget | actual
      Medicin | -212.4 | -144.9
      Kirurgi | -188 | -124.1` },
  { name: 'what was reported of care is no variance of the areas', workbook: workbook(DRIFT, sheet('Kvalitet', `
      Kvalitet 2026

      Verksamhet | Avvikelser | Lex Sarah | Klagomål | Synpunkter
      Hemtjänst | 214 | 2 | 31 | 44
      Särskilt boende | 388 | 3 | 18 | 29
      `)), areas: AREAS, kinds: { Ekonomi: 'areas', Kvalitet: 'volumes' }, silent: ['timeGuessed'] },
  { name: 'an example on a tab of instructions', workbook: workbook(sheet('Instruktion', `
      Så fyller du i
      Skriv bara i gula celler.

      Exempel | Budget 2026 | Utfall aug
      Exempelvolym | 100 | 90
      `), DRIFT), areas: AREAS, kinds: { Instruktion: 'other', Ekonomi: 'areas' }, tells: ['unclearTable'] },
];
