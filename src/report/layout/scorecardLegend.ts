import type { IndicatorRule } from '../../values/indicator';
import type { Language } from '../../values/language';
import type { ScorecardModel } from '../model';
import { outdated } from '../scorecardCells';

/** By which rule the colours are given: a colour says little to who does not know it. */
const rules: Record<IndicatorRule, Record<Language, string>> = {
  level: {
    sv: 'Status, mätetal: ● grön = målet är nått; ▲ gul = minst 90 % av målet, eller högst 11 % över ett mål som inte ska överskridas; ■ röd = sämre än så; ○ ej bedömd = utfall, målvärde eller riktning saknas.',
    en: 'Status of indicators: ● green = the target is met; ▲ yellow = at least 90 % of the target, or at most 11 % over one that is not to be exceeded; ■ red = worse than that; ○ not assessed = outcome, target or direction is missing.',
  },
  trend: {
    sv: 'Status, mätetal: ● grön = målet är nått; ▲ gul = inte nått men bättre än förra året; ■ röd = inte nått och inte bättre; ○ ej bedömd = utfall, målvärde, riktning eller tidigare utfall saknas.',
    en: 'Status of indicators: ● green = the target is met; ▲ yellow = not met but better than last year; ■ red = not met and not better; ○ not assessed = outcome, target, direction or an earlier outcome is missing.',
  },
  stated: {
    sv: 'Status, mätetal: arbetsbokens egen bedömning. ● grön = uppnått eller kommer att nås; ▲ gul = delvis eller inte helt; ■ röd = nås inte; ○ ej bedömd = bedömning saknas.',
    en: 'Status of indicators: the workbook\'s own assessment. ● green = met or expected to be met; ▲ yellow = partly or not quite; ■ red = not met; ○ not assessed = none is given.',
  },
};

/** What stands under the last table of goals and indicators; nothing of sources that change in a copy, which follows none. */
export function scorecardLegend({ rule, assessed, tables }: ScorecardModel, language: Language, isCopy: boolean): string[] {
  const sv = language === 'sv';
  const has = (kind: string) => tables.some(({ columns }) => columns.some((column) => column.kind === kind));
  const stated = assessed.goals.some(({ fact }) => fact.stated !== null);
  const worst = assessed.goals.some(({ fact }) => fact.stated === null);
  const goals = stated && worst ? (sv ? 'Mål: arbetsbokens bedömning, annars det sämsta av målets mätetal.' : 'Goals: as the workbook says, else as the goal\'s worst indicator.')
    : stated ? (sv ? 'Mål: arbetsbokens bedömning.' : 'Goals: as the workbook says.')
      : worst ? (sv ? 'Mål: som det sämsta av målets mätetal.' : 'Goals: as the goal\'s worst indicator.') : '';
  const percents = assessed.indicators.some(({ fact }) => fact.actual?.unit === '%');
  const change = !has('change') ? '' : sv
    ? `Förändring: mot senaste tidigare år${percents ? ', p.e. = procentenheter' : ''}; bättre eller sämre efter mätetalets riktning.`
    : `Change: since the newest earlier year${percents ? ', pp = percentage points' : ''}; better or worse by the indicator's direction.`;
  const trend = !has('trend') ? '' : sv ? 'Staplarna visar åren i tabellen, varje rad i egen skala.' : 'The bars show the years of the table, each row on a scale of its own.';
  const stale = isCopy ? '' : sv ? `${outdated.sv} = en källcell har ändrats sedan rapporten skrevs.` : `${outdated.en} = a source cell has changed since the report was written.`;
  return [
    [assessed.indicators.length > 0 ? rules[rule][language] : '', goals].filter((text) => text !== '').join(' '),
    [change, trend, stale].filter((text) => text !== '').join(' '),
  ].filter((text) => text !== '');
}
