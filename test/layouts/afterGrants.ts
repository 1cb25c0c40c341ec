import { sheet, workbook, type Layout } from './build';

/** A committee's own statement that goes on from its net cost with what pays for it to a result: which of them is followed up. */

const CLOSED = `
      Hamnnämnden
      Bokslut 2024, tkr
      Slag | 2022 | 2023 | 2024
      Intäkter | 41200 | 42750 | 44900
      Personalkostnader | -188300 | -193100 | -201400
      Övriga kostnader | -61250 | -64400 | -67150`;

const NETS = { net: 'Nettokostnad | -208350 | -214750 | -223650', result: '1650 | -550 | -2150' };

const closed = (name: string, { net = NETS.net, payer = 'Kommunbidrag', result = 'Resultat' }: { readonly net?: string; readonly payer?: string; readonly result?: string }, rest: Partial<Layout>): Layout => ({
  name,
  workbook: workbook(sheet('Ekonomi', `${CLOSED}${net === '' ? '' : `\n      ${net}`}
      ${payer} | 210000 | 214200 | 221500
      ${result} | ${NETS.result}
      `)),
  ...rest,
});

const UNSURE = { total: 'actual | priorYear\n -2150 | -550', unsure: ['actual', 'priorYear'] } as const;

const HEADED = `
      Hamnnämnden
      Bokslut 2024, tkr
      Slag | Budget 2024 | Utfall 2024 | Avvikelse`;

const LINES = `
      Intäkter | 43600 | 44900 | 1300
      Personalkostnader | -198200 | -201400 | -3200
      Övriga kostnader | -66900 | -67150 | -250
      Nettokostnad | -221500 | -223650 | -2150`;

const AREAS = `
      Verksamhet | Budget 2024 | Utfall 2024 | Avvikelse
      Färjor | -121500 | -122850 | -1350
      Kajer | -100000 | -100800 | -800
      Summa | -221500 | -223650 | -2150`;

const statement = (name: string, payer: string, result: string, rest: Partial<Layout>): Layout => ({
  name, workbook: workbook(sheet('Ekonomi', `${HEADED}${LINES}
      ${payer} | 221500 | 221500 | 0
      ${result} | 0 | -2150 | -2150
      `)), ...rest,
});

/** Areas with what each is paid, whose results come to the committee's. */
const PAID_AREAS = `
      Område | Intäkt | Kostnad | Kommunbidrag | Resultat
      Färjor | 24900 | -147750 | 121500 | -1350
      Kajer | 20000 | -120800 | 100000 | -800
      Summa | 44900 | -268550 | 221500 | -2150`;

export const afterGrantLayouts: readonly Layout[] = [
  closed('a result after kommunbidrag, of years, where the net before it stands above', {}, UNSURE),
  closed('a result after what no word says is kommunbidrag, as large as the net', { payer: 'Tilldelade medel från staden' }, UNSURE),
  closed('a result after kommunbidrag without a net before it', { net: '' }, UNSURE),
  closed('a result after a frame without a net before it', { net: '', payer: 'Budgetram', result: 'Över-/underskott' }, {}),
  closed('a row that says that it is after the kommunbidrag', { result: 'Resultat efter kommunbidrag' }, { total: 'actual | priorYear\n -2150 | -550', unsure: [] }),
  closed('a federation that its members pay for', { payer: 'Medlemsavgifter' }, { total: 'actual\n -2150', unsure: [] }),
  closed('a municipality that its taxes pay for', { payer: 'Skatteintäkter' }, { total: 'actual\n -2150', unsure: [] }),
  statement('a result of nothing in the budget, after kommunbidrag', 'Kommunbidrag', 'Årets resultat', { total: 'budget | actual | variance\n 0 | -2150 | -2150', unsure: ['budget', 'actual'] }),
  statement('a result after nämndbidrag, below another result', 'Nämndbidrag', 'Årets resultat', { total: 'actual | variance\n -2150 | -2150', unsure: ['actual'] }),
  {
    name: 'a result that the areas come to in the one year that they are told of', total: 'actual | priorYear\n -2150 | -550', unsure: [],
    workbook: workbook(sheet('Ekonomi', `${CLOSED}
      ${NETS.net}
      Kommunbidrag | 210000 | 214200 | 221500
      Resultat | ${NETS.result}
      `), sheet('Driftredovisning', `
      Driftredovisning 2024, tkr${PAID_AREAS}
      `)),
  },
  {
    name: 'a net that the areas come to, before the kommunbidrag', total: 'budget | actual\n -221500 | -223650', unsure: [],
    workbook: workbook(sheet('Ekonomi', `${HEADED}${LINES}
      Kommunbidrag | 221500 | 221500 | 0
      Resultat | 0 | -2150 | -2150
      `), sheet('Verksamheter', `
      Hamnnämnden, tkr${AREAS}
      `)),
  },
];
