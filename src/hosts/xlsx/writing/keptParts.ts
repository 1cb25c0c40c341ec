import type { Dialect } from './dialect';
import { attributesOf, childOf, parseXml, type XmlElement } from './xmlTree';

/** What a user has attached to a sheet of ours, and how she looks at it: taken over when it is rewritten. */
export interface KeptParts {
  /** Whole elements as they were written. */
  readonly hyperlinks: string;
  readonly customProperties: string;
  readonly legacyDrawing: string;
  readonly picture: string;
  /** Declarations, with a leading blank, of the prefixes that these elements use. */
  readonly namespaces: string;
  /** Attributes of the view, with a leading blank. */
  readonly zoom: string;
  readonly tabSelected: boolean;
  readonly protected: boolean;
  /** Formulas by their cells, as written; a shared one has its text in one cell only. */
  readonly formulas: ReadonlyMap<string, string>;
}

export const nothingKept: KeptParts = {
  hyperlinks: '', customProperties: '', legacyDrawing: '', picture: '', namespaces: '', zoom: '',
  tabSelected: false, protected: false, formulas: new Map(),
};

/** Null when the part is no worksheet. */
export function keptParts(xml: string, dialect: Dialect): KeptParts | null {
  const root = parseXml(xml);
  if (root?.name !== 'worksheet') return null;
  const whole = (name: string) => {
    const element = childOf(root, name);
    return element ? xml.slice(element.start, element.end) : '';
  };
  const elements = {
    hyperlinks: whole('hyperlinks'), customProperties: whole('customProperties'),
    legacyDrawing: whole('legacyDrawing'), picture: whole('picture'),
  };
  const views = childOf(root, 'sheetViews');
  const view = views && childOf(views, 'sheetView');
  const protection = childOf(root, 'sheetProtection');
  const on = (element: XmlElement | null, name: string) =>
    element !== null && ['1', 'true'].includes(attributesOf(element).get(name) ?? '');
  return {
    ...elements,
    namespaces: usedNamespaces(root, Object.values(elements).join(''), dialect),
    zoom: zoomOf(view),
    tabSelected: on(view, 'tabSelected'),
    protected: on(protection, 'sheet'),
    formulas: formulasOf(root, xml),
  };
}

/** The prefixes that the sheet's old root declares, that the elements use and that the new root lacks. */
function usedNamespaces(root: XmlElement, fragment: string, dialect: Dialect): string {
  return [...attributesOf(root)]
    .filter(([name, value]) => name.startsWith('xmlns:') && !(name === 'xmlns:r' && value === dialect.relationships)
      && fragment.includes(`${name.slice(6)}:`))
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}

function zoomOf(view: XmlElement | null): string {
  if (!view) return '';
  const attributes = attributesOf(view);
  return ['zoomScale', 'zoomScaleNormal'].map((name) => {
    const value = Number(attributes.get(name));
    return value >= 10 && value <= 400 ? ` ${name}="${value}"` : '';
  }).join('');
}

function formulasOf(root: XmlElement, xml: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const row of childOf(root, 'sheetData')?.children ?? []) {
    for (const cell of row.children) {
      const formula = childOf(cell, 'f');
      if (formula) found.set(attributesOf(cell).get('r') ?? '', xml.slice(formula.contentStart, formula.contentEnd));
    }
  }
  return found;
}
