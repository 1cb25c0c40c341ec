import type { exportSv } from './exportSv';

export const exportEn: typeof exportSv = {
  title: 'Export',
  intro: 'How the report leaves the workbook. Nothing is sent anywhere: the files are made in your computer.',
  nothing: 'There is no report to export yet. Overview says what is missing.',

  checklist: 'Before it leaves',
  checklistGood: 'All is well.',
  checklistWarns: 'You can go on all the same. What you let pass is noted in the frozen copy.',
  levels: { ok: 'Done', warning: 'Look over' },

  files: 'Files',
  draftsTitle: 'Drafts',
  drafts: 'Include drafts of comments',
  draftsHint: 'Drafts that nobody has made her own are left out otherwise.',
  save: { xlsx: 'Excel file', docx: 'Word document' },
  what: { xlsx: 'The report alone, with values in place of formulas.', docx: 'Headings, tables and charts to work on with.' },
  pdf: 'PDF',
  pdfInExcel: 'The report’s sheet is ready to print: show it, choose File > Save As and the file type PDF.',
  pdfOnPage: 'Download the Excel file, open it in Excel, choose File > Save As and the file type PDF.',

  copies: 'Copy',
  copiesIntro: 'Paste into Word, Outlook or the committee’s case system. The columns follow along.',
  copy: 'Copy',
  copyNamed: (what) => `Copy ${what}`,
  asPicture: 'Picture',
  asPictureNamed: (what) => `Copy ${what} as a picture`,
  asTable: 'Table',
  asTableNamed: (what) => `Copy ${what} as a table`,
  copied: (what) => `Copied: ${what}. Paste it with Ctrl+V.`,
  notCopied: 'Copying was not allowed here. Mark the table on the report’s sheet and press Ctrl+C instead.',

  frozen: 'Frozen copy',
  frozenIntro: 'A copy of the report with values only, on a sheet of its own that is never rewritten.',
  freeze: 'Freeze the report',
  compare: 'Compare with frozen report',
  freezeAgain: 'Freeze once more',
  keepFrozen: 'No, leave it',
  frozenDone: (sheet) => `The report is frozen on the sheet ${sheet}.`,
  frozenFileDone: (sheet, file) => `The report is frozen on the sheet ${sheet} in the file ${file}, which is among your downloads.`,
  changedSince: (sheet, date) => `Changed since ${sheet}${date === null ? '' : `, frozen ${date}`}`,
  unchangedSince: (sheet, date) => `Nothing has changed since ${sheet}${date === null ? '' : `, frozen ${date}`}.`,
};
