/** Names as they are compared: without case, soft hyphens, breaks and punctuation. */
export const foldText = (name: unknown): string => (typeof name === 'string' ? name : '').normalize('NFC').replace(/\u00ad/g, '')
  .replace(/-\s*\r?\n\s*/g, '').toLowerCase().replace(/[^\p{L}\p{N}%+&]+/gu, ' ').trim();

/** The same without the codes before it; a name of nothing but codes keeps them. */
export function fold(name: unknown): string {
  const all = foldText(typeof name === 'string' ? name.replace(/^[\s–—-]+/, '') : '');
  return all.replace(/^(?:\d+\s+)+(?=\S)/, '') || all;
}

/** Committees are called nämnd, styrelse and förvaltning, with and without their article. */
export const committeeKey = (name: unknown): string =>
  foldText(name).replace(/(nämnd|styrelse|förvaltning)e?n\b/g, '$1').replace(/\boch\b/g, '').replace(/\s+/g, ' ');

const unitAfter = /(?:%|st|tkr|kr|mnkr|pers|procent|\*)$/i;

/** The number that a Swedish text holds; null when it holds none, or more than a number with its unit. */
export function numberIn(text: string): number | null {
  const bare = text.replace(/\s/g, '').replace(/[–−]/g, '-').replace(unitAfter, '');
  return /^[+-]?\d+(?:[.,]\d+)?$/.test(bare) ? Number(bare.replace(',', '.')) : null;
}
