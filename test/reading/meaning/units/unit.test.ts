import { unitIn } from '../../../../src/reading/meaning/units/unit';

it.each([
  ['tkr', 'Valuta: SEK tusental'], ['tkr', 'Belopp: SEK, tusental'], ['tkr', 'Valuta SEK tusen'], ['tkr', 'Valuta: SEK (1000-tal)'],
  ['tkr', 'Belopp i tusental SEK'], ['tkr', 'Kronor i tusental'], ['mnkr', 'Valuta: SEK miljoner'], ['mnkr', 'SEK (miljoner)'],
  ['kr', 'Valuta: SEK'], ['kr', 'Belopp i kronor'], ['kr', 'Kr per invånare'], [null, 'Tusental besökare'],
  // An amount's own unit is none of a table's.
  [null, 'Underskottet är 4,2 mnkr.'], [null, 'Prognosen för helåret är -6,1 mnkr'], [null, 'Ett överskott på 1 200 tkr'], [null, 'Hyra om 21 000 kr ingår'], [null, 'Avvikelse över 2,5 miljoner kronor'],
  ['tkr', 'Avvikelser större än 0,5 mnkr kommenteras. Tabell i tkr.'], ['tkr', 'Prognosen är -6,1 mnkr. Belopp i tkr.'],
  ['tkr', 'Utfall 2025 tkr'], ['mnkr', 'Prognos 2 mnkr'], ['tkr', 'Bokslut 2025-12-31 tkr'], ['tkr', 'Belopp i 1 000 kr'],
])('%s: "%s"', (unit, text) => {
  expect(unitIn(text)).toBe(unit);
});
