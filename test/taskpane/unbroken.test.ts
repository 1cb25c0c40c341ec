import { unbroken } from '../../src/taskpane/messages/unbroken';

it.each([
  ['Nämnd och period är satta: Socialnämnden, 2017-08.', 'Nämnd och period är satta: Socialnämnden, 2017\u201108.'],
  ['Rapporten skrevs 2026-11-29 kl. 14.05.', 'Rapporten skrevs 2026\u201111\u201129 kl. 14.05.'],
  ["Se 'Rapport 2017-08'!B5 och bladet \"T2 2017-08\" för 2017-08.", "Se 'Rapport 2017-08'!B5 och bladet \"T2 2017-08\" för 2017\u201108."],
  ['Kommentaren säger "900 tkr", men avvikelsen är −600 tkr, 2 % av 30 000 kr. 5 kronor.', 'Kommentaren säger "900 tkr", men avvikelsen är −600\u00a0tkr, 2\u00a0% av 30 000\u00a0kr. 5 kronor.'],
  ['Konto 12017-08 och 2017-081.', 'Konto 12017-08 och 2017-081.'],
])('%s', (text, shown) => {
  expect(unbroken(text)).toBe(shown);
});
