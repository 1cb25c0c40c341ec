import { sheet, workbook, type Layout } from './build';

const drawn = (...rows: readonly string[]) =>
  workbook(sheet('U', `\n${['Socialnämnden augusti 2025, tkr', 'Verksamhet | Budget 2025 | Utfall aug 2025 | Prognos 2025', ...rows].join('\n')}\n`));

const HOME = ['Norr | -12000 | -7800 | -12100', 'Söder | -8000 | -5500 | -8200'];
const HOUSING = ['Ek | -15000 | -9800 | -15100', 'Alm | -9000 | -6100 | -9200'];
const SHARED = ['Ledning | -2000 | -1300 | -2000', 'Stab | -1000 | -700 | -1000'];
const areas = (...rows: readonly (readonly string[])[]): string => `
      name | budget | actual | forecast
      ${rows.flat().join('\n      ')}`;
const total = (amounts: string): string => `
      budget | actual | forecast
      ${amounts}`;

const SUMS = { home: 'Summa hemtjänst | -20000 | -13300 | -20300', housing: 'Summa boende | -24000 | -15900 | -24300', shared: 'Summa gemensamt | -3000 | -2000 | -3000' };
const OFF = { home: 'Summa hemtjänst | -24000 | -15800 | -24400', shared: 'Summa gemensamt | -5000 | -3300 | -5100' };

/** A group's printed sum that differs from its rows, where the whole is the sum of the printed sums. */
const differing: readonly Layout[] = [
  { name: 'a group sum that differs from its rows under headings', workbook: drawn('Hemtjänst', ...HOME, OFF.home, 'Boende', ...HOUSING, SUMS.housing, 'Totalt | -48000 | -31700 | -48700'), total: total('-48000 | -31700 | -48700') },
  { name: 'a group sum that differs from its rows', workbook: drawn(...HOME, OFF.home, ...HOUSING, SUMS.housing, 'Totalt | -48000 | -31700 | -48700'), total: total('-48000 | -31700 | -48700') },
  { name: 'the last group sum differs from its rows', workbook: drawn(...HOUSING, SUMS.housing, ...HOME, OFF.home, 'Summa totalt | -48000 | -31700 | -48700'), total: total('-48000 | -31700 | -48700') },
].map((one): Layout => ({ ...one, tells: ['wholeDiffers'], silent: ['sumMismatch', 'rowsAside'] }));

/** A printed whole that leaves one of its groups out: it is the total, and that is told. */
const short: readonly Layout[] = ['Totalt', 'Summa', 'Summa totalt'].map((word): Layout => ({
  name: `${word} leaves a group's sum out`,
  workbook: drawn(...HOME, SUMS.home, ...HOUSING, SUMS.housing, ...SHARED, SUMS.shared, `${word} | -44000 | -29200 | -44600`),
  areas: areas(HOME, HOUSING, SHARED), total: total('-44000 | -29200 | -44600'), tells: ['wholeDiffers'],
}));

/** Sums of groups, and the whole over them. */
export const groupSumLayouts: readonly Layout[] = [
  ...differing, ...short,
  { name: 'the last of three group sums differs from its rows', workbook: drawn(...HOME, SUMS.home, ...HOUSING, SUMS.housing, ...SHARED, OFF.shared, 'Totalt | -49000 | -32500 | -49700'),
    areas: areas(HOME, HOUSING, SHARED), total: total('-49000 | -32500 | -49700'), tells: ['wholeDiffers'], silent: ['sumMismatch'] },
  { name: 'group sums that hold', workbook: drawn(...HOME, SUMS.home, ...HOUSING, SUMS.housing, ...SHARED, SUMS.shared, 'Totalt | -47000 | -31200 | -47600'),
    areas: areas(HOME, HOUSING, SHARED), total: total('-47000 | -31200 | -47600'), silent: ['wholeDiffers', 'sumMismatch', 'totalMismatch'] },
  { name: 'sums of two parts of the same rank, and no whole', workbook: drawn('Norr', ...HOME, 'Summa | -20000 | -13300 | -20300', 'Söder', ...HOUSING, 'Summa | -24000 | -15900 | -24300'),
    areas: areas(HOME, HOUSING), total: total('-44000 | -29200 | -44600'), silent: ['wholeDiffers', 'totalMismatch'] },
];
