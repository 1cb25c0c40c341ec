import { directionWord } from '../../../src/reading/scorecards/directionWords';

it.each([
  ['Högt', 'higher'], ['Högre', 'higher'], ['Minst', 'higher'], ['Lägst', 'higher'], ['Högst värde är bäst', 'higher'], ['Hög andel är bra', 'higher'],
  ['Lågt', 'lower'], ['Lägre', 'lower'], ['Högst', 'lower'], ['Som mest', 'lower'], ['Lägst är bäst', 'lower'], ['Max', null], ['Min', null],
])('the direction that "%s" says is %s', (text, direction) => {
  expect(directionWord(text)).toBe(direction);
});
