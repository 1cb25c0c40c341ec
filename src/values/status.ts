/** `none` is "ej bedömd": never to be read as green. */
export type Status = 'green' | 'yellow' | 'red' | 'none';

export const statuses: readonly Status[] = ['green', 'yellow', 'red', 'none'];

/** Colour never stands alone: the symbols differ in shape. */
export const statusSymbols: Record<Status, string> = { green: '●', yellow: '▲', red: '■', none: '○' };

/** From best to worst, for taking the worst of several; `none` says nothing about the others. */
const severity: Record<Status, number> = { none: 0, green: 1, yellow: 2, red: 3 };

export const worstStatus = (all: readonly Status[]): Status =>
  all.reduce<Status>((worst, status) => (severity[status] > severity[worst] ? status : worst), 'none');
