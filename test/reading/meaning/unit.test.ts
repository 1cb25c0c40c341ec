import { unitIn } from '../../../src/reading/meaning/unit';

it.each([
  ['tkr', 'Valuta: SEK tusental'], ['tkr', 'Belopp: SEK, tusental'], ['tkr', 'Valuta SEK tusen'], ['tkr', 'Valuta: SEK (1000-tal)'],
  ['tkr', 'Belopp i tusental SEK'], ['tkr', 'Kronor i tusental'], ['mnkr', 'Valuta: SEK miljoner'], ['mnkr', 'SEK (miljoner)'],
  ['kr', 'Valuta: SEK'], ['kr', 'Belopp i kronor'], ['kr', 'Kr per invånare'], [null, 'Tusental besökare'],
])('%s: "%s"', (unit, text) => {
  expect(unitIn(text)).toBe(unit);
});
