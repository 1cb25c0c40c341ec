import { sectionsOf } from '../../src/documents/content/sections';
import type { FollowUp } from '../../src/followUp';
import type { Language } from '../../src/values/language';
import { followUpOf } from '../support/examples';
import { partsWorkbook } from '../support/manyParts';

/** Parts of an area that are too many to read are told in a sentence, never left out without a word. */

const reported = async (counts: Readonly<Record<string, number>>, isGross: boolean, language: Language = 'sv'): Promise<FollowUp> =>
  followUpOf(await partsWorkbook(counts, isGross), { thisRun: { language } });

const HEADINGS = {
  sv: { gross: 'Intäkter och kostnader per verksamhetsområde', parts: 'Delar av verksamhetsområdena' },
  en: { gross: 'Income and costs by area', parts: 'Parts of the areas' },
} as const;

/** The report's sheet, the first words of each row, from a heading to the other one or the sheet's end. */
function rowsUnder({ plan }: FollowUp, heading: string, other: string): string[] {
  const rows = plan?.sheets[0]?.rows.map(({ cells }) => String(cells[0]?.value ?? '')) ?? [];
  const [from, end] = [rows.indexOf(heading), rows.indexOf(other)];
  return from < 0 ? [] : rows.slice(from + 1, end > from ? end : rows.length);
}

/** The first words of each row in this part of a document. */
const documentRows = ({ report }: FollowUp, key: 'gross' | 'parts'): string[] =>
  (report ? sectionsOf(report, {}) : []).filter((section) => section.key === key)
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map(({ cells }) => cells[0]?.text ?? '') : [])));

const units = (rows: readonly string[]): number => rows.filter((text) => /^Enhet \d+$/.test(text)).length;

describe.each([['parts', false], ['gross', true]] as const)('in the table of %s', (key, isGross) => {
  it.each([[40, 40, []], [41, 0, ['41 delar, se bladet Hemtjänst i arbetsboken']]] as const)('%d parts', async (count, shown, sentences) => {
    const done = await reported({ Hemtjänst: count, Kultur: 3 }, isGross);
    for (const rows of [rowsUnder(done, HEADINGS.sv[key], HEADINGS.sv.parts), documentRows(done, key)]) {
      expect(units(rows)).toBe(shown + 3);
      expect(rows.filter((text) => text.includes(' delar, se '))).toEqual(sentences);
      expect(rows).toContain('Hemtjänst');
    }
  });

  it('in English, where no area\'s parts are shown', async () => {
    const done = await reported({ Hemtjänst: 41, Kultur: 45 }, isGross, 'en');
    for (const rows of [rowsUnder(done, HEADINGS.en[key], HEADINGS.en.parts), documentRows(done, key)]) {
      expect(units(rows)).toBe(0);
      expect(rows.filter((text) => text.includes(' parts, see '))).toEqual(['41 parts, see the sheet Hemtjänst in the workbook', '45 parts, see the sheet Kultur in the workbook']);
    }
  });
});

it('says it once, where the table of income and costs has said it', async () => {
  const done = await reported({ Hemtjänst: 41, Kultur: 3 }, true);
  expect(documentRows(done, 'parts')).not.toContain('Hemtjänst');
  expect(units(documentRows(done, 'parts'))).toBe(3);
});
