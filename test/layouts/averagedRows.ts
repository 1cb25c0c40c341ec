import { sheet, workbook, type Layout } from './build';

const NET = `Skolnämnden oktober 2025

      Nettokostnad, tkr
      Skola | Budget 2025 | Utfall jan-okt | Prognos 2025 | Avvikelse
      Lärkan | 13596 | 11294 | 13793 | -197
      Staren | 17672 | 14096 | 17856 | -184
      Svalan | 12273 | 10442 | 12146 | 127
      Summa | 43541 | 35832 | 43795 | -254`;

const EACH = `Skola | Budget 2025 | Utfall jan-okt | Prognos 2025 | Avvikelse
      Lärkan | 165805 | 137732 | 168207 | -2402
      Staren | 169923 | 135538 | 171692 | -1769
      Svalan | 183179 | 155850 | 181284 | 1895
      Genomsnitt | 172095 | 141628 | 173103 | -1008`;

const AREAS = `
      name | budget | actual | forecast | variance
      Lärkan | -13596 | -11294 | -13793 | -197
      Staren | -17672 | -14096 | -17856 | -184
      Svalan | -12273 | -10442 | -12146 | 127`;

/** What a place or a pupil costs at the same units, below what they cost in all. */
export const averagedRowLayouts: readonly Layout[] = [
  ...['Kostnad per inskriven elev, kr', 'Kronor per elev', 'Jämförelse, kr'].map((caption): Layout => ({
    name: `the same units once more under "${caption}"`,
    workbook: workbook(sheet('Uppföljning', `
      ${NET}

      ${caption}
      ${EACH}
      `)),
    unit: 'tkr', areas: AREAS, tells: ['tableAside'], silent: ['areaConflict', 'totalMismatch'],
  })),
  {
    name: 'an average below the sum of units is none', workbook: workbook(sheet('Uppföljning', `
      ${NET}
      Genomsnitt | 14514 | 11944 | 14598 | -85
      `)),
    areas: AREAS, tells: ['rowsAside'], silent: ['totalMismatch'],
  },
  {
    name: 'an average in the place of the sum of units in thousands leaves them areas', workbook: workbook(sheet('Uppföljning', `
      ${NET.replace(/\n +Summa.*/, '')}
      Genomsnitt | 14514 | 11944 | 14598 | -85
      `)),
    areas: AREAS, total: `
      budget | actual | forecast | variance
      -43541 | -35832 | -43795 | -254`,
  },
  ...['Nettokostnad per enhet, kr', 'Nettokostnad per skola, kr', 'Skolornas nettokostnad, kr'].map((caption): Layout => ({
    name: `an average of millions under "${caption}" leaves the units areas, and is none itself`, workbook: workbook(sheet('Uppföljning', `
      Skolnämnden oktober 2025

      ${caption}
      Skola | Budget 2025 | Utfall jan-okt | Prognos 2025 | Avvikelse
      Lärkan | 13596000 | 11294000 | 13793000 | -197000
      Staren | 17672000 | 14096000 | 17856000 | -184000
      Svalan | 12273000 | 10442000 | 12146000 | 127000
      Genomsnitt | 14513667 | 11944000 | 14598333 | -84667
      `)),
    unit: 'kr', areas: AREAS.replace(/(-?\d+)/g, '$1000'), total: `
      budget | actual | forecast | variance
      -43541000 | -35832000 | -43795000 | -254000`, tells: ['rowsAside'], silent: ['totalMismatch', 'noTable'],
  })),
  {
    name: 'alone, what one of something may cost is still no area', workbook: workbook(sheet('Uppföljning', `
      Skolnämnden oktober 2025

      Jämförelse, kr
      ${EACH}
      `)),
    areas: 'name', tells: ['noTable'],
  },
];
