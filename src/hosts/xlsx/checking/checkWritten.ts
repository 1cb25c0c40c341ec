import type { Problem } from '../../../values/problem';
import { fail, ok, type Result } from '../../../values/result';
import { openPackage, type XlsxPackage } from '../package';
import { resultInvalid } from '../writing/problems';
import { newFaults } from './checkPackage';

/** Opens what is about to be handed out, when nothing in its changed parts breaks a rule that its source kept. */
export function checkWritten(before: XlsxPackage, bytes: Uint8Array): Result<XlsxPackage, Problem> {
  const after = openPackage(bytes);
  if (!after.ok) return after;
  const unchanged = new Map(before.archive.entries.map((entry) => [entry.name, entry]));
  const changed = after.value.archive.entries.filter((entry) => {
    const old = unchanged.get(entry.name);
    return old?.crc32 !== entry.crc32 || old.size !== entry.size;
  }).map(({ name }) => name);
  const [first] = newFaults(before, after.value, changed);
  return first ? fail(resultInvalid(first.part, first.detail)) : ok(after.value);
}
