import type { Measure } from '../../../src/figures/figures';

/** Sentences about an area and its parts, with what the table says of them. `fit`: what they say is so. `wrong`: an ekonom would want to be told. */
export interface OwnSentences {
  /** The first is the area's own. */
  readonly names: readonly string[];
  readonly amounts: Partial<Record<Measure, number>>;
  readonly parts: readonly { readonly name: string; readonly amounts: Partial<Record<Measure, number>> }[];
  readonly fit: readonly string[];
  readonly wrong: readonly string[];
}

/**
 * Sentences as municipal follow-ups word them, drawn for these tests: of an area or a committee with the same amounts
 * throughout, in tkr, August.
 */
const amounts: OwnSentences['amounts'] = {
  budget: -84_200, budgetToDate: -56_130, actual: -58_480, varianceToDate: -2_350, forecast: -87_300, variance: -3_100, priorYear: -81_900, priorYearToDate: -54_700,
};

/** Its parts, with the variance of the year and so far. */
const parts: OwnSentences['parts'] = [
  { name: 'Hemtjänst', amounts: { budget: -40_100, actual: -29_000, varianceToDate: -1_870, variance: -2_600 } },
  { name: 'Särskilt boende', amounts: { budget: -31_500, actual: -21_740, varianceToDate: -740, variance: -1_200 } },
  { name: 'Daglig verksamhet', amounts: { budget: -12_600, actual: -7_740, varianceToDate: 260, variance: 700 } },
];

const fit: OwnSentences['fit'] = [
  'Äldreomsorgen redovisar ett underskott om 2,4 mnkr för perioden.',
  'Utfallet för perioden är 2 350 tkr högre än budgeterat, vilket främst beror på övertid och vikarier.',
  'Helårsprognosen pekar på en negativ avvikelse på 3,1 mnkr, motsvarande 3,7 procent av budgeten.',
  'För helåret bedöms underskottet uppgå till drygt 3 mnkr.',
  'Prognosen är oförändrad sedan april och visar minus 3 100 tkr.',
  'Kostnaderna till och med augusti uppgår till 58,5 mnkr.',
  'Jämfört med samma period föregående år har kostnaderna ökat med 3,8 mnkr.',
  'Hemtjänst redovisar ett underskott på 1,9 mnkr för perioden och daglig verksamhet ett överskott på 0,3 mnkr.',
  'Särskilt boende visar en negativ avvikelse mot budget med 740 tkr.',
  'Daglig verksamhet beräknas ge ett överskott på 0,7 mnkr på helår, vilket förklaras av lägre volymer.',
  'Av underskottet på 2,4 mnkr avser 1,9 mnkr hemtjänsten.',
  'Underskottet förklaras av hemtjänst (-1,9 mnkr) och särskilt boende (-0,7 mnkr).',
  'Om inte åtgärderna får effekt riskerar underskottet att uppgå till 5 mnkr.',
  'Sjukfrånvaron har gett merkostnader på cirka 800 tkr.',
  'Statsbidraget för en god äldreomsorg uppgår till 4,2 mnkr och har periodiserats.',
  'Åtgärder motsvarande 1,5 mnkr är beslutade, varav 0,6 mnkr får effekt under året.',
  'I april var prognosen ett underskott på 1,8 mnkr.',
  'Hemtjänst hade i bokslut 2024 ett överskott på 1,2 mnkr.',
  'Nettokostnaden för helåret beräknas till 87,3 mnkr mot budgeterade 84,2 mnkr.',
  'Budgetavvikelsen på -3,1 mnkr fördelas på hemtjänst -2,6 mnkr, särskilt boende -1,2 mnkr och daglig verksamhet +0,7 mnkr.',
  'Inom särskilt boende har kostnaden för bemanningsföretag ökat med 1,1 mnkr.',
  'Den 1 juli öppnade ett nytt boende med 24 platser till en kostnad av 6 mnkr per år.',
  'Hemtjänst överskrider sin budget med 1,9 mnkr efter åtta månader.',
  'En budget i balans väntas först under nästa år.',
  'Daglig verksamhet ligger i linje med budget.',
];

const wrong: OwnSentences['wrong'] = [
  'Äldreomsorgen redovisar ett överskott om 2,4 mnkr för perioden.',
  'Äldreomsorgen redovisar ett underskott om 2,4 tkr för perioden.',
  'Äldreomsorgen redovisar ett underskott om 4,2 mnkr för perioden.',
  'Helårsprognosen pekar på en negativ avvikelse på 1,3 mnkr.',
  'För helåret bedöms överskottet uppgå till drygt 3 mnkr.',
  'Prognosen för helåret visar plus 3 100 tkr.',
  'Helårsprognosen visar ett nollresultat.',
  'Utfallet för perioden är 2 350 tkr lägre än budget.',
  'Hemtjänst redovisar ett överskott på 1,9 mnkr för perioden.',
  'Hemtjänst redovisar ett underskott på 9,1 mnkr för perioden.',
  'Särskilt boende visar en negativ avvikelse mot budget med 740 mnkr.',
  'Daglig verksamhet beräknas ge ett underskott på 0,7 mnkr på helår, vilket förklaras av högre volymer.',
  'Daglig verksamhet redovisar ett överskott på 620 tkr för perioden.',
  'Hemtjänst visar en positiv avvikelse på 2 600 tkr för helåret.',
  'Periodens resultat är -3 250 tkr jämfört med periodens budget.',
];

export const eldercare: OwnSentences = { names: ['Äldreomsorg', 'Äldreomsorgen'], amounts, parts, fit, wrong };
