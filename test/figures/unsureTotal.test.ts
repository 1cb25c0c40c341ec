import { doubtOfTotal } from '../../src/figures/unsureTotal';
import { judgedDifferences } from '../../src/findings/decisions';
import { findingOf } from '../../src/findings/finding';
import { followUp } from '../../src/followUp';
import { unsureNotes } from '../../src/report/unsure';
import type { Settings } from '../../src/settings/settings';
import { printOf } from '../../src/values/print';
import type { RawWorkbook } from '../../src/workbook/rawSheet';
import { sheet, workbook } from '../layouts/build';

const COMMITTEES = `
  Nämndernas nettokostnader 2026, tkr
  Nämnd | Budget 2026 | Utfall 2026
  Bildningsnämnden | -9000 | -9100
  Vattennämnden | -4000 | -3900
  Summa nämnder | -13000 | -13000
`;

const HARBOURS = `
  Hamnarnas resultat 2026
  Hamn | Budget 2026 | Utfall 2026
  Norrhamnen | 120 | 140
  Söderhamnen | 80 | 60
  Summa hamnar | 200 | 200
`;

const unsureOf = (book: RawWorkbook): string[] => Object.keys(followUp(book, { today: '2027-01-20' }).total.unsure).sort();

it.each([
  ['one table is sure', workbook(sheet('Nämnder', COMMITTEES)), []],
  ['two tables with sums of their own that nothing adds up', workbook(sheet('Nämnder', COMMITTEES), sheet('Hamnar', HARBOURS)), ['actual', 'budget']],
  ['the same on one sheet', workbook(sheet('Nämnder', `${COMMITTEES}${HARBOURS}`)), ['actual', 'budget']],
])('%s', (_, book, expected) => {
  expect(unsureOf(book)).toEqual(expect.arrayContaining(expected));
  expect(unsureOf(book).length > 0).toBe(expected.length > 0);
});

it('is sure, and only told, where each table is another committee\'s', () => {
  const own = (committee: string, rows: string) => `
    ${committee}
    Uppföljning augusti 2026
    tkr | Budget | Utfall | Prognos
    ${rows}
  `;
  const book = (second: string) => workbook(
    sheet('A', own('Kulturnämnden', 'Bibliotek | -3100 | -1980 | -3100\nScener | -8450 | -5710 | -8600\nSumma | -11550 | -7690 | -11700')),
    sheet('B', own(second, 'Gator | -2750 | -1800 | -2700\nVatten | -6890 | -4720 | -7150\nSumma | -9640 | -6520 | -9850')),
  );
  const severity = (second: string) => followUp(book(second), { today: '2027-01-20' }).problems.find(({ rule }) => rule === 'totalsAdded')?.severity;
  expect([severity('Tekniska nämnden'), unsureOf(book('Tekniska nämnden'))]).toEqual(['info', []]);
  expect([severity('Hamnarna'), unsureOf(book('Hamnarna')).length > 0]).toEqual(['warning', true]);
});

it('is sure where the excerpt of a sheet shows areas that its whole table has', () => {
  const whole = `
    Verksamhet | Budget 2026 | Utfall jan-aug | Prognos 2026
    Livsmedel | -4200 | -2750 | -4150
    Hälsoskydd | -3100 | -2210 | -3300
    Naturvård | -2650 | -1702 | -2650`;
  const excerpt = (rows: string) => `

    Nedan redovisas några större avvikelser
    Verksamhet | Budget 2026 | Utfall jan-aug | Prognos 2026
    ${rows}
  `;
  const title = 'Miljönämnden, uppföljning per 31 augusti 2026, tkr';
  expect(unsureOf(workbook(sheet('Uppföljning', `\n${title}${whole}${excerpt('Hälsoskydd | -3100 | -2210 | -3300')}`)))).toEqual([]);
  expect(unsureOf(workbook(sheet('Uppföljning', `\n${title}${excerpt('Hälsoskydd | -3100 | -2210 | -3300\nKalkning | -200 | -150 | -210')}`)))).toContain('actual');
});

it('says which areas the second table adds', () => {
  const { problems } = followUp(workbook(sheet('Nämnder', COMMITTEES), sheet('Hamnar', HARBOURS)), { today: '2027-01-20' });
  const added = problems.find(({ rule }) => rule === 'totalsAdded');
  expect(added?.severity).toBe('warning');
  expect(added?.message.sv).toContain('Norrhamnen och Söderhamnen');
});

describe('a printed total that its areas do not come to', () => {
  const followed = (total: string, settings: Partial<Settings> = {}) => followUp(workbook(sheet('Uppföljning', `
    Miljönämnden, uppföljning per 31 augusti 2026, tkr
    Verksamhet | Budget 2026 | Budget jan-aug | Utfall jan-aug | Prognos 2026
    Livsmedel | -4200 | -2800 | -2750 | -4150
    Hälsoskydd | -3100 | -2067 | -2210 | -3300
    Naturvård | -2650 | -1767 | -1702 | -2650
    Strandskydd | -1480 | -987 | -940 | -1430
    ${total}
    `)), { today: '2026-09-15', settings: (stored) => ({ ...stored, ...settings }) });

  it.each([
    ['comes to them', 'Totalt | -11430 | -7621 | -7602 | -11530', []],
    ['is rounded', 'Totalt | -11431 | -7620 | -7602 | -11530', []],
    ['fails in one column', 'Totalt | -11430 | -7621 | -7902 | -11530', ['actual', 'remaining', 'varianceToDate']],
    ['fails in all', 'Totalt | -9950 | -6634 | -6662 | -10100', ['actual', 'budget', 'budgetToDate', 'forecast', 'remaining', 'variance', 'varianceToDate']],
    ['is not printed', '', []],
  ])('%s', (_, total, expected) => {
    const { unsure, figures } = followed(total).total;
    expect(Object.keys(unsure).sort()).toEqual(expected);
    // It counts all the same.
    if (expected.length > 0) expect(figures.amounts.actual?.terms.map(({ cell }) => cell.row)).toEqual([6]);
  });

  it('is told in one note of the report, with what the areas come to and the differences', () => {
    const { report } = followed('Totalt | -9950 | -7621 | -7902 | -11530');
    expect(report && unsureNotes(report).map((note) => note.replaceAll('\u00a0', ' '))).toEqual([
      '? Osäkra uppgifter: Miljönämnden totalt (budget, utfall, avvikelse, periodens avvikelse och återstående). '
      + 'Områdena summerar till annat än den tryckta summan: budget −11 430 tkr (skillnad −1 480) och utfall −7 602 tkr (skillnad 300).',
    ]);
  });

  describe('that the user has judged to be no fault', () => {
    const plain = (text: string) => text.replaceAll('\u00a0', ' ');
    const judged = (total: string, note: string) => {
      const findingDecisions = followed(total).findings.map((finding) => ({ id: finding.id, print: printOf(finding), note, date: '2026-09-15' }));
      return followed(total, { findingDecisions });
    };

    it('is marked no more, and the report tells the difference with her words', () => {
      const { total, report } = judged('Totalt | -9950 | -6634 | -6662 | -10100', 'Bufferten ligger hos nämnden');
      expect(total.unsure).toEqual({});
      expect(report && unsureNotes(report).map(plain)).toEqual([
        'Miljönämnden totalt: områdena summerar till annat än den tryckta summan: budget −11 430 tkr (skillnad −1 480), periodens budget −7 621 tkr (skillnad −987), '
        + 'utfall −7 602 tkr (skillnad −940) och prognos −11 530 tkr (skillnad −1 430). Bedömt som inget fel: Bufferten ligger hos nämnden.',
      ]);
    });

    it('is marked again when its figures change', () => {
      const total = 'Totalt | -11430 | -7621 | -7902 | -11530';
      const findingDecisions = followed(total).findings.map((finding) => ({ id: finding.id, print: printOf(finding), note: '', date: '' }));
      expect(Object.keys(followed(total, { findingDecisions }).total.unsure)).toEqual([]);
      expect(Object.keys(followed('Totalt | -11430 | -7621 | -7992 | -11530', { findingDecisions }).total.unsure)).toContain('actual');
    });

    it('is left marked by what she says of a larger sum that holds it', () => {
      const larger = findingOf({ rule: 'sumMismatch', message: { sv: '', en: '' }, cells: [{ sheet: 'Uppföljning', row: 9, column: 3 }, { sheet: 'Uppföljning', row: 6, column: 3 }], wholes: [{ sheet: 'Uppföljning', row: 9, column: 3 }] });
      const { figures } = followed('Totalt | -11430 | -7621 | -7902 | -11530');
      const said = judgedDifferences([{ finding: larger, decision: { id: larger.id, print: '', note: '', date: '' } }]);
      expect(Object.keys(doubtOfTotal({ ...figures, addedUp: [], excerpt: null }, 'tkr', said).unsure)).toContain('actual');
    });

    it('is left marked in a column that she has not judged', () => {
      const { figures } = followed('Totalt | -9950 | -7621 | -7902 | -11530');
      const { unsure, judged: said } = doubtOfTotal({ ...figures, addedUp: [], excerpt: null }, 'tkr', [{ cells: [{ sheet: 'Uppföljning', row: 6, column: 1 }], note: '' }]);
      expect(Object.keys(unsure)).toEqual(['actual', 'variance', 'varianceToDate', 'remaining']);
      expect(plain(said?.sv ?? '')).toBe('områdena summerar till annat än den tryckta summan: budget −11 430 tkr (skillnad −1 480). Bedömt som inget fel');
    });
  });
});
