import { rule } from './rule';

/** What a follow-up lacks, and what is older or other than the rest of it. */
export const completenessRules = {
  forecastMissing: rule('warning',
    ['Områden saknar prognos, fast de andra har en.', 'Nio av tio områden har en prognos, Hemtjänst har ingen.', 'Fyll i prognosen, eller välj en under Prognos.'],
    ['Areas have no forecast, though the others have one.', 'Nine of ten areas have a forecast, Hemtjänst has none.', 'Fill in the forecast, or choose one under Forecast.']),
  commentMissing: rule('info',
    ['Områden saknar kommentar, fast de andra har en.', 'Nio av tio områden är kommenterade.', 'Skriv en kommentar i arbetsboken eller under Kommentarer.'],
    ['Areas have no comment, though the others have one.', 'Nine of ten areas have a comment.', 'Write a comment in the workbook or under Comments.']),
  redWithoutComment: rule('warning',
    ['Ett rött område saknar kommentar, fast andra områden har en.', 'Hemtjänst är röd och raden är tom.', 'Skriv vad avvikelsen beror på och vad som görs.'],
    ['A red area has no comment, though other areas have one.', 'Hemtjänst is red and its row is empty.', 'Say what the variance comes from and what is done.']),
  redWithoutAction: rule('info',
    ['Kommentaren till ett rött område nämner ingen åtgärd.', 'Bara "Underskottet beror på höga vikariekostnader".', 'Skriv vad som görs, eller varför inget görs.'],
    ['The comment of a red area names no action.', 'Nothing but "The deficit comes from substitutes".', 'Say what is done, or why nothing is.']),
  indicatorIncomplete: rule('info',
    ['Mätetal saknar utfall eller målvärde, fast de andra på bladet har det.', 'Åtta av tio har ett utfall.', 'Fyll i dem, eller skriv varför de saknas.'],
    ['Indicators have no outcome or no target, though the others of the sheet have.', 'Eight of ten have an outcome.', 'Fill them in, or say why they are missing.']),
  hiddenRowsCounted: rule('warning',
    ['Dolda rader har belopp som räknas in i en summa eller i områdena.', 'Rad 12–14 är dolda av ett filter, och summan räknar med dem.', 'Visa raderna, eller ta bort dem om de inte gäller.'],
    ['Hidden rows hold amounts that a sum or the areas count.', 'Rows 12 to 14 are hidden by a filter, and the sum counts them.', 'Show the rows, or remove them if they do not count.']),
  emptyColumnCounted: rule('info',
    ['En formel räknar med en kolumn som är tom.', '=C5+D5, och kolumn D är tom på alla rader.', 'Fyll i kolumnen, eller ta bort den ur formeln.'],
    ['A formula reckons with a column that is blank.', '=C5+D5, and column D is blank in every row.', 'Fill in the column, or leave it out of the formula.']),
  periodBudgetUnusual: rule('info',
    ['Periodens budget är en annan del av årets än förra årets utfall var.', '45 % av budgeten efter augusti; förra året hade 66 % gått åt.', 'Kontrollera periodiseringen.'],
    ['The period\'s budget is another share of the year\'s than last year\'s outcome was.', '45 % of the budget after August; last year 66 % was spent.', 'Check how the budget is spread over the year.']),
};
