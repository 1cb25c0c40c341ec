import { followUp } from '../../../src/followUp';
import { formatAddress } from '../../../src/values/cell';
import { sheet, workbook } from '../../layouts/build';

/** A sheet of one area with its parts below, and notes below those. */
const told = (notes: string): string[] => followUp(workbook(sheet('HVO', `
  Delårsrapport augusti 2017 Hälsa, vård och omsorg

  Driftredovisning, tkr | Budget jan-aug | Utfall jan-aug | Avvikelse period | Budget helår | Prognos helår | Avvikelse helår
  HVO | -131179 | -124210 | 6969 | -199851 | -190851 | 9000

  Verksamhet, tkr | Avvikelse period | Avvikelse helårsprognos
  Hemtjänst | 1064 | 2250
  Vårdboende | 1310 | 2150
  Övriga verksamheter | 4595 | 4600
  Summa | 6969 | 9000

  ${notes}
  `)), { today: '2026-01-15' }).findings.filter(({ rule }) => rule.startsWith('comment')).map(({ rule, cells: [cell] }) => `${rule} ${cell ? formatAddress(cell) : ''}`);

describe('notes on the parts of an area, each beside its name', () => {
  it.each<[string, string, readonly string[]]>([
    ['that fit', 'Hemtjänst | Positiv avvikelse med 1 064 tkr.', []],
    ['with the amount of the whole', 'Vårdboende | I och med detta så uppvisar vårdboende en prognos på +9,0 mnkr.', ["commentAmount 'HVO'!B12"]],
    ['in kronor in place of tusen kronor, under an aspect and the name', 'Prognos, övriga verksamheter | Sammantaget beräknas helårsprognosen till en positiv budgetavvikelse med 4 600 kr.', ["commentUnit 'HVO'!B12"]],
    ['of the other direction', 'Hemtjänst | Negativ avvikelse med 1 064 tkr.', ["commentDirection 'HVO'!B12"]],
    ['under a name that is no part', 'Hemtjänst natt | Negativ avvikelse med 1 064 tkr.', []],
    ['that speak of last year', 'Hemtjänst | Verksamheten hade föregående år ett underskott på 7,5 mnkr.', []],
    ['without an amount', 'Hemtjänst | Negativ avvikelse på grund av fler timmar än 2016.', []],
  ])('%s', (_, note, expected) => {
    expect(told(note)).toEqual(expected);
  });
});
