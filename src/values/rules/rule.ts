/** How grave: an error makes a figure wrong or missing, a warning may do so, an info tells how something was read. */
export type Severity = 'error' | 'warning' | 'info';

/** What a rule means, an example of it, and what the user does about it, in one language. */
export type RuleTexts = readonly [means: string, example: string, remedy: string];

export interface Rule<S extends Severity = Severity> {
  /** One severity, or several where the case decides. */
  readonly severity: S | readonly Severity[];
  readonly sv: RuleTexts;
  readonly en: RuleTexts;
}

/** A rule that always has the same severity. */
export const rule = <S extends Severity>(severity: S, sv: RuleTexts, en: RuleTexts): Rule & { readonly severity: S } => ({ severity, sv, en });

/** A rule whose severity is decided case by case. */
export const ruleOfCases = (severity: readonly Severity[], sv: RuleTexts, en: RuleTexts): Rule & { readonly severity: readonly Severity[] } => ({ severity, sv, en });
