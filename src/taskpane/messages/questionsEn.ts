import type { questionsSv } from './questionsSv';

export const questionsEn: typeof questionsSv = {
  title: 'Questions about the reading',
  heading: (count) => (count === 1 ? 'One question to answer' : `${count} questions to answer`),
  answers: 'Answers to choose from',
  asNow: 'It is read like this now.',
  makesTrue: (what) => `Then this holds: ${what}.`,
  give: 'Answer',
  answered: 'Your answer',
  takeBack: 'Take the answer back',
  back: 'The answer was taken back.',
};
