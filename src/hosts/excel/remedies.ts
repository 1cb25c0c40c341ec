import type { Sentence } from '../../values/problem';
import type { PlainRuleId } from '../../values/rules/catalogue';
import type { DebugInfo } from './errorDetails';

/** What Excel answers, by the code of its error (never its message), and what the user can do about it. */
export interface Remedy extends Sentence {
  readonly rule: PlainRuleId;
}

const remedy = (rule: PlainRuleId, sv: string, en: string): Remedy => ({ rule, sv, en });

const cellEdit = remedy('excelCellEditMode',
  'En cell redigeras just nu. Avsluta cellredigeringen med Enter eller Esc och försök igen.',
  'A cell is being edited. Finish editing with Enter or Esc and try again.');

const accessDenied = remedy('excelAccessDenied',
  'Excel tillåter inte ändringen: arbetsboken är skrivskyddad eller skyddad. Välj Redigera arbetsbok, eller ta bort skyddet under Granska, och försök igen.',
  'Excel does not allow the change: the workbook is read-only or protected. Choose Edit workbook, or remove the protection on the Review tab, and try again.');

const tooLarge = remedy('excelTooLarge',
  'Arbetsboken är för stor för ett anrop till Excel. Ta bort onödiga rader eller långa texter i det största bladet och försök igen.',
  'The workbook is too large for one request to Excel. Remove needless rows or long texts in the largest sheet and try again.');

const outOfMemory = remedy('excelOutOfMemory',
  'Excels minne räcker inte. Stäng andra arbetsböcker, eller öppna arbetsboken i Excel på datorn, och försök igen.',
  'Excel has run out of memory. Close other workbooks, or open the workbook in Excel on the computer, and try again.');

const lostFocus = remedy('excelLostFocus',
  'Excel kunde inte utföra ett steg, för att en annan arbetsbok eller ett annat fönster är aktivt. Klicka i arbetsboken och försök igen.',
  'Excel could not carry out a step because another workbook or window is active. Click in the workbook and try again.');

const general = remedy('excelGeneral',
  'Excel kunde inte utföra ett steg och säger inte varför. Klicka i arbetsboken och försök igen. Kommer felet tillbaka: spara, stäng och öppna arbetsboken.',
  'Excel could not carry out a step and does not say why. Click in the workbook and try again. If it comes back: save, close and reopen the workbook.');

const restart = remedy('excelRestart',
  'Excel behöver startas om. Spara arbetsboken, stäng Excel, öppna igen och försök på nytt.',
  'Excel needs to be restarted. Save the workbook, close Excel, open it again and try once more.');

const busy = remedy('excelBusy',
  'Excel är upptaget eller avbröt arbetet. Vänta en stund och försök igen.',
  'Excel is busy or interrupted the work. Wait a while and try again.');

const changedMeanwhile = remedy('excelChangedMeanwhile',
  'Ett blad eller namn togs bort eller ändrades medan arbetet pågick. Försök igen.',
  'A sheet or name was removed or changed during the work. Try again.');

const tooOld = remedy('excelTooOld',
  'Den här versionen av Excel saknar något som behövs. Uppdatera Office, eller öppna arbetsboken i Excel på webben.',
  'This version of Excel lacks something that is needed. Update Office, or open the workbook in Excel on the web.');

const notTaken = remedy('excelNotTaken',
  'Excel tog inte emot ett steg. Uppdatera Office och försök igen. Kommer felet tillbaka: kopiera detaljerna och skicka dem till den som sköter tillägget.',
  'Excel did not accept a step. Update Office and try again. If it comes back: copy the details and send them to whoever maintains the add-in.');

const filtered = remedy('excelFiltered',
  'Ett filter hindrar ändringen. Ta bort filtret på det blad som skrivs (Data > Rensa) och försök igen.',
  'A filter stands in the way. Clear the filter on the sheet that is written (Data > Clear) and try again.');

const merged = remedy('excelMerged',
  'Sammanfogade celler hindrar ändringen. Dela upp dem på det blad som skrivs och försök igen.',
  'Merged cells stand in the way. Unmerge them on the sheet that is written and try again.');

const pivot = remedy('excelPivot',
  'En pivottabell ligger där det ska skrivas. Flytta den till ett annat blad och försök igen.',
  'A pivot table lies where the writing goes. Move it to another sheet and try again.');

const offSheet = remedy('excelOffSheet',
  'Fyllda celler skulle hamna utanför bladet. Ta bort innehåll längst ned eller längst till höger på bladet och försök igen.',
  'Filled cells would end up outside the sheet. Remove content at the bottom or far right of the sheet and try again.');

const longFormula = remedy('excelLongFormula',
  'En formel blev längre än Excel tillåter. Använd kortare bladnamn eller färre rader per område och försök igen.',
  'A formula became longer than Excel allows. Use shorter sheet names or fewer rows per area and try again.');

const emptySeries = remedy('excelEmptySeries',
  'Ett diagram har en serie utan värden, och Excel kan inte forma den. Resten av rapporten påverkas inte; försök igen när serien har värden.',
  'A chart has a series without values, which Excel cannot format. The rest of the report is not affected; try again when the series has values.');

const sheetKind = remedy('excelSheetKind',
  'Bladet är av ett slag som inte kan användas (diagramblad eller makroblad). Använd ett vanligt kalkylblad och försök igen.',
  'The sheet is of a kind that cannot be used (a chart sheet or macro sheet). Use an ordinary worksheet and try again.');

const uncalculated = remedy('excelUncalculated',
  'En formel är inte färdigräknad. Tryck F9, vänta tills Excel har räknat klart och försök igen.',
  'A formula has not been calculated yet. Press F9, wait until Excel has finished calculating and try again.');

const linksBlocked = remedy('excelLinksBlocked',
  'Länkar till andra arbetsböcker eller datakällor är spärrade eller kräver inloggning. Uppdatera dem själv under Data och försök igen.',
  'Links to other workbooks or data sources are blocked or ask for a sign-in. Refresh them yourself on the Data tab and try again.');

/** Every code that Microsoft documents for Excel and for its client. */
export const remedies: Readonly<Record<string, Remedy>> = {
  InvalidOperationInCellEditMode: cellEdit,
  AccessDenied: accessDenied, Unauthenticated: accessDenied, BadPassword: accessDenied, Forbidden: accessDenied,
  RequestPayloadSizeLimitExceeded: tooLarge, ResponsePayloadSizeLimitExceeded: tooLarge, RangeExceedsLimit: tooLarge,
  OperationCellsExceedLimit: tooLarge, RangeImageExceedsLimit: tooLarge, ContentLengthRequired: tooLarge,
  MemoryLimitReached: outOfMemory,
  InactiveWorkbook: lostFocus, InvalidSelection: lostFocus,
  GeneralException: general, ServerInternalError: general,
  HostRestartNeeded: restart,
  ActivityLimitReached: busy, RequestAborted: busy, ServiceNotAvailable: busy, ServerBusy: busy, Conflict: busy, Timeout: busy,
  ConnectionFailure: busy,
  ItemNotFound: changedMeanwhile, ItemAlreadyExists: changedMeanwhile, InvalidReference: changedMeanwhile,
  InvalidObjectPath: changedMeanwhile, InsertDeleteConflict: changedMeanwhile, InvalidBinding: changedMeanwhile,
  ApiNotFound: tooOld, ApiNotAvailable: tooOld, NotImplemented: tooOld, UnsupportedOperation: tooOld, UnsupportedFeature: tooOld,
  InvalidArgument: notTaken, InvalidOperation: notTaken, InvalidRequest: notTaken, InvalidRibbonDefinition: notTaken, UnsupportedFillType: notTaken,
  FilteredRangeConflict: filtered,
  MergedRangeConflict: merged,
  PivotTableRangeConflict: pivot,
  NonBlankCellOffSheet: offSheet,
  FormulaLengthExceedsLimit: longFormula,
  EmptyChartSeries: emptySeries,
  UnsupportedSheet: sheetKind,
  DirtySupportingFormula: uncalculated,
  OpenWorkbookLinksBlocked: linksBlocked, RefreshWorkbookLinksBlocked: linksBlocked, PowerQueryRefreshResourceChallenge: linksBlocked,
};

/**
 * What Microsoft lists as failing with a general exception while another workbook has the focus
 * (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting).
 */
const needsFocus = /\b(activate|select|freeze(Rows|Columns|At)|unfreeze|getLocationOrNullObject|(show)?gridlines|showHeadings|clearFilters)\b|\bworksheet(s|Collection)\.add\b/i;

export function remedyFor(code: string, { location, statement }: DebugInfo): Remedy {
  if (code === 'GeneralException' && (needsFocus.test(location) || needsFocus.test(statement))) return lostFocus;
  return remedies[code] ?? remedy('excelError',
    `Excel svarade med felet ${code}. Försök igen; spara, stäng och öppna arbetsboken om felet kommer tillbaka.`,
    `Excel answered with the error ${code}. Try again; save, close and reopen the workbook if it comes back.`);
}
