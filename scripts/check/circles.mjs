import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';

/** How files of src import one another, types too: a circle between two is two files that are one, and none may be. */

const IMPORT = /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s*'(\.[^']+)'|(?:^|\n)\s*import\s*'(\.[^']+)'|\bimport\(\s*(?:\/\*.*?\*\/\s*)?'(\.[^']+)'\s*\)|new URL\('(\.[^']+)'/g;

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** The files that a text imports, relative to the root with `/`. @param {string} text @param {string} from */
export function importsOf(text, from) {
  return [...text.matchAll(IMPORT)].map((match) => posix.join(posix.dirname(from), match.slice(1).find((one) => one !== undefined) ?? ''));
}

/** Every file under src with the files that it imports. @param {string} root */
export function importGraph(root) {
  const paths = filesUnder(join(root, 'src')).map((path) => relative(root, path).replaceAll('\\', '/'));
  const known = new Set(paths);
  const resolved = (path) => [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`].find((one) => known.has(one));
  return new Map(paths.map((path) => [path, [...new Set(importsOf(readFileSync(join(root, path), 'utf8'), path).flatMap((one) => resolved(one) ?? []))]]));
}

/** The circles of a graph, each as the names on it (Tarjan's strongly connected components of more than one). @param {Map<string, readonly string[]>} graph */
export function circlesIn(graph) {
  const [index, low, stack, onStack, found] = [new Map(), new Map(), [], new Set(), []];
  const visit = (name) => {
    index.set(name, index.size);
    low.set(name, index.get(name));
    stack.push(name);
    onStack.add(name);
    for (const next of graph.get(name) ?? []) {
      if (!index.has(next)) {
        visit(next);
        low.set(name, Math.min(low.get(name), low.get(next)));
      } else if (onStack.has(next)) low.set(name, Math.min(low.get(name), index.get(next)));
    }
    if (low.get(name) !== index.get(name)) return;
    const members = stack.splice(stack.indexOf(name));
    for (const member of members) onStack.delete(member);
    if (members.length > 1) found.push(members.sort());
  };
  for (const name of graph.keys()) if (!index.has(name)) visit(name);
  return found;
}

/** The graph of rooms: `roomOf` says in which a file is, and null that it is in none. @param {Map<string, readonly string[]>} graph @param {(path: string) => string | null} roomOf */
export function roomsOf(graph, roomOf) {
  const rooms = new Map();
  for (const [path, imports] of graph) {
    const from = roomOf(path);
    if (from === null) continue;
    const own = rooms.get(from) ?? new Set();
    for (const one of imports) {
      const to = roomOf(one);
      if (to !== null && to !== from) own.add(to);
    }
    rooms.set(from, own);
  }
  return new Map([...rooms].map(([room, own]) => [room, [...own].sort()]));
}

/** src's own folders; those of reading, and of its largest room, meaning. */
export const floorOf = (path) => path.split('/').slice(1, -1)[0] ?? null;
const roomIn = (folder) => (path) => (path.startsWith(`${folder}/`) && dirname(path) !== folder ? path.slice(folder.length + 1).split('/')[0] : null);
export const readingRoomOf = roomIn('src/reading');
export const meaningRoomOf = roomIn('src/reading/meaning');

/** What is wrong, and the rooms with what they import. @param {string} root */
export function checkCircles(root) {
  const graph = importGraph(root);
  const [rooms, meanings] = [roomsOf(graph, readingRoomOf), roomsOf(graph, meaningRoomOf)];
  const said = (what, circle) => `${what} import one another: ${circle.join(', ')}.`;
  return {
    problems: [...circlesIn(graph).map((circle) => said('Files', circle)), ...circlesIn(rooms).map((circle) => said('The folders of reading', circle)),
      ...circlesIn(meanings).map((circle) => said('The folders of reading/meaning', circle))],
    rooms, meanings, floors: roomsOf(graph, floorOf),
  };
}
