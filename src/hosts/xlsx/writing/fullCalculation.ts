import { appendTo, insertBefore, setAttribute, type TextEdit } from './xmlEdit';
import { attributeOf, childOf, childrenOf, type XmlElement } from './xmlTree';

/** What may stand after `calcPr` in the workbook's part, in the order that the format asks for. */
const later = [
  'oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr', 'webPublishObjects', 'extLst',
] as const;

/** Asks Excel to compute every formula when it opens the file; it takes the wish out again when it saves. */
export function fullCalculationEdits(root: XmlElement): TextEdit[] {
  const known = childOf(root, 'calcPr');
  if (known) return attributeOf(known, 'fullCalcOnLoad') === '1' ? [] : [setAttribute(known, 'fullCalcOnLoad', '1')];
  const added = `<${root.prefix}calcPr fullCalcOnLoad="1"/>`;
  const next = later.flatMap((name) => childrenOf(root, name))[0];
  return [next ? insertBefore(next, added) : appendTo(root, added)];
}
