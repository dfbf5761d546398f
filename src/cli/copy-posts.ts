import clipboard from 'clipboardy';
import type { Thread } from '../thread/thread.ts';
import type { Io } from './io.ts';
import { colour } from './say.ts';

/**
 * Copies post after post to the clipboard, the next at each Enter, and says
 * which. False, with nothing copied, where there is no terminal to press
 * Enter on, or no clipboard; and where the clipboard fails on the way.
 */
export async function copyPosts(io: Io, threads: readonly Thread[]): Promise<boolean> {
  if (io.stdin.isTTY !== true) return false;
  const posts = threads.flatMap((thread) => thread.posts.map((post) => ({ ...post, thread })));
  const enters = io.stdin[Symbol.asyncIterator]();
  for (const [index, { n, total, text, thread }] of posts.entries()) {
    if (!(await copy(text))) {
      if (index > 0) {
        const refused = `${thread.platform} ${n}/${total} could not be copied; all posts follow`;
        io.stderr.write(`${colour(io, 'yellow', '!')} ${refused}\n`);
        await enters.return?.();
      }
      return false;
    }
    const isLast = index === posts.length - 1;
    const next = isLast ? 'that was the last' : 'Enter for the next, Ctrl+C to stop';
    io.stderr.write(
      `${colour(io, 'green', '✓')} ${thread.platform} ${n}/${total} copied; ${next}\n`,
    );
    if (!isLast && (await enters.next()).done) break;
  }
  await enters.return?.();
  return true;
}

async function copy(text: string): Promise<boolean> {
  try {
    await clipboard.write(text);
    return true;
  } catch {
    return false;
  }
}
