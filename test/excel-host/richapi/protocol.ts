/** What office.js sends and wants back: one batch, as JSON. */

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface BatchRequest {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  readonly Location: string;
  readonly ActionIndex: number;
}

export interface BatchResponse {
  readonly Results: ActionResult[];
  readonly Error?: BatchError;
}

export const actionTypes = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export const pathTypes = {
  root: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7,
} as const;

/** An answer such as Excel gives: a code for programs. */
export class ApiError extends Error {
  constructor(readonly code: string, message: string, readonly status = 400) {
    super(message);
  }
}

export const invalidArgument = (message: string): ApiError => new ApiError('InvalidArgument', message);
export const itemNotFound = (what: string): ApiError => new ApiError('ItemNotFound', `${what} doesn't exist.`, 404);
export const accessDenied = (what: string): ApiError => new ApiError('AccessDenied', `${what} does not allow this.`, 403);

/** Names on the wire that differ from those of the client. */
const wireNames: Readonly<Record<string, string>> = { Gridlines: 'showGridlines' };

/** A member's name in the client. */
export const camel = (name: string): string =>
  wireNames[name] ?? (name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1));
