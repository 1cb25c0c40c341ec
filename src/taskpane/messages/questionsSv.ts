/** The words of the questions that the reading leaves open. */
export const questionsSv = {
  title: 'Frågor om läsningen',
  heading: (count: number) => (count === 1 ? 'En fråga att svara på' : `${count} frågor att svara på`),
  answers: 'Svar att välja mellan',
  asNow: 'Så är det läst nu.',
  makesTrue: (what: string) => `Då stämmer detta: ${what}.`,
  give: 'Svara',
  answered: 'Ditt svar',
  takeBack: 'Ta tillbaka svaret',
  back: 'Svaret är taget tillbaka.',
};
