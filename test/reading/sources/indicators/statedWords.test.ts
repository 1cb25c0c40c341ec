import { parseStated } from '../../../../src/reading/scorecards/statedWords';
import type { Status } from '../../../../src/values/status';

describe('assessments in words', () => {
  it.each<[Status, readonly string[]]>([
    ['green', ['uppnått', 'Uppnått', 'Uppnådd', 'kommer att nås', 'Kommer att uppnås', 'uppfyllt', 'Uppfylls', 'nås', 'Målet nås', 'Målet är uppnått.', 'har nåtts', 'beräknas nås',
      'Grön', 'grönt', '●', '● Grön', 'God måluppfyllelse', 'Ja', 'Målet har uppnåtts, se kommentar', 'infriat', 'Målet uppfyllt 2017, men inte mätt i alla enheter', 'I fas', 'Enligt plan', 'Följer plan', 'God', 'Ok', 'I hög grad', 'Tillfredsställande', 'Stark']],
    ['yellow', ['delvis', 'Delvis uppnått', 'nås inte helt', 'Nås ej helt', 'inte helt uppnått', 'uppfylls delvis', 'Målet kommer delvis att nås', 'Uppfylls i huvudsak',
      'nästan uppnått', 'Till viss del uppfyllt', 'Ja, delvis', 'gul', 'Gult', '▲', 'Viss måluppfyllelse', 'På väg', 'Nära målet', 'I viss grad', 'Godtagbar']],
    ['red', ['nås inte', 'Nås ej', 'inte uppnått', 'Inte uppnått', 'ej uppnått', 'Ej uppfyllt', 'ej uppfylld', 'uppnås inte', 'uppfylls ej', 'kommer inte att nås', 'Målet kommer ej att uppnås',
      'når inte målet', 'ännu inte uppnått', 'icke uppfyllt', 'röd', 'Rött', '■', 'Nej', 'Låg måluppfyllelse', 'Ej godtagbar', 'Inte i fas', 'Svagt']],
    ['none', ['ej bedömd', 'Inte bedömt', 'kan ej bedömas', 'Kan inte bedömas', 'mäts ej', 'Mäts inte', 'ej mätt', 'Går inte att bedöma', 'Bedöms senare', 'Mäts i november', 'mäts under hösten', '○', 'Uppgift saknas', 'har inte mätts', 'Ej aktuellt', 'Ej påbörjad', 'Ingen mätning har genomförts', 'Ingen enkät']],
  ])('%s', (status, texts) => {
    expect(texts.map((text) => [text, parseStated(text)])).toEqual(texts.map((text) => [text, status]));
  });

  it.each(['', '-', 'Pågår', 'Avviker', 'God ekonomisk hushållning', 'Planen följs upp på väg till mål', 'se kommentar', 'Risk att målet inte nås', 'svårt att nå', 'gul/grön', 'Bårhus', 'gulasch', 'önskas', 'Måluppfyllelse', 'rödhake'])('%j says none of these', (text) => {
    expect(parseStated(text)).toBeNull();
  });
});
