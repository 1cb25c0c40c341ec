import { packageFaults } from '../../src/hosts/xlsx/checking/checkPackage';
import { openPackage } from '../../src/hosts/xlsx/package';

/** A line for each rule that a workbook breaks; the sentence why, for a file that can't be opened. */
export function linesOf(bytes: Uint8Array): string[] {
  const opened = openPackage(bytes);
  if (!opened.ok) return [opened.error.message.en];
  return packageFaults(opened.value).map(({ rule, part, detail }) => `${rule}: ${part}: ${detail}`);
}
