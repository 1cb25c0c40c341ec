import { sheet, workbook, type Layout } from './build';

const SOUND = ['sumMismatch', 'varianceMismatch', 'netMismatch', 'wholeDiffers', 'columnsMismatch', 'columnLeft', 'totalMismatch', 'partsMismatch'];

const book = (name: string, drawing: string, more: Partial<Layout>): Layout => ({ name, workbook: workbook(sheet('Uppföljning', `${drawing}\n`)), silent: SOUND, ...more });

const statement = (rows: string): string => `
  Kulturnämnden september 2025, tkr
  Kontogrupp | Budget jan-sep | Utfall jan-sep | Avvikelse period | Årsbudget | Prognos | Prognosavvikelse
  ${rows}`;

/** All amounts below zero but the result: what a statement without signs looks like once all of them are turned. */
const mirrored: readonly Layout[] = [
  book('income and costs below zero are such where the result is what the one is less than the other', `
    Kulturnämnden mars 2026, tkr
     | Årsbudget | Utfall jan-mar
    Avgifter | -2400 | -600
    Bidrag | -1000 | -250
    Personalkostnader | -8200 | -1950
    Lokalkostnader | -4200 | -1000
    Resultat | 9000 | 2100`, { total: 'budget | actual | income | costs\n-9000 | -2100 | 850 | -2950' }),
  book('an income that was paid back is one all the same', `
    Kulturnämnden mars 2026, tkr
     | Årsbudget | Utfall jan-mar
    Bidrag | -100 | -250
    Personalkostnader | -8200 | -1950
    Lokalkostnader | -4200 | -1000
    Resultat | -12500 | -3200`, { total: 'budget | actual\n-12500 | -3200' }),
];

/** Costs without a sign, a variance that is good where it is positive: which lines are income is told by the sums. */
const paidOrCharged: readonly Layout[] = [
  book('rents between the sums of income and of costs are paid', statement(`Avgifter | 1210 | 1242 | 32 | 1614 | 1660 | 46
  Bidrag | 630 | 618 | -12 | 840 | 828 | -12
  Summa intäkter | 1840 | 1860 | 20 | 2454 | 2488 | 34
  Personalkostnader | 9350 | 9517 | -167 | 12467 | 12640 | -173
  Hyror | 2710 | 2688 | 22 | 3614 | 3590 | 24
  Summa kostnader | 12060 | 12205 | -145 | 16081 | 16230 | -149
  Nettokostnader | 10220 | 10345 | -125 | 13627 | 13742 | -115`), { total: 'budget | actual | forecast | income | costs\n-13627 | -10345 | -13742 | 1860 | -12205' }),
  book('rents below the costs are paid where the net says so', statement(`Intäkter | 1840 | 1860 | 20 | 2454 | 2488 | 34
  Personalkostnader | 9350 | 9517 | -167 | 12467 | 12640 | -173
  Hyror | 2710 | 2688 | 22 | 3614 | 3590 | 24
  Nettokostnader | 10220 | 10345 | -125 | 13627 | 13742 | -115
  Kommunbidrag | 10220 | 10220 | 0 | 13627 | 13627 | 0
  Resultat | 0 | -125 | -125 | 0 | -115 | -115`), { total: 'actual | forecast | varianceToDate | variance\n-125 | -115 | -125 | -115' }),
  book('rents beside other incomes are charged where the net says so', statement(`Avgifter | 1210 | 1242 | 32 | 1614 | 1660 | 46
  Hyror | 630 | 618 | -12 | 840 | 828 | -12
  Personalkostnader | 9350 | 9517 | -167 | 12467 | 12640 | -173
  Material | 2710 | 2688 | 22 | 3614 | 3590 | 24
  Nettokostnader | 10220 | 10345 | -125 | 13627 | 13742 | -115`), { total: 'budget | actual | forecast | income | costs\n-13627 | -10345 | -13742 | 1860 | -12205' }),
  book('rents first among the costs are paid where their sum says so', statement(`Intäkter | 1840 | 1860 | 20 | 2454 | 2488 | 34
  Hyror | 2710 | 2688 | 22 | 3614 | 3590 | 24
  Personalkostnader | 9350 | 9517 | -167 | 12467 | 12640 | -173
  Summa kostnader | 12060 | 12205 | -145 | 16081 | 16230 | -149
  Nettokostnader | 10220 | 10345 | -125 | 13627 | 13742 | -115`), { total: 'budget | actual | forecast | income | costs\n-13627 | -10345 | -13742 | 1860 | -12205' }),
  book('a sum of incomes with no line of its own', statement(`Summa intäkter | 1840 | 1860 | 20 | 2454 | 2488 | 34
  Personalkostnader | 9350 | 9517 | -167 | 12467 | 12640 | -173
  Lokaler | 2710 | 2688 | 22 | 3614 | 3590 | 24
  Nettokostnader | 10220 | 10345 | -125 | 13627 | 13742 | -115`), { total: 'budget | actual | forecast\n-13627 | -10345 | -13742' }),
  book('a net that is not its income less its costs', statement(`Intäkter | 1840 | 1860 | 20 | 2454 | 2488 | 34
  Personalkostnader | 9350 | 9517 | -167 | 12467 | 12640 | -173
  Lokaler | 2710 | 2688 | 22 | 3614 | 3590 | 24
  Summa kostnader | 12060 | 12205 | -145 | 16081 | 16230 | -149
  Nettokostnader | 10220 | 10435 | -215 | 13627 | 13742 | -115`), { tells: ['netMismatch'], silent: ['sumMismatch', 'wholeDiffers', 'columnLeft'] }),
];

/** Gross, income and net of each unit, none with a sign: the gross cost is no sum of the other two. */
const grossAndNet: readonly Layout[] = [
  book('gross cost, income and net under each name', `
  Kulturnämnden september 2025, tkr
  Verksamhet | Årsbudget | Utfall | Prognos | Avvikelse helår
  Bibliotek
  Bruttokostnad | 8420 | 6210 | 8390 | 30
  Intäkt | 610 | 402 | 560 | -50
  Nettokostnad | 7810 | 5808 | 7830 | -20
  Museum
  Bruttokostnad | 5130 | 3905 | 5260 | -130
  Intäkt | 870 | 690 | 915 | 45
  Nettokostnad | 4260 | 3215 | 4345 | -85
  Summa nämnden
  Bruttokostnad | 13550 | 10115 | 13650 | -100
  Intäkt | 1480 | 1092 | 1475 | -5
  Nettokostnad | 12070 | 9023 | 12175 | -105`, { areas: 'name | budget | actual | forecast | variance\nBibliotek | -7810 | -5808 | -7830 | -20\nMuseum | -4260 | -3215 | -4345 | -85' }),
];

const units = (below: (name: string, at: number) => string): string => `
  Barnnämnden september 2025, tkr
  Verksamhet | Årsbudget | Utfall | Prognos | Avvikelse
  ${['Förskola | 31200 | 23150 | 30890 | 310', 'Grundskola | 45370 | 34620 | 46010 | -640', 'Fritidshem | 12480 | 9120 | 12300 | 180'].map((row, at) => `${row}\n  ${below(row, at)}`).join('\n  ')}
  Summa | 89050 | 66890 | 89200 | -150`;
const AREAS = 'name | budget | actual | forecast | variance\nFörskola | -31200 | -23150 | -30890 | 310\nGrundskola | -45370 | -34620 | -46010 | -640\nFritidshem | -12480 | -9120 | -12300 | 180';
const TOTAL = 'budget | actual | forecast | variance\n-89050 | -66890 | -89200 | -150';

/** Rows between the areas vary in a way of their own: they say nothing of the areas' column. */
const between: readonly Layout[] = [
  book('a grant within each area varies the other way', units((_, at) => ['varav statsbidrag | 2140 | 1590 | 2205 | 65', 'varav statsbidrag | 3320 | 2401 | 3180 | -140', 'varav statsbidrag | 910 | 702 | 940 | 30'][at] ?? ''), { areas: AREAS, total: TOTAL }),
  book('a grant within one area varies the other way', units((_, at) => ['varav statsbidrag | 2140 | 1590 | 2205 | 65', '', ''][at] ?? ''), { areas: AREAS, total: TOTAL }),
  book('costs within each area vary as it does, but for one with another sign', units((_, at) => ['varav lokaler | 2140 | 1590 | 2205 | -65', 'varav lokaler | 3320 | 2401 | 3180 | -140', 'varav lokaler | 910 | 702 | 940 | -30'][at] ?? ''), { areas: AREAS, total: TOTAL, tells: ['varianceMismatch'], silent: ['sumMismatch', 'columnLeft'] }),
  book('children under each area, who vary the other way', units((_, at) => ['Antal barn | 240 | 236 | 238 | -2', 'Antal barn | 410 | 415 | 416 | 6', 'Antal barn | 160 | 155 | 157 | -3'][at] ?? ''), { areas: AREAS, total: TOTAL }),
];

export const signedPartLayouts: readonly Layout[] = [...mirrored, ...paidOrCharged, ...grossAndNet, ...between];
