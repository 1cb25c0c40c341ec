import { followUp } from '../../followUp';
import type { RawRow, RawWorkbook } from '../../workbook/rawSheet';
import { crossing } from './crossing';
import { comparedWithFrozen, planFrozen } from './frozenWork';
import { planHistory } from './historyPlan';
import type { FollowUpAnswer, FollowUpRequest } from './followUpMessages';
import { withEdits } from './services';

/** The worker of the pane in Excel: holds what was read and computes on it. */

let rows: RawRow[][] = [];
let workbook: RawWorkbook | null = null;

const answer = (message: FollowUpAnswer): void => postMessage(message);

function serve(request: FollowUpRequest): void {
  const { id } = request;
  switch (request.ask) {
    case 'begin':
      rows = request.head.sheets.map(() => []);
      workbook = { ...request.head, sheets: request.head.sheets.map((sheet, index) => ({ ...sheet, rows: rows[index] ?? [] })) };
      answer({ id, kind: 'taken' });
      return;
    case 'take':
      for (const piece of request.pieces) {
        const taken = rows[piece.sheet];
        for (const row of piece.rows) taken?.push(row);
      }
      answer({ id, kind: 'taken' });
      return;
    case 'history':
      if (!workbook) throw new Error('Nothing has been taken.');
      answer({ id, kind: 'history', plan: planHistory(workbook, request.accepted, request.today) });
      return;
    case 'freeze':
      if (!workbook) throw new Error('Nothing has been taken.');
      answer({ id, kind: 'frozen', plan: planFrozen(workbook, request.edits, request.again, request.today) });
      return;
    case 'compare':
      if (!workbook) throw new Error('Nothing has been taken.');
      answer({ id, kind: 'comparison', result: comparedWithFrozen(workbook, request.edits, request.today) });
      return;
    case 'compute':
      if (!workbook) throw new Error('Nothing has been taken.');
      answer({ id, kind: 'followUp', followUp: crossing(followUp(workbook, { today: request.today, settings: withEdits(request.edits) })) });
  }
}

addEventListener('message', ({ data }: MessageEvent<FollowUpRequest>) => {
  try {
    serve(data);
  } catch (error) {
    answer({ id: data.id, kind: 'bug', message: error instanceof Error ? error.stack ?? error.message : String(error) });
  }
});
