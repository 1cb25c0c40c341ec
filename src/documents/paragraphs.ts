/** A paragraph of a part of Word's, with its own text: a placeholder may be parted over runs, and over a box between them. */
export interface PartParagraph {
  /** Id of its style; null for the default. */
  readonly style: string | null;
  /** As it stands in the XML. */
  readonly text: string;
  /** In a text box that is anchored in another paragraph. */
  readonly isBoxed: boolean;
}

const PIECES = /<w:p(?:\s[^>]*)?>|<\/w:p>|<w:pStyle\s[^>]*?w:val="([^"]+)"|<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g;

/** A part's paragraphs in the order that they begin. A text box stands inside a paragraph, and holds paragraphs of its own. */
export function paragraphsOf(xml: string): PartParagraph[] {
  const all: { style: string | null; text: string; isBoxed: boolean }[] = [];
  const open: typeof all = [];
  for (const [piece, style, text] of xml.matchAll(PIECES)) {
    const current = open.at(-1);
    if (piece === '</w:p>') open.pop();
    else if (style !== undefined) {
      if (current) current.style ??= style;
    } else if (text !== undefined) {
      if (current) current.text += text;
    } else if (!piece.endsWith('/>')) {
      const begun = { style: null, text: '', isBoxed: current !== undefined };
      all.push(begun);
      open.push(begun);
    }
  }
  return all;
}
