import { plainSheet, workbook } from '../build';
import { ALARMS, book } from './drawn';
import { layoutsOf, type FaultKind } from './kind';

const TITLE = 'Socialnämnden maj 2024, tkr';
const TWO = `
        name | budget | actual | forecast
        Hemtjänst | -12000 | -5100 | -12300
        Boende | -24000 | -9800 | -23900`;
const YEAR_END = `
        name | budget | actual | variance
        Hemtjänst | -12000 | -12300 | -300
        Boende | -24000 | -23900 | 100`;

const kinds: readonly FaultKind[] = [
  {
    number: 20, title: 'two columns of one kind',
    smallest: {
      workbook: book(TITLE, 'Verksamhet | Budget 2024 | Utfall 2024-05 | Utfall 2023-05', 'Hemtjänst | -12000 | -5100 | -4900', 'Boende | -24000 | -9800 | -9500'),
      areas: `
        name | budget | actual | priorYearToDate
        Hemtjänst | -12000 | -5100 | -4900
        Boende | -24000 | -9800 | -9500`,
    },
    variants: [
      {
        workbook: book('Kommunen december 2024, mnkr', ' | Kommunen | | Koncernen | ', 'Mnkr | Budget 2024 | Utfall 2024 | Budget 2024 | Utfall 2024', 'Verksamhetens intäkter | 210 | 215 | 340 | 352', 'Verksamhetens kostnader | -905 | -912 | -1010 | -1019', 'Verksamhetens nettokostnad | -695 | -697 | -670 | -667'),
        period: '2024-12',
        total: `
        budget | actual | income | costs
        -695 | -697 | 215 | -912`,
      },
      {
        workbook: book(TITLE, 'Verksamhet | Driftbudget 2024 | Utfall 2024-05 | Prognos 2024 | Investeringsbudget 2024', 'Hemtjänst | -12000 | -5100 | -12300 | -400', 'Boende | -24000 | -9800 | -23900 | -1500'),
        areas: TWO,
      },
    ],
    nearest: {
      workbook: book('Socialnämnden augusti 2024, tkr', 'Verksamhet | Budget 2024 | Utfall 2024-08 | Prognos augusti | Prognos april', 'Hemtjänst | -12000 | -8100 | -12300 | -12100', 'Boende | -24000 | -15800 | -23900 | -24000'),
      areas: `
        name | budget | actual | forecast
        Hemtjänst | -12000 | -8100 | -12300
        Boende | -24000 | -15800 | -23900`,
    },
  },
  {
    number: 21, title: 'broken and shortened heads',
    smallest: {
      workbook: workbook(plainSheet('Uppföljning', [[TITLE], ['Verksam-\nhet', 'Bud-\nget 2024', 'Ut-\nfall 2024-05', 'Prog-\nnos 2024', 'Av-\nvikelse'], ['Hemtjänst', -12000, -5100, -12300, -300], ['Boende', -24000, -9800, -23900, 100]])),
      areas: TWO, silent: [...ALARMS, 'columnUnread'],
    },
    variants: [
      {
        workbook: workbook(plainSheet('Uppföljning', [[TITLE], ['Verksamhet', 'Bud\u00adget 2024', 'Ut\u200bfall 2024-05', 'Helårs\u00adprogn.', 'Komm.'], ['Hemtjänst', 12000, 5100, 12300, 'Fler timmar'], ['Boende', 24000, 9800, 23900, 'Enligt plan']])),
        areas: `
        name | budget | actual | forecast | comment
        Hemtjänst | -12000 | -5100 | -12300 | Fler timmar
        Boende | -24000 | -9800 | -23900 | Enligt plan`,
        silent: [...ALARMS, 'columnUnread'],
      },
      {
        workbook: book(TITLE, 'Verksamhet | Bud helår | Utf ack maj | Helårsprogn. | Avv. | Anm.', 'Hemtjänst | -12000 | -5100 | -12300 | -300 | Fler timmar', 'Boende | -24000 | -9800 | -23900 | 100 | '),
        areas: TWO, silent: [...ALARMS, 'columnUnread'],
      },
    ],
    nearest: {
      workbook: workbook(plainSheet('Uppföljning', [[TITLE], ['Verksamhet', 'Budget jan-maj', 'Utfall jan-maj', 'Budget-\nutfall'], ['Hemtjänst', 5000, 5100, -100], ['Boende', 10000, 9800, 200]])),
      areas: `
        name | budgetToDate | actual | varianceToDate
        Hemtjänst | -5000 | -5100 | -100
        Boende | -10000 | -9800 | 200`,
    },
  },
  {
    number: 22, title: 'last year in other words',
    smallest: {
      workbook: book(TITLE, 'Verksamhet | Budget 2024 | Utfall maj | Prognos 2024 | Utfall fgå', 'Hemtjänst | -12000 | -5100 | -12300 | -4900', 'Boende | -24000 | -9800 | -23900 | -9500'),
      areas: TWO,
    },
    variants: [
      {
        workbook: book(TITLE, 'Verksamhet | Budget | Utfall i fjol | Utfall | Prognos', 'Hemtjänst | 12000 | 4900 | 5100 | 12300', 'Boende | 24000 | 9500 | 9800 | 23900'),
        areas: TWO,
      },
      {
        workbook: book(TITLE, 'Verksamhet | Utfall N-1 | Budget N | Utfall N | Prognos N', 'Hemtjänst | -4900 | -12000 | -5100 | -12300', 'Boende | -9500 | -24000 | -9800 | -23900'),
        areas: TWO,
      },
    ],
    nearest: {
      workbook: book(TITLE, 'Verksamhet | Årsbudget | Utfall f.å. | Utfall i år | Årsprognos', 'Hemtjänst | -12000 | -4900 | -5100 | -12300', 'Boende | -24000 | -9500 | -9800 | -23900'),
      areas: TWO,
    },
  },
  {
    number: 23, title: 'percentages in whole numbers',
    smallest: {
      workbook: book(TITLE, 'Verksamhet | Budget 2024 | Utfall 2024-05 | Prognos 2024 | Utf_proc', 'Hemtjänst | -12000 | -5100 | -12300 | 43', 'Boende | -24000 | -9800 | -23900 | 41'),
      areas: TWO,
    },
    variants: [
      {
        workbook: book(TITLE, 'Verksamhet | Budget 2024 | Utfall 2024-05 | % av budget | Prognos 2024', 'Hemtjänst | 12000 | 5100 | 42.5 | 12300', 'Boende | 24000 | 9800 | 40.8 | 23900'),
        areas: TWO,
      },
      {
        workbook: book(TITLE, 'Verksamhet | Förbrukat | Budget 2024 | Utfall 2024-05 | Prognos 2024', 'Hemtjänst | 43 | -12000 | -5100 | -12300', 'Boende | 41 | -24000 | -9800 | -23900', 'Summa | 41 | -36000 | -14900 | -36200'),
        areas: TWO, silent: ['varianceMismatch', 'wholeDiffers'],
      },
    ],
    nearest: {
      workbook: book(TITLE, 'Verksamhet | Årsbudget | Förbrukat | Återstår', 'Hemtjänst | 12000 | 5100 | 6900', 'Boende | 24000 | 9800 | 14200'),
      areas: `
        name | budget | actual
        Hemtjänst | -12000 | -5100
        Boende | -24000 | -9800`,
    },
  },
  {
    number: 24, title: 'a variance that is headed result',
    smallest: {
      workbook: book('Socialnämnden bokslut 2024, tkr', ' | Intäkter | | Kostnader | | ', 'Verksamhet | Budget | Utfall | Budget | Utfall | Resultat', 'Hemtjänst | 500 | 480 | -12500 | -12780 | -300', 'Boende | 1000 | 1000 | -25000 | -24900 | 100'),
      areas: YEAR_END,
    },
    variants: [
      {
        workbook: book('Socialnämnden bokslut 2024, tkr', ' | Kostnader | | Intäkter | | ', 'Verksamhet | Budget | Utfall | Budget | Utfall | Resultat', 'Hemtjänst | 12500 | 12780 | 500 | 480 | -300', 'Boende | 25000 | 24900 | 1000 | 1000 | 100', 'Summa | 37500 | 37680 | 1500 | 1480 | -200'),
        areas: YEAR_END,
      },
      {
        workbook: book('Socialnämnden bokslut 2024, tkr', 'Verksamhet | Budget intäkter | Budget kostnader | Utfall intäkter | Utfall kostnader | Resultat', 'Hemtjänst | 500 | -12500 | 480 | -12780 | -300', 'Boende | 1000 | -25000 | 1000 | -24900 | 100'),
        areas: YEAR_END,
      },
    ],
    nearest: {
      workbook: book('Socialnämnden bokslut 2024, tkr', 'Verksamhet | Budget | Intäkter | Kostnader | Resultat', 'Hemtjänst | -12000 | 480 | -12780 | -12300', 'Boende | -24000 | 1000 | -24900 | -23900'),
      areas: YEAR_END,
    },
  },
];

/** Columns of one kind and heads in other words: the kinds 20 to 24. */
export const columnFaults = layoutsOf(kinds);
