import { sheet, workbook, type Layout } from './build';

const HEAD = 'Konto | Årsbudget | Utfall ack | Prognos';

const statement = (name: string, title: string, rows: string) => sheet(name, `
${title}
Uppföljning september 2026, tkr

${HEAD}
${rows}
`);

const FIRST = `Intäkter | 100 | 80 | 110
Personal | -1100 | -820 | -1130
Netto | -1000 | -740 | -1020`;
const SECOND = `Intäkter | 200 | 150 | 210
Personal | -2200 | -1720 | -2230
Netto | -2000 | -1570 | -2020`;
const BOTH = `Intäkter | 300 | 230 | 320
Personal | -3300 | -2540 | -3360
Netto | -3000 | -2310 | -3040`;

const areas = (first: string, second: string) => `
      name | budget | actual | forecast | income | costs
      ${first} | -1000 | -740 | -1020 | 80 | -820
      ${second} | -2000 | -1570 | -2020 | 150 | -1720`;
const total = `
      budget | actual | forecast
      -3000 | -2310 | -3040`;

/** Statements of several areas that say whose they are by a tab or a code, if at all. */
export const statementOfAreaLayouts: readonly Layout[] = [
  ...([['51-10', '51-20'], ['A', 'B'], ['Blad1', 'Blad2'], ['Verksamhet 1', 'Verksamhet 2'], ['Ansvarsområde A', 'Ansvarsområde B']] as const).map(([one, other]): Layout => ({
    name: `statements on the tabs ${one} and ${other}, with no title: an area each`,
    workbook: workbook(statement(one, '', FIRST), statement(other, '', SECOND)),
    areas: areas(one, other), total, tells: ['untitledAreas'],
  })),
  {
    name: 'statements on tabs named by codes, under the committee\'s name: an area each',
    workbook: workbook(statement('51-10', 'Omsorgsnämnden', FIRST), statement('51-20', 'Omsorgsnämnden', SECOND)),
    areas: areas('51-10', '51-20'), total, committee: 'Omsorgsnämnden',
  },
  {
    name: 'statements of two committees on tabs that say nothing: an area each, by their titles',
    workbook: workbook(statement('Blad1', 'Socialnämnden', FIRST), statement('Blad2', 'Kulturnämnden', SECOND)),
    areas: areas('Socialnämnden', 'Kulturnämnden'), total,
  },
  {
    name: 'statements with no title, the first of them the sum of the others: their total',
    workbook: workbook(statement('Blad1', '', BOTH), statement('Blad2', '', FIRST), statement('Blad3', '', SECOND)),
    kinds: { Blad1: 'committee', Blad2: 'area', Blad3: 'area' }, areas: areas('Blad2', 'Blad3'), total,
  },
  {
    name: 'statements on tabs named by codes beside a table that names their areas: its rows',
    workbook: workbook(sheet('Totalt', `
Omsorgsnämnden
Uppföljning september 2026, tkr

Verksamhet | Årsbudget | Utfall ack | Prognos
Hemtjänst | -1000 | -740 | -1020
Boende | -2000 | -1570 | -2020
Summa | -3000 | -2310 | -3040
`), statement('51-10', '', FIRST), statement('51-20', '', SECOND)),
    areas: areas('Hemtjänst', 'Boende'), total,
  },
  {
    name: 'one statement twice with the same budget: not two areas, and the difference is told',
    workbook: workbook(statement('Blad1', '', FIRST), statement('Blad2', '', `Intäkter | 100 | 80 | 110
Personal | -1100 | -870 | -1190
Netto | -1000 | -790 | -1080`)),
    kinds: { Blad1: 'committee', Blad2: 'committee' }, total: `
      budget | actual
      -1000 | -740`, tells: ['areaConflict'],
  },
  {
    name: 'one statement with no title: the committee\'s',
    workbook: workbook(statement('51-10', '', FIRST)),
    kinds: { '51-10': 'committee' }, total: `
      budget | actual | income | costs
      -1000 | -740 | 80 | -820`,
  },
  ...([['3010 Gata', '3020 Park', 'Gata', 'Park'], ['Ansvar 3010 Gata', 'Ansvar 3020 Park', 'Gata', 'Park'], ['Gata', 'Park', 'Gata', 'Park']] as const).map(([one, other, first, second]): Layout => ({
    name: `statements with heads of their own below each other, "${one}" and "${other}" over them: an area each`,
    workbook: workbook(sheet('Resultatrapport', `
Tekniska nämnden
Uppföljning september 2026, tkr

${one}
${HEAD}
${FIRST}

${other}
${HEAD}
${SECOND}
`)),
    areas: areas(first, second), total, committee: 'Tekniska nämnden',
  })),
  ...['Summa', 'Summa nämnd', ''].map((sum): Layout => ({
    name: `areas with their sum above lines, some of which only one of them has${sum === '' ? ', with no sum' : `, and "${sum}" below`}: their lines, and no areas`,
    workbook: workbook(sheet('Uppföljning', `
Kultur- och fritidsnämnden
Budgetuppföljning september 2026, tkr

Verksamhet | Årsbudget | Budget ack | Utfall ack | Prognos
Bibliotek | -13300 | -9975 | -9755 | -13423
Intäkter | 400 | 300 | 281 | 391
Personal | -8900 | -6675 | -6617 | -8971
Media | -1700 | -1275 | -1229 | -1694
Lokaler | -3100 | -2325 | -2190 | -3149
Simhall | -12400 | -9300 | -9239 | -12246
Intäkter | 5200 | 3900 | 4088 | 5182
Personal | -7100 | -5325 | -5428 | -6962
Energi | -3900 | -2925 | -2896 | -3875
Lokaler | -6600 | -4950 | -5003 | -6591
Fritidsgårdar | -5300 | -3975 | -3939 | -5225
Intäkter | 100 | 75 | 78 | 100
Personal | -4800 | -3600 | -3591 | -4737
Aktiviteter | -600 | -450 | -426 | -588
${sum === '' ? '' : `${sum} | -31000 | -23250 | -22933 | -30894`}
`)),
    areas: `
      name | budget | budgetToDate | actual | forecast | income | costs
      Bibliotek | -13300 | -9975 | -9755 | -13423 | 281 | -10036
      Simhall | -12400 | -9300 | -9239 | -12246 | 4088 | -13327
      Fritidsgårdar | -5300 | -3975 | -3939 | -5225 | 78 | -4017`,
    total: `
      budget | budgetToDate | actual | forecast
      -31000 | -23250 | -22933 | -30894`,
  })),
  {
    name: 'groups with their sum above units, of which "Administration" comes again: units',
    workbook: workbook(sheet('Uppföljning', `
Socialnämnden
Budgetuppföljning september 2026, tkr

Verksamhet | Årsbudget | Utfall ack
Vård | -13300 | -9755
Administration | -400 | -281
Hemtjänst | -12900 | -9474
Stöd | -12400 | -9239
Administration | -5200 | -4088
Boende | -7200 | -5151
Summa | -25700 | -18994
`)),
    total: `
      budget | actual
      -25700 | -18994`,
  },
  ...([
    ['Ansvar | Ansvar (T) | Konto | Konto (T)', (code: number, name: string, _: string, account: string) => `${code} | ${name} | ${account}`],
    ['Ansvar | Verksamhet | Konto | Konto (T)', (code: number, name: string, service: string, account: string) => `${code} ${name} | ${service} | ${account}`],
    ['Ansvar | Ansvar (T) | Verksamhet | Verksamhet (T) | Konto | Konto (T)', (code: number, name: string, service: string, account: string) => `${code} | ${name} | ${service.replace(' ', ' | ')} | ${account}`],
    ['Konto | Kontonamn | Ansvar | Ansvarsnamn', (code: number, name: string, _: string, account: string) => `${account} | ${code} | ${name}`],
  ] as const).map(([head, row]): Layout => ({
    name: `a flat list with the accounts again for each service: an area for each ansvar, under "${head}"`,
    workbook: workbook(sheet('Data', `
${head} | Årsbudget | Utfall ack 2026-09
${([[6200, 'Norra området', 1], [6300, 'Södra området', 2]] as const).flatMap(([code, name, times]) => ['407 Förskola', '425 Fritidshem'].flatMap((service) => [
      `${row(code, name, service, '31100 | Barnomsorgsavgifter')} | ${-100000 * times} | ${-75000 * times}`,
      `${row(code, name, service, '50110 | Månadslön')} | ${1400000 * times} | ${1000000 * times}`,
      `${row(code, name, service, '60100 | Hyra')} | ${400000 * times} | ${310000 * times}`,
    ])).join('\n')}
`)),
    areas: `
      name | budget | actual | income | costs
      Norra området | -3400000 | -2470000 | 150000 | -2620000
      Södra området | -6800000 | -4940000 | 300000 | -5240000`,
    total: `
      budget | actual
      -10200000 | -7410000`,
  })),
  {
    name: 'a statement that comes to the areas\' sum on its way to the result: the whole, and no area',
    workbook: workbook(sheet('Verksamhet', `
Räddningstjänstförbundet Mellanslätt
Delårsrapport 2026-08-31, tkr
Verksamhetsområde | Utfall 2026-08 | Budget 2026
Räddning | -6000 | -9000
Förebyggande | -2000 | -3100
Verksamhetens nettokostnad | -8000 | -12100
`), sheet('Resultaträkning', `
Räddningstjänstförbundet Mellanslätt
Resultaträkning delår 2026, tkr
 | Utfall 2026-08 | Budget 2026
Verksamhetens intäkter | 500 | 700
Verksamhetens kostnader | -8500 | -12800
Verksamhetens nettokostnader | -8000 | -12100
Medlemsavgifter | 8100 | 12150
Finansnetto | -20 | -30
Periodens resultat | 80 | 20
`)),
    kinds: { Verksamhet: 'areas', Resultaträkning: 'committee' },
    areas: `
      name | actual | budget
      Räddning | -6000 | -9000
      Förebyggande | -2000 | -3100`,
    total: `
      actual | budget
      -8000 | -12100`, silent: ['totalMismatch'],
  },
  ...(['Intäkter | 0 | 0', 'Intäkter | 150 | 90'] as const).map((line): Layout => ({
    name: `areas with their sum above their lines, the first of which is "${line}"`,
    workbook: workbook(sheet('Uppföljning', `
Vård- och äldrenämnden
Uppföljning per verksamhet, juli 2026, tkr

Verksamhet/konto | Budget helår | Utfall t.o.m. juli
10 Stab | ${line.startsWith('Intäkter | 0') ? '-7700 | -4371' : '-7550 | -4281'}
${line}
Personalkostnader | -6100 | -3433
Lokalkostnader | -700 | -405
Övriga kostnader | -900 | -533
20 Boende | -110400 | -65596
Intäkter | 8200 | 4681
Personalkostnader | -96400 | -57698
Lokalkostnader | -15300 | -8744
Övriga kostnader | -6900 | -3835
Summa nämnden | ${line.startsWith('Intäkter | 0') ? '-118100 | -69967' : '-117950 | -69877'}
`)),
    areas: `
      name | budget | actual | costs
      10 Stab | ${line.startsWith('Intäkter | 0') ? '-7700 | -4371' : '-7550 | -4281'} | -4371
      20 Boende | -110400 | -65596 | -70277`,
  })),
  {
    name: 'areas as columns, the last of them the sum of the others: the whole, whatever it is called',
    workbook: workbook(sheet('AO', `
Mälarby Energi AB, affärsområden jan-sep 2026, tkr

UTFALL | Elnät | Fjärrvärme | Gemensamt | Bolaget
Nettoomsättning | 88200 | 64100 | 2100 | 154400
Råvaror och inköp | -31400 | -28900 | 0 | -60300
Personalkostnader | -14200 | -9100 | -5600 | -28900
Rörelseresultat | 42600 | 26100 | -3500 | 65200

BUDGET | Elnät | Fjärrvärme | Gemensamt | Bolaget
Nettoomsättning | 89400 | 65400 | 2100 | 156900
Råvaror och inköp | -31900 | -28000 | 0 | -59900
Personalkostnader | -14200 | -9400 | -5700 | -29300
Rörelseresultat | 43300 | 28000 | -3600 | 67700
`)),
    areas: `
      name | actual | income | costs
      Elnät | 42600 | 88200 | -45600
      Fjärrvärme | 26100 | 64100 | -38000
      Gemensamt | -3500 | 2100 | -5600`,
    total: `
      actual | income | costs
      65200 | 154400 | -89200`,
  },
  {
    name: 'a unit that sells what it does, budgeted to 0, is short of a part of its income: its budget is no fault',
    workbook: workbook(sheet('T2', `
Servicenämnden, uppföljning augusti 2026, tkr
Verksamhet | Intäkter | Kostnader | Netto | Budget helår | Prognos
Nämnd | 0 | -410 | -410 | -650 | -640
Lokalvård | 14210 | -14495 | -285 | 0 | -350
Växel | 0 | -2210 | -2210 | -3300 | -3300
`)),
    areas: `
      name | actual | budget | income
      Nämnd | -410 | -650 | 0
      Lokalvård | -285 | 0 | 14210
      Växel | -2210 | -3300 | 0`,
    silent: ['budgetZero'],
  },
  {
    name: 'a unit of costs budgeted to 0: told',
    workbook: workbook(sheet('T2', `
Servicenämnden, uppföljning augusti 2026, tkr
Verksamhet | Intäkter | Kostnader | Netto | Budget helår | Prognos
Nämnd | 0 | -410 | -410 | -650 | -640
Lokalvård | 210 | -1495 | -1285 | 0 | -1950
Växel | 0 | -2210 | -2210 | -3300 | -3300
`)),
    tells: ['budgetZero'],
  },
];
