import type { Format } from './format.ts';

/** A size of a publication's own, as its configuration has it. */
export type OwnSize = {
  readonly name: string;
  /** px */
  readonly width: number;
  /** px */
  readonly height: number;
  /** px from the edges in which no text may stand: from all alike, or from each that is named. */
  readonly safe?: number | Partial<Record<keyof Format['safe'], number | undefined>> | undefined;
};

/** px that a side of a card may have: text on a smaller one cannot be read, and few platforms take a larger one. */
export const SIDES = { least: 200, most: 4096 } as const;

/** How many times as long as the shorter side the longer one may be: beyond it no template leaves room for text. */
export const LONGEST_RATIO = 3;

/** The least part of a side that its safe zone leaves for text. */
const LEAST_ROOM = 0.5;

/** Whether a size is too long for its width, or the other way round. */
export function isTooLong({ width, height }: OwnSize): boolean {
  return Math.max(width, height) > LONGEST_RATIO * Math.min(width, height);
}

/** Whether a size's safe zone leaves less than half of a side. */
export function isTooTight(size: OwnSize): boolean {
  const { width, height, safe } = ownFormat(size);
  const [across, down] = [width - safe.left - safe.right, height - safe.top - safe.bottom];
  return across < width * LEAST_ROOM || down < height * LEAST_ROOM;
}

/** The format of a size. */
export function ownFormat({ name, width, height, safe = 0 }: OwnSize): Format {
  const side = (edge: keyof Format['safe']) =>
    typeof safe === 'number' ? safe : (safe[edge] ?? 0);
  return {
    id: name,
    width,
    height,
    safe: { top: side('top'), right: side('right'), bottom: side('bottom'), left: side('left') },
    use: 'a size of the publication’s own',
    source: null,
    checked: null,
  };
}
