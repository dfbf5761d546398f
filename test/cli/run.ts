import { main } from '../../src/cli/main.ts';

/** What a command left behind. */
export type Ran = { readonly status: number; readonly stdout: string; readonly stderr: string };

/** Runs the command line in this process, with `stdin` as standard input. */
export async function run(args: readonly string[], stdin: string | Uint8Array = ''): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const status = await main({
    args,
    env: {},
    stdin: streamOf(stdin),
    stdout: { write: (text) => out.push(text) },
    stderr: { write: (text) => err.push(text) },
  });
  return { status, stdout: out.join(''), stderr: err.join('') };
}

async function* streamOf(content: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
