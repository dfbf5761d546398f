import { describe, expect, it } from 'vitest';
import { platformFor } from '../../src/platforms/index.ts';
import { composeLink } from '../../src/thread/compose-link.ts';
import { type ExportFormat, exportThreads } from '../../src/thread/export-threads.ts';
import { DEFAULT_THREAD_OPTIONS } from '../../src/thread/thread.ts';
import { writeThread } from '../../src/thread/write-thread.ts';
import { library, libraryCut } from './articles.ts';

const PICTURE = { image: 'cards/headline-og.png', alt: 'Headline on a card: “Leeds”, in red' };

function threadFor(id: string) {
  const platform = platformFor(id);
  if (platform === null) throw new Error(`No platform ${id}.`);
  const options = { ...DEFAULT_THREAD_OPTIONS, url: 'https://example.org/van' };
  const thread = writeThread(library, libraryCut, platform, options);
  return { ...thread, images: thread.posts.map(({ n }) => (n === 1 ? PICTURE : null)) };
}

function fileOf(id: string, format: ExportFormat): { path: string; content: string } {
  const [file] = exportThreads([threadFor(id)], format);
  if (file === undefined) throw new Error('No file.');
  return file;
}

describe('exports', () => {
  it('parts posts at four line ends for Typefully', () => {
    const { path, content } = fileOf('x', 'typefully');
    expect(path).toBe('thread/x.typefully.txt');
    expect(content.trimEnd().split('\n\n\n\n')).toEqual(
      threadFor('x').posts.map(({ text }) => text),
    );
  });

  it('gives Buffer every post in the thread, and the first once more as the text', () => {
    const { input } = JSON.parse(fileOf('x', 'buffer').content).variables;
    expect(input.metadata.twitter.thread).toHaveLength(6);
    expect(input.text).toBe(input.metadata.twitter.thread[0].text);
  });

  it('gives Buffer no thread where there is one post', () => {
    expect(JSON.parse(fileOf('linkedin', 'buffer').content).variables.input).not.toHaveProperty(
      'metadata',
    );
  });

  it('gives Postiz content, picture and delay of each post', () => {
    const [post] = JSON.parse(fileOf('bluesky', 'postiz').content).posts;
    expect(post.settings).toEqual({ __type: 'bluesky' });
    expect(post.value[0]).toEqual({
      content: 'Leeds keeps its last mobile library on the road',
      image: [{ id: '', path: PICTURE.image, alt: PICTURE.alt }],
      delay: 0,
    });
    expect(post.value[1].image).toEqual([]);
    const [other] = JSON.parse(fileOf('x', 'postiz').content).posts;
    expect(other.settings).toEqual({ __type: 'x', who_can_reply_post: 'everyone' });
  });

  it('puts all platforms in one CSV file, with fields quoted where they need it', () => {
    const [file, ...others] = exportThreads([threadFor('x'), threadFor('linkedin')], 'csv');
    expect(others).toEqual([]);
    const lines = file?.content.split('\r\n') ?? [];
    expect(lines[0]).toBe('\uFEFFplatform,n,total,text,count,limit,image,alt');
    expect(lines[1]).toBe(
      'x,1,6,Leeds keeps its last mobile library on the road 1/6,51,280,cards/headline-og.png,"Headline on a card: “Leeds”, in red"',
    );
    expect(lines[7]).toMatch(/^linkedin,1,1,"Leeds keeps its last mobile library on the road\n\n/u);
  });

  it.each(['=SUM(1)', '+12 %', '-5 °C', '@brest'])('lets no spreadsheet reckon with %s', (text) => {
    const thread = threadFor('x');
    const posts = thread.posts.map((post) => ({ ...post, text }));
    const [file] = exportThreads([{ ...thread, posts }], 'csv');
    expect(file?.content).toContain(`x,1,6,"\t${text}",`);
    const [typefully] = exportThreads([{ ...thread, posts }], 'typefully');
    expect(typefully?.content.startsWith(text)).toBe(true);
  });

  it('puts all platforms in one JSON file', () => {
    const [file] = exportThreads([threadFor('x'), threadFor('threads')], 'json');
    const rows = JSON.parse(file?.content ?? '[]');
    expect(rows).toHaveLength(12);
    expect(rows[0]).toMatchObject({ platform: 'x', n: 1, alt: PICTURE.alt });
  });
});

describe('the address of a composer', () => {
  const linkFor = (id: string, text: string, server?: string) => {
    const platform = platformFor(id);
    return platform === null ? null : composeLink(platform, text, server);
  };

  it('holds the post, escaped', () => {
    expect(linkFor('x', 'Où ? « Ici » & là')).toBe(
      'https://x.com/intent/tweet?text=O%C3%B9%20%3F%20%C2%AB%20Ici%20%C2%BB%20%26%20l%C3%A0',
    );
  });

  it('keeps a dollar sign as it is', () => {
    expect(linkFor('bluesky', '$& 5')).toBe('https://bsky.app/intent/compose?text=%24%26%205');
  });

  it('goes to the reader’s own Mastodon server', () => {
    expect(linkFor('mastodon', 'Bonjour', 'piaille.fr')).toBe(
      'https://piaille.fr/share?text=Bonjour',
    );
  });

  it.each(['x', 'bluesky', 'mastodon', 'threads', 'linkedin'])('gives %s the post back', (id) => {
    const text =
      'Où ? 100 % & +5\n\n#Brest 👩‍👩‍👧 «\u00a0Ici\u00a0» =1;2 https://example.org/?a=1&b=2#c';
    const link = linkFor(id, text);
    expect(link).toMatch(/^https:\/\/[\w./?=&%!'()*~-]+$/u);
    expect(new URL(link ?? '').searchParams.get('text')).toBe(text);
  });

  it('does not exist for a post that makes it too long', () => {
    expect(linkFor('linkedin', 'é'.repeat(1300))).toHaveLength(
      'https://www.linkedin.com/feed/?shareActive=true&text='.length + 6 * 1300,
    );
    expect(linkFor('linkedin', 'é'.repeat(1400))).toBeNull();
  });

  it('does not exist for Instagram', () => {
    expect(linkFor('instagram', 'Bonjour')).toBeNull();
  });
});
