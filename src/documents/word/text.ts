import { Tab, TextRun, type IRunOptions } from 'docx';

/** Texts of the workbook as runs of Word: every letter as it is, but for those that XML can't hold. */

/** Control characters and halves of pairs: no XML can carry them. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export const writable = (text: string): string => text.replace(/\r\n?/g, '\n').replace(UNWRITABLE, '');

const RTL = '\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc';
/** A stretch of right-to-left letters with the spaces and marks between them. */
const RTL_STRETCH = new RegExp(`([${RTL}][${RTL}\\p{M}]*(?:[\\s\\p{P}\\d]+[${RTL}][${RTL}\\p{M}]*)*)`, 'u');
const IS_RTL = new RegExp(`[${RTL}]`, 'u');

/** Whether a text begins in a script that is read from the right. */
export const isRightToLeft = (text: string): boolean => IS_RTL.test(/\p{L}/u.exec(text)?.[0] ?? '');

type Look = Omit<IRunOptions, 'text' | 'children' | 'break' | 'rightToLeft'>;

const tabbed = (text: string): (string | Tab)[] => text.split('\t').flatMap((part, at) => (at === 0 ? [part] : [new Tab(), part]));

/** A text's runs: line breaks and tabs are kept, stretches that are read from the right are marked so. */
export function runsOf(text: string, look: Look = {}): TextRun[] {
  return writable(text).split('\n').flatMap((line, at): TextRun[] => {
    const pieces = line.split(RTL_STRETCH).filter((piece) => piece !== '');
    return (pieces.length === 0 ? [''] : pieces).map((piece, index) => new TextRun({
      ...look, children: tabbed(piece), ...at > 0 && index === 0 ? { break: 1 } : {}, ...IS_RTL.test(piece) ? { rightToLeft: true } : {},
    }));
  });
}
