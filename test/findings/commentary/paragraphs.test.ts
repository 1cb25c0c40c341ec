import { followUp } from '../../../src/followUp';
import { formatAddress } from '../../../src/values/cell';
import { sheet, workbook } from '../../layouts/build';

/** A paragraph above a table of areas, on the same sheet. */
const told = (paragraph: string): (readonly string[])[] => followUp(workbook(sheet('Rapport', `
  Ekonomisk rapport, mars 2025, mnkr
  ${paragraph}

  Nämnd | Budget 2025 | Utfall jan-mar | Prognos 2025 | Avvikelse
  Kulturnämnden | -98.4 | -24.1 | -97.8 | 0.6
  Bildningsnämnden | -412.6 | -104.9 | -417.6 | -5
  Tekniska nämnden | -61.3 | -14.8 | -58.9 | 2.4
  Finansförvaltningen | 572.3 | 143.5 | 591.6 | 19.3
  Summa | 0 | -0.3 | 17.3 | 17.3
  `)), { today: '2026-01-15' }).findings.filter(({ rule }) => rule.startsWith('comment')).map(({ rule, group, cells: [cell] }) => [rule, group, cell ? formatAddress(cell) : '']);

const ABOUT = 'Det prognostiserade resultatet är 17,3 mnkr bättre än budgeten.';

it('holds what a paragraph says of areas that it names against those', () => {
  expect(told(`${ABOUT} Bildningsnämnden prognostiserar ett underskott på 5,0 mnkr. Finansförvaltningen prognostiserar ett överskott på 19,3 mnkr.`)).toEqual([]);
  expect(told(`${ABOUT} Bildningsnämnden prognostiserar ett underskott på 5,0 mnkr. Finansförvaltningen prognostiserar ett överskott på 17,3 mnkr.`))
    .toEqual([['commentAmount', 'Finansförvaltningen', "'Rapport'!A2"]]);
});

it.each([
  ['of the whole alone', 'Det prognostiserade resultatet är 12,9 mnkr bättre än budgeten, som antogs av fullmäktige i november.'],
  ['of a part of an area', `${ABOUT} Bildningsnämnden prognostiserar ett underskott, varav gymnasieverksamheten 2,7 mnkr.`],
  ['of an area beside the whole', `${ABOUT} Överskottet på 17,3 mnkr beror på att Finansförvaltningen får högre skatteintäkter.`],
])('says nothing of a paragraph %s', (_, paragraph) => {
  expect(told(paragraph)).toEqual([]);
});
