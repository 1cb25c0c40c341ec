import type { Layout } from './build';

/** Sound follow-ups that layouts of several files draw: the rows of the sheet, and what they come to. */

export const CULTURE_AREAS = `
  Kulturnämnden, uppföljning per augusti 2025, tkr
  Verksamhet | Budget 2025 | Utfall jan-aug | Prognos 2025 | Avvikelse
  Bibliotek | -32000 | -21000 | -32500 | -500
  Musikskola | -14500 | -9700 | -14200 | 300
  Museum | -21000 | -13900 | -21400 | -400`;

export const CULTURE = `${CULTURE_AREAS}
  Summa | -67500 | -44600 | -68100 | -600
`;

export const countedCulture = {
  period: '2025-08', unit: 'tkr', committee: 'Kulturnämnden',
  areas: `
    name | budget | actual | forecast | variance
    Bibliotek | -32000 | -21000 | -32500 | -500
    Musikskola | -14500 | -9700 | -14200 | 300
    Museum | -21000 | -13900 | -21400 | -400
  `,
  total: `
    budget | actual | forecast | variance
    -67500 | -44600 | -68100 | -600
  `,
} satisfies Partial<Layout>;
