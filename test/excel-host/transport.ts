import type { HostEvent } from './strictExcel';

/**
 * Plays, on `window.external`, the part that Excel for Windows plays for office.js: host information,
 * requirement sets, settings, and the channel for batches and events. To be put in place before office.js loads.
 */

/** Windows gives arrays in this form. */
class SafeArray {
  constructor(private readonly content: readonly unknown[]) {}

  toArray(): readonly unknown[] {
    return this.content;
  }

  dimensions(): number {
    return 1;
  }

  getItem(index: number): unknown {
    return this.content[index];
  }
}

/** What stands behind the channel: a strict Excel, here or elsewhere. */
export interface AnsweringExcel {
  onEvent: (event: HostEvent) => void;
  process(batch: string): Promise<string>;
}

type Handler = (type: number, message: SafeArray) => void;

export interface TransportOptions {
  readonly excelApi?: string;
  readonly locale?: string;
  /** Office's black theme. */
  readonly isDark?: boolean;
  /** The shared runtime: started by a press on the ribbon while the pane is closed, with the pane, or not there at all. Left out: with the pane. */
  readonly runtime?: 'hidden' | 'pane' | 'none';
  /** What policies of the organisation forbid the page in a browser: to copy, to hand over files, to open workbooks. */
  readonly forbids?: readonly ('copying' | 'downloads' | 'newWorkbooks')[];
}

/** The window that office.js will find. */
export interface PageWindow {
  external: unknown;
}

const richApi = 93;
const commandDone = 94;
const richApiEvents = '33|';
const ribbonEvents = '39|';
const dialogEvents = 10;
const dialogClosed = 12_006;
const richApiMessage = 65_536;
const unsupported = 5_007;
const internalError = 5_001;

const lightTheme = { primaryFontColor: 0, primaryBackgroundColor: 0xffffff, secondaryFontColor: 0, secondaryBackgroundColor: 0xf2f2f2 };
const darkTheme = { primaryFontColor: 0xffffff, primaryBackgroundColor: 0x262626, secondaryFontColor: 0xffffff, secondaryBackgroundColor: 0x171717 };

let instances = 0;

function officeContext(options: TransportOptions): Record<string, unknown> {
  const locale = options.locale ?? 'sv-SE';
  const isShared = options.runtime !== 'none';
  const sets = JSON.stringify({ ExcelApi: options.excelApi ?? '1.14', Settings: '1.1', RichApiRuntime: '1.3', ...isShared && { SharedRuntime: '1.1', SharedRuntimeInternal: '1.2' } });
  instances += 1;
  const instance = `strict-excel-${instances}-${Math.random().toString(36).slice(2)}`;
  return {
    GetAppType: () => 1, GetSolutionRef: () => '00000000-0000-0000-0000-000000000001',
    GetAppVersionMajor: () => 16, GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale, GetAppDataLocale: () => locale,
    GetDocUrl: () => 'C:\\Budget\\uppfoljning.xlsx', GetAppCapabilities: () => 0, GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 0, GetSolutionToken: () => '', GetCorrelationId: () => '', GetInstanceId: () => instance,
    GetTouchEnabled: () => false, GetCommerceAllowed: () => true,
    GetSupportedMatrix: () => sets, GetDialogRequirementMatrix: () => sets,
    GetHostCustomMessage: () => '', GetHostFullVersion: () => '16.0.18000.20000',
    GetFeaturesForSolution: () => '', GetInitialDisplayMode: () => (options.runtime === 'hidden' ? 1 : isShared ? 2 : 0),
    GetOfficeThemeInfo: () => JSON.stringify(options.isDark ? darkTheme : lightTheme),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined, RefreshAsync: (done: () => void) => done() }),
  };
}

/** The channel between office.js and a strict Excel; another Excel can be put behind it at any time. */
export class Transport {
  private readonly handlers = new Map<string, Handler>();
  /** The ribbon commands that have said that they are done; status 0 is success. */
  readonly completedCommands: { readonly id: unknown; readonly status: unknown }[] = [];

  /** Small windows that the add-in has opened, by what it said of them (their address among it). */
  readonly dialogs: string[] = [];
  private openDialog: Handler | null = null;

  constructor(private current: AnsweringExcel) {
    this.excel = current;
  }

  get excel(): AnsweringExcel {
    return this.current;
  }

  set excel(excel: AnsweringExcel) {
    this.current = excel;
    excel.onEvent = (event) => this.send(event);
  }

  install(page: PageWindow, options: TransportOptions = {}): void {
    const context = officeContext(options);
    const members: Record<string, unknown> = {
      GetHostInfo: () => `Excel$Win32$16.01$${options.locale ?? 'sv-SE'}$$$disableLogging$${options.runtime === 'none' ? 0 : 1}`,
      GetLoggingAllowed: () => false,
      GetContext: () => context,
      Execute: (id: number, params: readonly unknown[], done: (answer: unknown) => void) => this.execute(id, params, done),
      RegisterEvent: (id: number, target: string | undefined, handler: Handler, done: (status: number) => void) => {
        this.handlers.set(`${id}|${target ?? ''}`, handler);
        if (id === dialogEvents) {
          this.dialogs.push(target ?? '');
          this.openDialog = handler;
        }
        done(0);
      },
      UnregisterEvent: (id: number, target: string | undefined, done: (status: number) => void) => {
        this.handlers.delete(`${id}|${target ?? ''}`);
        done(0);
      },
      MessageParent: () => undefined,
      MessageChild: () => undefined,
    };
    if (typeof page.external !== 'object' || page.external === null) {
      Object.defineProperty(page, 'external', { value: {}, configurable: true, writable: true });
    }
    for (const [name, value] of Object.entries(members)) {
      Object.defineProperty(page.external, name, { value, configurable: true, writable: true });
    }
  }

  /** Presses a ribbon button that runs a function of the add-in. */
  pressCommand(functionName: string, id: string): boolean {
    const handler = this.handlers.get(ribbonEvents);
    handler?.(39, new SafeArray([id, functionName, JSON.stringify({ source: { id } })]));
    return handler !== undefined;
  }

  /** Closes the small window that is open, as the user does. */
  closeDialog(): void {
    this.openDialog?.(dialogEvents, new SafeArray([dialogClosed, '', '']));
    this.openDialog = null;
  }

  private execute(id: number, params: readonly unknown[], done: (answer: unknown) => void): void {
    if (id === commandDone) {
      this.completedCommands.push({ id: params[0], status: params[1] });
      done(new SafeArray([0]));
      return;
    }
    if (id !== richApi) {
      done(unsupported);
      return;
    }
    const message = params[0];
    const body: unknown = Array.isArray(message) ? message[4] : '';
    this.current.process(String(body)).then(
      (text) => done(new SafeArray([0, new SafeArray([200, ['Content-Type', 'application/json'], text])])),
      () => done(internalError),
    );
  }

  private send(event: HostEvent): void {
    const message = new SafeArray([richApiMessage, event.type, event.target, JSON.stringify(event.details), 0, false]);
    this.handlers.get(richApiEvents)?.(33, new SafeArray([message]));
  }
}
