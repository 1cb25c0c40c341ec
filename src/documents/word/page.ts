/** A4 in points, with the margins of the report's pages. */
export interface Page {
  readonly orientation: 'portrait' | 'landscape';
  /** Between the margins. */
  readonly width: number;
  readonly height: number;
}

const A4 = { short: 595.3, long: 841.9 } as const;
export const MARGIN = { top: 62, bottom: 56, side: 51 } as const;
const TWIPS = 20;

export const twips = (points: number): number => Math.round(points * TWIPS);

export const pageOf = (orientation: Page['orientation']): Page => {
  const [width, height] = orientation === 'portrait' ? [A4.short, A4.long] : [A4.long, A4.short];
  return { orientation, width: width - 2 * MARGIN.side, height: height - MARGIN.top - MARGIN.bottom };
};
