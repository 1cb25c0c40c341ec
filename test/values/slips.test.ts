import { slipBetween, slipNear } from '../../src/values/slips';

describe('how an amount became another', () => {
  it.each([
    ['its sign', 1200, -1200, 'Tecknet är fel.'],
    ['two digits that changed places', 119749, 119794, 'Två siffror har bytt plats.'],
    ['a digit lost', 1250, 12350, 'En siffra saknas.'],
    ['a digit too many', 12350, 1250, 'En siffra är för mycket.'],
    ['a thousandfold', 1250, 1.25, 'Beloppet är tusen gånger fel.'],
    ['a decimal sign moved', 12.5, 125, 'Decimaltecknet är flyttat.'],
    ['one digit', 62079, 62049, 'En siffra är fel.'],
  ])('%s', (_, found, meant, why) => {
    expect(slipBetween(found, meant)?.why.sv).toBe(why);
  });

  it.each([
    ['any other change', 37194, 36653], ['no change', 12, 12], ['from nothing', 0, 12], ['to nothing', 12, 0], ['short numbers with nothing in common', 7, 9],
  ])('is no slip: %s', (_, found, meant) => {
    expect(slipBetween(found, meant)).toBeNull();
  });

  it('is found within what rounding allows, and no further', () => {
    expect(slipNear(5321, 5229, 3, 1)?.meant).toBe(5231);
    expect(slipNear(5321, 5219, 3, 1)).toBeNull();
  });
});
