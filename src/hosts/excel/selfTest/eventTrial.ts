import type { Trial } from './trial';

/** Milliseconds within which Excel tells of a change. */
const patience = 5_000;

/** That Excel tells when a cell is changed: the pane reads again by it. */
export const eventTrial: Trial = {
  id: 'events',
  what: { sv: 'Få veta när en cell ändras', en: 'Being told when a cell is changed' },
  run: async ({ workbook, sheet, sync }) => {
    const told: { now?: (heard: boolean) => void } = {};
    const heard = new Promise<boolean>((resolve) => { told.now = resolve; });
    const timer = setTimeout(() => told.now?.(false), patience);
    const watching = workbook.worksheets.onChanged.add(() => {
      told.now?.(true);
      return Promise.resolve();
    });
    try {
      await sync();
      sheet.getRange('H5').formulas = [[1]];
      await sync();
      return await heard ? null : `no event came within ${patience / 1_000} s`;
    } finally {
      clearTimeout(timer);
      watching.remove();
      await sync();
    }
  },
};
