/** The only way in: for a dynamic import, so that the Word library is loaded when a document is asked for. */
export { fillTemplate, type FilledTemplate } from './fillTemplate';
export { placeholderNames } from './placeholders';
export { wordReport, type WordOptions } from './wordReport';
