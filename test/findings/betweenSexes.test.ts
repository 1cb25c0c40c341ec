import { followUp } from '../../src/followUp';
import { formatAddress } from '../../src/values/cell';
import { sheet, workbook } from '../layouts/build';

const told = (text: string, name = 'Personal') => followUp(workbook(sheet(name, `${text}\n`)), { today: '2026-01-15' }).findings
  .filter(({ rule }) => rule === 'totalOutsideSexes').map(({ cells: [cell], message }) => `${cell ? formatAddress(cell) : ''} ${message.sv.replace(/\u00a0/g, ' ')}`);

const staff = (ages: string) => told(`
  Personalberättelse 2025
  Personalvolym | 2024-12-31 | 2025-12-31
  Anställda personer | 812 | 805
  Medelålder
  – Totalt | ${ages}
  – Kvinnor | 45.2 år | 45.5 år
  – Män | 45.9 år | 46.3 år`);

it('tells of a mean of all that is not between women\'s and men\'s, to the last decimal', () => {
  expect(staff('45.4 år | 45.7 år')).toEqual([]);
  expect(staff('45.4 år | 45.5 år')).toEqual([]);
  expect(staff('45.4 år | 45.4 år')).toEqual(["'Personal'!C5 Medelålder: 45,4 ('Personal'!C5) för alla är inte mellan kvinnornas 45,5 ('Personal'!C6) och männens 46,3 ('Personal'!C7). Kontrollera de tre värdena."]);
  expect(staff('45.4 år | 46.9 år')).toHaveLength(1);
});

it('says nothing of a whole number among decimals that may be rounded, or of women and men who are counted', () => {
  expect(staff('45.4 år | 46 år')).toEqual([]);
  expect(told(`
    Anställda 2025
    Anställda | 2024 | 2025
    Totalt | 812 | 805
    Kvinnor | 610 | 598
    Män | 202 | 207`)).toEqual([]);
});

it('takes three rows together, and not the last of one group with the first of the next', () => {
  expect(told(`
    Medelålder 2025
    Medelålder | Utfall 2024 | Utfall 2025
    Kvinnor | 44.1 | 44.3
    Män | 45.2 | 45.1
    Totalt | 44.5 | 44.6
    Kvinnor | 38.2 | 38.4
    Män | 39.4 | 39.1
    Totalt | 38.8 | 38.7`)).toEqual([]);
});

const measured = (all: string, women: string, men: string) => told(`
  Kulturnämndens mätetal 2025
  Mätetal | Kön | Utfall 2025 | Mål 2025
  Nöjda besökare | Alla | ${all} | minst 80
  Nöjda besökare | Kvinnor | ${women} | minst 80
  Nöjda besökare | Män | ${men} | minst 80`, 'Mätetal');

it('tells it of indicators that are told apart by sex, but not of shares of how many all are', () => {
  expect(measured('82 %', '84 %', '79 %')).toEqual([]);
  expect(measured('86 %', '84 %', '79 %')).toHaveLength(1);
  expect(measured('420', '57.5', '42.5')).toEqual([]);
});
