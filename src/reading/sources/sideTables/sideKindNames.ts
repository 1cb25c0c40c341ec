import type { Sentence } from '../../../values/problem';
import type { SideKind } from './sideFacts';

/** What the tables of each kind hold, as sentences name it. */
export const sideKindNames: Record<Exclude<SideKind, 'internalControl'>, Sentence> = {
  volumes: { sv: 'volymer', en: 'volumes' }, investments: { sv: 'investeringar', en: 'investments' }, grants: { sv: 'bidrag', en: 'grants' },
};
