import fc from 'fast-check';
import { followUp } from '../../src/followUp';
import { sheet, workbook } from '../layouts/build';

/** Years that do not begin in January, where nothing says when they do: told, and nothing of time is taken from them in silence. */

const book = (heads: string) => workbook(sheet('Drift', `
  Skolnämnden, utfall t.o.m. december 2023, tkr
  Verksamhet | ${heads}
  Förskola | -1200 | -700 | -1250
  Grundskola | -2400 | -1500 | -2380
  Summa | -3600 | -2200 | -3630
  `));

const read = (heads: string, period: { year: number; month: number } | null = null) =>
  followUp(book(heads), { today: '2024-01-15', ...period && { settings: (stored) => ({ ...stored, period }) } });

const broken = (heads: string) => read(heads).problems.filter(({ rule }) => rule === 'brokenYear');

describe('a head that names a year across two calendar years', () => {
  it.each([
    ['Budget 2023/2024 | Utfall | Prognos 2023/2024', '2023/2024'], ['Budget 2023/24 | Utfall | Prognos', '2023/24'],
    ['Budget | Utfall | Prognos 23/24', '23/24'], ['Årsbudget läsåret 2023/2024 | Utfall | Prognos', '2023/2024'],
  ])('%s', (heads, said) => {
    const now = read(heads);
    const [told] = now.problems.filter(({ rule }) => rule === 'brokenYear');
    expect(told?.severity).toBe('error');
    expect(told?.message.sv).toContain(`${said}" i 'Drift'!`);
    expect(told?.message.en).toContain('across two calendar years');
    // December would be the end of a year that has four months left.
    expect([now.period, now.forecasts]).toEqual([null, null]);
    expect(now.problems.filter(({ rule }) => rule === 'periodMissing')).toEqual([]);
    expect(now.areas.map(({ figures: { name, amounts } }) => [name, amounts.actual?.value ?? null])).toEqual([['Förskola', -700], ['Grundskola', -1500]]);
  });

  it.each([
    'Budget 2023 | Utfall 2023-12-31 | Prognos 2023', 'Budget 2023 | Utfall 31/12 | Prognos 2023', 'Budget 2023 | Utfall 30/11 2023 | Prognos 2023',
    'Budget 2023 | Utfall 11/12 | Prognos 2023', 'Budget 2023/2025 | Utfall dec 2023 | Prognos 2023', 'Budget 2023-2024 | Utfall dec 2023 | Prognos 2023',
    'Budget 2023 | Utfall dec 2023 | Förändring 2023/2024',
  ])('is none: %s', (heads) => {
    expect(broken(heads)).toEqual([]);
  });

  it('is what it is for every two years that follow one another, and for no others', () => {
    fc.assert(fc.property(fc.integer({ min: 1990, max: 2098 }), fc.integer({ min: -3, max: 6 }), fc.boolean(), (year, ahead, isShort) => {
      const next = String(year + ahead);
      expect(broken(`Budget ${year}/${isShort ? next.slice(2) : next} | Utfall | Prognos`)).toHaveLength(ahead === 1 ? 1 : 0);
    }), { numRuns: 60 });
  });

  it('yields to the period that the user gives', () => {
    const now = read('Budget 2023/2024 | Utfall maj-dec | Prognos 2023/2024', { year: 2023, month: 8 });
    expect(now.period).toEqual({ year: 2023, month: 8 });
    expect(now.problems.filter(({ rule }) => rule === 'brokenYear')).toEqual([]);
  });
});
