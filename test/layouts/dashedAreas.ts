import { sheet, workbook, type Layout } from './build';

/** Areas whose amounts are nothing but dashes: areas without figures, unless they head others. */

const drawn = (name: string, rows: readonly string[], areas: string, more: Partial<Layout> = {}): Layout => ({
  name: `dashes: ${name}`, areas, silent: ['areaWithoutFigures', 'sumMismatch'], ...more,
  workbook: workbook(sheet('Uppföljning', `\n${['Uppföljning augusti 2025, tkr', 'Nämnd | Budget 2025 | Utfall jan-aug | Prognos 2025 | Avvikelse', ...rows].join('\n')}\n`)),
});

const [CULTURE, SCHOOL, SUM] = ['Kulturnämnden | -32000 | -21000 | -32500 | -500', 'Skolnämnden | -21000 | -13900 | -21400 | -400', 'Summa | -53000 | -34900 | -53900 | -900'];
const DASHES = '| - | – | - | –';

const told = (...names: readonly string[]): string => `
  name | budget | actual | forecast${names.map((name) => `\n  ${name} | ${name === 'Kulturnämnden' ? '-32000 | -21000 | -32500' : name === 'Skolnämnden' ? '-21000 | -13900 | -21400' : '- | - | -'}`).join('')}`;

const STATEMENT = (name: string, rows: readonly string[]) => sheet(name, `\n${[`${name}, uppföljning augusti 2025, tkr`, ' | Budget 2025 | Utfall jan-aug | Prognos 2025', ...rows].join('\n')}\n`);

export const dashedAreaLayouts: readonly Layout[] = [
  drawn('an area between others', [CULTURE, `Valnämnden ${DASHES}`, SCHOOL, SUM], told('Kulturnämnden', 'Valnämnden', 'Skolnämnden')),
  drawn('an area before the sum', [CULTURE, SCHOOL, `Valnämnden ${DASHES}`, SUM], told('Kulturnämnden', 'Skolnämnden', 'Valnämnden')),
  drawn('a committee before all others', [`Valnämnden ${DASHES}`, CULTURE, SCHOOL, SUM], told('Valnämnden', 'Kulturnämnden', 'Skolnämnden')),
  drawn('headings of groups stay headings', [
    `Kultur och fritid ${DASHES}`, 'Bibliotek | -12000 | -8000 | -12100 | -100', 'Museum | -9000 | -6000 | -9000 | 0', `Utbildning ${DASHES}`, 'Grundskola | -41000 | -27000 | -41500 | -500', 'Förskola | -22000 | -14900 | -21900 | 100',
  ], `
    name | budget
    Bibliotek | -12000
    Museum | -9000
    Grundskola | -41000
    Förskola | -22000`),
  {
    name: 'dashes: a sheet of an area without any amounts is told', tells: ['unreadSheet'],
    workbook: workbook(
      STATEMENT('Bibliotek', ['Intäkter | 5200 | 3500 | 5300', 'Personalkostnader | -32000 | -21000 | -32500', 'Nettokostnad | -26800 | -17500 | -27200']),
      STATEMENT('Museum', ['Intäkter | - | - | -', 'Personalkostnader | - | - | -', 'Nettokostnad | - | - | -']),
      STATEMENT('Musikskola', ['Intäkter | 1200 | 900 | 1300', 'Personalkostnader | -9000 | -6100 | -9200', 'Nettokostnad | -7800 | -5200 | -7900']),
    ),
    areas: `
      name | budget | actual
      Bibliotek | -26800 | -17500
      Musikskola | -7800 | -5200`,
  },
];
