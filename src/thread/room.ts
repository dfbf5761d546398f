import type { Platform, Unit } from '../platforms/platform.ts';
import { countBytes, countPost } from './count-post.ts';
import { numberParts, usualNumbering } from './number-posts.ts';
import { joinParts } from './parts.ts';
import type { Meter } from './split-article.ts';
import type { Numbering, Part, ThreadOptions } from './thread.ts';

/** What a post may hold on a platform, with the options that change it. */
export type Room = {
  readonly limit: number;
  readonly unit: Unit;
  /** UTF-8 bytes; null where there is no such limit. */
  readonly byteLimit: number | null;
  readonly numbering: Numbering;
};

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

/** What posts may take in a thread of `total` posts, the widest number's room taken off. */
export function meterOf(room: Room, total: number): Meter {
  const measure = (text: string) =>
    room.byteLimit === null
      ? [countPost(text, room.unit)]
      : [countPost(text, room.unit), countBytes(text)];
  const number = measure(joinParts(numberParts([], total, total, room.numbering)));
  const limits = [room.limit, ...(room.byteLimit === null ? [] : [room.byteLimit])];
  return { measure, room: limits.map((limit, index) => limit - (number[index] ?? 0)) };
}

/** A test of fit in a thread of `total` posts, room for the widest number included. */
export function fitsIn(room: Room, total: number): (parts: readonly Part[]) => boolean {
  return (parts) =>
    isWithinLimits(joinParts(numberParts(parts, total, total, room.numbering)), room);
}
