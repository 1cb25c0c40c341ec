import { rule } from './rule';

/** Volumes, investments, grants and internal control. */
export const sideTableRules = {
  partExceedsWhole: rule('warning',
    ['En del är större än sin helhet.', '"varav" 140 av 120.', 'Kontrollera båda cellerna.'],
    ['A part is more than its whole.', '"varav" 140 of 120.', 'Check both cells.']),
  partsExceedWhole: rule('warning',
    ['Delarna är tillsammans större än helheten.', 'Delarna 130, helheten 120.', 'Kontrollera delarna, eller helheten.'],
    ['The parts are together more than their whole.', 'The parts 130, the whole 120.', 'Check the parts, or the whole.']),
  partsMismatch: rule('warning',
    ['Delarna ger inte helheten i en kolumn, fast de gör det i andra.', 'Delarna 118, helheten 120.', 'Kontrollera delarna, eller helheten.'],
    ['The parts do not make up the whole in a column, though they do in others.', 'The parts 118, the whole 120.', 'Check the parts, or the whole.']),
  sameFigureDiffers: rule('warning',
    ['Samma belopp står på två blad med olika värden.', 'Investeringarnas utfall är 5 403 tkr i översikten och 5,401 mnkr i investeringstabellen.', 'Rätta det som är fel.'],
    ['The same amount stands on two sheets with different values.', 'The outcome of the investments is 5 403 tkr in the overview and 5.401 mnkr in their own table.', 'Mend the one that is wrong.']),
  controlMarkedTwice: rule('warning',
    ['En åtgärd i intern kontroll är markerad i flera kolumner.', 'Kryss under både Klar och Pågår.', 'Ta bort den markering som inte gäller.'],
    ['An action of internal control is marked in several columns.', 'A cross under both Klar and Pågår.', 'Remove the mark that does not hold.']),
  volumeMonth: rule('info',
    ['Volymer står månad för månad utan summa eller snitt; den senaste månaden är utfallet.', 'Jan, Feb och Mar, men ingen kolumn "Ack".', 'Lägg till en kolumn med årets summa eller snitt om det är den som ska följas upp.'],
    ['Volumes stand month by month without a sum or an average; the latest month is the outcome.', 'Jan, Feb and Mar, but no column "Ack".', 'Add a column of the year\'s sum or average if that is what should be followed up.']),
  sideColumnUnread: rule('info',
    ['En kolumn med tal i en tabell med volymer, investeringar eller bidrag ingår inte i uppföljningens belopp.', '"Ursprunglig ram" bredvid "Total budget".', 'Byt rubrik, till exempel till "Budget" eller "Utfall", om kolumnen ska räknas.'],
    ['A column of numbers in a table of volumes, investments or grants is not among the follow-up\'s figures.', '"Ursprunglig ram" beside "Total budget".', 'Change its head, to "Budget" or "Utfall", say, if it should count.']),
  sideSumFiltered: rule('info',
    ['En summa räknar bara de rader som ett filter visar.', '"Summa" med DELSUMMA under ett filter som döljer avslutade projekt.', 'Visa alla rader om summan ska gälla hela tabellen.'],
    ['A sum counts only the rows that a filter shows.', '"Summa" by SUBTOTAL under a filter that hides projects that are done.', 'Show all rows if the sum should be of the whole table.']),
};
