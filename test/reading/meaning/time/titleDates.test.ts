import { titleDates } from '../../../../src/reading/meaning/time/titleDates';

it.each(['Bildningsnämnden 2022-02-17 § 9', 'KF 2023-11-27, § 112', 'Kommunstyrelsen den 3 mars 2025 (§ 41)'])('"%s" is the day of a decision, and no time that is followed up', (title) => {
  expect(titleDates(title)).toEqual([]);
});

it('keeps a day and a month that no paragraph of minutes follows', () => {
  expect(titleDates('Bildningsnämnden 2022-02-17')).toMatchObject([{ year: 2022, month: 2, trust: 'day' }]);
  expect(titleDates('Uppföljning augusti 2025 § 9')).toMatchObject([{ year: 2025, month: 8, trust: 'said' }]);
});
