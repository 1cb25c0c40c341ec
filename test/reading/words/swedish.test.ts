import { swedish, WORD_SIGN } from '../../../src/reading/words/swedish';

describe('the ends of words', () => {
  it('are between the same signs as by Unicode, as far as Latin goes', () => {
    const [own, unicode] = [new RegExp(WORD_SIGN, 'u'), /[\p{L}\p{N}]/u];
    const different = Array.from({ length: 0x2c2 }, (_, code) => String.fromCodePoint(code)).filter((sign) => own.test(sign) !== unicode.test(sign));
    expect(different).toEqual([]);
  });

  it.each([
    ['utfall år', true],
    ['årets utfall', false],
    ['å', false],
    ['år, tkr', true],
    ['co₂år', false],
    ['Ωår', false],
  ])('"%s" has the word år: %s', (text, has) => {
    expect(swedish(/\bår\b/).test(text)).toBe(has);
  });
});
