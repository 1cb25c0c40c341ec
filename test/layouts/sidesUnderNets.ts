import { sheet, workbook, type Layout } from './build';

const HEAD = `Tekniska nämnden, uppföljning september 2025
      Belopp i tkr
      Verksamhet | Budget 2025 | Utfall sep | Prognos | Avvikelse`;
const OTHERS = `Gator | -3187 | -2386 | -3097 | 90
      Parker | -942 | -681 | -954 | -12`;
const SIDES = [['intäkter', '5820 | 4310 | 5760 | -60', '3340 | 2462 | 3365 | 25'], ['kostnader', '-5820 | -4287 | -5675 | 145', '-3340 | -2451 | -3431 | -91']] as const;
const [VATTEN, AVFALL] = ['0 | 23 | 85 | 85', '0 | 11 | -66 | -66'];

const withSides = (between: string, net: (name: string) => string): string => `${HEAD}
      ${OTHERS}
      ${SIDES.map(([side, amounts]) => `Vatten${between}${side} | ${amounts}`).join('\n      ')}
      ${net('Vatten')} | ${VATTEN}
      ${SIDES.map(([side, , amounts]) => `Avfall${between}${side} | ${amounts}`).join('\n      ')}
      ${net('Avfall')} | ${AVFALL}
      Nämnden totalt | -4129 | -3033 | -4032 | 97`;

const AREAS = `
      name | budget | actual | forecast | variance
      Gator | -3187 | -2386 | -3097 | 90
      Parker | -942 | -681 | -954 | -12
      Vatten | 0 | 23 | 85 | 85
      Avfall | 0 | 11 | -66 | -66`;
const TOTAL = `
      budget | actual | forecast | variance
      -4129 | -3033 | -4032 | 97`;

/** Units that are told by their sides and their net, among units with one row each. */
export const sideUnderNetLayouts: readonly Layout[] = [
  ...([[' – ', (name: string) => `Resultat ${name.toLowerCase()}`], [', ', (name: string) => `${name}, netto`], [' ', (name: string) => `Summa ${name}`]] as const).map(([between, net]): Layout => ({
    name: `sides under the net of two units among others: ${net('Vatten')}`, workbook: workbook(sheet('Sep', `
      ${withSides(between, net)}
      `)),
    areas: AREAS, total: TOTAL, silent: ['linesAsAreas', 'singleArea', 'rowsBelowSum'],
  })),
  {
    name: 'the funds of units below the total are none', workbook: workbook(sheet('Sep', `
      ${withSides(' – ', (name) => `Resultat ${name.toLowerCase()}`)}
      Ingående fond vatten |  | 312
      Utgående fond vatten |  | 335
      `)),
    areas: AREAS, total: TOTAL, tells: ['rowsAside'], silent: ['linesAsAreas', 'singleArea', 'rowsBelowSum'],
  },
  {
    name: 'sides of units among others without a net are rows of their own, and unsure', workbook: workbook(sheet('Sep', `
      ${HEAD}
      ${OTHERS}
      ${SIDES.map(([side, amounts]) => `Vatten – ${side} | ${amounts}`).join('\n      ')}
      Nämnden totalt | -4129 | -3044 | -3966 | 163
      `)),
    total: `
      budget | actual | forecast | variance
      -4129 | -3044 | -3966 | 163`,
  },
  {
    name: 'sides of what a statement holds stay its lines', workbook: workbook(sheet('Parkering', `
      Parkering september 2025, tkr
      Resultaträkning | Budget 2025 | Utfall sep | Prognos | Avvikelse
      Avgifter | 500 | 380 | 505 | 5
      Försäljning – intäkter | 582 | 431 | 576 | -6
      Försäljning – kostnader | -482 | -331 | -476 | 6
      Resultat försäljning | 100 | 100 | 100 | 0
      Personal | -400 | -290 | -395 | 5
      Resultat | 200 | 190 | 210 | 10
      `)),
    areas: `
      name | budget | actual | forecast | variance
      Parkering | 200 | 190 | 210 | 10`,
  },
];
