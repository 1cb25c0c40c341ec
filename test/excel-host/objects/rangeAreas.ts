import { ApiObject } from '../richapi/apiObject';
import type { HostContext } from './context';

/** Several ranges as one object, of which only the addresses are asked. */
export class RangeAreas extends ApiObject {
  private kept: string | null = null;

  constructor(host: HostContext, addresses: readonly string[]) {
    super('RangeAreas', {
      Address: { get: () => addresses.join(',') },
      _KeepReference: { call: () => { this.kept ??= host.keep(this); } },
    }, () => (this.kept === null ? {} : { _ReferenceId: this.kept }));
  }
}
