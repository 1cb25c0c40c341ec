/** Spaces that Swedish spreadsheets hold: NBSP, figure, thin and narrow NBSP, en and em spaces. */
const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
/** Hyphens, dashes and the minus sign, all of which are typed for one another. */
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;

/** Most texts are so already: plain letters and signs, one space between them. */
const TIDY = /^[!-~\u00a1-\u00ff]+(?: [!-~\u00a1-\u00ff]+)*$/;

/** One space between words, plain hyphens, no space at the ends; the letters' case is kept. */
export const tidy = (text: string): string => TIDY.test(text) ? text : text.replace(SPACES, ' ').replace(DASHES, '-').trim();

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

/** What two spellings of one name share: case, spaces, hyphens and punctuation left aside. */
export const nameKey = remembered((text) => fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim());
