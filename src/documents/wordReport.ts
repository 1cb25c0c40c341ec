import {
  AlignmentType, Document, Footer, Header, Packer, PageNumber, PageOrientation, Paragraph, TabStopType, TextRun, type FileChild, type ISectionOptions,
} from 'docx';
import { INK } from '../report/layout/theme';
import type { ReportModel } from '../report/model';
import { endOfPeriod } from '../report/words';
import { sectionsOf, type ContentOptions } from './content/sections';
import { tidy, type Properties } from './package';
import { ownFont, sectionChildren } from './word/blocks';
import { dressed, ink, ownDressing, ownStyles } from './word/dressing';
import { OWN_LETTER } from './word/fonts';
import { MARGIN, pageOf, twips, type Page } from './word/page';
import { runsOfPages, type Run } from './word/pages';
import type { Place } from './word/place';
import { runsOf, writable } from './word/text';

export type WordOptions = ContentOptions;

const languageTag = ({ language }: ReportModel): string => (language === 'sv' ? 'sv-SE' : 'en-GB');

const committeeOf = ({ committee, language }: ReportModel): string => committee ?? (language === 'sv' ? 'Nämnden' : 'The committee');

const asOf = ({ period, language }: ReportModel): string =>
  (period === null ? '' : `${language === 'sv' ? 'Per' : 'As of'} ${endOfPeriod(period, language)}`);

export const propertiesOf = (model: ReportModel): Properties => ({
  title: writable(`${model.title}, ${committeeOf(model)}`), subject: writable([committeeOf(model), asOf(model)].filter((text) => text !== '').join(', ')),
  language: languageTag(model), date: model.date,
});

function edge(children: readonly TextRun[], page: Page): Paragraph {
  const { paragraph } = dressed(ownDressing, 'note');
  return new Paragraph({ ...paragraph, tabStops: [{ type: TabStopType.RIGHT, position: twips(page.width) }], children });
}

function headerOf(model: ReportModel, page: Page): Header {
  return new Header({ children: [edge(runsOf(`${committeeOf(model)}\t${asOf(model)}`), page)] });
}

function footerOf(model: ReportModel, page: Page): Footer {
  const sv = model.language === 'sv';
  return new Footer({ children: [edge([
    ...runsOf(`${sv ? 'Uppdaterad' : 'Updated'} ${model.date}\t`),
    new TextRun({ children: [sv ? 'Sida ' : 'Page ', PageNumber.CURRENT, sv ? ' av ' : ' of ', PageNumber.TOTAL_PAGES] }),
  ], page)] });
}

function titleOf(model: ReportModel): FileChild[] {
  return [
    new Paragraph({ style: 'Title', alignment: AlignmentType.LEFT, children: runsOf(model.title) }),
    new Paragraph({ style: 'Subtitle', children: runsOf(model.subtitle, { color: ink(INK.muted) }) }),
  ];
}

/** Pages of one direction, from `before` on. */
function pagesOf({ page, sections }: Run, model: ReportModel, before: readonly FileChild[]): ISectionOptions {
  const place: Place = { language: model.language, dressing: ownDressing, width: page.width, height: page.height, font: ownFont, letter: OWN_LETTER };
  return {
    properties: { page: {
      size: { orientation: page.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT, width: 11906, height: 16838 },
      margin: { top: twips(MARGIN.top), bottom: twips(MARGIN.bottom), left: twips(MARGIN.side), right: twips(MARGIN.side), header: twips(28), footer: twips(26) },
    } },
    headers: { default: headerOf(model, page) }, footers: { default: footerOf(model, page) },
    children: [...before, ...sections.flatMap((section) => sectionChildren(section, place))],
  };
}

/**
 * The report as a Word document (.docx): real headings, tables with repeated heads, a chart of Word's own, A4, in the
 * report's language, with no name of a person or a place in it. The same model gives the same bytes.
 */
export async function wordReport(model: ReportModel, options: WordOptions = {}): Promise<Uint8Array> {
  const runs = runsOfPages(sectionsOf(model, options), OWN_LETTER);
  const properties = propertiesOf(model);
  const document = new Document({
    title: properties.title, subject: properties.subject, creator: '', lastModifiedBy: '', compatabilityModeVersion: 15,
    styles: ownStyles(model.language),
    sections: (runs.length > 0 ? runs : [{ page: pageOf('portrait'), sections: [] }]).map((run, at) => pagesOf(run, model, at === 0 ? titleOf(model) : [])),
  });
  return tidy(await Packer.pack(document, 'uint8array'), properties);
}
