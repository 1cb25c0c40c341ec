import { ApiCollection, ApiObject, nullObject, text } from '../richapi/apiObject';
import type { HostContext } from './context';

function setting(host: HostContext, key: string): ApiObject {
  const { settings } = host.model;
  return new ApiObject('Setting', {
    Key: { get: () => key },
    Value: { get: () => settings.get(key) ?? null, set: (value) => {
      host.guardStructure();
      settings.set(key, text(value, 'value'));
    } },
    Delete: { call: () => {
      host.guardStructure();
      settings.delete(key);
    } },
  }, () => ({ Key: key }));
}

/** What add-ins keep in the workbook, out of sight. Texts alone here. */
export function settings(host: HostContext): ApiCollection {
  const { settings: kept } = host.model;
  const find = (key: string) => (kept.has(key) ? setting(host, key) : undefined);
  return new ApiCollection('SettingCollection', () => [...kept.keys()].map((key) => setting(host, key)), find, {
    GetItemOrNullObject: { call: (key) => find(text(key, 'key')) ?? nullObject },
    Add: { call: (key, value) => {
      host.guardStructure();
      kept.set(text(key, 'key'), text(value, 'value'));
      return setting(host, text(key, 'key'));
    } },
  });
}
