import type { Platform } from '../platforms/platform.ts';
import { connector, separate } from './parts.ts';
import type { Draft, Part, ThreadOptions } from './thread.ts';

/** More hashtags than this look like an advertisement. */
const MOST_HASHTAGS = 3;

/**
 * The brand's handle and hashtags, spelt so that every platform links them
 * whole: letters and digits alone, words joined in CamelCase.
 */
export function tagsOf(platform: Platform, { hashtags, handle }: ThreadOptions): string[] {
  const most = Math.min(MOST_HASHTAGS, platform.hashtags?.value ?? MOST_HASHTAGS);
  const spelt = hashtags.map(spellHashtag).filter((tag) => tag !== null);
  const name = handle?.trim().replace(/^@/u, '') ?? '';
  return [...(name === '' ? [] : [`@${name}`]), ...[...new Set(spelt)].slice(0, most)];
}

/** `covid-19` → `#Covid19`; null where no letter is left. */
export function spellHashtag(written: string): string | null {
  const words = written.normalize('NFC').match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? [];
  const tag = words.length < 2 ? words.join('') : words.map(capitalised).join('');
  return /\p{L}/u.test(tag) ? `#${tag}` : null;
}

/** Tags with a space between them. */
export function tagParts(tags: readonly string[]): Part[] {
  return separate(
    tags.map((text): Part[] => [{ text, kind: 'tag', span: null }]),
    ' ',
  );
}

/** Drafts with the tags at the end of the first post that has room for them; one with the link comes last. */
export function addTags(
  drafts: readonly Draft[],
  tags: readonly string[],
  fits: (parts: readonly Part[]) => boolean,
): readonly Draft[] {
  if (tags.length === 0) return drafts;
  const parts = [connector(' '), ...tagParts(tags)];
  const isRoomy = (draft: Draft) => fits([...draft.parts, ...parts]);
  const isLinked = (draft: Draft) => draft.parts.some(({ kind }) => kind === 'link');
  const best = drafts.find((draft) => !isLinked(draft) && isRoomy(draft)) ?? drafts.find(isRoomy);
  const index = best === undefined ? -1 : drafts.indexOf(best);
  return drafts.map((draft, at) =>
    at === index ? { ...draft, parts: [...draft.parts, ...parts] } : draft,
  );
}

function capitalised(word: string): string {
  const [first = ''] = word;
  return first.toUpperCase() + word.slice(first.length);
}
