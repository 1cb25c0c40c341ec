import { followUp } from '../../followUp';
import type { RawWorkbook } from '../../workbook/rawSheet';
import { crossing } from './crossing';
import { comparedWithFrozen, planFrozen } from './frozenWork';
import { planHistory } from './historyPlan';
import type { FollowUpAnswer, FollowUpRequest } from './followUpMessages';
import { TakenWorkbook } from './followUpMessages';
import { withEdits } from './services';
import { stretchOf } from './sheetStretch';

/** The worker of the pane in Excel: holds what was read and computes on it. */

let taken: TakenWorkbook | null = null;

const answer = (message: FollowUpAnswer): void => postMessage(message);

function held(): RawWorkbook {
  if (!taken) throw new Error('Nothing has been taken.');
  return taken.workbook;
}

function serve(request: FollowUpRequest): void {
  const { id } = request;
  switch (request.ask) {
    case 'begin':
      taken = new TakenWorkbook(request.head);
      answer({ id, kind: 'taken' });
      return;
    case 'take':
      taken?.take(request.pieces);
      answer({ id, kind: 'taken' });
      return;
    case 'history':
      answer({ id, kind: 'history', plan: planHistory(held(), request.accepted, request.today) });
      return;
    case 'freeze':
      answer({ id, kind: 'frozen', plan: planFrozen(held(), request.edits, request.again, request.today) });
      return;
    case 'cells':
      answer({ id, kind: 'cells', stretch: taken ? stretchOf(taken.workbook, request.sheet, request.from, request.to) : null });
      return;
    case 'compare':
      answer({ id, kind: 'comparison', result: comparedWithFrozen(held(), request.edits, request.today) });
      return;
    case 'compute':
      answer({ id, kind: 'followUp', followUp: crossing(followUp(held(), { today: request.today, settings: withEdits(request.edits) })) });
  }
}

addEventListener('message', ({ data }: MessageEvent<FollowUpRequest>) => {
  try {
    serve(data);
  } catch (error) {
    answer({ id: data.id, kind: 'bug', message: error instanceof Error ? error.stack ?? error.message : String(error) });
  }
});
