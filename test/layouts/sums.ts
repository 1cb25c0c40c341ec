import { sheet, workbook, type Layout } from './build';

const HEADS = 'Verksamhet | Budget 2024 | Utfall 2024-05 | Prognos';
const HOME = 'Hemtjänst | -12000 | -5100 | -12300';
const HOUSING = 'Boende | -24000 | -9800 | -23900';
const SUM = 'Summa | -36000 | -14900 | -36200';
const UNITS = ['Norr | -5000 | -2200 | -5200', 'Söder | -7000 | -2900 | -7100', 'Ek | -10000 | -4000 | -10000', 'Alm | -14000 | -5800 | -13900'] as const;
const [NORTH, SOUTH, OAK, ELM] = UNITS;

const drawn = (...rows: readonly string[]): string => `\n${['Socialnämnden maj 2024, tkr', HEADS, ...rows].join('\n')}\n`;

const areas = `
      name | budget | actual | forecast
      Hemtjänst | -12000 | -5100 | -12300
      Boende | -24000 | -9800 | -23900`;
const units = `
      name | budget | actual | forecast
      ${UNITS.join('\n')}`;
const total = `
      budget | actual | forecast
      -36000 | -14900 | -36200`;
const SILENT = ['sumMismatch', 'totalMismatch', 'areaConflict'];

const beside = (name: string, ...rows: readonly string[]): Layout => ({
  name: `below a sum, ${name} is no area`, workbook: workbook(sheet('U', drawn(HOME, HOUSING, SUM, ...rows))), areas, total, tells: ['rowsAside'], silent: SILENT,
});

const parents = (name: string, ...rows: readonly string[]): Layout => ({
  name, workbook: workbook(sheet('U', drawn(...rows))), areas: units, total, silent: [...SILENT, 'rowsAside', 'rowsBelowSum'],
});

/** Sums that no word names, rows that no sum holds, and several sums. */
export const sumLayouts: readonly Layout[] = [
  beside('a check of it', 'Kontroll mot huvudbok | -36000 | -14900 | -36200', 'Differens | 0 | 0 | 0'),
  beside('a check that only its amounts tell of', 'Enligt Agresso | -36000 | -14900 | -36200'),
  beside('last year', 'Föregående år | -35000 | -14200 | -34800'),
  beside('a check with one amount', 'Avstämning ekonomisystem | | -14900'),
  beside('a count or a share', '', 'Antal årsarbetare | 150 | 148 | 149', 'Sjukfrånvaro % | 6.5 | 7.1 | 7'),
  beside('a cost a head', '', 'Kostnad per invånare (kr) | -1200 | -500 | -1210'),
  beside('what pays for it', 'Kommunbidrag | 36000 | 15000 | 36000', 'Resultat | 0 | 100 | -200'),
  parents('a group over its parts, before areas that have none', 'Hemtjänst | -12000 | -5100 | -12300', NORTH, SOUTH, OAK, ELM, SUM),
  parents('a group over its parts before such areas, under a committee', 'Socialnämnden | -36000 | -14900 | -36200', 'Hemtjänst | -12000 | -5100 | -12300', NORTH, SOUTH, OAK, ELM),
  parents('a group with one part, which has parts of its own', 'Vård | -12000 | -5100 | -12300', 'Hemtjänst | -12000 | -5100 | -12300', NORTH, SOUTH, 'Boende | -24000 | -9800 | -23900', OAK, ELM, SUM),
  parents('two groups with one part each', 'Vård | -12000 | -5100 | -12300', 'Hemtjänst | -12000 | -5100 | -12300', NORTH, SOUTH, 'Bo | -24000 | -9800 | -23900', 'Boende | -24000 | -9800 | -23900', OAK, ELM, SUM),
  ...['below', 'on top'].map((place): Layout => {
    const groups = ['Vård | -12000 | -5100 | -12300', HOME, 'Bo | -24000 | -9800 | -23900', HOUSING];
    return { name: `groups of one area each, with the whole ${place}`, workbook: workbook(sheet('U', drawn(...place === 'below' ? [...groups, SUM] : [SUM, ...groups]))), areas, total, silent: [...SILENT, 'areasAlike', 'rowsBelowSum'] };
  }),
  parents('a group whose parts begin with a group of one', 'Vård | -36000 | -14900 | -36200', 'Hem | -12000 | -5100 | -12300', 'Hemtjänst | -12000 | -5100 | -12300', NORTH, SOUTH, OAK, ELM, SUM),
  ...[['first', [NORTH, SOUTH, OAK, ELM]], ['last', [SOUTH, OAK, ELM, NORTH]]].map(([place, rows]): Layout => ({
    name: `a typed sum that leaves the ${String(place)} area out is told`,
    workbook: workbook(sheet('U', drawn(...rows as string[], 'Summa | -31000 | -12700 | -31000'))),
    areas: `
      name | budget | actual | forecast
      ${(rows as string[]).join('\n      ')}`,
    total: `
      budget | actual | forecast
      -31000 | -12700 | -31000`,
    tells: [place === 'first' ? 'totalMismatch' : 'wholeDiffers'],
  })),
  {
    name: 'counts among the areas are none of them',
    workbook: workbook(sheet('U', drawn(HOME, 'Antal brukare | 210 | 218 | 220', HOUSING, 'Antal årsarbetare | 150 | 148 | 149', SUM))),
    areas, total, tells: ['rowsAside'], silent: SILENT,
  },
  {
    name: 'areas below a sum that leaves them out are areas, and that is said',
    workbook: workbook(sheet('U', drawn(HOME, HOUSING, SUM, 'Nämnd | -800 | -300 | -800', 'Ledning | -1200 | -500 | -1250'))),
    areas: `${areas}
      Nämnd | -800 | -300 | -800
      Ledning | -1200 | -500 | -1250`,
    total: `
      budget | actual | forecast
      -38000 | -15700 | -38250`,
    tells: ['rowsBelowSum'], silent: SILENT,
  },
  {
    name: 'areas below a sum, and a total of all',
    workbook: workbook(sheet('U', drawn(HOME, HOUSING, 'Summa verksamhet | -36000 | -14900 | -36200', 'Ledning | -2000 | -800 | -2050', 'Totalt | -38000 | -15700 | -38250'))),
    areas: `${areas}
      Ledning | -2000 | -800 | -2050`,
    total: `
      budget | actual | forecast
      -38000 | -15700 | -38250`,
    silent: [...SILENT, 'rowsBelowSum', 'rowsAside'],
  },
  {
    name: 'the committee below its two areas',
    workbook: workbook(sheet('U', drawn(HOME, HOUSING, 'Socialnämnden | -36000 | -14900 | -36200'))), areas, total, silent: SILENT,
  },
  {
    name: 'the net below its two areas',
    workbook: workbook(sheet('U', drawn(HOME, HOUSING, 'Verksamhet netto | -36000 | -14900 | -36200'))), areas, total, silent: SILENT,
  },
  parents('names below the units that they sum', NORTH, SOUTH, HOME, OAK, ELM, HOUSING),
  parents('names below the units that they sum, and a sum of all', NORTH, SOUTH, HOME, OAK, ELM, HOUSING, SUM),
  parents('names above the units that they sum', HOME, NORTH, SOUTH, HOUSING, OAK, ELM, SUM),
  {
    name: 'a name above the one unit that it sums, beside others',
    workbook: workbook(sheet('U', drawn(HOME, 'Norr | -12000 | -5100 | -12300', HOUSING, OAK, ELM, SUM))),
    areas: `
      name | budget | actual | forecast
      Norr | -12000 | -5100 | -12300
      ${OAK}
      ${ELM}`,
    total, silent: SILENT,
  },
  {
    name: 'two rows with the same amounts are two areas',
    workbook: workbook(sheet('U', drawn('Norr | -500 | -200 | -500', 'Söder | -500 | -200 | -500', 'Ek | -700 | -300 | -710'))),
    areas: `
      name | budget
      Norr | -500
      Söder | -500
      Ek | -700`,
    total: `
      budget
      -1700`,
  },
  ...['stacked', 'side by side'].map((how): Layout => ({
    name: `two tables with a sum each of areas of their own, ${how}`,
    workbook: workbook(sheet('U', how === 'stacked' ? `
      Socialnämnden maj 2024, tkr
      Äldreomsorg
      ${HEADS}
      ${HOME}
      ${HOUSING}
      ${SUM}

      IFO
      ${HEADS}
      Vuxen | -8000 | -2000 | -8100
      Barn | -9000 | -2500 | -9400
      Summa IFO | -17000 | -4500 | -17500

      Totalt socialnämnden | -53000 | -19400 | -53700
      ` : `
      Socialnämnden maj 2024, tkr
      ${HEADS} | | ${HEADS}
      ${HOME} | | Vuxen | -8000 | -2000 | -8100
      ${HOUSING} | | Barn | -9000 | -2500 | -9400
      ${SUM} | | Summa | -17000 | -4500 | -17500
      `)),
    areas: `${areas}
      Vuxen | -8000 | -2000 | -8100
      Barn | -9000 | -2500 | -9400`,
    total: `
      budget | actual | forecast
      -53000 | -19400 | -53700`,
    tells: ['totalsAdded'], silent: SILENT,
  })),
  {
    name: 'sheets of units that are called what rows of the overview are called: the parts of those areas',
    workbook: workbook(
      sheet('Hemtjänst', `
      Hemtjänst maj 2024, tkr
      ${HEADS}
      ${NORTH}
      ${SOUTH}
      Summa | -12000 | -5100 | -12300
      `),
      sheet('Boende', `
      Boende maj 2024, tkr
      ${HEADS}
      Avgifter | 1000 | 400 | 1000
      Personal | -25000 | -10200 | -24900
      Summa | -24000 | -9800 | -23900
      `),
      sheet('Översikt', drawn(HOME, HOUSING, SUM)),
    ),
    kinds: { Hemtjänst: 'area', Boende: 'area', Översikt: 'areas' }, areas, total,
    parts: { Hemtjänst: `
      name | budget
      Norr | -5000
      Söder | -7000` },
    silent: [...SILENT, 'totalsAdded'],
  },
  {
    name: 'a table below the overview that sums to one of its areas: the parts of that area',
    workbook: workbook(sheet('U', `
      Socialnämnden maj 2024, tkr
      ${HEADS}
      ${HOME}
      ${HOUSING}
      ${SUM}

      Enheter inom äldreboende
      ${HEADS}
      ${OAK}
      ${ELM}
      Summa | -24000 | -9800 | -23900
      `)),
    areas, total,
    parts: { Boende: `
      name | budget | actual
      Ek | -10000 | -4000
      Alm | -14000 | -5800` },
    tells: ['areaDetailed'], silent: [...SILENT, 'totalsAdded'],
  },
];
