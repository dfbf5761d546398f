import type { Asked } from '../config/asked.ts';
import { openShelf } from '../files/open-shelf.ts';
import { compose } from '../pipeline.ts';
import { printJson, threadRecord, threadText } from '../proof/records.ts';
import { copyPosts } from './copy-posts.ts';
import { cutInput } from './cut-input.ts';
import { EXIT, type ExitStatus } from './exit.ts';
import type { Io } from './io.ts';
import { sayFinding } from './say.ts';

type ThreadOptions = Asked & { readonly json?: boolean; readonly copy?: boolean };

/**
 * `pullquote thread`: the posts for a platform, ready to paste, or with
 * `--json` as `thread.json` holds them. Cards are laid out too, since a line
 * that fits no card gives way to a shorter one in the posts as well.
 */
export async function printThread(
  io: Io,
  input: string,
  options: ThreadOptions,
): Promise<ExitStatus> {
  const cutting = await cutInput(io, input, options);
  const { threads, findings } = await compose(cutting, await openShelf());
  if (options.json) io.stdout.write(printJson(threadRecord(threads)));
  else if (!(options.copy && (await copyPosts(io, threads)))) {
    io.stdout.write(threads.map(threadText).join('\n'));
  }
  for (const found of findings) sayFinding(io, found);
  return findings.some(({ severity }) => severity === 'error') ? EXIT.failed : EXIT.done;
}
