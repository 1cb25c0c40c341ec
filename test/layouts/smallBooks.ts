import type { RawSheet } from '../../src/workbook/rawSheet';
import { sheet, workbook, type Layout } from './build';

/** Small books of a department: its economy in three to six areas, and the lists that stand beside it. */

const HEAD = 'Verksamhet | Årsbudget | Budget ack | Utfall ack | Avvikelse ack | Helårsprognos | Avvikelse helår';
const ROWS = `Stab | -3900 | -2925 | -2880 | 45 | -3850 | 50
Vuxna | -41200 | -30900 | -32150 | -1250 | -42900 | -1700
Barn och familj | -57300 | -42975 | -42400 | 575 | -56800 | 500
Ekonomiskt bistånd | -18600 | -13950 | -14020 | -70 | -18700 | -100`;
const SUM = 'Summa | -121000 | -90750 | -91450 | -700 | -122250 | -1250';
const areas = `
      name | budget | budgetToDate | actual | varianceToDate | forecast | variance
      Stab | -3900 | -2925 | -2880 | 45 | -3850 | 50
      Vuxna | -41200 | -30900 | -32150 | -1250 | -42900 | -1700
      Barn och familj | -57300 | -42975 | -42400 | 575 | -56800 | 500
      Ekonomiskt bistånd | -18600 | -13950 | -14020 | -70 | -18700 | -100`;
const total = `
      budget | budgetToDate | actual | varianceToDate | forecast | variance
      -121000 | -90750 | -91450 | -700 | -122250 | -1250`;
const followUp = (tab: string, more = '') => sheet(tab, `
Socialnämnden
Uppföljning januari-september 2026, tkr

${HEAD}
${ROWS}
${SUM}
${more}
`);
const BY_KIND = `Intäkter | 9400 | 7050 | 7380 | 330 | 9800 | 400
Personalkostnader | -78200 | -58650 | -58010 | 640 | -77600 | 600
Köpt vård | -33100 | -24825 | -26900 | -2075 | -35600 | -2500
Övriga kostnader | -19100 | -14325 | -13920 | 405 | -18850 | 250
Nettokostnad | -121000 | -90750 | -91450 | -700 | -122250 | -1250`;

const silent = ['areaConflict', 'totalMismatch', 'noIndicators', 'columnLeft', 'sumMismatch', 'varianceMismatch', 'errorCell'];
const book = (name: string, ...sheets: readonly RawSheet[]): Layout => ({ name: `a small book: ${name}`, workbook: workbook(...sheets), areas, total, period: '2026-09', silent });

const statement = (tab: string, head: string, rows: string) => sheet(tab, `
${head}

 | Årsbudget | Budget ack | Utfall ack | Avvikelse ack | Helårsprognos | Avvikelse helår
${rows}
`);
const OF_AREAS: readonly (readonly [code: string, name: string, rows: string])[] = [
  ['6100', 'Stab', `Intäkter | 100 | 75 | 90 | 15 | 120 | 20
Personal | -3600 | -2700 | -2640 | 60 | -3550 | 50
Övrigt | -400 | -300 | -330 | -30 | -420 | -20
Netto | -3900 | -2925 | -2880 | 45 | -3850 | 50`],
  ['6200', 'Vuxna', `Intäkter | 2000 | 1500 | 1480 | -20 | 1950 | -50
Personal | -23200 | -17400 | -17130 | 270 | -23000 | 200
Övrigt | -20000 | -15000 | -16500 | -1500 | -21850 | -1850
Netto | -41200 | -30900 | -32150 | -1250 | -42900 | -1700`],
  ['6300', 'Barn och familj', `Intäkter | 6300 | 4725 | 4810 | 85 | 6400 | 100
Personal | -38600 | -28950 | -28410 | 540 | -38200 | 400
Övrigt | -25000 | -18750 | -18800 | -50 | -25000 | 0
Netto | -57300 | -42975 | -42400 | 575 | -56800 | 500`],
  ['6400', 'Ekonomiskt bistånd', `Intäkter | 1000 | 750 | 1000 | 250 | 1330 | 330
Personal | -12800 | -9600 | -9830 | -230 | -12850 | -50
Övrigt | -6800 | -5100 | -5190 | -90 | -7180 | -380
Netto | -18600 | -13950 | -14020 | -70 | -18700 | -100`],
];
const WHOLE = `Intäkter | 9400 | 7050 | 7380 | 330 | 9800 | 400
Personal | -78200 | -58650 | -58010 | 640 | -77600 | 600
Övrigt | -52200 | -39150 | -40820 | -1670 | -54450 | -2250
Netto | -121000 | -90750 | -91450 | -700 | -122250 | -1250`;
const listOfUnits = sheet('Innehåll', `
Socialnämnden
Uppföljning jan-sep 2026, tkr

Ansvar | Namn | Budgetansvarig
6100 | Stab | Eva Ek
6200 | Vuxna | Bo Sten
6300 | Barn och familj | Siv Dahl
6400 | Ekonomiskt bistånd | Ulf Kvist
`);

export const smallBookLayouts: readonly Layout[] = [
  book('a tab for each ansvar and one of them all, with a register of names', listOfUnits,
    statement('Totalt', 'Ansvar | 6000 | Socialförvaltningen totalt\nPeriod | jan-sep 2026\nBelopp i | tkr', WHOLE),
    ...OF_AREAS.map(([code, name, rows]) => statement(code, `Ansvar | ${code} | ${name}\nPeriod | jan-sep 2026\nBelopp i | tkr`, rows))),
  book('a tab for each enhet, who answers for it beside the name, and a summary of formulas',
    sheet('Sammanställning', `
Socialnämnden
Uppföljning januari-september 2026, tkr

${HEAD}
${OF_AREAS.map(([code, name, rows]) => `${name} | ${(rows.split('\n')[3] ?? '').split(' | ').slice(1).map((amount, column) => `${amount} ='${code}'!${'BCDEFG'[column]}9`).join(' | ')}`).join('\n')}
Summa | -121000 =SUM(B5:B8) | -90750 =SUM(C5:C8) | -91450 =SUM(D5:D8) | -700 =SUM(E5:E8) | -122250 =SUM(F5:F8) | -1250 =SUM(G5:G8)
`),
    ...OF_AREAS.map(([code, name, rows]) => statement(code, `Enhet | ${name} | | Chef | Maria Lund\nPeriod | jan-sep 2026\nBelopp i | tkr`, rows))),
  book('a tab for each ansvar in one cell, and the whole as a range of codes',
    statement('Alla', 'Ansvar: 6100-6400 Totalt\nUppföljning jan-sep 2026, tkr', WHOLE),
    ...OF_AREAS.map(([code, name, rows]) => statement(code, `Ansvar: ${code} ${name}\nUppföljning jan-sep 2026, tkr`, rows))),
  book('grants, rents and årsarbetare by the same areas', followUp('Ekonomi'),
    sheet('Statsbidrag', '\nStatsbidrag 2026 (tkr)\n\nStatsbidrag | Verksamhet | Beviljat | Utfall | Prognos\nÅterhämtning | Vuxna | 1800 | 900 | 1700\nSubsidiaritet | Barn och familj | 2400 | 1750 | 2400\n'),
    sheet('Internhyra', '\nInternhyra, tkr\n\nVerksamhet | Budget | Utfall ack | Prognos\nStab | 300 | 225 | 300\nVuxna | 1900 | 1425 | 1900\nBarn och familj | 2600 | 1990 | 2650\nEkonomiskt bistånd | 800 | 600 | 800\nSumma | 5600 | 4240 | 5650\n'),
    sheet('Bemanning', '\nÅrsarbetare\n\nVerksamhet | Budget | Utfall sep | Prognos dec | Avvikelse\nStab | 6 | 5.8 | 6 | 0\nVuxna | 31 | 30.2 | 31 | 0\nBarn och familj | 52 | 50.5 | 51 | 1\nEkonomiskt bistånd | 17 | 17.4 | 17.4 | -0.4\n')),
  book('what is paid by the hour and by the place', sheet('Prislappar', '\nErsättning 2026, kr per timme och dygn\n\nVerksamhet | 2025 | 2026\nVuxna | 412 | 425\nBarn och familj | 1890 | 1940\n'), followUp('Uppf sep'),
    sheet('Resursfördelning', '\nResursfördelning 2026, tkr\n\nVerksamhet | Volym | Ersättning | Ram\nStab | 1 | 3900 | 3900\nVuxna | 820 | 50.2 | 41200\nBarn och familj | 1100 | 52.1 | 57300\nEkonomiskt bistånd | 640 | 29.1 | 18600\n')),
  book('three tables below each other: activities, kinds of cost and ansvar',
    followUp('Uppföljning', `

Per kostnadsslag | Årsbudget | Budget ack | Utfall ack | Avvikelse ack | Helårsprognos | Avvikelse helår
${BY_KIND}

Per ansvar | Årsbudget | Budget ack | Utfall ack | Avvikelse ack | Helårsprognos | Avvikelse helår
610 Kansli | -3900 | -2925 | -2880 | 45 | -3850 | 50
620 Sektion 1 | -59800 | -44850 | -46170 | -1320 | -61600 | -1800
630 Sektion 2 | -57300 | -42975 | -42400 | 575 | -56800 | 500
Summa | -121000 | -90750 | -91450 | -700 | -122250 | -1250`)),
  book('activities and kinds of cost beside each other',
    sheet('Uppföljning', `
Socialnämnden
Uppföljning januari-september 2026, tkr

${HEAD} | | Kostnadsslag | Årsbudget | Budget ack | Utfall ack | Avvikelse ack | Helårsprognos | Avvikelse helår
${[...ROWS.split('\n'), SUM].map((row, at) => `${row} | | ${BY_KIND.split('\n')[at] ?? ''}`).join('\n')}
`)),
  book('a reconciliation below the follow-up', followUp('Uppföljning', `

Avstämning mot huvudbok
Verksamhet | Utfall i systemet | Utfall enligt uppföljning | Differens
Stab | -2880 | -2880 | 0
Vuxna | -32150 | -32150 | 0
Barn och familj | -42250 | -42400 | -150
Ekonomiskt bistånd | -14020 | -14020 | 0`),
  sheet('Bokslutsposter', '\nPeriodiseringar september, tkr\n\nAnsvar | Konto | Avser | Debet | Kredit\nVuxna | 1790 | Placering oktober | 420 | 0\nStab | 2990 | Licenser | 0 | 35\n')),
  book('how the forecast was made', followUp('Uppföljning'),
    sheet('Prognosunderlag', '\nPrognosunderlag, tkr\n\nVerksamhet | Utfall jan-sep | Beräknat okt-dec | Justering | Prognos\nStab | -2880 | -960 | -10 | -3850\nVuxna | -32150 | -10700 | -50 | -42900\nBarn och familj | -42400 | -14130 | -270 | -56800\nEkonomiskt bistånd | -14020 | -4670 | -10 | -18700\nSumma | -91450 | -30460 | -340 | -122250\n')),
  book('best and worst case, and what was decided', sheet('Beslut', '\nÅtgärder för budget i balans, tkr\n\nÅtgärd | Verksamhet | Effekt 2026 | Effekt 2027\nFärre placeringar | Vuxna | 800 | 1600\nVakanshållning | Stab | 50 | 0\n'), followUp('Uppf'),
    sheet('Osäkerhet', '\nOsäkerhet i prognosen, tkr\n\nVerksamhet | Sämsta fall | Bästa fall\nStab | -3900 | -3800\nVuxna | -44500 | -41800\nBarn och familj | -57900 | -56000\nEkonomiskt bistånd | -19300 | -18400\n')),
  book('costs of wages, overtime and consultants by the same areas', sheet('Personalkostnader', '\nPersonalkostnader jan-sep, tkr\n\nVerksamhet | Budget ack | Utfall ack | Avvikelse ack\nStab | -2700 | -2640 | 60\nVuxna | -17400 | -17130 | 270\nBarn och familj | -28950 | -28410 | 540\nEkonomiskt bistånd | -9600 | -9830 | -230\nSumma | -58650 | -58010 | 640\n'),
    sheet('Övertid', '\nÖvertid och mertid\n\nVerksamhet | Timmar jan-sep | Kostnad jan-sep tkr\nVuxna | 1210 | 390\nBarn och familj | 1980 | 640\n'), followUp('Driftredovisning'),
    sheet('Konsulter', '\nInhyrd personal, tkr\n\nVerksamhet | Utfall jan-sep 2025 | Utfall jan-sep 2026 | Förändring\nVuxna | 880 | 420 | -460\nBarn och familj | 2310 | 1250 | -1060\nEkonomiskt bistånd | 140 | 0 | -140\n')),
  book('plain amounts by the same areas, of nothing said', sheet('Fördelning', '\nFördelning av riktade medel, tkr\n\nVerksamhet | Belopp\nVuxna | 14000\nBarn och familj | 21500\nEkonomiskt bistånd | 6100\n'), followUp('Uppf'),
    sheet('Hyra', '\nObjekt | Verksamhet | Hyra 2026 | Yta\nStorgatan 1 | Vuxna | 640000 | 410\nKyrkogatan 4 | Barn och familj | 1210000 | 820\n')),
  book('what is sold and bought inside', sheet('Köp och sälj', '\nInterna köp och försäljning, tkr\n\nVerksamhet | Sålt ack | Köpt ack | Netto\nStab | 120 | -80 | 40\nVuxna | 0 | -2400 | -2400\nBarn och familj | 600 | -1900 | -1300\n'), followUp('Uppf')),
  book('the frame of next year', sheet('Ram 2027', '\nBudgetram 2027, tkr\n\nVerksamhet | Budget 2026 | Uppräkning | Effektivisering | Ram 2027\nStab | -3900 | -100 | 50 | -3950\nVuxna | -41200 | -1100 | 600 | -41700\nBarn och familj | -57300 | -1500 | 0 | -58800\nEkonomiskt bistånd | -18600 | -500 | 0 | -19100\n'), followUp('Uppf')),
  book('the same month of last year', followUp('Uppf'), sheet('Uppf fg år', `\nUppföljning januari-september 2025, tkr\n\n${HEAD}\nStab | -3800 | -2850 | -2790 | 60 | -3760 | 40\nVuxna | -40100 | -30075 | -30900 | -825 | -41000 | -900\nBarn och familj | -56000 | -42000 | -41800 | 200 | -55900 | 100\nEkonomiskt bistånd | -18100 | -13575 | -13600 | -25 | -18150 | -50\nSumma | -118000 | -88500 | -89090 | -590 | -118810 | -810\n`)),
  book('the month alone beside the months so far', sheet('September', '\nSeptember 2026, endast månaden, tkr\n\nVerksamhet | Budget sep | Utfall sep | Avvikelse\nStab | -325 | -310 | 15\nVuxna | -3433 | -3700 | -267\nBarn och familj | -4775 | -4620 | 155\nEkonomiskt bistånd | -1550 | -1580 | -30\nSumma | -10083 | -10210 | -127\n'), followUp('Ackumulerat')),
  book('open posts, loans of staff and a telephone list', followUp('Uppf'),
    sheet('Fordringar', '\nKundfordringar 2026-09-30, tkr\n\nVerksamhet | Ej förfallet | 1-30 dagar | Över 30 dagar | Summa\nVuxna | 120 | 30 | 14 | 164\nEkonomiskt bistånd | 40 | 0 | 92 | 132\n'),
    sheet('Telefonlista', '\nNamn | Verksamhet | Telefon\nEva Ek | Stab | 4411\nBo Sten | Vuxna | 4412\n')),
  book('variances explained in amounts', followUp('Uppf'), sheet('Analys', '\nAnalys av avvikelser i prognosen, tkr\n\nVerksamhet | Orsak | Belopp\nVuxna | Placeringar | -1900\nVuxna | Vakanser | 200\nBarn och familj | Statsbidrag | 500\nStab | Konsulter | 50\nEkonomiskt bistånd | Bistånd | -100\n')),
  book('a budget by the month of the same areas', followUp('Uppf'), sheet('Periodiserad budget', `\nPeriodiserad budget 2026, tkr\n\nVerksamhet | jan | feb | mar | apr | maj | jun | jul | aug | sep | okt | nov | dec | Summa\nStab | ${Array(12).fill(-325).join(' | ')} | -3900\nVuxna | ${[...Array<number>(11).fill(-3433), -3437].join(' | ')} | -41200\nBarn och familj | ${Array(12).fill(-4775).join(' | ')} | -57300\nEkonomiskt bistånd | ${Array(12).fill(-1550).join(' | ')} | -18600\n`)),
  book('keys of what is shared', sheet('Nycklar', '\nFördelningsnycklar gemensamma kostnader\n\nVerksamhet | Årsarbetare | Andel | Kostnad tkr\nVuxna | 31 | 0.31 | 1190\nBarn och familj | 52 | 0.52 | 2030\nEkonomiskt bistånd | 17 | 0.17 | 660\n'), followUp('Uppf')),
  book('tabs of areas with a table of units each, and whose it is in cells above',
    ...OF_AREAS.map(([code, name, rows]) => { const net = (rows.split('\n')[3] ?? '').split(' | ').slice(1).map(Number); const half = net.map((one) => Math.round(one / 2));
      return sheet(code, `\nVerksamhet | ${name}\nPeriod | jan-sep 2026\nBelopp i tkr\n\nEnhet | Årsbudget | Budget ack | Utfall ack | Avvikelse ack | Helårsprognos | Avvikelse helår\n${name} norr | ${half.join(' | ')}\n${name} söder | ${net.map((one, at) => one - (half[at] ?? 0)).join(' | ')}\nSumma | ${net.join(' | ')}\n`); })),
  book('tabs of ansvar with who made them, when and the version',
    ...OF_AREAS.map(([code, name, rows]) => statement(code, `Socialnämnden | | Upprättad av | Eva Ek\nAnsvar | ${code} ${name} | Datum | @2026-10-12\nPeriod | jan-sep 2026 | Version | 2\nBelopp i tkr`, rows))),
  book('tabs of ansvar whose names stand before their codes',
    ...OF_AREAS.map(([code, name, rows]) => statement(code, `Ansvar: ${name} (${code})\nUppföljning jan-sep 2026, tkr`, rows))),
  { ...book('tabs of ansvar named by code and name',
    ...OF_AREAS.map(([code, name, rows]) => statement(`${code} ${name}`, 'Socialnämnden\nUppföljning jan-sep 2026, tkr', rows))),
  areas: areas.replace('Stab', '6100 Stab').replace('Vuxna', '6200 Vuxna').replace('Barn', '6300 Barn').replace('Ekonomiskt', '6400 Ekonomiskt') },
  book('tabs of ansvar with the form of a report in their titles',
    ...OF_AREAS.map(([code, name, rows]) => statement(`Blad${code.charAt(1)}`, `Resultatrapport ansvar ${code} ${name}\njan-sep 2026, tkr`, rows))),
  book('statements below each other, whose they are in cells above each',
    sheet('Alla ansvar', `\nSocialnämnden, jan-sep 2026, tkr\n\n${OF_AREAS.map(([code, name, rows]) => `Ansvar | ${code} | ${name}\nRad | Årsbudget | Budget ack | Utfall ack | Avvikelse ack | Helårsprognos | Avvikelse helår\n${rows}\n`).join('\n')}\n`)),
  book('a reconciliation and postings on tabs before the follow-up', sheet('Avstämning budget', '\nBudget, tkr\n\nVerksamhet | Budget enligt IB | Budget i systemet | Diff\nStab | -3900 | -3900 | 0\nVuxna | -41200 | -41200 | 0\nBarn och familj | -57300 | -57000 | 300\nEkonomiskt bistånd | -18600 | -18600 | 0\n'),
    sheet('Avstämning utfall', '\nUtfall jan-sep, tkr\n\nVerksamhet | Utfall Hypergene | Utfall Raindance | Differens | Signatur\nStab | -2880 | -2880 | 0 | EE\nVuxna | -32150 | -32100 | -50 | EE\nBarn och familj | -42400 | -42400 | 0 | BS\nEkonomiskt bistånd | -14020 | -14020 | 0 | BS\n'),
    sheet('Rättelser', '\nRättelser oktober\n\nFrån | Till | Konto | Belopp\nVuxna | Stab | 6510 | 42\n'), followUp('Uppf')),
  book('lines and activities on one sheet beside lists', sheet('Uppföljning', `\nSocialnämnden\nUppföljning jan-sep 2026, tkr\n\nKostnadsslag | Årsbudget | Budget ack | Utfall ack | Avvikelse ack | Helårsprognos | Avvikelse helår\n${BY_KIND}\n\n${HEAD}\n${ROWS}\n${SUM}\n\nAvvikelse, orsak | Verksamhet | Belopp\nPlaceringar | Vuxna | -1900\nVakanser | Barn och familj | 500\n`)),
];
