import { ApiError, invalidArgument, itemNotFound } from './protocol';

/** A property or a method of an object, by its name on the wire. */
export type Member =
  | { readonly get: () => unknown; readonly set?: (value: unknown) => void }
  | { readonly call: (...operands: unknown[]) => unknown };

export type Members = Readonly<Record<string, Member>>;

/** What `…OrNullObject` gives when there is nothing. */
export const nullObject = Symbol('null object');

/** An object of Excel's API. `className` is Microsoft's, so that members can be checked against their client. */
export class ApiObject {
  constructor(
    readonly className: string,
    private readonly own: Members,
    readonly identity: () => Readonly<Record<string, string>> = () => ({}),
  ) {}

  get members(): Members {
    return this.own;
  }

  get(name: string): unknown {
    const member = this.members[name];
    if (!member || !('get' in member)) throw this.unknown(name);
    return member.get();
  }

  set(name: string, value: unknown): void {
    const member = this.members[name];
    if (!member || !('get' in member)) throw this.unknown(name);
    if (!member.set) throw new ApiError('InvalidOperation', `${this.className}.${name} is read-only`);
    member.set(value);
  }

  call(name: string, operands: readonly unknown[]): unknown {
    const member = this.members[name];
    if (!member || !('call' in member)) throw this.unknown(`${name}()`);
    return member.call(...operands);
  }

  private unknown(name: string): ApiError {
    return new ApiError('ApiNotFound', `The strict Excel has no ${this.className}.${name}`);
  }
}

export class ApiCollection extends ApiObject {
  constructor(
    className: string,
    readonly items: () => readonly ApiObject[],
    /** Null: things of this collection have neither id nor name. */
    private readonly find: ((key: string) => ApiObject | undefined) | null,
    members: Members = {},
  ) {
    super(className, { ...(find ? { GetItem: { call: (key: unknown) => this.item(key) } } : {}), ...members });
  }

  /** A thing by its id or name. */
  item(key: unknown): ApiObject {
    const found = this.find?.(String(key));
    if (!found) throw itemNotFound(`${this.className} ${String(key)}`);
    return found;
  }
}

export function record(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw invalidArgument(`${what} must be an object, not ${JSON.stringify(value)}`);
  return value as Record<string, unknown>;
}

export function text(value: unknown, what: string): string {
  if (typeof value !== 'string') throw invalidArgument(`${what} must be text, not ${JSON.stringify(value)}`);
  return value;
}

export function number(value: unknown, what: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument(`${what} must be a number, not ${JSON.stringify(value)}`);
  return value;
}

export function truth(value: unknown, what: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(`${what} must be true or false, not ${JSON.stringify(value)}`);
  return value;
}

export function color(value: unknown, what: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(text(value, what))) throw invalidArgument(`${what} must be #RRGGBB, not ${String(value)}`);
  return String(value).toUpperCase();
}

export const oneOf = (...allowed: string[]) => (value: unknown, what: string): string => {
  if (!allowed.includes(text(value, what))) throw invalidArgument(`${what} must be one of ${allowed.join(', ')}, not ${String(value)}`);
  return String(value);
};

export type Check = (value: unknown, what: string) => unknown;

/** Properties that are simply kept, after a check of their shape. `edit` may refuse. */
export function kept(store: Record<string, unknown>, checks: Readonly<Record<string, Check>>, edit: () => void): Members {
  return Object.fromEntries(Object.entries(checks).map(([name, check]) => [name, {
    get: () => store[name] ?? null,
    set: (value: unknown) => {
      edit();
      store[name] = check(value, name);
    },
  }]));
}

/** A property that leads on to another object. */
export const leadsTo = (make: () => unknown): Member => ({ get: make });
