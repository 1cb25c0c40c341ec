import type { Exports } from './services';
import { wayOut, type Ways } from './wayOut';

/** What both panes do alike; the rest needs the workbook. What makes the documents is loaded when it is first needed. */
export const documentExports = (ways: () => Ways): Pick<Exports, 'prepare' | 'leave'> => ({
  prepare: async (followUp, includeDrafts) => (await import('./exportDocuments')).prepareExport(followUp, includeDrafts),
  leave: async (followUp, kind, includeDrafts) => {
    const { exportFile } = await import('./exportDocuments');
    return (await wayOut(await exportFile(followUp, kind, includeDrafts), ways())).message;
  },
});

/** Hands a file to the browser. */
export function handOver(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes]));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
