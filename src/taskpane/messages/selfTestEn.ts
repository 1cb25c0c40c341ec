import type { selfTestSv } from './selfTestSv';

export const selfTestEn: typeof selfTestSv = {
  title: 'Self-test',
  open: 'Self-test of Excel',
  what: 'Tries one thing at a time of what Budget follow-up asks of Excel, and gives a table to copy to whoever gives support.',
  safe: 'The test works on a hidden sheet of its own, Budgetuppföljning självtest, which is seen for a moment towards the end and then removed. Other sheets are neither read nor changed, but Excel’s undo list may be emptied.',
  beside: 'Open the test workbook beside this',
  besideHint: 'Safest: open the test workbook as a new workbook, show the pane there and run the test in it.',
  run: 'Run in this workbook',
  running: (done: number) => `Trying … ${done} done`,
  copy: 'Copy the table',
  copied: 'The table is copied. It says which Excel this is and what worked, and nothing of the workbook.',
  copyByHand: 'The table could not be copied. Select it and press Ctrl+C.',
  summary: (works: number, all: number) => (works === all ? `All of it works: ${all} of ${all}.` : `${works} of ${all} work.`),
  stopped: 'Excel stopped answering, and the test was broken off. Its hidden sheet may still be there: run the test again when Excel answers, and it is removed.',
  table: 'Outcome of the self-test',
  columns: { what: 'Capability', outcome: 'Outcome', detail: 'Detail', time: 'ms' },
  outcome: { works: 'works', refused: 'was refused', differs: 'came out otherwise', missing: 'is not there', silent: 'no answer' },
  page: { worker: 'Computing in the background', storage: 'Keeping drafts on the computer', locks: 'The browser’s locks', channel: 'Pane and ribbon hear each other' },
};
