import { CommanderError } from 'commander';
import { readToolVersion } from '../files/shelf.ts';
import { FindingError } from '../findings/finding.ts';
import { EXIT, type ExitStatus } from './exit.ts';
import type { Io } from './io.ts';
import { buildProgram } from './program.ts';
import { sayFinding } from './say.ts';

/**
 * Runs the command line: results go to `io.stdout`, everything said to a
 * person to `io.stderr`. Gives the exit status; never throws for an input,
 * however bad it is.
 */
export async function main(io: Io): Promise<ExitStatus> {
  let status: ExitStatus = EXIT.done;
  const program = buildProgram(io, await readToolVersion(), (reached) => {
    status = reached;
  });
  try {
    await program.parseAsync(io.args, { from: 'user' });
    return status;
  } catch (error) {
    return explain(error, io);
  }
}

/** Says what went wrong. Only `--debug` shows where in the code. */
function explain(error: unknown, io: Io): ExitStatus {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof FindingError) sayFinding(io, error.finding);
  else io.stderr.write(`pullquote failed: ${error instanceof Error ? error.message : error}\n`);
  if (io.args.includes('--debug') && error instanceof Error) io.stderr.write(`${error.stack}\n`);
  return EXIT.usage;
}
