import { sheet, workbook, type Layout } from './build';

/** A follow-up of a year without a month, one amount of which is mistyped: the other areas are read as without it. */
const spoilt = (name: string, drawn: string, given: Pick<Layout, 'period' | 'areas' | 'tells'>): Layout => ({ name, workbook: workbook(sheet('Ekonomi', drawn)), ...given });

export const spoiltCellLayouts: readonly Layout[] = [
  spoilt('a year end that one outcome of ten times its size hides no more', `
      Belopp i mnkr
      Verksamhet | Nettokostnad 2025 | Kommunbidrag 2025 | Avvikelse 2025
      Simhallar | -1043 | 108.9 | 4.6
      Fältlag | -148.2 | 143.7 | -4.5
      Scenkonst | -61.9 | 62.4 | 0.5
      Ungdomshus | -39.1 | 40.3 | 1.2
      `, { period: '2025-12', tells: ['varianceMismatch'], areas: `
      name | actual | budget | varianceToDate
      Simhallar | -1043 | -108.9 | -934.1
      Fältlag | -148.2 | -143.7 | -4.5
      Scenkonst | -61.9 | -62.4 | 0.5
      Ungdomshus | -39.1 | -40.3 | 1.2
      ` }),
  spoilt('a year end with one budget in another unit', `
      Belopp i mnkr
      Verksamhet | Nettokostnad 2025 | Budget 2025 | Avvikelse mot budget 2025
      Simhallar | -104.3 | -108.9 | 4.6
      Fältlag | -148.2 | -143700 | -4.5
      Scenkonst | -61.9 | -62.4 | 0.5
      Summa | -314.4 | -315 | 0.6
      `, { period: '2025-12', tells: ['sumMismatch'], areas: `
      name | actual | budget | varianceToDate
      Simhallar | -104.3 | -108.9 | 4.6
      Fältlag | -148.2 | -143700 | 143551.8
      Scenkonst | -61.9 | -62.4 | 0.5
      ` }),
  spoilt('part of a year, with an outcome that brings the whole near its budget', `
      Belopp i mnkr
      Verksamhet | Utfall | Budget 2025 | Avvikelse
      Simhallar | -66.1 | -108.9 | 42.8
      Fältlag | -95.7 | -143.7 | 48
      Scenkonst | -41.2 | -62.4 | 21.2
      Ungdomshus | -126.4 | -40.3 | 13.9
      `, { period: null, tells: ['periodMissing', 'varianceMismatch'], areas: `
      name | actual | budget
      Simhallar | -66.1 | -108.9
      Fältlag | -95.7 | -143.7
      Scenkonst | -41.2 | -62.4
      Ungdomshus | -126.4 | -40.3
      ` }),
];
