import { Paragraph, PatchType, patchDetector, patchDocument, type FileChild, type IPatch } from 'docx';
import type { ReportModel } from '../report/model';
import type { Problem } from '../values/problem';
import { fail, ok, type Result } from '../values/result';
import type { Section } from './content/blocks';
import { sectionsOf } from './content/sections';
import { textOf, tidy, type Parts } from './package';
import { paragraphsOf } from './paragraphs';
import { wantedBy } from './placeholders';
import { damagedTemplate, readTemplate } from './templateFile';
import { sectionChildren } from './word/blocks';
import type { Dressing } from './word/dressing';
import { letterOf } from './word/fonts';
import type { Place } from './word/place';
import { runsOf } from './word/text';
import { propertiesOf, type WordOptions } from './wordReport';

export interface FilledTemplate {
  readonly bytes: Uint8Array;
  /** Placeholders that mean nothing to us: they stand as they are. In the template's order, each once. */
  readonly unknown: readonly string[];
  /** Placeholders for what the workbook does not hold: a sentence stands in their place. */
  readonly missing: readonly string[];
}

/** Twips to points. */
const TWIPS = 20;
const A4_BETWEEN_MARGINS = { width: 453, height: 700 } as const;

/** The narrowest text area of the template's sections, in points. */
function areaOf(document: string): { readonly width: number; readonly height: number } {
  const sections = document.match(/<w:sectPr\b[^]*?<\/w:sectPr>/g) ?? [];
  const areas = sections.flatMap((section) => {
    const number = (element: string, attribute: string): number => {
      const tag = new RegExp(`<w:${element}\\b[^>]*>`).exec(section)?.[0] ?? '';
      return Number(new RegExp(`\\bw:${attribute}="(-?\\d+)"`).exec(tag)?.[1] ?? NaN) / TWIPS;
    };
    const width = number('pgSz', 'w') - number('pgMar', 'left') - number('pgMar', 'right');
    const height = number('pgSz', 'h') - Math.abs(number('pgMar', 'top')) - Math.abs(number('pgMar', 'bottom'));
    return width > 100 && height > 100 ? [{ width, height }] : [];
  });
  return areas.reduce((least, area) => (area.width < least.width ? area : least), areas[0] ?? A4_BETWEEN_MARGINS);
}

/** Ids of the template's own headings by their level: Word names them in its user's language (Rubrik1), but not in their w:name. */
function headingsOf(parts: Parts): ReadonlyMap<number, string> {
  const ids = new Map<number, string>();
  for (const style of textOf(parts, 'word/styles.xml').match(/<w:style\b[^]*?<\/w:style>/g) ?? []) {
    const level = /<w:name w:val="heading ([1-9])"/i.exec(style)?.[1];
    const id = /\bw:styleId="([^"]+)"/.exec(style)?.[1];
    if (level !== undefined && id !== undefined && /\bw:type="paragraph"/.test(style)) ids.set(Number(level), id);
  }
  return ids;
}

const dressingOf = (headings: ReadonlyMap<number, string>): Dressing => ({
  heading1: headings.get(1) ?? null, heading2: headings.get(2) ?? null, heading3: headings.get(3) ?? null, tableText: null, tableHead: null, note: null, body: null,
});

/** The level of the heading that a placeholder stands under, where it first stands; 0 for none. */
function levelAbove(document: string, headings: ReadonlyMap<number, string>): (name: string) => number {
  const levels = new Map([...headings].map(([level, id]) => [id, level]));
  const above = new Map<string, number>();
  let last = 0;
  for (const { style, text, isBoxed } of paragraphsOf(document)) {
    // A heading in a text box is one of the box's own.
    if (!isBoxed) last = levels.get(style ?? '') ?? last;
    for (const [, name = ''] of text.matchAll(/\{\{(.*?)\}\}/g)) if (!above.has(name)) above.set(name, last);
  }
  return (name) => above.get(name) ?? 0;
}

const nothing = ({ language }: ReportModel): FileChild =>
  new Paragraph({ children: runsOf(language === 'sv' ? 'Uppgift saknas i arbetsboken.' : 'The workbook does not hold this.', { italics: true }) });

interface Patched {
  readonly patch: IPatch;
  readonly isMissing: boolean;
}

function patchFor(name: string, model: ReportModel, sections: readonly Section[], place: Place, above: number): Patched | null {
  const wanted = wantedBy(name);
  if (!wanted) return null;
  if (wanted.kind === 'text') {
    const text = wanted.of(model);
    return { patch: { type: PatchType.PARAGRAPH, children: runsOf(text) }, isMissing: text === '' };
  }
  const { keys } = wanted;
  const found = sections.filter(({ key }) => keys === 'report' || keys.includes(key));
  const children = found.flatMap((section) => sectionChildren(section, place, { above, withHeading: keys === 'report' }));
  return { patch: { type: PatchType.DOCUMENT, children: children.length > 0 ? children : [nothing(model)] }, isMissing: children.length === 0 };
}

/**
 * The kommun's own .docx with the report in the place of its placeholders (`{{rapport}}`, `{{tabell:verksamheter}}`):
 * its header, footer, styles, pictures and sections stay. A file that is no such document is a sentence.
 */
export async function fillTemplate(template: Uint8Array, model: ReportModel, options: WordOptions = {}): Promise<Result<FilledTemplate, Problem>> {
  const parts = readTemplate(template);
  if (!parts.ok) return parts;
  const document = textOf(parts.value, 'word/document.xml');
  const headings = headingsOf(parts.value);
  const above = levelAbove(document, headings);
  const place: Place = { language: model.language, dressing: dressingOf(headings), font: null, letter: letterOf(parts.value), ...areaOf(document) };
  const sections = sectionsOf(model, options);
  const names = await placeholdersIn(template);
  if (names === null) return fail(damagedTemplate);
  const patches = new Map(names.map((name) => [name, patchFor(name, model, sections, place, above(name))]));
  const known = [...patches].flatMap(([name, patched]) => (patched ? [[name, patched.patch] as const] : []));
  const filled = await patchDocument({ outputType: 'uint8array', data: template, patches: Object.fromEntries(known) });
  const shown = (is: (patched: Patched | null) => boolean): string[] => [...patches].filter(([, patched]) => is(patched)).map(([name]) => name.trim());
  return ok({
    bytes: tidy(filled, propertiesOf(model), parts.value),
    unknown: shown((patched) => patched === null), missing: shown((patched) => patched?.isMissing === true),
  });
}

/** As they are typed, from the body, tables, headers and footers; null where a part is no XML. */
async function placeholdersIn(template: Uint8Array): Promise<readonly string[] | null> {
  try {
    return await patchDetector({ data: template });
  } catch {
    return null;
  }
}
