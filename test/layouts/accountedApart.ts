import { sheet, workbook, type Layout } from './build';
import { countedCulture, CULTURE } from './soundFollowUps';

/** An operation that fees pay for, with a statement on a sheet of its own beside the areas and their sum. */

const LINES = `
   | Budget 2025 | Utfall jan-aug | Prognos 2025
  Avgifter | 9100 | 6300 | 9200
  Kostnader | -8400 | -5900 | -8900
  Kapitalkostnad | -700 | -460 | -700
  Resultat | 0 | -60 | -400
`;

export const accountedApartLayouts: readonly Layout[] = [
  {
    name: 'a statement that a note below the areas says is accounted for separately is no area',
    workbook: workbook(
      sheet('Drift', `${CULTURE.trimEnd()}
        Affärsdrivande Hamnen redovisas separat och ingår inte ovan.
      `),
      sheet('Hamnen', `
        Hamnen, tkr${LINES}`)),
    ...countedCulture,
    kinds: { Drift: 'areas', Hamnen: 'other' },
    tells: ['otherTableLeft'],
  },
  {
    name: 'a statement of what fees pay for by its title is no area beside a sum without it',
    workbook: workbook(
      sheet('Drift', CULTURE),
      sheet('Avfall', `
        Avfall, avgiftskollektivet, tkr${LINES}`)),
    ...countedCulture,
    kinds: { Drift: 'areas', Avfall: 'other' },
    tells: ['otherTableLeft'],
  },
  ...([
    ['that nothing says is apart from the areas', 'Kulturskola', ''],
    ['that shares no more than "och" with a note of what is told apart', 'Teater och dans', 'Interna poster ingår inte ovan och redovisas per enhet.'],
  ] as const).map(([name, area, note]): Layout => ({
    name: `a statement ${name} is an area, and unsure`,
    workbook: workbook(
      sheet('Drift', note === '' ? CULTURE : `${CULTURE.trimEnd()}
        ${note}
      `),
      sheet(area, `
        ${area}, tkr${LINES}`)),
    areas: `
      name | budget | actual | forecast
      ${area} | 0 | -60 | -400
      Bibliotek | -32000 | -21000 | -32500
      Musikskola | -14500 | -9700 | -14200
      Museum | -21000 | -13900 | -21400`,
    kinds: { Drift: 'areas', [area]: 'area' },
    tells: ['totalMismatch'],
    silent: ['otherTableLeft'],
  })),
];
