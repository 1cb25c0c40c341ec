import { findDates, isDateFormat, withoutDates } from '../../../src/reading/words/dates';

type Row = [text: string, year: number | null, month: number | null, kind: string];

describe('dates in heads and titles', () => {
  it.each<Row>([
    ['Utfall 2017-08-31', 2017, 8, 'day'], ['Utfall per 31 aug.', null, 8, 'day'], ['Redovisning 31/8 2018', 2018, 8, 'day'],
    ['Redov. 31/8-24', 2024, 8, 'day'], ['Utfall 31/8/2024', 2024, 8, 'day'], ['Utfall 12/31/2024', 2024, 12, 'day'], ['Utfall 20240831', 2024, 8, 'day'], ['Utfall jan-aug', null, 8, 'range'],
    ['Utfall jan–sept 2024', 2024, 9, 'range'], ['januari t.o.m. augusti', null, 8, 'range'], ['Utfall 1/1-31/8', null, 8, 'range'],
    ['2024-01-01 – 2024-08-31', 2024, 8, 'range'], ['2023-01–08', 2023, 8, 'range'], ['2023-01 – 08', 2023, 8, 'range'], ['202301-08', 2023, 8, 'range'], ['Möte 2023-01-08', 2023, 1, 'day'], ['202401-202408', 2024, 8, 'range'], ['Utfall 2401-2408', 2024, 8, 'range'],
    ['jan-23', 2023, 1, 'month'], ["aug '24", 2024, 8, 'month'], ['Utfall 202408', 2024, 8, 'month'], ['Ack utfall 2024-04', 2024, 4, 'month'],
    ['Utfall 2408', 2024, 8, 'month'], ['Utfall 1708', 2017, 8, 'month'], ['Utfall ack 2002', 2020, 2, 'month'], ['Utfall ack 1902', 2019, 2, 'month'], ['Utfall 2002', 2002, null, 'year'], ['Nämnd 50   Period: 2401 - 2408', 2024, 8, 'range'], ['Period: 2408', 2024, 8, 'month'], ['Period 08', null, 8, 'month'], ['augusti månad', null, 8, 'month'], ['Utfall T2', null, 8, 'part'],
    ['Tertial 1 2024', 2024, 4, 'part'], ['Q3', null, 9, 'part'], ['kvartal 1', null, 3, 'part'], ['Budget 2018', 2018, null, 'year'],
    ['Maj', null, 5, 'month'], ['Juli', null, 7, 'month'], ['Uppföljning per den 31.8.2024', 2024, 8, 'day'],
    ['Uppföljning 31 aug -24', 2024, 8, 'day'], ['Budgetuppföljning 240831', 2024, 8, 'day'], ['Uppföljning efter 8 månader', null, 8, 'range'],
    ['Utfall för de första 8 månaderna', null, 8, 'range'], ['Augustiuppföljning', null, 8, 'month'], ['Marsrapport', null, 3, 'month'],
    ['Halvårsuppföljning 2024', 2024, 6, 'part'], ['första halvåret', null, 6, 'part'], ['Utfall 2:a halvåret', null, 12, 'part'], ['Halvår 2 2024', 2024, 12, 'part'],
    ['1 jan - 31 aug 2024', 2024, 8, 'range'], ['1 januari-31 augusti 2024', 2024, 8, 'range'], ['1 maj - 15 juni', null, 6, 'range'],
    ['Kvartalsrapport 2 2026', 2026, 6, 'part'], ['Kvartalsrapport nr 3 2026', 2026, 9, 'part'], ['Rapport efter tredje kvartalet 2026', 2026, 9, 'part'],
    ['Tredje kvartalsrapporten', null, 9, 'part'], ['Kvartal tre 2026', 2026, 9, 'part'], ['Kvartal III', null, 9, 'part'], ['Kvartalsbokslut 3, 2026', 2026, 9, 'part'],
    ['Tertialrapport nr 2 2026', 2026, 8, 'part'], ['Tertialrapport 2/2026', 2026, 8, 'part'], ['Andra tertialet 2026', 2026, 8, 'part'], ['2:a tertialet', null, 8, 'part'],
    ['Tertial ii 2026', 2026, 8, 'part'], ['Tertialbokslut I 2026', 2026, 4, 'part'], ['1:a kvartalet', null, 3, 'part'], ['De tre första kvartalen 2026', 2026, 9, 'range'],
    ['Första två tertialen', null, 8, 'range'], ['Niomånadersrapport 2026', 2026, 9, 'range'], ['6-månadersbokslut', null, 6, 'range'], ['Åtta månaders uppföljning', null, 8, 'range'],
    ['Läget efter 9 månader 2026', 2026, 9, 'range'], ['Resultat efter nio månader', null, 9, 'range'], ['Period 1-9 2026', 2026, 9, 'range'], ['P1-P9', null, 9, 'range'],
    ['Månadsbokslut 9/2026', 2026, 9, 'month'], ['9/2026', 2026, 9, 'month'], ['t.o.m. 09/2026', 2026, 9, 'month'],
    ['Utfall 240101-240831', 2024, 8, 'range'], ['Sammanträde 8 augusti 30 ledamöter', null, 8, 'day'],
  ])('%s', (text, year, month, kind) => {
    expect(findDates(text).map((mention) => [mention.year, mention.month, mention.kind])).toEqual([[year, month, kind]]);
  });

  it.each(['2410 Hemtjänst', 'Majgården', 'Marsvägen', 'Augustiboendet', 'Decentraliserat', 'T4', 'Q5', '99/99', 'Kv 12 st', 'Verksamhet', 'Utfall per halvår', 'Följs upp varje halvår', 'Halvårsvis', 'Vakansen tillsätts efter 3 månader', 'Månadsrapport 3 av 4', 'Kvartal 3 av 4', 'Per kvartal', 'Tertialvis', 'Delårsrapport 2/2026', 'Sammanträde 5/2026', 'Rullande 12-månadersresultat', 'Nio månaders anställning', 'Läsåret 2025/2026', 'Kvartal i följd', 'Kvartalspris 1:50', 'Konto 240831', 'Konto: 2408', 'Ansvar: 2401 - 2408', 'Budget 240831', 'Budget 361200 tkr', 'Utfall 240500', 'Budget 1812 tkr', 'Prognos 251210 kr', '31.8.24', 'Augustinum'])('%s names no date', (text) => {
    expect(findDates(text).filter(({ month }) => month !== null)).toEqual([]);
  });

  it('several years stay apart', () => {
    expect(findDates('Mål 2022-2024').map(({ year, month }) => [year, month])).toEqual([[2022, null], [2024, null]]);
  });

  it.each([['Utfall 2017-08-31', 'utfall'], ['Prognos 2017 (T2)', 'prognos ( )'], ['jan-23', '']])('%s without its dates is %j', (text, words) => {
    expect(withoutDates(text)).toBe(words);
  });

  it.each([['yyyy-mm-dd', true], ['mmm-yy', true], ['d/m', true], ['mmm', true], ['#,##0', false], ['0.0%', false], ['#,##0 "dygn"', false], ['[Red]0', false], ['General', false]])(
    'the format %s shows a date: %s', (format, shows) => {
      expect(isDateFormat(format)).toBe(shows);
    });
});
