import { followUpOf, exampleBytes } from './examples';

/** The example of Linköping holds an error of its source: one cell that a row and a column contradict. */
export function faultyExample() {
  const bytes = exampleBytes('linkoping-2018-08');
  const { findings } = followUpOf(bytes);
  const [cause] = findings.flatMap(({ severity, causes }) => (severity === 'error' ? causes : []));
  if (typeof cause?.proposed !== 'number' || typeof cause.found !== 'number') throw new Error('The example is another one.');
  return { bytes, cell: cause.cell, found: cause.found, proposed: cause.proposed };
}
