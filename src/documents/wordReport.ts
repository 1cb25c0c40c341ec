import {
  AlignmentType, Document, Footer, Header, Packer, PageNumber, PageOrientation, Paragraph, TabStopType, TextRun, type FileChild,
} from 'docx';
import { INK } from '../report/layout/theme';
import type { ReportModel } from '../report/model';
import { endOfPeriod } from '../report/words';
import type { Block } from './content/blocks';
import { sectionsOf, type ContentOptions } from './content/sections';
import { tidy, type Properties } from './package';
import { ownFont, sectionChildren } from './word/blocks';
import { dressed, ink, ownDressing, ownStyles } from './word/dressing';
import { OWN_LETTER } from './word/fonts';
import { MARGIN, pageOf, twips, type Page } from './word/page';
import type { Place } from './word/place';
import { runsOf, writable } from './word/text';
import { readableWidth } from './word/widths';

export type WordOptions = ContentOptions;

const languageTag = ({ language }: ReportModel): string => (language === 'sv' ? 'sv-SE' : 'en-GB');

const committeeOf = ({ committee, language }: ReportModel): string => committee ?? (language === 'sv' ? 'Nämnden' : 'The committee');

const asOf = ({ period, language }: ReportModel): string =>
  (period === null ? '' : `${language === 'sv' ? 'Per' : 'As of'} ${endOfPeriod(period, language)}`);

export const propertiesOf = (model: ReportModel): Properties => ({
  title: writable(`${model.title}, ${committeeOf(model)}`), subject: writable([committeeOf(model), asOf(model)].filter((text) => text !== '').join(', ')),
  language: languageTag(model), date: model.date,
});

/** Upright where every table reads well on it. */
const pageFor = (blocks: readonly Block[]): Page => {
  const portrait = pageOf('portrait');
  return blocks.every((block) => block.kind !== 'table' || readableWidth(block, OWN_LETTER) <= portrait.width) ? portrait : pageOf('landscape');
};

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
    ...runsOf(`${sv ? 'Upprättad' : 'Drawn up'} ${model.date}\t`),
    new TextRun({ children: [sv ? 'Sida ' : 'Page ', PageNumber.CURRENT, sv ? ' av ' : ' of ', PageNumber.TOTAL_PAGES] }),
  ], page)] });
}

function titleOf(model: ReportModel): FileChild[] {
  return [
    new Paragraph({ style: 'Title', alignment: AlignmentType.LEFT, children: runsOf(model.title) }),
    new Paragraph({ style: 'Subtitle', children: runsOf(model.subtitle, { color: ink(INK.muted) }) }),
  ];
}

/**
 * The report as a Word document (.docx): real headings, tables with repeated heads, a chart of Word's own, A4, in the
 * report's language, with no name of a person or a place in it. The same model gives the same bytes.
 */
export async function wordReport(model: ReportModel, options: WordOptions = {}): Promise<Uint8Array> {
  const sections = sectionsOf(model, options);
  const page = pageFor(sections.flatMap(({ blocks }) => blocks));
  const place: Place = { language: model.language, dressing: ownDressing, width: page.width, height: page.height, font: ownFont, letter: OWN_LETTER };
  const properties = propertiesOf(model);
  const document = new Document({
    title: properties.title, subject: properties.subject, creator: '', lastModifiedBy: '', compatabilityModeVersion: 15,
    styles: ownStyles(model.language),
    sections: [{
      properties: { page: {
        size: { orientation: page.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT, width: 11906, height: 16838 },
        margin: { top: twips(MARGIN.top), bottom: twips(MARGIN.bottom), left: twips(MARGIN.side), right: twips(MARGIN.side), header: twips(28), footer: twips(26) },
      } },
      headers: { default: headerOf(model, page) }, footers: { default: footerOf(model, page) },
      children: [...titleOf(model), ...sections.flatMap((section) => sectionChildren(section, place))],
    }],
  });
  return tidy(await Packer.pack(document, 'uint8array'), properties);
}
