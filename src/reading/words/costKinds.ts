import { fold } from '../../values/text';
import { withoutDates } from './dates';
import { words } from './swedish';

const COST_KIND = words(/(?<!\p{L})(?!netto|brutto|drift|total|verksamhets)\p{L}{2,}kostnad(?:er|erna|en)?(?!\p{L})|^(?:löner|hyror|konsulter|arvoden|vikarier|bemanning|inhyrd personal|köp av)(?!\p{L})/u);

/** A tab or a title that names a kind of cost: "Lönekostnader 2026", "Konsulter". */
export const isOfCostKind = (text: string): boolean => COST_KIND.test(withoutDates(fold(text)));
