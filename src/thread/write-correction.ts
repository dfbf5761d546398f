import type { Article } from '../article/article.ts';
import { type Finding, finding } from '../findings/finding.ts';
import { languageFor } from '../languages/index.ts';
import type { Platform } from '../platforms/platform.ts';
import { countPost } from './count-post.ts';
import { connector, editorPart, joinParts } from './parts.ts';
import { isWithinLimits, roomOf } from './room.ts';
import type { Part, ThreadOptions } from './thread.ts';

/** A post that corrects what was published, to be put under the thread. */
export type Correction = {
  readonly text: string;
  /** In the platform's unit. */
  readonly count: number;
  readonly parts: readonly Part[];
  readonly findings: readonly Finding[];
};

/** The correction post for one platform: the language's word for it, and the editor's text. */
export function writeCorrection(
  article: Article,
  correction: string,
  platform: Platform,
  options: ThreadOptions,
): Correction {
  const { labels } = languageFor(article.lang);
  const parts = [connector(labels.correction), editorPart(correction.trim())];
  const text = joinParts(parts);
  const room = roomOf(platform, options);
  const count = countPost(text, room.unit);
  const values = { n: labels.correction.trim(), platform: platform.id, count, limit: room.limit };
  const where = { file: `thread/${platform.id}.correction.txt` };
  const findings = isWithinLimits(text, room) ? [] : [finding('post-over-limit', where, values)];
  return { text, count, parts, findings };
}
