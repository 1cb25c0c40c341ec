import { ApiCollection, ApiObject, nullObject } from './apiObject';
import type { Action, ArgumentInfo, BatchRequest, BatchResponse, ObjectPath } from './protocol';
import { actionTypes, ApiError, pathTypes } from './protocol';
import { query } from './query';

/** Objects that live longer than a batch. */
export interface Root {
  readonly workbook: ApiObject;
  reference(id: string): ApiObject | undefined;
  service(name: string): ApiObject | undefined;
  /** Told of every method that is called and every property that is set, before that is done; may throw. */
  guardMember(className: string, member: string): void;
  /** Told of every property that is read as well; may throw. */
  guardAge(className: string, member: string): void;
}

type Target = ApiObject | typeof nullObject;

/** Carries out one batch, action by action; an error stops it where it is, and what was done stays done. */
export class BatchRun {
  private readonly paths = new Map<number, Target>();

  constructor(
    private readonly root: Root,
    private readonly request: BatchRequest,
    /** Called before each action; may throw. */
    private readonly before: (index: number) => void,
  ) {}

  run(): BatchResponse {
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        this.before(index);
        results.push({ ActionId: action.Id, Value: this.action(action) });
      } catch (error) {
        const { code, status, message } = error instanceof ApiError ? error
          : new ApiError('GeneralException', `Fault in the strict Excel: ${error instanceof Error ? error.stack ?? error.message : String(error)}`, 500);
        return {
          Error: { Code: code, Message: message, HttpStatusCode: status, Location: action.Name, ActionIndex: index },
          Results: results,
        };
      }
    }
    return { Results: results };
  }

  private action(action: Action): unknown {
    if (action.ActionType === actionTypes.trace) return null;
    const target = this.target(action.ObjectPathId);
    if (target === nullObject) return null;
    switch (action.ActionType) {
      case actionTypes.instantiate: return target.identity();
      case actionTypes.query: return query(target, action.QueryInfo ?? {}, (className, member) => this.root.guardAge(className, member));
      case actionTypes.method: {
        this.root.guardMember(target.className, action.Name);
        const value = target.call(action.Name, this.operands(action.ArgumentInfo));
        return value instanceof ApiObject || value === undefined || value === nullObject ? null : value;
      }
      case actionTypes.setProperty: {
        this.root.guardMember(target.className, action.Name);
        target.set(action.Name, this.operands(action.ArgumentInfo)[0]);
        return null;
      }
      default: throw new ApiError('NotImplemented', `Action type ${action.ActionType}`, 501);
    }
  }

  private operands(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => {
      const reference = references?.[index];
      return typeof reference === 'number' && reference !== 0 ? this.target(reference) : value;
    });
  }

  private target(id: number): Target {
    const known = this.paths.get(id);
    if (known) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new ApiError('InvalidObjectPath', `No object path ${id}`);
    const found = this.resolve(path);
    this.paths.set(id, found);
    return found;
  }

  private resolve(path: ObjectPath): Target {
    switch (path.ObjectPathType) {
      case pathTypes.root: return this.root.workbook;
      case pathTypes.service: return this.found(this.root.service(path.Name), path.Name);
      case pathTypes.reference: {
        const kept = this.root.reference(path.Name);
        if (!kept) throw new ApiError('InvalidReference', 'This reference is not valid for the current operation.');
        return kept;
      }
      case pathTypes.nullObject: return nullObject;
      default: return this.fromParent(path, this.target(path.ParentObjectPathId ?? 0));
    }
  }

  private fromParent(path: ObjectPath, parent: Target): Target {
    if (parent === nullObject) return nullObject;
    switch (path.ObjectPathType) {
      case pathTypes.method: {
        this.root.guardMember(parent.className, path.Name);
        return this.found(parent.call(path.Name, this.operands(path.ArgumentInfo)), path.Name);
      }
      case pathTypes.property: {
        this.root.guardAge(parent.className, path.Name);
        return this.found(parent.get(path.Name), path.Name);
      }
      case pathTypes.indexer: {
        if (!(parent instanceof ApiCollection)) throw new ApiError('InvalidObjectPath', `${parent.className} is no collection`);
        return parent.item(this.operands(path.ArgumentInfo)[0]);
      }
      default: throw new ApiError('InvalidObjectPath', `Object path type ${path.ObjectPathType}`);
    }
  }

  private found(value: unknown, name: string): Target {
    if (value instanceof ApiObject || value === nullObject) return value;
    throw new ApiError('InvalidObjectPath', `${name} gives no object`);
  }
}
