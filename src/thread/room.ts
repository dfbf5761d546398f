import type { Platform, Unit } from '../platforms/platform.ts';
import { countBytes, countPost } from './count-post.ts';
import { numberParts, usualNumbering } from './number-posts.ts';
import { joinParts } from './parts.ts';
import type { Numbering, Part, ThreadOptions } from './thread.ts';

/** What a post may hold on a platform, with the options that change it. */
export type Room = {
  readonly limit: number;
  readonly unit: Unit;
  /** UTF-8 bytes; null where there is no such limit. */
  readonly byteLimit: number | null;
  readonly numbering: Numbering;
};

/** Whether parts fit as the n-th post of the thread being planned, its number included. */
export type Fits = (parts: readonly Part[], n: number) => boolean;

/** The room of a platform's posts. */
export function roomOf(platform: Platform, options: ThreadOptions): Room {
  return {
    limit: options.limit ?? platform.limit.value,
    unit: platform.unit.value,
    byteLimit: platform.byteLimit?.value ?? null,
    numbering:
      platform.shape === 'post'
        ? { style: 'none', at: 'end' }
        : (options.numbering ?? usualNumbering(platform)),
  };
}

/** Whether a text is within the limits of a post. */
export function isWithinLimits(text: string, room: Room): boolean {
  return (
    countPost(text, room.unit) <= room.limit &&
    (room.byteLimit === null || countBytes(text) <= room.byteLimit)
  );
}

/** A test of fit in a thread of `total` posts. */
export function fitsIn(room: Room, total: number): Fits {
  return (parts, n) =>
    isWithinLimits(joinParts(numberParts(parts, n, total, room.numbering)), room);
}
