import { committeesIn, isCommitteeName, statedArea, subjectOf } from '../../../src/reading/geometry/titles';

describe('titles', () => {
  it.each([
    ['Budgetuppföljning Barn och unga per augusti 2017, tkr', 'Barn och unga'], ['Verksamhetsområde Vuxen', 'Vuxen'],
    ['Budgetuppföljning augusti 2017, tkr', ''], ['Färdtjänst, uppföljning augusti 2024 (tkr)', 'Färdtjänst'], ['Blad1', ''], ['Sheet 2', ''],
    ['Belopp i tkr', ''], ['Hemtjänst, aug 2024, tkr', 'Hemtjänst'], ['Resultaträkning', ''], ['Äldreomsorg', 'Äldreomsorg'],
    ['Enheten för stöd', 'Enheten för stöd'], ['Uppföljning för Vuxen', 'Vuxen'], ['Stöd med boende', 'Stöd med boende'],
    ['Budgetuppföljning för Enheten för stöd, augusti 2024', 'Enheten för stöd'], ['Boende för vuxna 2024', 'Boende för vuxna'],
    ['Hemtjänst per augusti', 'Hemtjänst'], ['Park, utfall för perioden', 'Park'], ['Belopp i tkr för Park', 'Park'],
    ['Verksamhet för barn', 'Barn'], ['Uppföljning per 2024-08-31 för Stöd från dag ett', 'Stöd från dag ett'],
  ])('%j is about %j', (title, subject) => {
    expect(subjectOf(title)).toBe(subject);
  });

  it.each([['Verksamhetsområde Vuxen', 'Vuxen'], ['Kommunbidragsområde: Förskola', 'Förskola'], ['Verksamhet Park 2024', 'Park'], ['Verksamhetsområde', null], ['Vuxen', null]])(
    '%j states the area %j', (title, area) => {
      expect(statedArea(title)).toBe(area);
    });

  it.each([
    ['Årets resultat, socialnämnden', ['Socialnämnden']], ['Kultur- och fritidsnämnden, augusti', ['Kultur- och fritidsnämnden']],
    ['Barn- och utbildningsnämndens mål', ['Barn- och utbildningsnämnden']], ['Tekniska nämnden per 2024-08-31', ['Tekniska nämnden']],
    ['Nämnden för teknik och fritid, aug', ['Nämnden för teknik och fritid']], ['Nämndens mål', []], ['Vuxen', []],
    ['Gemensamma servicenämnden Sjöbygden', ['Gemensamma servicenämnden Sjöbygden']], ['Gemensamma servicenämnden Uppföljning', ['Gemensamma servicenämnden']],
    ['Gemensamma servicenämnden Drift, tkr', ['Gemensamma servicenämnden']], ['Gemensamma servicenämnden Augusti', ['Gemensamma servicenämnden']],
  ])('%j names %j', (text, names) => {
    expect(committeesIn(text)).toEqual(names);
  });

  it.each([['Socialnämnden', true], ['Socialnämnden totalt', true], ['Tekniska nämnden', true], ['Socialnämnd och gemensamma funktioner', false], ['Hemtjänst', false]])(
    '%j is a committee and nothing else: %s', (label, is) => {
      expect(isCommitteeName(label)).toBe(is);
    });
});
