/**
 * A name for the workbook that is open, by which this add-in's parts find each other and its drafts are kept: no path
 * and no address can be read out of it. Null for a workbook that has not been saved yet: nothing tells it from another.
 * FNV-1a of 64 bits over UTF-16: two workbooks of one user get the same name by chance once in millions of millions.
 */
export function workbookKey(address: string | null | undefined): string | null {
  if (!address) return null;
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < address.length; at += 1) hash = BigInt.asUintN(64, (hash ^ BigInt(address.charCodeAt(at))) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}
