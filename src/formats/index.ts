import type { Format } from './format.ts';
import { og } from './og.ts';
import { pin } from './pin.ts';
import { portrait } from './portrait.ts';
import { square } from './square.ts';
import { story } from './story.ts';
import { wide } from './wide.ts';

/** Every format there is, in the order they are listed to people. */
export const FORMATS: readonly Format[] = [og, wide, square, portrait, story, pin];

/** The format of an id, or undefined where there is none. */
export function formatFor(id: string): Format | undefined {
  return FORMATS.find((format) => format.id === id);
}
