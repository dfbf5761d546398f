import { Command } from 'commander';
import type { ExitStatus } from './exit.ts';
import type { Io } from './io.ts';
import { listFormats, listPlatforms, listTemplates } from './list.ts';
import { makeCommand } from './make.ts';
import { cutCommand } from './cut.ts';
import { threadCommand } from './thread.ts';

const EXAMPLES = `
Examples:
  pullquote make article.txt              cards, posts and the proof page in out/
  pullquote make article.md --url https://example.org/article
  pullquote thread article.txt -p bluesky the posts for one platform
  pullquote cut article.txt               headline, quote and takeaway only
  pbpaste | pullquote make -              an article from the clipboard`;

/** The commands and options, and what they call. `finish` takes the exit status. */
export function buildProgram(io: Io, version: string, finish: (status: ExitStatus) => void): Command {
  const program = new Command('pullquote')
    .description('Turns an article into share cards and a ready-to-paste thread.')
    .version(version)
    .option('--debug', 'show where in the code an error came from')
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getErrHasColors: () => false,
      getOutHasColors: () => false,
    })
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError('Run “pullquote --help” to see the commands and options.')
    .addHelpText('after', EXAMPLES);
  addMake(program, io, finish);
  addCut(program, io, finish);
  addThread(program, io, finish);
  addLists(program, io);
  return program;
}
