import { sheet, workbook, type Layout } from './build';

/** People told by area under the economy, with its names and its heads: counts, and none of its money. */
export const peopleBesideLayouts = ['Årsarbetare', 'Personal (åa)', 'Bemanning', 'Antal årsarbetare, snitt', 'Tillsvidareanställda'].map((caption): Layout => ({
  name: `people under the economy with its names and heads, captioned "${caption}"`,
  workbook: workbook(
    sheet('Uppföljning', `
      Vårdnämnden, uppföljning april 2025
      Ekonomi (tkr)
      Verksamhet | Budget 2025 | Utfall jan-apr | Prognos 2025 | Avvikelse
      Hemvård | 41000 | 13800 | 41900 | -900
      Boende | 88000 | 29100 | 87600 | 400
      Stab | 7000 | 2200 | 6900 | 100
      Summa | 136000 | 45100 | 136400 | -400

      ${caption}
      Verksamhet | Budget 2025 | Utfall jan-apr | Prognos 2025 | Avvikelse
      Hemvård | 61.5 | 63.2 | 62.8 | -1.3
      Boende | 130.1 | 128 | 129.5 | 0.6
      Stab | 8 | 7.5 | 8 | 0
      Summa | 199.6 | 198.7 | 200.3 | -0.7
    `),
  ),
  kinds: { 'Uppföljning': 'areas' },
  period: '2025-04', unit: 'tkr', committee: 'Vårdnämnden',
  areas: `
    name | budget | actual | forecast | variance
    Hemvård | -41000 | -13800 | -41900 | -900
    Boende | -88000 | -29100 | -87600 | 400
    Stab | -7000 | -2200 | -6900 | 100
  `,
  total: `
    budget | actual | forecast | variance
    -136000 | -45100 | -136400 | -400
  `,
  tells: ['signInferred'],
}));
