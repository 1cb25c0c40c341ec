/** How a cell looks: everything the strict Excel knows of formats. */
export interface Look {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
  readonly fill: string | null;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  /** `Thin #RRGGBB`; null: no line. */
  readonly top: string | null;
  readonly bottom: string | null;
}

export const plainLook: Look = {
  numberFormat: 'General', fontName: 'Calibri', fontSize: 11, bold: false, italic: false, color: '#000000', fill: null,
  horizontal: 'General', vertical: 'Bottom', wrap: false, indent: 0, top: null, bottom: null,
};

/** Equal looks are one object: a sheet of a million cells holds a handful of them. */
export class LookTable {
  private readonly looks = new Map<string, Look>([[JSON.stringify(plainLook), plainLook]]);
  private readonly changed = new Map<Look, Map<string, Look>>();

  with(look: Look, change: Partial<Look>): Look {
    const changeKey = JSON.stringify(change);
    const known = this.changed.get(look)?.get(changeKey);
    if (known) return known;
    const merged = { ...look, ...change };
    const key = JSON.stringify(merged);
    const next = this.looks.get(key) ?? merged;
    this.looks.set(key, next);
    const changes = this.changed.get(look) ?? new Map<string, Look>();
    this.changed.set(look, changes.set(changeKey, next));
    return next;
  }
}
