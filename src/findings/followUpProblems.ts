import type { Facts } from '../facts/readFacts';
import type { ComputedFigures } from '../figures/computeFigures';
import type { Problem } from '../values/problem';

/** Why there is no report, and what to do. */
export function nothingToReport(facts: Facts): Problem {
  const sheets = facts.sheets.filter(({ kind }) => kind !== 'own').length;
  return {
    severity: 'error', rule: 'noTable', cells: [],
    message: {
      sv: sheets === 0 ? 'Arbetsboken har inga blad att läsa.'
        : 'Ingen tabell med budget, utfall eller prognos hittades. Kontrollera att kolumnerna har rubriker som Budget, Utfall och Prognos, eller välj typ för en flik.',
      en: sheets === 0 ? 'The workbook has no sheets to read.'
        : 'No table with budget, outcome or forecast was found. See that the columns have heads such as Budget, Utfall and Prognos, or choose the kind of a sheet.',
    },
  };
}

/** What the figures leave out or lack. */
export function figureProblems(facts: Facts, figures: ComputedFigures): Problem[] {
  const problems: Problem[] = [];
  if (figures.leftOut.length > 0) {
    const names = figures.leftOut.join(', ');
    problems.push({
      severity: 'warning', rule: 'areaTwice', cells: [],
      message: {
        sv: `Flikarna för ${names} summerar till samma belopp som tabellen över områden och är inte medräknade en gång till. Ge dem samma namn som i tabellen om de hör ihop.`,
        en: `The sheets of ${names} add up to the same amounts as the table of areas and are not counted again. Give them the names in the table if they belong together.`,
      },
    });
  }
  for (const area of figures.areas) {
    const { amounts } = area;
    if (amounts.actual || amounts.budget || amounts.forecast || amounts.variance || amounts.varianceToDate) continue;
    const sheet = facts.economy.find((one) => one.area === area.name);
    problems.push({
      severity: 'warning', rule: 'areaWithoutFigures', cells: sheet ? [{ sheet: sheet.name, row: 0, column: 0 }] : [],
      message: {
        sv: `${area.name}: inga belopp kunde läsas${sheet ? ` på bladet "${sheet.name}"` : ''}. Kontrollera kolumnrubrikerna eller välj typ för fliken.`,
        en: `${area.name}: no amounts could be read${sheet ? ` on the sheet "${sheet.name}"` : ''}. Check the column heads or choose the sheet's kind.`,
      },
    });
  }
  return problems;
}

/** A comment that the user wrote in the report while the workbook's own has changed since. */
export const commentProblems = (comments: readonly { readonly area: string; readonly sourceChanged: boolean }[]): Problem[] =>
  comments.filter(({ sourceChanged }) => sourceChanged).map(({ area }): Problem => ({
    severity: 'info', rule: 'commentSourceChanged', cells: [],
    message: {
      sv: `${area}: kommentaren i arbetsboken har ändrats, men rapportens kommentar är din egen och står kvar.`,
      en: `${area}: the workbook's comment has changed, but the report's is your own and stands.`,
    },
  }));
