import { createHash } from 'node:crypto';
import type { Article } from '../article/article.ts';
import type { Card } from '../cards/card.ts';
import type { CardType } from '../cards/card-file.ts';
import type { Cut } from '../cut/cut.ts';
import type { Thread } from '../thread/thread.ts';
import type { Correction } from '../thread/write-correction.ts';

/** A card's picture: its file name without extension, and the drawn bytes. */
export type Picture = {
  readonly name: string;
  readonly card: Card;
  readonly svg: string;
  /** Its path inside the out folder, and its type and content. */
  readonly file: string;
  readonly type: CardType;
  readonly bytes: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
};

/** The picture that goes with a post: the path inside the out folder, and its alt text. */
export type Attachment = { readonly image: string; readonly alt: string };

/** A thread whose posts know their pictures. */
export type IllustratedThread = Thread & {
  /** The platform's name, for a person. */
  readonly name: string;
  /** The address that opens the platform's composer with the first post in it, where there is one. */
  readonly compose: string | null;
  /** One entry a post, null where it has none. */
  readonly images: readonly (Attachment | null)[];
  /** The post that corrects what was published, where one was asked for. */
  readonly correction: Correction | null;
};

/** The article's text as it is written to `article.txt`, with a line end at its end. */
export function articleText(article: Article): string {
  return article.text.endsWith('\n') ? article.text : `${article.text}\n`;
}

/** A hash of an article's front matter. */
export function frontMatterHash({ frontMatter }: Article): string {
  return sha256(JSON.stringify(frontMatter));
}

/** A hash of the text of a saved cut, null where there is none. */
export function savedCutHash(savedCut: string | null): string {
  return sha256(JSON.stringify(savedCut));
}

/** What `cut.json` holds. */
export function cutRecord(article: Article, cut: Cut) {
  const { title, lang, dir, genre, publication, bylines, published, url } = article;
  return {
    article: {
      title: title?.text ?? null,
      lang,
      dir,
      genre,
      publication,
      bylines,
      published,
      url,
      sha256: sha256(articleText(article)),
    },
    headline: cut.headline,
    kicker: cut.kicker,
    quotes: cut.quotes,
    quote: cut.quotes[0] ?? null,
    takeaway: cut.takeaway,
    points: cut.points,
    alternatives: cut.alternatives,
    findings: [...article.findings, ...cut.findings],
  };
}

/** What `cards.json` holds: one entry a card. */
export function cardsRecord(pictures: readonly Picture[]) {
  return pictures.map(({ file, card, bytes, width, height }) => ({
    file,
    kind: card.kind,
    format: card.format,
    text: card.text,
    spans: card.spans,
    width,
    height,
    bytes: bytes.byteLength,
    alt: card.alt,
    fit: card.fit,
  }));
}

/** What `thread.json` holds: the posts of each platform, by its id. */
export function threadRecord(threads: readonly IllustratedThread[]) {
  return {
    platforms: Object.fromEntries(threads.map((thread) => [thread.platform, posts(thread)])),
  };
}

/** What `thread/<platform>.txt` holds: the posts with `---` on a line of its own between them. */
export function threadText(thread: Thread): string {
  return `${thread.posts.map((post) => post.text).join('\n\n---\n\n')}\n`;
}

/** JSON as it is written to files and to stdout: two spaces, a line end at its end. */
export function printJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** SHA-256 in hexadecimal digits; text counts as its UTF-8 bytes. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function posts({ limit, unit, posts, images, correction }: IllustratedThread) {
  return {
    limit,
    unit,
    posts: posts.map(({ n, total, text, count, parts }, index) => ({
      n,
      total,
      text,
      count,
      parts,
      image: images[index]?.image ?? null,
      alt: images[index]?.alt ?? null,
    })),
    ...(correction && {
      correction: { text: correction.text, count: correction.count, parts: correction.parts },
    }),
  };
}
