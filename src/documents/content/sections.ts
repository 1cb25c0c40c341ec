import type { SideKind } from '../../reading/sources/sideTables/sideFacts';
import type { ReportModel } from '../../report/model';
import { forecastHeadings } from '../../report/forecastWords';
import { scorecardHeading } from '../../report/scorecardHead';
import { sideHeadings } from '../../report/sideTables';
import type { Block, Section, SectionKey } from './blocks';
import { varianceChart } from './chart';
import { areasBlocks, grossBlocks, partsBlocks, statementBlocks } from './economy';
import { keyFigures } from './figures';
import { accuracyBlocks, forecastBlocks } from './forecast';
import { scorecardBlocks } from './scorecard';
import { sideBlocks } from './sideTables';

export interface ContentOptions {
  /** Comments that were made from the figures and that nobody has made her own: left out unless this is true. */
  readonly includeDrafts?: boolean;
}

/** Comments under the area's name and status; areas without one are left out. */
function commentBlocks({ areas }: ReportModel, { includeDrafts = false }: ContentOptions): Block[] {
  return areas.flatMap(({ figures, comment, isDraft, assessment }): Block[] => (comment.trim() === '' || (isDraft && !includeDrafts) ? [] : [
    { kind: 'heading', level: 2, text: figures.name, status: assessment.status },
    // An empty line parts paragraphs; other line breaks are the writer's own.
    ...comment.trim().split(/\r?\n\s*\n/).map((text): Block => ({ kind: 'text', text, look: 'body' })),
  ]));
}

const sideKinds: readonly SideKind[] = ['volumes', 'investments', 'grants', 'internalControl'];

/** The report's parts in the order of its sheet; those without content are left out. */
export function sectionsOf(model: ReportModel, options: ContentOptions = {}): Section[] {
  const { language, scorecard, sections, forecast } = model;
  const say = (sv: string, en: string): string => (language === 'sv' ? sv : en);
  const part = (key: SectionKey, heading: string | null, blocks: readonly Block[]): Section => ({ key, heading, blocks });
  return [
    part('figures', null, sections.summary && sections.areas ? keyFigures(model) : []),
    part('summary', null, sections.summary && model.summary.length > 0 ? [{ kind: 'text' as const, text: model.summary.join(' '), look: 'body' as const }] : []),
    part('areas', say('Per verksamhetsområde', 'By area'), sections.areas ? areasBlocks(model) : []),
    part('chart', null, sections.areas && sections.chart ? [varianceChart(model)] : []),
    part('comments', say('Kommentarer per verksamhetsområde', 'Comments per area'), sections.comments ? commentBlocks(model, options) : []),
    part('forecast', forecastHeadings.forecast[language], forecast ? forecastBlocks(model, forecast) : []),
    part('accuracy', forecastHeadings.accuracy[language], forecast ? accuracyBlocks(model, forecast) : []),
    part('gross', say('Intäkter och kostnader per verksamhetsområde', 'Income and costs by area'), sections.areas ? grossBlocks(model) : []),
    part('parts', say('Delar av verksamhetsområdena', 'Parts of the areas'), sections.areas ? partsBlocks(model) : []),
    part('incomeStatement', say('Resultaträkning', 'Income statement'), sections.incomeStatement ? statementBlocks(model) : []),
    part('goals', scorecard ? scorecardHeading(scorecard, language) : '', scorecard ? scorecardBlocks(model, scorecard) : []),
    ...sideKinds.map((kind) => part(kind, sideHeadings[kind][language], model.sideTables.filter(({ table }) => table.kind === kind).flatMap((view) => sideBlocks(view, model)))),
  ].filter(({ blocks }) => blocks.length > 0);
}
