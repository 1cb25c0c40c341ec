import { join } from 'node:path';
import { checkCircles, circlesIn, importsOf, roomsOf } from '../../scripts/check/circles.mjs';

const graph = (edges: Record<string, readonly string[]>) => new Map(Object.entries(edges));

it.each<[string, Record<string, readonly string[]>, readonly (readonly string[])[]]>([
  ['a chain', { a: ['b'], b: ['c'], c: [] }, []],
  ['two that need one another', { a: ['b'], b: ['a'] }, [['a', 'b']]],
  ['three in a ring, with one beside', { a: ['b'], b: ['c'], c: ['a'], d: ['a'] }, [['a', 'b', 'c']]],
  ['two rings', { a: ['b'], b: ['a'], c: ['d', 'a'], d: ['c'] }, [['a', 'b'], ['c', 'd']]],
  ['two ways to one', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
])('%s', (_, edges, circles) => {
  expect(circlesIn(graph(edges)).sort()).toEqual(circles);
});

it.each([
  ["import { a } from './a';", ['src/x/a']], ["import type { A } from '../y/a';", ['src/y/a']], ["export { a } from './a';", ['src/x/a']],
  ["const a = () => import('./a');", ['src/x/a']], ["import './a';", ['src/x/a']], ["import { readFileSync } from 'node:fs';", []],
  ["import {\n  a,\n  type B,\n} from './a';", ['src/x/a']],
])('reads what is imported by %j', (text, imports) => {
  expect(importsOf(text, 'src/x/here.ts')).toEqual(imports);
});

it('draws rooms by what their files import', () => {
  const files = graph({ 'src/a/one.ts': ['src/b/two.ts', 'src/a/other.ts'], 'src/a/other.ts': [], 'src/b/two.ts': [] });
  expect([...roomsOf(files, (path) => path.split('/')[1] ?? null)]).toEqual([['a', ['b']], ['b', []]]);
});

it('has no circle in src', () => {
  expect(checkCircles(join(__dirname, '..', '..')).problems).toEqual([]);
});
