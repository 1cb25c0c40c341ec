import type { commentsSv } from './commentsSv';

export const commentsEn: typeof commentsSv = {
  intro: 'Write here or in the report’s comment cells. What is written here stands in the report when it is updated.',
  none: 'There are no areas to comment on.',
  label: 'Comment',
  heads: { cause: 'Cause', action: 'Action', responsible: 'Responsible', due: 'Done by' },
  empty: 'No comment of your own yet',
  length: (letters) => `${letters} characters`,
  draft: 'Draft from the figures:',
  takeDraft: 'Use the draft',
  outline: 'Add cause and action',
  earlier: (period) => `From ${period}, not printed`,
  takeOver: 'Take this text over',
  taken: 'This text is taken over.',
  figures: 'Insert the figures',
  changed: (area) => `The comment on ${area} has changed.`,
  conflict: 'Something else was written in the report’s cell since you began:',
  keepTheirs: 'Keep the report’s',
  keepMine: 'Use my text',
};
