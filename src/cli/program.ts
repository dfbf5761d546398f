import { Command } from 'commander';
import type { ExitStatus } from './exit.ts';
import type { Io } from './io.ts';

const EXAMPLES = `
Examples:
  $ pullquote make article.txt                cards, posts and the proof page, in out/
  $ pullquote make article.md --url https://example.org/article
  $ pullquote thread article.txt -p bluesky   the posts for one platform
  $ pullquote cut article.txt                 headline, quote and takeaway only
  $ pullquote check article.txt               is what was made still true?
  $ pbpaste | pullquote make -                an article from the clipboard
`;

const MAKE_EXAMPLES = `
Examples:
  $ pullquote make article.txt
  $ pullquote make article.txt --pick headline=2 --format og,story
  $ pullquote make *.md --out public/share --json
`;

/**
 * Commands and options, and what they call. `finish` is told the exit status.
 * A command's code is loaded when it runs: drawing takes a while to load, and
 * a check should not wait for it.
 */
export function buildProgram(
  io: Io,
  version: string,
  finish: (status: ExitStatus) => void,
): Command {
  const program = new Command('pullquote')
    .description('Turns an article into share cards and a ready-to-paste thread.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
    })
    .exitOverride()
    .showHelpAfterError('Run “pullquote --help” to see the commands and their options.')
    .addHelpText('after', EXAMPLES);
  addMake(program, io, finish);
  addCut(program, io, finish);
  addThread(program, io, finish);
  addCheck(program, io, finish);
  addLists(program, io);
  addTemplates(program, io, finish);
  addInit(program, io, finish);
  for (const command of program.commands) addDebug(command);
  return program;
}

function addMake(program: Command, io: Io, finish: (status: ExitStatus) => void): void {
  const command = program
    .command('make <article...>')
    .description('make cards, threads and the proof page');
  command.optionsGroup('What is made:');
  command
    .option('-f, --format <list>', 'sizes of cards (default: og,square,portrait,story)')
    .option(
      '-p, --platform <list>',
      'where posts go (default: x,bluesky,mastodon,threads,linkedin)',
    )
    .option('-t, --template <name|folder>', 'how cards look (default: editorial)');
  command.option('--points', 'a numbered series of cards from the key points, too');
  addCutOptions(command);
  addThreadOptions(command);
  command.option('--export <list>', 'for other tools: typefully, buffer, postiz, csv, json');
  addArticleOptions(command);
  command.optionsGroup('How it is made:');
  command
    .option('-o, --out <folder>', 'where to write', 'out')
    .option('--force', 'draw again even where nothing has changed')
    .option('--correction <text>', 'add a post that corrects what was published')
    .option('--type <png|jpeg>', 'what the pictures are: jpeg for cards with photos (default: png)')
    .option('--scale <n>', 'pixels of the pictures for each px of a card, such as 2')
    .option('--strict', 'warnings fail too')
    .option('--json', 'print a report as JSON')
    .option('--open', 'show the proof page in the browser when it is made')
    .option('-q, --quiet', 'say only what went wrong')
    .addHelpText('after', MAKE_EXAMPLES)
    .action(async (inputs: string[], options) => {
      const { make } = await import('./make.ts');
      finish(await make(io, inputs, options));
    });
}

function addCut(program: Command, io: Io, finish: (status: ExitStatus) => void): void {
  const command = program
    .command('cut <article>')
    .description('print headline, quote and takeaway');
  addCutOptions(command);
  addArticleOptions(command);
  command
    .option('--save', 'write it beside the article, to be changed by hand')
    .option('--force', 'with --save: write over the one that is there')
    .option('--json', 'print what cut.json holds')
    .action(async (input: string, options) => {
      const { printCut } = await import('./cut.ts');
      finish(await printCut(io, input, options));
    });
}

function addThread(program: Command, io: Io, finish: (status: ExitStatus) => void): void {
  const command = program
    .command('thread <article>')
    .description('print one platform’s posts, ready to paste');
  command.option('-p, --platform <name>', 'where the posts go', 'x');
  addThreadOptions(command);
  addCutOptions(command);
  addArticleOptions(command);
  command
    .option('--copy', 'copy post after post to the clipboard, one Enter each')
    .option('--json', 'print what thread.json holds')
    .action(async (input: string, options) => {
      const { printThread } = await import('./thread.ts');
      finish(await printThread(io, input, options));
    });
}

function addCheck(program: Command, io: Io, finish: (status: ExitStatus) => void): void {
  program
    .command('check <article...>')
    .description('verify what was made against the article as it is now')
    .option('-o, --out <folder>', 'where it was written', 'out')
    .option('--json', 'print a report as JSON')
    .action(async (inputs: string[], options) => {
      const { check } = await import('./check.ts');
      finish(await check(io, inputs, options));
    });
}

function addInit(program: Command, io: Io, finish: (status: ExitStatus) => void): void {
  program
    .command('init [folder]')
    .description('write a commented pullquote.config.yaml')
    .action(async (folder = '.') => {
      const { init } = await import('./init.ts');
      finish(await init(io, folder));
    });
}

function addLists(program: Command, io: Io): void {
  const lists = [
    ['platforms', 'list where posts can go, with limits', 'listPlatforms'],
    ['formats', 'list the sizes of cards', 'listFormats'],
  ] as const;
  for (const [name, description, list] of lists) {
    program
      .command(name)
      .description(description)
      .option('--json', 'print as JSON')
      .action(async (options) => {
        const printers = await import('./list.ts');
        await printers[list](io, options);
      });
  }
}

function addTemplates(program: Command, io: Io, finish: (status: ExitStatus) => void): void {
  const command = program
    .command('templates')
    .description('list how cards can look; “templates new” copies one to start from')
    .option('--json', 'print as JSON')
    .action(async (options) => {
      const { listTemplates } = await import('./list.ts');
      await listTemplates(io, options);
    });
  command
    .command('new <folder>')
    .description('copy a template, to make your own of it')
    .option('--from <name>', 'the template to copy', 'editorial')
    .action(async (folder: string, options) => {
      const { newTemplate } = await import('./new-template.ts');
      finish(await newTemplate(io, folder, options));
    });
}

/** For those who look for a mistake: in the code, or in a card's layout. */
function addDebug(command: Command): void {
  const isMake = command.name() === 'make';
  const alsoDraws = isMake ? ', and draw boxes, safe zones and ink over the cards' : '';
  command.option('--debug', `show where in the code an error came from${alsoDraws}`);
}

/** Options that change what is chosen from the article. */
function addCutOptions(command: Command): void {
  command
    .option('--pick <kind=n>', 'take the n-th candidate, as in quote=2 (repeatable)', collect)
    .option('--quotes <n>', 'make up to so many quote cards (default: 1)')
    .option('--only <heading>', 'only the section, or live entry, below this heading');
}

/** Options that change how posts are written. */
function addThreadOptions(command: Command): void {
  command
    .option('--full', 'the whole article, not a digest of it')
    .option('--numbering <style>', 'how posts are numbered: 1/7, (1/7), 1/, 🧵1/7 or none')
    .option('--link <place>', 'which post has the link: last, first or none')
    .option('--mastodon-server <host>', 'ask this server how long its posts may be');
}

/** Options that tell what the article is. */
function addArticleOptions(command: Command): void {
  command
    .option('--lang <tag>', 'the article’s language, such as fr or en-GB (default: detected)')
    .option('--url <url>', 'the article’s public link')
    .option('-c, --config <file>', 'the publication’s settings (default: pullquote.config.yaml)')
    .option('--allow-private', 'read addresses of a private network too');
}

function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}
