import { CARDS } from './cards.ts';
import { CUT } from './cut.ts';
import { INPUT } from './input.ts';
import { OUTPUT } from './output.ts';
import { POSTS } from './posts.ts';
import { SETTINGS } from './settings.ts';
import { TEMPLATES } from './templates.ts';

/** All wording of findings, a code each. */
export const MESSAGES = {
  ...INPUT,
  ...CUT,
  ...TEMPLATES,
  ...CARDS,
  ...POSTS,
  ...SETTINGS,
  ...OUTPUT,
};
