import type { ReportModel } from '../report/model';
import type { Sentence } from '../values/problem';
import { fail, ok, type Result } from '../values/result';
import { toPdf } from './libreOffice';

/** `export FILE -o OUT`: the report as a file of its own, of the kind that the name ends in. */

export interface Exported {
  readonly bytes: Uint8Array;
  /** What the user should know although the file was made. */
  readonly warnings: readonly Sentence[];
}

export interface ExportRequest {
  readonly report: ReportModel;
  /** Makes the report's own .xlsx. */
  readonly workbook: () => Uint8Array;
  /** The kommun's own .docx. */
  readonly template: Uint8Array | null;
}

type Maker = (request: ExportRequest) => Promise<Result<Exported, Sentence>>;

const quoted = (names: readonly string[]): string => names.map((name) => `{{${name}}}`).join(', ');

/** Loaded when it is asked for: the Word library is large. */
const documents = () => import(/* webpackMode: "eager" */ '../documents/index');

const makeWord: Maker = async ({ report, template }) => {
  const { fillTemplate, placeholderNames, wordReport } = await documents();
  if (template === null) return ok({ bytes: await wordReport(report), warnings: [] });
  const filled = await fillTemplate(template, report);
  if (!filled.ok) return fail(filled.error.message);
  const { bytes, unknown, missing } = filled.value;
  return ok({ bytes, warnings: [
    ...unknown.length === 0 ? [] : [{
      sv: `Mallen har platshållare som inte finns och som står kvar: ${quoted(unknown)}. De som finns är ${quoted(placeholderNames.sv)}.`,
      en: `The template has placeholders that do not exist and are left as they are: ${quoted(unknown)}. Those that exist are ${quoted(placeholderNames.en)}.`,
    }],
    ...missing.length === 0 ? [] : [{
      sv: `Arbetsboken saknar det som mallen frågar efter i ${quoted(missing)}.`, en: `The workbook does not hold what the template asks for in ${quoted(missing)}.`,
    }],
  ] });
};

const templateUnused: Sentence = { sv: 'Mallen används bara för .docx och .pdf.', en: 'The template is used for .docx and .pdf only.' };

const makeWorkbook: Maker = ({ workbook, template }) => Promise.resolve(ok({ bytes: workbook(), warnings: template === null ? [] : [templateUnused] }));

/** The print-ready sheet as it is; with a template, the document that it makes (which takes LibreOffice's Writer). */
const makePdf: Maker = async (request) => {
  const made = await (request.template === null ? makeWorkbook(request) : makeWord(request));
  if (!made.ok) return made;
  const pdf = await toPdf(made.value.bytes, request.template === null ? 'xlsx' : 'docx', request.report.language);
  return pdf.ok ? ok({ ...made.value, bytes: pdf.value }) : pdf;
};

/** By the ending of the file's name. */
const makers: Readonly<Record<string, Maker>> = { '.docx': makeWord, '.xlsx': makeWorkbook, '.pdf': makePdf };

const exportEndings: readonly string[] = Object.keys(makers);

/** `ending`: one of `exportEndings`. */
export async function exportReport(ending: string, request: ExportRequest): Promise<Result<Exported, Sentence>> {
  const maker = makers[ending];
  return maker ? maker(request) : fail({
    sv: `Utfilen ska sluta på ${exportEndings.join(', ')}.`, en: `The file's name has to end in ${exportEndings.join(', ')}.`,
  });
}
