/** Spaces that Swedish spreadsheets hold: NBSP, figure, thin and narrow NBSP, en and em spaces. */
const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
/** Hyphens, dashes and the minus sign, all of which are typed for one another. */
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;

/** Most texts are so already: plain letters and signs, one space between them. */
const TIDY = /^[!-~\u00a1-\u00ac\u00ae-\u00ff]+(?: [!-~\u00a1-\u00ac\u00ae-\u00ff]+)*$/;

/** Marks that show nothing: soft hyphens, zero-width spaces and joiners, byte order marks. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** A word that is broken over two lines of a cell; "Barn- ⏎ och utbildning" is none. */
const BROKEN = /(\p{L})-[ \t]*\r?\n[ \t]*(?!(?:och|eller|samt)\b)(\p{Ll})/gu;

/** One space between words, plain hyphens, no space at the ends, words whole that were broken; the letters' case is kept. */
export const tidy = (text: string): string => TIDY.test(text) ? text
  : text.replace(UNSEEN, '').replace(DASHES, '-').replace(BROKEN, '$1$2').replace(SPACES, ' ').trim();

const LONGEST_NAME = 100;

/** Once so many other names have been asked for as are kept, the kept ones are of a workbook or a list that has been left. */
const PASSED_BY = 4;

/**
 * Names and heads recur, and each is asked for by many rules: what was made of a text is kept, of so many texts at most.
 * The names of a longer list would only drive each other out, so the first of them stay until many others have passed.
 */
export function remembered<T extends string | boolean | null>(most: number, make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  let passed = 0;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    if (text.length > LONGEST_NAME) return made;
    if (known.size < most) known.set(text, made);
    else if ((passed += 1) > most * PASSED_BY) {
      known.clear();
      passed = 0;
    }
    return made;
  };
}

/** Long lists hold tens of thousands of names; beyond that the memory is worth more. */
const MOST_NAMES = 20_000;

/** `tidy`, in lower case: what words are looked up by. */
export const fold = remembered(MOST_NAMES, (text) => tidy(text).toLowerCase());

/** What two spellings of one name share: case, spaces, hyphens and punctuation left aside, and "&" for "och". */
export const nameKey = remembered(MOST_NAMES, (text) => fold(text).replace(/ ?& ?/g, ' och ').replace(/[^\p{L}\p{N}]+/gu, ' ').trim());
