import { sheet, workbook, type Layout } from './build';

/** A sheet for an area, with its money and what its goals came to. */
const areaSheet = (name: string, heads: string, lines: readonly string[], goals: string) => sheet(name, `
      ${name}
      Bokslut 2025 (tkr)
      ${heads}
      ${lines.join('\n      ')}

      ${goals}
      `);

const GOALS = 'Nyckeltal | Mål 2025 | Utfall 2025\n      Besök, antal | minst 30 000 | 31200';
const CAPTIONED = 'Mål och indikatorer\n      Indikator | Målvärde | Utfall\n      Besök | minst 30 000 | 31200';
const HEADS = ' | Budget | Utfall | Avvikelse';

/** Money on the sheet of an area, beside goals; and titles that name no area. */
export const goalsBesideLayouts: readonly Layout[] = [
  ...([['below', GOALS], ['under a caption', CAPTIONED]] as const).map(([where, goals]): Layout => ({
    name: `goals ${where} take no area's lines for indicators`, workbook: workbook(
      areaSheet('Fritidsgårdar', HEADS, ['Personal | 4000 | 4100 | -100', 'Lokaler | 1200 | 1180 | 20', 'Summa | 5200 | 5280 | -80'], goals),
      areaSheet('Simhall', HEADS, ['Personal | 6000 | 6200 | -200', 'Lokaler | 2400 | 2450 | -50', 'Summa | 8400 | 8650 | -250'], goals),
    ), kinds: { Fritidsgårdar: 'area', Simhall: 'area' }, areas: `
      name | budget | actual | variance
      Fritidsgårdar | -5200 | -5280 | -80
      Simhall | -8400 | -8650 | -250`, total: `
      budget | actual
      -13600 | -13930` })),
  { name: 'units of an area that come again in another with other amounts', workbook: workbook(
    areaSheet('Bibliotek', HEADS, ['Administration | 2100 | 2040 | 60', 'Utlåning | 11400 | 11650 | -250', 'Media | 1500 | 1480 | 20', 'Summa | 15000 | 15170 | -170'], GOALS),
    areaSheet('Kulturskola', HEADS, ['Administration | 2000 | 1990 | 10', 'Undervisning | 7600 | 7770 | -170', 'Summa | 9600 | 9760 | -160'], GOALS),
  ), areas: `
      name | budget | actual | variance
      Bibliotek | -15000 | -15170 | -170
      Kulturskola | -9600 | -9760 | -160`, total: `
      budget | actual
      -24600 | -24930` },
  { name: 'rents among costs that are summed as they are printed', workbook: workbook(
    areaSheet('Bibliotek', ' | Budget jan-dec | Utfall jan-dec | Avvikelse', ['Personal | 7200 | 7050 | 150', 'Media | 1000 | 960 | 40', 'Hyror | 1500 | 1500 | 0', 'Summa | 9700 | 9510 | 190'], GOALS),
    areaSheet('Kulturskola', ' | Budget jan-dec | Utfall jan-dec | Avvikelse', ['Personal | 5200 | 5350 | -150', 'Instrument | 1000 | 1010 | -10', 'Summa | 6200 | 6360 | -160'], GOALS),
  ), areas: `
      name | actual
      Bibliotek | -9510
      Kulturskola | -6360` },
  { name: 'rents that are charged keep their side', workbook: workbook(
    areaSheet('Fastighet', HEADS, ['Hyror | 9000 | 9100 | 100', 'Personal | -5200 | -5350 | -150', 'Drift | -3000 | -3010 | -10', 'Netto | 800 | 740 | -60'], GOALS),
  ), areas: `
      name | budget | actual | income | costs
      Fastighet | 800 | 740 | 9100 | -8360` },
  ...([
    ['Driftredovisning och resultat 2025'], ['Ekonomi i korthet – bokslut 2025'], ['Ekonomi och personal i sammandrag 2025'],
    ['Sammanfattning av ekonomin för året 2025'], ['Ekonomisk översikt i sammandrag – bokslut 2025'],
  ] as const).map(([title]): Layout => ({ name: `no area is called by what is left of "${title}"`, workbook: workbook(sheet('Blad1', `
      ${title}
      mnkr
       | Budget 2025 | Bokslut 2025
      Verksamhetens nettokostnader | -581 | -591.8
      Skatter och bidrag | 590 | 601
      Årets resultat | 9 | 9.2
      `)), kinds: { Blad1: 'committee' }, areas: 'name', total: `
      budget | actual
      9 | 9.2` })),
  { name: 'a statement whose names stand under RESULTATRÄKNING', workbook: workbook(sheet('Delår', `
      Kommunalförbundet Avfall Väst
      Delårsbokslut 2025-08-31
      Belopp i tkr

      RESULTATRÄKNING | Utfall 2024-08 | Budget 2025 | Utfall 2025-08 | Prognos 2025
      Avgifter och intäkter | 71200 | 112000 | 75400 | 113200
      Verksamhetens kostnader | -64800 | -103500 | -70950 | -106100
      Avskrivningar | -4700 | -7200 | -4780 | -7200
      Verksamhetens nettoresultat | 1700 | 1300 | -330 | -100
      Finansiella poster | -310 | -500 | -290 | -450
      Årets resultat | 1390 | 800 | -620 | -550
      `)), kinds: { Delår: 'committee' }, areas: 'name', total: `
      budget | actual | forecast
      800 | -620 | -550`, silent: ['budgetSign'] },
  { name: 'a finance sheet with taxes is an area beside the others', workbook: workbook(sheet('Omsorg', `
      Omsorg
      Bokslut 2025 (tkr)
       | Budget | Utfall
      Intäkter | 900 | 910
      Kostnader | -9900 | -9990
      Netto | -9000 | -9080
      `), sheet('Finansiering', `
      Finansiering
      Bokslut 2025 (tkr)
       | Budget | Utfall
      Skatteintäkter | 8900 | 8910
      Räntekostnader | -90 | -99
      Netto | 8810 | 8811
      `)), kinds: { Omsorg: 'area', Finansiering: 'area' } },
];
