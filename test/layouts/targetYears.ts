import { sheet, workbook, type Layout } from './build';

/** Years in targets: until when, or, of what comes to such numbers, a value. */

const table = (rows: string): Layout['workbook'] => workbook(sheet('Mål', `
      Mål och mätetal augusti 2025
      Mål | Mätetal | Utfall aug 2024 | Utfall aug 2025 | Målvärde
      ${rows}
      `));

export const targetYearLayouts: readonly Layout[] = [
  {
    name: 'a target that is a movement until a year is held against last year', workbook: table(`God skola | Nöjda elever, % | 70 | 72 | Öka till 2026
      God skola | Sjukfrånvaro, % | 6,1 | 6,3 | Minska under 2025
      God skola | Läslust, % | 61 | 64 | Öka jämfört med 2024`),
    kinds: { Mål: 'indicators' }, indicators: `
      name | actual | value | direction | status
      Nöjda elever, % | 72 | - | higher | green
      Sjukfrånvaro, % | 6.3 | - | lower | red
      Läslust, % | 64 | - | higher | green`,
  },
  {
    name: 'a target until a year is the number before it', workbook: table(`God skola | Nöjda elever, % | 70 | 72 | Minst 80 % till 2026
      God skola | Behöriga lärare, % | 88 | 90 | Öka till 85 % senast 2027`),
    kinds: { Mål: 'indicators' }, indicators: `
      name | actual | value | direction | status
      Nöjda elever, % | 72 | 80 | higher | yellow
      Behöriga lärare, % | 90 | 85 | higher | green`,
  },
  {
    name: 'of what comes to such numbers as years are the target is one', workbook: table(`God fritid | Medlemmar | 1900 | 2050 | Öka till 2026
      God fritid | Skador | 2070 | 1972 | Under 2025`),
    kinds: { Mål: 'indicators' }, indicators: `
      name | actual | value | direction | status
      Medlemmar | 2050 | 2026 | higher | green
      Skador | 1972 | 2025 | lower | green`,
  },
];
