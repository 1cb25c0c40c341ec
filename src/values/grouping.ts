import { nameKey } from './text';

/** A row of a follow-up that may be grouped: its code and heading are null where it has none. */
export interface Groupable {
  readonly code: string | null;
  readonly name: string;
  readonly group: string | null;
}

/**
 * Which verksamhetsområde a row belongs to. It is known by its code where both have one, else by its name; an empty name
 * is of a row that is known by its code alone, and an empty area lets the row stand for itself.
 */
export interface GroupChoice {
  readonly code: string | null;
  readonly name: string;
  readonly area: string;
}

const codeKey = (code: string): string => nameKey(code);

/** For each row, the place of the choice that is about it; null: none is. */
export function choicesFor(rows: readonly Groupable[], choices: readonly GroupChoice[]): (number | null)[] {
  const [byCode, byName] = [new Map<string, number>(), new Map<string, number>()];
  choices.forEach(({ code, name }, at) => {
    if (code !== null && !byCode.has(codeKey(code))) byCode.set(codeKey(code), at);
    const key = nameKey(name);
    if (key !== '' && !byName.has(key)) byName.set(key, at);
  });
  return rows.map(({ code, name }) => {
    const coded = code === null ? undefined : byCode.get(codeKey(code));
    if (coded !== undefined) return coded;
    const named = byName.get(nameKey(name));
    // Two codes that are known and differ are two rows, whatever they are called.
    return named === undefined || (code !== null && choices[named]?.code != null) ? null : named;
  });
}

/** For each row, the area that it belongs to; an empty text: it is to stand for itself; null: nothing is said of it. */
export const groupAreasOf = (rows: readonly Groupable[], choices: readonly GroupChoice[]): (string | null)[] =>
  choicesFor(rows, choices).map((at) => (at === null ? null : (choices[at]?.area.trim() ?? null)));

/** The choices with those of a lower rank added for what they say nothing of. */
export function withLowerChoices(choices: readonly GroupChoice[], lower: readonly GroupChoice[]): readonly GroupChoice[] {
  if (lower.length === 0) return choices;
  const said = choicesFor(lower.map(({ code, name }) => ({ code, name, group: null })), choices);
  return [...choices, ...lower.filter((_, at) => said[at] === null)];
}
