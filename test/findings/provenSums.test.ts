import { followUp } from '../../src/followUp';
import { formatAddress } from '../../src/values/cell';
import { sheet, workbook } from '../layouts/build';

const told = (text: string) => followUp(workbook(sheet('Not', `${text}\n`)), { today: '2026-01-15' }).findings
  .filter(({ rule }) => rule === 'sumInOtherColumns' || rule === 'wholeDiffers')
  .map(({ rule, causes: [cause], message }) => [rule, cause && formatAddress(cause.cell), cause?.proposed, message.sv.replace(/\u00a0/g, ' ')]);

describe('a row that is a sum in other columns of a table that is not followed up', () => {
  const note = (sums: string, roads = '4180 | 3915 | 4020'): string => `
    Not 9 Pågående arbeten

    tkr | 2024 | 2023 | 2022
    Ingående värde | 61250 | 58340 | 52115
    Årets arbeten | ${roads}
    Omklassificering | -1310 | -1005 | -1225
    Överfört till färdiga | -8420 | -9630 | -7715
    Bokfört värde | ${sums}`;

  it('is told in the column where it is none, whatever it is called', () => {
    expect(told(note('55700 | 51620 | 47195'))).toEqual([]);
    expect(told(note('55700 | 51620 | 47215'))).toEqual([['sumInOtherColumns', "'Not'!D8", 47195,
      "Bokfört värde i 'Not'!D8 är 47 215, men 'Not'!D4–D7 summerar till 47 195. I andra kolumner är raden just den summan. Kontrollera kolumnen."]]);
  });

  it('is told above its rows where one of them has lost its sign', () => {
    const years = (net: string, tax = '512,4'): string => `
      Fem år i sammandrag

      År | 2021 | 2020 | 2019 | 2018
      Årets resultat | 14,2 | -8,1 | 6,4 | -3,7
      Skatteintäkter | ${tax} | 496,3 | 481,9 | 467,2
      Generella statsbidrag | 168,3 | 155,9 | 151,2 | 149,8
      Verksamhetens nettokostnad | ${net} | -652,7 | -619,1 | -612,3
      Finansnetto | -5,2 | -7,6 | -7,6 | -8,4
      Investeringar | 61,0 | 48,2 | 39,7 | 55,5`;
    expect(told(years('-661,3'))).toEqual([]);
    expect(told(years('661,3'))).toEqual([['sumInOtherColumns', "'Not'!B7", -661.3,
      "Årets resultat i 'Not'!B4 är 14,2, men raderna under summerar till 1 336,8. I de andra kolumnerna är raden just den summan, och Verksamhetens nettokostnad har motsatt tecken. Med −661,3 i 'Not'!B7 stämmer det. Tecknet är fel."]]);
    // Off by anything else it may be of other rows.
    expect(told(years('661,3', '540,4'))).toEqual([]);
  });

  it('names the amount that a slip explains it by', () => {
    expect(told(note('55700 | 51620 | 47195', '4180 | 3915 | 40.2')).map(([rule, cell, proposed]) => [rule, cell, proposed])).toEqual([['sumInOtherColumns', "'Not'!D5", 4020]]);
  });

  it('is told once of columns that hold the same amounts', () => {
    const twice = note('55700 | 51620 | 47215').split('\n').map((line) => (/\| \S+$/.test(line) ? `${line} | ${line.split('|').at(-1)?.trim() ?? ''}` : line)).join('\n');
    expect(told(twice).map(([, cell, , message]) => [cell, String(message).includes('och E8 med samma belopp')])).toEqual([["'Not'!D8", true]]);
  });

  it('may be off by what rounding scatters it', () => {
    expect(told(note('55700 | 51620 | 47196'))).toEqual([]);
    expect(told(note('55701 | 51619 | 47197'))).toEqual([]);
  });

  it('proves nothing of shares, or where an amount is not told', () => {
    expect(told(note('55700 | 51620 | 91', '4180 | 3915 | ').replace(/52115|-1225|-7715/g, '91'))).toEqual([]);
    expect(told(note('55700 | 51620 | 47215', '4180 | 3915 | '))).toEqual([]);
  });

  it('is not proven by one column', () => {
    expect(told(note('55700 | 51660 | 47215'))).toEqual([]);
  });
});

describe('a typed sum of a list', () => {
  const balance = (sum: string): string => `
    Omsättningstillgångar, mnkr
    Förråd | 18.6
    Fordringar | 405.9
    Placeringar | 151.7
    Kassa och bank | 444.6
    Summa tillgångar | ${sum}`;

  it('may be off by the rounding of its amounts', () => {
    expect(told(balance('1020.9'))).toEqual([]);
    expect(told(balance('1028.8')).map(([rule, cell, proposed]) => [rule, cell, proposed])).toEqual([['wholeDiffers', "'Not'!B6", 1020.8]]);
  });
});
