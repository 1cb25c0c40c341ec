import { withoutDates } from './dates';
import { words } from './swedish';

/** Whose amounts a column holds, where a municipality's stand beside those of it and its companies together. */
export type Whose = 'own' | 'group';

/** "Malmö stad", "Lilla Edets kommun": a municipality by its name, and no measure of one. */
const NAMED = words(/^(?!(?:budget|utfall|prognos|bokslut|avvikelse|resultat|intäkt|kostnad|netto|summa|total|hela|övrig|andra|annan|egen|varje|per|till|från|i|av|mot|med)\p{L}* )(?:\p{L}[\p{L}-]+ ){1,2}(?:stad|kommun)$/u);

const OWN = words(/^(?:kommun(?:en)?|staden|region(?:en)?|landstinget|(?:kommunal)?förbundet|moder(?:bolaget|företaget|föreningen))s?\b/);
const GROUP = words(/^(?:kommun|region|landstings|förbunds)?koncern(?:en)?s?\b|^sammanställd(?: redovisning\b|$)/);
const ALONE = words(/^(?:kommun(?:en)?|staden|region(?:en)?|landstinget|(?:kommunal)?förbundet|moder(?:bolaget|företaget|föreningen)|(?:kommun|region|landstings|förbunds)?koncern(?:en)?|sammanställd(?: redovisning)?)$/);

/** Says whose amounts are meant, and nothing else: "Koncernen" over years. `folded` is without its dates. */
export const isWhoseAlone = (folded: string): boolean => ALONE.test(folded) || NAMED.test(folded);

/** Whose amounts a head says that they are, by itself or by one over it; null where none does. */
export function whoseHead(heads: readonly string[]): Whose | null {
  for (const head of heads) {
    const said = withoutDates(head).trim();
    if (OWN.test(said) || NAMED.test(said)) return 'own';
    if (GROUP.test(said)) return 'group';
  }
  return null;
}

// "Koncern IT" and "Koncern-HR" are units.
const TOGETHER = words(/(?:^|[ (,-])(?:kommun|region|landstings|förbunds)?koncern(?:ens?(?:$|[ ),:-])|s?(?:$|[),:]| -))|^sammanställ(?:d|da|ning av) (?:redovisning(?:en)?|räkenskap(?:er)?(?:na)?|resultaträkning(?:en)?|resultat)\b/);
const BOTH = words(/(?:^|[ (])(?:kommun|region|stad)(?:en)?s? (?:och|samt|&|\/)|(?:och|samt|&|\/|mot) (?:kommun|region|stad)(?:en)?s?(?:$|[ ),])/);

/** Whether a title or a tab says that the amounts are the group's, and no one else's as well. */
export const isOfGroupAlone = (text: string): boolean => { const said = withoutDates(text).trim(); return TOGETHER.test(said) && !BOTH.test(said); };
