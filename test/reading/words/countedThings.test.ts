import { headCounts, headsPricesOrCounts, isShareOrPrice, perOne } from '../../../src/reading/words/countedThings';
import { fold } from '../../../src/values/text';

const cases = (rule: (text: string) => boolean, yes: readonly string[], no: readonly string[]) => {
  it.each(yes)('"%s" is one', (text) => { expect(rule(text)).toBe(true); });
  it.each(no)('"%s" is none', (text) => { expect(rule(text)).toBe(false); });
};

describe('prices and shares of one', () => {
  cases((text) => perOne.test(fold(text)),
    ['Kostnad per barn', 'Nettokostnad/elev', 'kr/plats', 'Kronor per invånare', 'Nettokostnad per inv', 'Kostnad per enhet', 'Tkr per vårddygn'],
    ['Budget per enhet', 'Utfall per den 31 augusti', 'Budget per verksamhet', 'Kostnad per personalkategori', 'Netto/budget']);
});

describe('names of rows that hold a share or a price', () => {
  cases((text) => isShareOrPrice(fold(text)), ['Måluppfyllelse i %', 'Kostnad per brukare'], ['Brukare', 'Personal 100 procent tjänst']);
});

describe('heads of columns that count', () => {
  cases(headCounts,
    ['Antal barn', 'Volym 2025', 'Budget platser 2025', 'Timmar utfall jan-aug', 'Årsarbetare', 'Utfall elever', 'Barn'],
    ['Barn och utbildning', 'Barn- och utbildningsnämnden budget', 'Elevhälsa utfall', 'Kostnad antal platser, tkr', 'Budget 2025', 'Personalkostnad utfall', 'Platser, kostnad']);
});

describe('headings over columns of prices and counts', () => {
  cases((text) => headsPricesOrCounts(fold(text)),
    ['Dygnspris', 'Á-pris', 'Pris per timme', 'Antal dygn', 'Timmar', 'Kostnad per elev', 'Volymer'],
    ['Barn och utbildning', 'Nettokostnad', 'Utfall', 'Elevhälsa', 'Prisutveckling']);
});
