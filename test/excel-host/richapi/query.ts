import { ApiCollection, ApiObject, nullObject } from './apiObject';
import type { QueryInfo } from './protocol';
import { ApiError } from './protocol';

const pascal = (name: string): string => (name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1));

/** Told of every property that is read, before it is; may throw. */
export type Guard = (className: string, member: string) => void;

/** The first part of each selection, with what follows it: `format/fill` → Format → [fill]. */
function byFirst(selections: readonly string[]): Map<string, string[]> {
  const grouped = new Map<string, string[]>();
  for (const selection of selections) {
    const [first = '', ...rest] = selection.split('/');
    const deeper = grouped.get(pascal(first)) ?? [];
    if (rest.length > 0) deeper.push(rest.join('/'));
    grouped.set(pascal(first), deeper);
  }
  return grouped;
}

function properties(target: ApiObject, selections: readonly string[], guard: Guard): Record<string, unknown> {
  const found: Record<string, unknown> = { ...target.identity() };
  for (const [name, deeper] of byFirst(selections)) {
    guard(target.className, name);
    const value = target.get(name);
    if (value === nullObject) continue;
    if (value instanceof ApiObject) found[name] = query(value, { Select: deeper }, guard);
    else if (deeper.length > 0) throw new ApiError('InvalidArgument', `${target.className}.${name} has no ${deeper.join()}`);
    else found[name] = value;
  }
  return found;
}

/** What `load` asked for. A load that names nothing is refused: it would fetch everything. */
export function query(target: ApiObject, { Select, Expand, Top, Skip }: QueryInfo, guard: Guard): Record<string, unknown> {
  const selections = [...(Select ?? []), ...(Expand ?? [])];
  if (selections.length === 0) throw new ApiError('InvalidArgument', `load of ${target.className} names no property`);
  if (!(target instanceof ApiCollection)) return properties(target, selections, guard);
  const items = target.items().slice(Skip ?? 0, Top === undefined ? undefined : (Skip ?? 0) + Top);
  return { _Items: items.map((item) => properties(item, selections, guard)) };
}
