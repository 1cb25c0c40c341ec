import { rule } from './rule';

/** What comments and texts say against the figures. */
export const commentaryRules = {
  commentAmount: rule('warning',
    ['Ett belopp i en kommentar finns inte bland områdets belopp.', '"underskott på 2,4 mnkr", avvikelsen är −4,2 mnkr.', 'Rätta kommentaren, eller beloppet.'],
    ['An amount in a comment is none of the area\'s amounts.', '"underskott på 2,4 mnkr", the variance is −4.2 mnkr.', 'Mend the comment, or the amount.']),
  commentDirection: rule('warning',
    ['En kommentar säger överskott där beloppet är ett underskott, eller tvärtom.', '"överskott på 2,4 mnkr", avvikelsen är −2,4 mnkr.', 'Rätta kommentaren, eller tecknet i tabellen.'],
    ['A comment says surplus where the amount is a deficit, or the other way.', '"överskott på 2,4 mnkr", the variance is −2.4 mnkr.', 'Mend the comment, or the sign in the table.']),
  commentUnit: rule('warning',
    ['Ett belopp i en kommentar stämmer bara i en annan enhet.', '"2,4 tkr", avvikelsen är −2,4 mnkr.', 'Rätta enheten i kommentaren.'],
    ['An amount in a comment fits only in another unit.', '"2,4 tkr", the variance is −2.4 mnkr.', 'Mend the unit in the comment.']),
  commentOld: rule('warning',
    ['En kommentar stämde när rapporten senast frystes, men inte nu.', '"underskott på 2,4 mnkr" från augusti, avvikelsen i oktober är −4,2 mnkr.', 'Skriv om kommentaren.'],
    ['A comment was right when the report was last frozen, and is not now.', '"underskott på 2,4 mnkr" of August, the variance in October is −4.2 mnkr.', 'Rewrite the comment.']),
};
