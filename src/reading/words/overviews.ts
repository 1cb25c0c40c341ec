import { fold } from '../../values/text';
import { swedish, words } from './swedish';

/** How something has gone over several years, told for whoever reads of it: "Fem år i sammandrag", "Flerårsöversikt". */
export const overviewTitle = words(/(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|\d{1,2}) ?-?års? ?i (?:sammandrag|korthet|översikt|siffror)|(?:tre|fyra|fem|sex|sju|åtta|tio|fler)års?-?(?:översikt|jämförelse|sammandrag)|översikt över (?:\p{L}+ ){0,3}utveckling(?:en)?(?!\p{L})|^(?:ekonomisk |finansiell )?flerårs(?:översikt|analys)|^snabbfakta/u);

/** What is told of a whole municipality, and of no nämnd's budget: "Soliditet, %", "Antal invånare 31/12", "Skattesats". */
export const ofMunicipality = words(/^(?:soliditet|(?:antal )?(?:kommun)?invånare|folkmängd|befolkning|skattesats|utdebitering|skattekraft|låneskuld per invånare)(?!\p{L})/u);

const OUTCOME_OF = swedish(/(?:utfall|bokslut|redovisning)(?:et)? (?:för |av |år )*((?:19|20)\d{2})(?: ?(?:-|och|till) ?((?:19|20)\d{2}))?/g);
const BUDGET_OF = swedish(/(?:budget|plan|prognos)(?:en)? (?:för |av |år )*((?:19|20)\d{2})(?: ?(?:-|och|till) ?((?:19|20)\d{2}))?/g);

const spansIn = (folded: string, pattern: RegExp): (readonly [number, number])[] =>
  [...folded.matchAll(pattern)].map(([, from, to]) => [Number(from), Number(to ?? from)] as const);

/** "Utfall för 2021, budget för 2022": whether a text says of some of the years that they are outcomes, and of others that they are budgets. */
export function saysBudgetOfYears(text: string, years: readonly number[]): boolean {
  const folded = fold(text);
  const [outcomes, budgets] = [OUTCOME_OF, BUDGET_OF].map((pattern) => spansIn(folded, pattern)) as [(readonly [number, number])[], (readonly [number, number])[]];
  const isIn = (year: number, spans: readonly (readonly [number, number])[]): boolean => spans.some(([from, to]) => from <= year && year <= to);
  return years.some((year) => isIn(year, outcomes)) && years.some((year) => isIn(year, budgets) && !isIn(year, outcomes));
}
