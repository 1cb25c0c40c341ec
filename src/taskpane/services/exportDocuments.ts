import { copiesOf } from '../../documents/html';
import type { FollowUp } from '../../followUp';
import { checklistOf } from '../../frozenCopy';
import { newWorkbook } from '../../hosts/xlsx/newWorkbook';
import { standaloneReport } from '../../report/standalone';
import { reportName } from './fileNames';
import type { ExportKind, Prepared } from './services';
import type { LeavingDocument } from './wayOut';

/** What the view of exporting makes, loaded when it is first shown; Word's library not until a document is asked for. */

export const prepareExport = (followUp: FollowUp, includeDrafts: boolean): Prepared => ({
  checklist: checklistOf(followUp), copies: followUp.report ? copiesOf(followUp.report, { includeDrafts }) : [],
});

/** `Rapport Socialnämnden 2017-08.xlsx`, without signs that a file's name can't hold. */
export const exportName = (followUp: FollowUp, kind: ExportKind): string =>
  `${reportName(followUp.settings.language === 'sv' ? 'Rapport' : 'Report', followUp)}.${kind}`;

/** The file that leaves. There has to be a report. */
export async function exportFile(followUp: FollowUp, kind: ExportKind, includeDrafts: boolean): Promise<LeavingDocument> {
  const name = exportName(followUp, kind);
  if (!followUp.report) throw new Error('There is no report.');
  if (kind === 'xlsx') {
    const { plan, properties } = standaloneReport(followUp.report, { includeDrafts });
    return { kind, name, bytes: newWorkbook([plan], properties) };
  }
  const { wordReport } = await import('../../documents/index');
  return { kind, name, bytes: new Uint8Array(await wordReport(followUp.report, { includeDrafts })) };
}
