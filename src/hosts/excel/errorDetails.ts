/** What Microsoft's client tells of where a request failed. */
export interface DebugInfo {
  /** `Range.formulas`; empty where it is not known. */
  readonly location: string;
  /** `range.formulas = ...;` */
  readonly statement: string;
  readonly around: readonly string[];
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * Only the shape of a statement: the client leaves out what was given along with it, and a client that does not is
 * made to here, since that can be what a cell holds.
 */
const shapeOf = (statement: string): string => statement
  .replace(/\(.*\)/g, (given) => (given === '()' ? given : '(...)'))
  .replace(/"[^"]*"?|'[^']*'?|`[^`]*`?/g, '...')
  .replace(/=\s*(?![\sA-Za-z_.]).*$/, '= ...;');

export function debugOf(error: unknown): DebugInfo {
  const info = typeof error === 'object' && error !== null && 'debugInfo' in error ? error.debugInfo : null;
  const given = (typeof info === 'object' && info !== null ? info : {}) as Readonly<Record<string, unknown>>;
  const around = Array.isArray(given.surroundingStatements) ? given.surroundingStatements.map(textOf) : [];
  return {
    location: textOf(given.errorLocation).replace(/[^\w.]/g, ''),
    statement: shapeOf(textOf(given.statement)),
    around: around.map(shapeOf).filter((line) => line !== '' && line !== '...'),
  };
}

/** For copying: the code, the place and the statement, and never the text of the message, which may name what is in a cell. */
export const detailsOf = (code: string, { location, statement, around }: DebugInfo): string => [
  `code: ${code}`,
  ...(location === '' ? [] : [`location: ${location}`]),
  ...(statement === '' ? [] : [`statement: ${statement}`]),
  ...(around.length === 0 ? [] : ['around:', ...around.map((line) => `  ${line}`)]),
].join('\n');
