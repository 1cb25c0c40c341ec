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

/** Names and heads recur, and each is asked for by many rules: what was made of a text is kept. */
function remembered(make: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    if (text.length > LONGEST_NAME) return make(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    // Long lists hold tens of thousands of names; beyond that the memory is worth more.
    if (known.size >= 20_000) known.clear();
    known.set(text, made);
    return made;
  };
}

/** `tidy`, in lower case: what words are looked up by. */
export const fold = remembered((text) => tidy(text).toLowerCase());

/** What two spellings of one name share: case, spaces, hyphens and punctuation left aside, and "&" for "och". */
export const nameKey = remembered((text) => fold(text).replace(/ ?& ?/g, ' och ').replace(/[^\p{L}\p{N}]+/gu, ' ').trim());
