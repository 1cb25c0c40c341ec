import type { RefObject } from 'react';
import { useEffect, useState } from 'react';
import type { SheetStretch } from '../services/services';

export const rowHeight = 24;
/** Rows that are asked for at once. */
export const blockSize = 100;

export type CellsOf = (sheet: string, from: number, to: number) => Promise<SheetStretch | null>;
type Line = SheetStretch['lines'][number];

/** How far a box is scrolled and how high it is, told once a frame at most. */
export function useScrolled(box: RefObject<HTMLElement | null>): { readonly top: number; readonly height: number } {
  const [place, setPlace] = useState({ top: 0, height: 600 });
  useEffect(() => {
    const { current } = box;
    if (!current) return undefined;
    let asked = 0;
    const look = (): void => {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(() => setPlace({ top: current.scrollTop, height: current.clientHeight }));
    };
    look();
    current.addEventListener('scroll', look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(current);
    return () => {
      cancelAnimationFrame(asked);
      current.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [box]);
  return place;
}

interface Known {
  readonly of: CellsOf;
  readonly sheet: string;
  readonly rowCount: number;
  readonly lines: ReadonlyMap<number, Line>;
  readonly blocks: ReadonlySet<number>;
}

const nothing = (of: CellsOf, sheet: string): Known => ({ of, sheet, rowCount: 0, lines: new Map(), blocks: new Set() });

/** Blocks that are kept: what is far from sight is asked for again. */
const mostBlocks = 20;

function withBlock(known: Known, block: number, { rowCount, lines }: SheetStretch): Known {
  const kept = known.blocks.size >= mostBlocks ? nothing(known.of, known.sheet) : known;
  return { ...kept, rowCount, lines: new Map([...kept.lines, ...lines.map((line): [number, Line] => [line.index, line])]), blocks: new Set([...kept.blocks, block]) };
}

/** The lines of a sheet from block to block, asked for as they come into sight; `cells` is another function when the workbook was read anew. */
export function useLines(cells: CellsOf, sheet: string, from: number, to: number): { readonly lineAt: (row: number) => Line | undefined; readonly rowCount: number } {
  const [known, setKnown] = useState<Known>(nothing(cells, sheet));
  const isSame = known.of === cells && known.sheet === sheet;
  useEffect(() => {
    const left = new AbortController();
    void (async () => {
      for (let block = from; block <= to; block += 1) {
        if (isSame && known.blocks.has(block)) continue;
        const stretch = await cells(sheet, block * blockSize, (block + 1) * blockSize);
        if (!stretch || left.signal.aborted) return;
        setKnown((before) => withBlock(before.of === cells && before.sheet === sheet ? before : nothing(cells, sheet), block, stretch));
      }
    })();
    return () => left.abort();
  }, [cells, sheet, from, to, isSame, known.blocks]);
  return { lineAt: (row) => (isSame ? known.lines.get(row) : undefined), rowCount: isSame ? known.rowCount : 0 };
}
