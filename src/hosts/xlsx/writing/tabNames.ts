/** Tabs' names as Excel takes them (ECMA-376 part 1, 18.2.19; [MS-OI29500] 2.1.578): with any other it calls the file damaged. */

export const longestTabName = 31;
const allowed = /^(?!')[^\\/?*[\]:\0-\x1f]{1,31}(?<!')$/;
const forbidden = /[\\/?*[\]:\0-\x1f]/g;

export const isTabName = (name: string): boolean => allowed.test(name);

/** A name out of a text, cut and without what no tab may hold; `otherwise` when nothing is left. */
export const tabNameOf = (text: string, otherwise: string): string =>
  text.replace(forbidden, ' ').replace(/^[\s']+/, '').slice(0, longestTabName).replace(/[\s']+$/, '') || otherwise;
