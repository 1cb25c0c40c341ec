import type { needsSv } from './needsSv';

export const needsEn: typeof needsSv = {
  title: 'Left to do',
  checks: (errors, warnings) => [
    errors === 1 ? '1 error' : errors > 0 ? `${errors} errors` : '', warnings === 1 ? '1 warning' : warnings > 0 ? `${warnings} warnings` : '',
  ].filter((text) => text !== '').join(' and ') + ' to check',
  comments: (count, names) => `${count === 1 ? 'One red area' : `${count} red areas`} without a comment of your own: ${names}`,
  noForecast: (names) => `No forecast: ${names}`,
  oldForecast: (since) => `No forecast has changed since ${since}`,
  since: {
    variance: (month, before, change) => `The variance was ${before} in ${month} (${change})`,
    varianceToDate: (month, before, change) => `The variance to date was ${before} in ${month} (${change})`,
    forecast: (month, before, change) => `The forecast was ${before} in ${month} (${change})`,
  },
  statusWas: (status) => `${status.toLowerCase()} then`,
  grouping: (rows) => `${rows} rows are areas of their own: group them into areas`,
  to: { reading: 'Reading', checks: 'Checks', forecast: 'Forecast', comments: 'Comments' },
};
