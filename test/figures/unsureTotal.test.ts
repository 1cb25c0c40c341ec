import { followUp } from '../../src/followUp';
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

it('says which areas the second table adds', () => {
  const { problems } = followUp(workbook(sheet('Nämnder', COMMITTEES), sheet('Hamnar', HARBOURS)), { today: '2027-01-20' });
  const added = problems.find(({ rule }) => rule === 'totalsAdded');
  expect(added?.severity).toBe('warning');
  expect(added?.message.sv).toContain('Norrhamnen och Söderhamnen');
});
