import { parseStated, placesAmongOthers } from '../../../src/reading/scorecards/statedWords';

it.each(['Mittersta 50 %', 'Bästa 25%', 'Sämsta 25 procent', 'Bland de 25 % bästa', 'Bästa fjärdedelen', 'Lägsta kvartilen'])('"%s" is a place among others, and no assessment', (text) => {
  expect(placesAmongOthers(text)).toBe(true);
  expect(parseStated(text)).toBeNull();
});

it.each(['Bästa möjliga skola', 'Uppnått', 'Mål: minst 25 %', 'Sämre än målet', '25 % uppfyllt'])('"%s" is no place', (text) => {
  expect(placesAmongOthers(text)).toBe(false);
});
