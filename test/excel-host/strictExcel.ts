import type { CellRange } from '../../src/values/cell';
import { formatRange } from '../../src/values/cell';
import type { Condition, Fault, SyncRecord } from './faults';
import { healthy } from './faults';
import { modelOf } from './model/fromRaw';
import type { SavedWorkbook } from './model/savedWorkbook';
import type { SheetModel } from './model/sheetModel';
import { rawOf } from './model/toRaw';
import type { WorkbookModel } from './model/workbookModel';
import { rangeOf } from './objects/address';
import type { HostContext } from './objects/context';
import { enteredCell } from './objects/entry';
import { workbookObject } from './objects/workbook';
import { ApiObject, oneOf, text } from './richapi/apiObject';
import { BatchRun } from './richapi/executor';
import type { Root } from './richapi/executor';
import type { BatchRequest, BatchResponse } from './richapi/protocol';
import { accessDenied, ApiError, camel } from './richapi/protocol';

/** An event on its way to office.js: its number there, whom it concerns, and what it says. */
export interface HostEvent {
  readonly type: number;
  readonly target: string;
  readonly details: Readonly<Record<string, unknown>>;
}

const worksheetChanged = 10;
const visibilityChanged = 65_539;
const allSheets = 'Workbook';

/** Codes that say that a request was wrong, as opposed to Excel being in a bad state. */
const mistakes = new Set(['InvalidArgument', 'ApiNotFound', 'InvalidObjectPath', 'InvalidReference', 'InvalidOperation', 'NotImplemented', 'GeneralException', 'ItemNotFound', 'ItemAlreadyExists']);

/** As it goes over the wire: Swedish letters take two bytes. */
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

const failed = (code: string, message: string, status: number): BatchResponse =>
  ({ Results: [], Error: { Code: code, Message: message, HttpStatusCode: status, Location: '', ActionIndex: 0 } });

/**
 * An Excel that answers office.js's batches on a workbook in memory, refuses what the real one would refuse
 * (and more), counts what is sent, and breaks down where a test asks it to.
 */
export class StrictExcel implements HostContext, Root {
  readonly model: WorkbookModel;
  readonly workbook: ApiObject;
  readonly syncs: SyncRecord[] = [];
  /** Requests that were wrong in themselves: a test that finds any should fail. */
  readonly mistakes: string[] = [];
  readonly condition: Condition = healthy();
  /** Files that were opened beside this workbook, as base64. */
  readonly openedBeside: string[] = [];
  faults: readonly Fault[] = [];
  /** Whether the user's last edit can still be undone. */
  canUndo = false;
  /** What happens right before a sync is answered, by its number: a co-author who writes between two of ours. */
  between: (sync: number) => void = () => undefined;
  /** Whether the add-in has had its pane opened (true) or hidden (false); null: neither. */
  isPaneShown: boolean | null = null;
  onEvent: (event: HostEvent) => void = () => undefined;
  private readonly references = new Map<string, ApiObject>();
  private readonly watched = new Set<string>();
  private readonly events: HostEvent[] = [];
  private suspended = 0;
  private action = 0;
  private calls: { action: number; member: string }[] = [];

  constructor(raw: SavedWorkbook) {
    this.model = modelOf(raw);
    this.workbook = workbookObject(this, () => this.application());
  }

  /** Answers one batch; a promise that never settles is a hang. */
  async process(json: string): Promise<string> {
    const request = JSON.parse(json) as BatchRequest;
    if (isHousekeeping(request)) return JSON.stringify(this.run(request, () => undefined));
    const sync = this.syncs.length + 1;
    this.between(sync);
    this.calls = [];
    const fault = this.faults.find((one) => one.sync === sync);
    const requestBytes = bytesOf(json);
    const response = this.answer(request, requestBytes, fault);
    const answered = JSON.stringify(response);
    const responseBytes = bytesOf(answered);
    const tooLarge = responseBytes > this.condition.limit;
    const given = tooLarge ? failed('ResponsePayloadSizeLimitExceeded', `${responseBytes} bytes`, 413) : response;
    this.record(request, requestBytes, responseBytes, given, fault !== undefined);
    if (fault?.at === 'hang' || fault?.at === 'hangAfter') return new Promise(() => undefined);
    this.sendEvents();
    return tooLarge ? JSON.stringify(given) : answered;
  }

  private answer(request: BatchRequest, bytes: number, fault: Fault | undefined): BatchResponse {
    if (fault?.at === 'hang') return { Results: [] };
    if (fault?.at === 'before') return failed(fault.code, 'Asked for by the test', 500);
    if (bytes > this.condition.limit) return failed('RequestPayloadSizeLimitExceeded', `${bytes} bytes`, 413);
    if (this.condition.cellEditMode) return failed('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.', 400);
    this.suspended = 0;
    const response = this.run(request, (index) => {
      this.action = index;
      if (fault?.at === 'inside' && index === fault.action) throw new ApiError(fault.code, 'Asked for by the test', 500);
    });
    return fault?.at === 'after' ? failed(fault.code, 'Asked for by the test', 500) : response;
  }

  private run(request: BatchRequest, before: (index: number) => void): BatchResponse {
    return new BatchRun(this, request, before).run();
  }

  private record(request: BatchRequest, requestBytes: number, responseBytes: number, response: BatchResponse, isAskedFor: boolean): void {
    const error = response.Error;
    this.syncs.push({ requestBytes, responseBytes, actions: request.Actions.length, calls: this.calls, error: error?.Code ?? null });
    if (!error || isAskedFor || !mistakes.has(error.Code) || error.Message === lostFocusMessage || error.Message === refusedMessage) return;
    this.mistakes.push(`${error.Code} at ${error.Location}: ${error.Message}`);
  }

  private application(): ApiObject {
    return new ApiObject('Application', {
      CalculationMode: { get: () => (this.model.isManual ? 'Manual' : 'Automatic') },
      SuspendScreenUpdatingUntilNextSync: { call: () => {
        this.suspended += 1;
        if (this.suspended > 1) throw new ApiError('InvalidOperation', 'The screen was suspended twice in a batch');
      } },
      CreateWorkbook: { call: (base64) => {
        if (!this.condition.opensWorkbooks) throw new ApiError('InvalidOperation', 'The policy of the organisation, in the language of Excel', 400);
        const file = text(base64, 'base64File');
        // `PK`, as every .xlsx begins.
        if (!file.startsWith('UEs')) throw new ApiError('InvalidArgument', 'This is no .xlsx file', 400);
        return new ApiObject('WorkbookCreated', { Open: { call: () => { this.openedBeside.push(file); } } });
      } },
    });
  }

  reference(id: string): ApiObject | undefined {
    return this.references.get(id);
  }

  service(name: string): ApiObject | undefined {
    if (name === 'Microsoft.AppRuntime.AppRuntimeService') return this.runtime();
    return name === 'Microsoft.InternalService.AddinInternalService'
      ? new ApiObject(name, { NotifyActionHandlerReady: { call: () => undefined } }) : undefined;
  }

  /** The shared runtime: whether its pane is to be seen. */
  private runtime(): ApiObject {
    return new ApiObject('AppRuntimeService', {
      SetAppRuntimeState: { call: (state) => {
        this.guardFocus();
        this.isPaneShown = oneOf('Visible', 'Background')(state, 'state') === 'Visible';
        this.events.push({ type: visibilityChanged, target: '', details: { visibility: this.isPaneShown ? 'Visible' : 'Hidden' } });
      } },
    });
  }

  keep(object: ApiObject): string {
    const id = `ref${this.model.newId()}`;
    this.references.set(id, object);
    return id;
  }

  release(id: string): void {
    this.references.delete(id);
  }

  guardSheet(sheet: SheetModel): void {
    if (this.model.isReadOnly) throw accessDenied('The workbook is open for reading and');
    if (sheet.isProtected) throw accessDenied(`The sheet ${sheet.name} is protected and`);
  }

  guardStructure(): void {
    if (this.model.isReadOnly) throw accessDenied('The workbook is open for reading and');
  }

  guardFocus(): void {
    if (!this.condition.hasFocus) throw new ApiError(this.condition.focusCode, lostFocusMessage, 500);
  }

  guardMember(className: string, member: string): void {
    const name = `${className}.${member}`;
    this.calls.push({ action: this.action, member: name });
    this.guardAge(className, member);
    this.forgetUndo(name);
    if (this.condition.refuses.has(name)) throw new ApiError('GeneralException', refusedMessage, 500);
  }

  /** What came with a later set than this Excel has is not there. */
  guardAge(className: string, member: string): void {
    if (this.condition.lacks(className, camel(member))) throw new ApiError('ApiNotFound', `An Excel of this age has no ${className}.${member}`);
  }

  cellsChanged(sheet: SheetModel, range: CellRange): void {
    this.model.changed(sheet, range);
    this.queueEvent(sheet, range, { source: 'Local', triggerSource: 'ThisLocalAddin' });
  }

  watch(sheetId: string | null, on: boolean): void {
    if (on) this.watched.add(sheetId ?? allSheets);
    else this.watched.delete(sheetId ?? allSheets);
  }

  /** A person types into a cell: the user herself, or a co-author. */
  type(sheetName: string, address: string, entry: string | number | boolean, isCoAuthor = false): void {
    const sheet = this.model.sheet(sheetName);
    if (!sheet) throw new Error(`No sheet ${sheetName}`);
    const range = rangeOf(address);
    const { look } = sheet.cell(range.top, range.left);
    sheet.put(range.top, range.left, { look, ...enteredCell(this.model, entry, look.numberFormat) });
    this.model.changed(sheet, range);
    this.canUndo ||= !isCoAuthor;
    this.queueEvent(sheet, range, { source: isCoAuthor ? 'Remote' : 'Local', triggerSource: 'Unknown' });
    this.sendEvents();
  }

  /** The workbook as it would be opened again: for what has to survive that the pane and Excel are closed. */
  saved(): SavedWorkbook {
    return rawOf(this.model);
  }

  /** What a sheet shows, from A1; null: there is no such sheet. */
  shown(sheetName: string): unknown[][] | null {
    const sheet = this.model.sheet(sheetName);
    const used = sheet?.used(true);
    return used ? this.model.cells(sheetName, { ...used, top: 0, left: 0 }) : null;
  }

  /** What the user could have undone is gone after a call that Excel on the web cannot undo (OfficeDev/office-js #5918, #6170). */
  private forgetUndo(name: string): void {
    if (['NamedItem.Comment', 'WorksheetCollection.Add'].includes(name)) this.canUndo = false;
  }

  private queueEvent(sheet: SheetModel, range: CellRange, origin: { source: string; triggerSource: string }): void {
    for (const target of [allSheets, sheet.id]) {
      if (!this.watched.has(target)) continue;
      const { triggerSource, source } = origin;
      const details = { source, ...!this.condition.lacks('WorksheetChangedEventArgs', 'triggerSource') && { triggerSource }, address: formatRange(range), changeType: 'RangeEdited', worksheetId: sheet.id };
      this.events.push({ type: worksheetChanged, target, details });
    }
  }

  private sendEvents(): void {
    const due = this.events.splice(0);
    if (due.length > 0) void Promise.resolve().then(() => due.forEach((event) => this.onEvent(event)));
  }
}

const refusedMessage = 'This build refuses it, as the test asked';
const lostFocusMessage = 'There was an internal error while processing the request.';

/** What office.js sends on its own account: letting go of references, saying that it is ready. */
function isHousekeeping(request: BatchRequest): boolean {
  const own = request.Actions.filter((action) => action.ActionType !== 1 && action.ActionType !== 5);
  return own.length > 0 && own.every((action) => action.Name === '_RemoveReference' || action.Name === 'NotifyActionHandlerReady');
}
