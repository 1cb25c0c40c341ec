/** What needs her, at the top of Översikt. */
export const needsSv = {
  title: 'Kvar att göra',
  checks: (errors: number, warnings: number) => [
    errors > 0 ? `${errors} fel` : '', warnings === 1 ? '1 varning' : warnings > 0 ? `${warnings} varningar` : '',
  ].filter((text) => text !== '').join(' och ') + ' att kontrollera',
  comments: (count: number, names: string) => `${count === 1 ? 'Ett rött område' : `${count} röda områden`} utan egen kommentar: ${names}`,
  noForecast: (names: string) => `Prognos saknas: ${names}`,
  oldForecast: (since: string) => `Ingen prognos har ändrats sedan ${since}`,
  since: {
    variance: (month: string, before: string, change: string) => `Avvikelsen var ${before} i ${month} (${change})`,
    varianceToDate: (month: string, before: string, change: string) => `Periodens avvikelse var ${before} i ${month} (${change})`,
    forecast: (month: string, before: string, change: string) => `Prognosen var ${before} i ${month} (${change})`,
  },
  statusWas: (status: string) => `då ${status.toLowerCase()}`,
  grouping: (rows: number) => `${rows} rader är egna områden: gruppera dem i verksamhetsområden`,
  to: { reading: 'Läsning', checks: 'Kontroller', forecast: 'Prognos', comments: 'Kommentarer' },
};
