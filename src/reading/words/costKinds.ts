import { fold } from '../../values/text';
import { withoutDates } from './dates';
import { words } from './swedish';

const COST_KIND = words(/(?<!\p{L})(?!netto|brutto|drift|total|verksamhets)\p{L}{2,}kostnad(?:er|erna|en)?(?!\p{L})|^(?:löner|(?:intern|lokal)?hyror|(?:intern|lokal)hyra|avskrivningar|kapitaltjänst|internränt(?:a|or)|löneöversyn|lönerevision|konsulter|arvoden|vikarier|bemanning|inhyrd personal|köpta (?:platser|tjänster)|interna köp|köp av)(?!\p{L})|^(?:varav |därav )?(?:kostnad(?:er)?,? (?:för )?)?(?:övertid|fyllnadstid|mertid|sjuklön(?:er)?|timlön(?:er)?|timvikarier|hyrpersonal|inhyrda? (?:personal|konsulter|bemanning)|bemanningspersonal)(?!\p{L})/u);

/** A tab or a title that names a kind of cost: "Lönekostnader 2026", "Konsulter". */
export const isOfCostKind = (text: string): boolean => COST_KIND.test(withoutDates(fold(text)));
