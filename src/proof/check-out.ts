import { type Finding, finding } from '../findings/finding.ts';
import { platformFor } from '../platforms/index.ts';
import { isOverlapping, type Span } from '../text/spans.ts';
import { foldText } from '../text/verbatim.ts';
import { countPost } from '../thread/count-post.ts';
import type { cardsRecord, cutRecord, threadRecord } from './records.ts';
import { sha256 } from './records.ts';

/** An out folder as it was found. */
export type FoundFolder = {
  /** Its path, for messages. */
  readonly folder: string;
  /** The hashes that `make.json` lists, by path inside the folder. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Every file in it but `make.json`, by path inside the folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
};

/**
 * Verifies an out folder against the text of its article as it is now, null
 * where that is what it was made from: every
 * line still stands in the article, every output is there and as it was
 * made, every post, picture and alt text is within its platform's limits.
 * Draws nothing. Gives one finding for each thing that is wrong.
 */
export function checkOut(articleText: string | null, content: FoundFolder): Finding[] {
  return [
    ...checkFiles(content),
    ...(articleText === null ? [] : checkWords(articleText, content)),
    ...checkPosts(content),
    ...checkPictures(content),
  ];
}

function checkFiles({ folder, outputs, files }: FoundFolder): Finding[] {
  const listed = Object.entries(outputs).flatMap(([path, hash]) => {
    const where = { file: `${folder}/${path}` };
    const bytes = files.get(path);
    if (bytes === undefined) return [finding('output-missing', where, { path })];
    return sha256(bytes) === hash ? [] : [finding('output-changed', where, { path })];
  });
  const foreign = [...files.keys()]
    .filter((path) => !(path in outputs))
    .map((path) => finding('output-foreign', { file: `${folder}/${path}` }, { path }));
  return [...listed, ...foreign];
}

function checkWords(articleText: string, content: FoundFolder): Finding[] {
  const cut = readJson<ReturnType<typeof cutRecord>>(content, 'cut.json');
  const then = readText(content, 'article.txt');
  if (cut === null || then === null || then.trimEnd() === articleText.trimEnd()) return [];
  const now = foldText(articleText);
  const isGone = (span: Span | null): boolean =>
    span !== null && !now.includes(foldText(then.slice(...span)));
  const file = `${content.folder}/cut.json`;
  const quotes = cut.quotes.flatMap(({ text, spans, speaker }) => {
    if (spans.some(isGone)) return [finding('quote-gone', { file }, { text })];
    const { name = null, role = null } = speaker?.spans ?? {};
    const gone = [name, role].find(isGone) ?? null;
    return gone ? [finding('speaker-gone', { file }, { text, name: then.slice(...gone) })] : [];
  });
  const others = [cut.headline, cut.kicker, cut.takeaway, ...cut.points].filter(
    (line) => line !== null,
  );
  const lines = others
    .filter(({ text, spans }) => text !== '' && spans.some(isGone))
    .map(({ text }) => finding('line-gone', { file }, { text }));
  const told = [...cut.quotes, ...others].flatMap(({ spans }) => spans.filter(isGone));
  return [
    finding('article-changed', { file: content.folder }),
    ...quotes,
    ...lines,
    ...checkPassages(content, then, (span) => {
      return isGone(span) && !told.some((one) => isOverlapping(one, span));
    }),
  ];
}

/** The article's words in posts that are gone from it, each told once with the posts that have them. */
function checkPassages(
  content: FoundFolder,
  then: string,
  isGone: (span: Span) => boolean,
): Finding[] {
  const threads =
    readJson<ReturnType<typeof threadRecord>>(content, 'thread.json')?.platforms ?? {};
  const gone = new Map<string, string[]>();
  for (const [name, { posts }] of Object.entries(threads)) {
    for (const { n, parts } of posts) {
      for (const { span } of parts) {
        if (span === null || !isGone(span)) continue;
        const text = then.slice(...span);
        gone.set(text, [...(gone.get(text) ?? []), `${name} ${n}`]);
      }
    }
  }
  const file = `${content.folder}/thread.json`;
  return [...gone].map(([text, posts]) => {
    return finding('post-gone', { file }, { posts: [...new Set(posts)].join(', '), text });
  });
}

function checkPosts(content: FoundFolder): Finding[] {
  const threads =
    readJson<ReturnType<typeof threadRecord>>(content, 'thread.json')?.platforms ?? {};
  return Object.entries(threads).flatMap(([name, { limit, unit, posts }]) => {
    return posts.flatMap(({ n, text, alt }) => {
      const where = { file: `${content.folder}/thread.json`, post: `${name} ${n}` };
      const values = { post: `${name} ${n}`, count: countPost(text, unit), limit };
      const most = platformFor(name)?.images.alt.value ?? Number.POSITIVE_INFINITY;
      return [
        ...(values.count > limit ? [finding('post-too-long', where, values)] : []),
        ...((alt?.length ?? 0) > most ? [finding('alt-too-long', where, { ...values, most })] : []),
      ];
    });
  });
}

function checkPictures(content: FoundFolder): Finding[] {
  const cards = readJson<ReturnType<typeof cardsRecord>>(content, 'cards.json') ?? [];
  const threads =
    readJson<ReturnType<typeof threadRecord>>(content, 'thread.json')?.platforms ?? {};
  return Object.entries(threads).flatMap(([name, { posts }]) => {
    const most = platformFor(name)?.images.bytes.value ?? Number.POSITIVE_INFINITY;
    const used = new Set(posts.map(({ image }) => image));
    const tooLarge = cards.filter(({ file, bytes }) => used.has(file) && bytes > most);
    return tooLarge.map(({ file, bytes }) => {
      return finding(
        file.endsWith('.png') ? 'image-too-large-png' : 'image-too-large',
        { file: `${content.folder}/${file}` },
        { file, bytes, most, name },
      );
    });
  });
}

/** Null for a file that is missing or damaged; `checkFiles` has reported it. */
function readJson<T>(content: FoundFolder, path: string): T | null {
  try {
    return JSON.parse(readText(content, path) ?? 'null');
  } catch {
    return null;
  }
}

function readText({ files }: FoundFolder, path: string): string | null {
  const bytes = files.get(path);
  return bytes === undefined ? null : new TextDecoder().decode(bytes);
}
