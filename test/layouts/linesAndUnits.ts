import { sheet, workbook, type Layout } from './build';

const HEADS = 'Årsbudget | Budget jan-maj | Utfall jan-maj | Avvikelse jan-maj | Prognos | Avvikelse helår';
const lines = (corner: string, net: string) => `
${corner} | ${HEADS}
Intäkter | 1240 | 510 | 535 | 25 | 1290 | 50
Personalkostnader | -9860 | -4100 | -4040 | 60 | -9790 | 70
Lokaler | -1310 | -546 | -551 | -5 | -1320 | -10
Övriga kostnader | -2270 | -944 | -1004 | -60 | -2400 | -130
${net} | -12200 | -5080 | -5060 | 20 | -12220 | -20
`;
const units = (corner: string, sum: string) => `
${corner} | ${HEADS}
Nämnd | -800 | -333 | -320 | 13 | -790 | 10
Tillsyn | -6100 | -2540 | -2590 | -50 | -6210 | -110
Bygglov | -5300 | -2207 | -2150 | 57 | -5220 | 80
${sum === '' ? '' : `${sum} | -12200 | -5080 | -5060 | 20 | -12220 | -20`}
`;
const joined = (title: string, ...tables: readonly string[]) => `
${title}
${tables.join('')}
`;

const areas = `
      name | budget | budgetToDate | actual | varianceToDate | forecast | variance
      Nämnd | -800 | -333 | -320 | 13 | -790 | 10
      Tillsyn | -6100 | -2540 | -2590 | -50 | -6210 | -110
      Bygglov | -5300 | -2207 | -2150 | 57 | -5220 | 80`;
const total = `
      budget | budgetToDate | actual | varianceToDate | forecast | variance | income | costs
      -12200 | -5080 | -5060 | 20 | -12220 | -20 | 535 | -5595`;

/** A statement by its lines and a table of the activities that come to the same, on one sheet: the committee's result and its areas. */
export const linesAndUnitLayouts: readonly Layout[] = [
  ...([
    ['Uppf maj', 'Miljönämnden, Nordala kommun\nEkonomisk uppföljning maj 2026, tkr', '1. Per kostnadsslag', '2. Per verksamhet', 'Resultat', 'Totalt'],
    ['Maj', 'Nordala kommun, Miljönämnden\nUppföljning maj 2026, tkr', 'Kontoslag', 'Verksamhet', 'Nettokostnad', 'Summa'],
    ['Månadsuppf', 'Ekonomisk uppföljning jan-maj 2026 (tkr)', 'Kostnadsslag', 'Verksamhet', 'Netto', 'Summa verksamheter'],
    ['Uppföljning', 'Uppföljning jan-maj 2026 (tkr)\n\nUtfall per kostnadsslag', '', 'Verksamhet', 'Resultat', 'Totalt'],
    ['Till nämnden', 'Läget efter maj 2026, tkr', 'Resultaträkning', 'Per enhet', 'Resultat', ''],
    ['Miljö', 'Miljöenheten, uppföljning maj 2026, tkr', 'Rad', 'Verksamhet', 'Nettokostnad', 'Totalt'],
  ] as const).map(([tab, title, first, second, net, sum]): Layout => ({
    name: `lines under "${first}" on "${tab}", and the activities that come to the same under "${second}"${sum === '' ? ' with no sum' : ''}: areas of the committee`,
    workbook: workbook(sheet(tab, joined(title, lines(first, net), units(second, sum)))), areas, total, period: '2026-05', kinds: { [tab]: 'committee' },
  })),
  {
    name: 'activities first and the lines that come to the same below them: areas of the committee',
    workbook: workbook(sheet('Rapport', joined('Miljönämnden Nordala\nUppföljning maj 2026, tkr', units('Verksamhet', 'Summa'), lines('Kostnadsslag', 'Resultat')))), areas, total, period: '2026-05',
  },
  {
    name: 'lines and activities beside a list of parameters, with captions of their own: areas of the committee',
    workbook: workbook(
      sheet('Uppf', joined('Miljönämnden i Nordala\nUppföljning maj 2026, tkr\n', 'Utfall per kostnadsslag', lines('', 'Resultat'), '\nUtfall per verksamhet', units('', 'Totalt'))),
      sheet('Parametrar', '\nPrisbasbelopp 2026 | 59200\nPO-pålägg | 0.41\nAntal månader | 5\n')), areas, total, period: '2026-05',
  },
  {
    name: "an area's lines and the units that come to the same, under a title that says whose they are: one area and its parts",
    workbook: workbook(
      sheet('Tillsyn', joined('Verksamhetsområde Tillsyn\nUppföljning maj 2026, tkr', lines('Kontoslag', 'Nettokostnad'), units('Enhet', 'Summa')))),
    areas: `
      name | budget | actual | forecast
      Tillsyn | -12200 | -5060 | -12220`,
  },
];
