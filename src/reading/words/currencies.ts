import { swedish } from './swedish';

/** Currencies other than the Swedish krona that follow-ups name, with the words and signs they are written by. */
const FOREIGN = [
  { name: 'euro', words: 'euros?|eur|[tkm]eur' , sign: '€' },
  { name: 'dollar', words: 'dollars?|usd|[tkm]usd', sign: '$' },
  { name: 'brittiska pund', words: 'gbp|[tkm]gbp|brittiska pund', sign: '£' },
  { name: 'norska kronor', words: 'nok|[tkm]nok|norska kr(?:onor)?', sign: null },
  { name: 'danska kronor', words: 'dkk|[tkm]dkk|danska kr(?:onor)?', sign: null },
] as const;

const escaped = (sign: string | null): string => (sign === null ? '' : `|[tkm]?${sign === '$' ? '\\$' : sign}`);

/** Any of the currencies, as the source of a pattern. */
export const FOREIGN_CURRENCY = `(?:${FOREIGN.map(({ words, sign }) => `(?:${words})\\b${escaped(sign)}`).join('|')})`;

const MANY = String.raw`(?:(?:i )?(?:tusen(?:tals?)?|miljon(?:er)?|1[ .]?000(?:-?tals?)?|000|(?:thousand|million)s?(?: of)?) ?)?`;
const AFTER = String.raw`(?:,? (?:i |in )?(?:tusen(?:tals?)?|miljoner|1[ .]?000(?:-?tals?)?|thousands?|millions?))?`;
const SAYS_AMOUNTS = String.raw`\b(?:belopp(?:en)?|siffror(?:na)?|redovisas|anges|visas|uttryckt|valuta|amounts?|figures)\b[^.]{0,25}`;

/**
 * A text says that amounts are in a currency when it says nothing else ("tusen euro", "(EUR)"), ends a head or a title
 * by it ("Utfall (EUR)", "Budget 2024, tEUR"), or speaks of amounts ("Belopp i euro"). A name that holds the word
 * ("Europaprojekt", "Euro-kampanjen 2024") says nothing of amounts.
 */
const STATEMENTS = FOREIGN.map(({ name, words, sign }) => {
  const one = `${MANY}(?:(?:${words})\\b${escaped(sign)})${AFTER}`;
  return { name, pattern: swedish(new RegExp(String.raw`^\(?(?:i |in )?${one}\)?$|\(${one}\)|,? (?:i|in) ${one}\)?$|, ${one}$|${SAYS_AMOUNTS}(?:i |: ?|in )${one}`, 'u')) };
});

/** The foreign currency that a folded text says its amounts are in; null where it says none. */
export const statedForeignCurrency = (folded: string): string | null =>
  STATEMENTS.find(({ pattern }) => pattern.test(folded))?.name ?? null;

/** Locale tags carry the krona as `[$kr-41D]`; a bare `[$-41D]` names no currency. */
const IN_FORMATS = [
  { name: 'euro', pattern: /€|\bEUR\b/ },
  { name: 'dollar', pattern: /\[\$\$|"\s*\$\s*"|\\\$|(?<!\[)\$(?!-)|\bUSD\b/ },
  { name: 'brittiska pund', pattern: /£|\bGBP\b/ },
  { name: 'norska kronor', pattern: /\bNOK\b|\[\$kr-414\]/ },
  { name: 'danska kronor', pattern: /\bDKK\b|\[\$kr\.?-406\]/ },
] as const;

/** The foreign currency that a number format shows beside its numbers; null where it shows none. */
export const foreignCurrencyInFormat = (format: string): string | null =>
  IN_FORMATS.find(({ pattern }) => pattern.test(format))?.name ?? null;
