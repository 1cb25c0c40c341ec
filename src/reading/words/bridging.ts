import { words } from './swedish';

/** What the net of the units and that of the income statement differ by. */
export const bridgingWords = words(/^(?:(?:avgår|tillkommer|justering(?:ar)?|korrigering(?:ar)?|eliminering(?:ar)?|återläggning(?:ar)?|återföring(?:ar)?|avräkning(?:ar)?)\b|(?:kommun)?intern[at]? (?:poster|ränt|kostnad|intäkt|hyr|kapital|pålägg|elimin)|(?:kalkylerade |interna )?kapital(?:kostnad|tjänst)|pensions?(?:er|kostnader|avsättning(?:ar)?|utbetalning(?:ar)?|skuld(?:en)?)?$|(?:förändring (?:av )?)?(?:semesterlöne|pensions|löne)skuld|(?:po|personalomkostnads)-?pålägg|kalkylerad|jämförelsestörande|finansiella poster\b|(?:ned|av)skrivning)/);
