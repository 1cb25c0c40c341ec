import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Which requirement set each member of Excel's API came with, by Microsoft's types: `[Api set: ExcelApi 1.12]`. */

/** The numbers of `1.12`; null for the sets that only some platform has. */
const minorOf = (set: string): number | null => {
  const found = /^1\.(\d+)$/.exec(set);
  return found ? Number(found[1]) : null;
};

/** By `Class.member`, the minor number of its set; one without a number belongs to no general set. */
function readSets(): ReadonlyMap<string, number> {
  const types = readFileSync(join(process.cwd(), 'node_modules', '@types', 'office-js', 'index.d.ts'), 'utf8');
  const start = types.indexOf('\ndeclare namespace Excel {');
  const lines = types.slice(start, types.indexOf('\ndeclare namespace Word {', start)).split('\n');
  const sets = new Map<string, number>();
  let owner = '';
  let set: number | null = null;
  for (const line of lines) {
    const opened = /^ {4}(?:class|interface) (\w+)/.exec(line);
    if (opened) owner = opened[1] ?? '';
    const said = /\[Api set: ExcelApi(\w*) ([\d.]+)/.exec(line);
    if (said) set = said[1] ? Infinity : minorOf(said[2] ?? '') ?? Infinity;
    if (opened) set = null;
    const member = /^ {8}(?:readonly )?(\w+)[?]?(?:<[^>]*>)?[(:]/.exec(line);
    if (!member || set === null) continue;
    const name = `${owner}.${member[1]}`;
    // Of several ways to call it the oldest counts.
    sets.set(name, Math.min(set, sets.get(name) ?? Infinity));
    set = null;
  }
  return sets;
}

let sets: ReadonlyMap<string, number> | null = null;

/** Whether an Excel of this set lacks the member, by its name in the client. */
function isAbove(excelApi: string, className: string, member: string): boolean {
  sets ??= readSets();
  return (sets.get(`${className}.${member}`) ?? 0) > (minorOf(excelApi) ?? Infinity);
}

/** The same of one Excel: what it lacks. */
export const lackingIn = (excelApi: string) => (className: string, member: string): boolean => isAbove(excelApi, className, member);

/** Takes from Microsoft's client what came later than this set: it is then not there, as in a client of that age. */
export function takeAway(namespace: Readonly<Record<string, unknown>>, excelApi: string): void {
  for (const [className, known] of Object.entries(namespace)) {
    if (typeof known !== 'function') continue;
    const prototype = known.prototype as object | undefined;
    for (const member of Object.getOwnPropertyNames(prototype ?? {})) {
      if (prototype && isAbove(excelApi, className, member)) Reflect.deleteProperty(prototype, member);
    }
  }
}
