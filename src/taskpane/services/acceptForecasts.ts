import type { Problem } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import type { Result } from '../../values/result';
import { ok } from '../../values/result';
import type { WriteReceipt } from '../../workbook/host';
import type { Period } from '../../values/period';
import { comparePeriods } from '../../values/period';
import type { AcceptedForecasts, Written } from './services';

/** What accepting forecasts consists of, in the order in which it is done. */
export interface AcceptSteps {
  /** Appends to the history. */
  readonly append: () => Promise<Result<Pick<WriteReceipt, 'remarks'>, Problem>>;
  /** Puts the ticked forecasts into the workbook's own cells; null when none is ticked. */
  readonly fill: (() => Promise<Result<unknown, Problem>>) | null;
  /** Reads anew and writes settings and report. */
  readonly write: () => Promise<Result<Written, Problem>>;
}

type Reached = 'history' | 'cells';

const done: Record<Reached, Problem['message']> = {
  history: {
    sv: 'Prognoserna är tillagda i Prognoshistorik. Resten är inte gjort, för sedan tog det stopp:',
    en: 'The forecasts have been added to the history. The rest was not done, since it then came to a halt:',
  },
  cells: {
    sv: 'Prognoserna är tillagda i Prognoshistorik och står i arbetsbokens celler. Rapporten är inte uppdaterad, för sedan tog det stopp:',
    en: 'The forecasts have been added to the history and to the workbook’s cells. The report was not updated, since it then came to a halt:',
  },
};

/** What was done before it failed, why it failed, and that it may be tried again. */
function halfWay(reached: Reached, problem: Problem): Problem {
  const cancelled = problem.rule === 'cancelled';
  const why = cancelled ? { sv: 'arbetet avbröts.', en: 'the work was cancelled.' } : problem.message;
  return {
    ...ruled('acceptedHalfWay'), cells: problem.cells,
    message: {
      sv: `${done[reached].sv} ${why.sv} Spara igen när det går: inget läggs till två gånger.`,
      en: `${done[reached].en} ${why.en} Save again when you can: nothing is added twice.`,
    },
  };
}

/** Does the steps in their order. The history comes first: a forecast that was accepted is never lost, whatever fails later. */
export async function acceptInSteps({ append, fill, write }: AcceptSteps): Promise<Result<Written, Problem>> {
  const appended = await append();
  if (!appended.ok) return appended;
  const filled = await fill?.();
  if (filled?.ok === false) return { ok: false, error: halfWay('history', filled.error) };
  const written = await write();
  if (written.ok) {
    const remarks = [...appended.value.remarks ?? [], ...written.value.remarks ?? []];
    return ok({ ...written.value, ...remarks.length > 0 && { remarks } });
  }
  return { ok: false, error: halfWay(fill ? 'cells' : 'history', written.error) };
}

/** The workbook is about another period than the forecasts were chosen for. */
export function periodMoved(period: Period | null, { choices }: AcceptedForecasts): Problem | null {
  if (period !== null && choices.every((choice) => comparePeriods(choice.period, period) === 0)) return null;
  return {
    ...ruled('periodMoved'), cells: [],
    message: {
      sv: 'Arbetsbokens period har ändrats sedan prognoserna valdes. Inget har sparats. Läs om arbetsboken, se över valen och spara igen.',
      en: 'The workbook’s period has changed since the forecasts were chosen. Nothing was saved. Read the workbook again, look over the choices and save again.',
    },
  };
}
