import { strFromU8, unzipSync } from 'fflate';
import type { ReportModel } from '../../src/report/model';
import { exampleBytes, followUpOf, type ExampleName } from '../support/examples';

export function reportOf(name: ExampleName, language: 'sv' | 'en' = 'sv'): ReportModel {
  const { report } = followUpOf(exampleBytes(name), { thisRun: { language } });
  if (!report) throw new Error(`${name} gives no report.`);
  return report;
}

/** Parts of a package as text. */
export const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': '\'' };

export const unescaped = (xml: string): string => xml.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => ENTITIES[entity] ?? entity);

/** The text of a stretch of Word's XML; a paragraph ends in a line break. */
export const textIn = (xml: string): string =>
  unescaped(xml.replace(/<w:br\/>/g, '\n').replace(/<w:tab\/>/g, '\t').replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, ''));

/** Every cell of every table, in order. */
export const cellsIn = (document: string): string[] =>
  (document.match(/<w:tc>[^]*?<\/w:tc>/g) ?? []).map((cell) => textIn(cell).trim());
