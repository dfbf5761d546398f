import { join } from 'node:path';
import { isCardFile } from '../cards/card-file.ts';
import { askedSlug } from '../config/resolve-settings.ts';
import { findArticles } from '../files/find-articles.ts';
import { openShelf } from '../files/open-shelf.ts';
import {
  isFresh,
  type MakeRecord,
  type Origin,
  readRecord,
  sourceName,
  writeOut,
} from '../files/out-folder.ts';
import { readToolVersion } from '../files/shelf.ts';
import { slugFor } from '../files/slug.ts';
import { type Finding, FindingError, finding } from '../findings/finding.ts';
import { compose, draw, type Shelf } from '../pipeline.ts';
import type { OutFile } from '../proof/out-files.ts';
import { frontMatterHash, printJson, savedCutHash, sha256 } from '../proof/records.ts';
import { type CutInput, cutInput } from './cut-input.ts';
import { EXIT, type ExitStatus } from './exit.ts';
import type { Io } from './io.ts';
import type { MakeOptions } from './options.ts';
import { startProgress } from './progress.ts';
import { sayFinding, sayMade } from './say.ts';

/** What was made of one article, as `make --json` reports it. */
type Report = {
  readonly input: string;
  /** The out folder; null where the article failed. */
  readonly out: string | null;
  /** Paths of the pictures inside the out folder. */
  readonly cards: readonly string[];
  /** Paths of the text files inside the out folder. */
  readonly threads: readonly string[];
  readonly findings: readonly Finding[];
};

/** What stays the same for all articles of a run. */
type Run = { readonly io: Io; readonly options: MakeOptions; readonly shelf: Shelf };

/** `pullquote make`: articles → cards, threads and the proof page. */
export async function make(
  io: Io,
  inputs: readonly string[],
  options: MakeOptions,
): Promise<ExitStatus> {
  const run = { io, options, shelf: await openShelf() };
  const reports: Report[] = [];
  for (const input of await findArticles(inputs)) reports.push(await makeOrExplain(run, input));
  if (options.json) io.stdout.write(printJson({ articles: reports }));
  if (options.open) await openProofs(reports);
  return statusOf(reports, options.strict === true);
}

/** Shows each proof page in the program that the reader's system keeps for pages. */
async function openProofs(reports: readonly Report[]): Promise<void> {
  const { default: open } = await import('open');
  for (const { out } of reports) if (out !== null) await open(join(out, 'index.html'));
}

/** One bad article is reported, and the others are made. */
async function makeOrExplain(run: Run, input: string): Promise<Report> {
  try {
    return await makeOne(run, input);
  } catch (error) {
    if (!(error instanceof FindingError)) throw error;
    sayFinding(run.io, error.finding);
    return { input, out: null, cards: [], threads: [], findings: [error.finding] };
  }
}

async function makeOne(run: Run, input: string): Promise<Report> {
  const { io, options } = run;
  const cutting = await cutInput(io, input, options);
  const folder = outFolder(cutting, options.out);
  const origin = await originOf(cutting, folder);
  const before = await readRecord(folder, origin.source);
  const isUnchanged = !options.force && before !== null && (await isFresh(folder, before, origin));
  const record = isUnchanged ? before : await drawInto(run, folder, cutting, origin, before);
  const report = { input, out: folder, ...listOutputs(record), findings: record.findings };
  sayMade(io, report, { isUnchanged, isQuiet: options.quiet === true });
  if (!options.json) io.stdout.write(`${join(folder, 'index.html')}\n`);
  return report;
}

async function drawInto(
  { io, options, shelf }: Run,
  folder: string,
  cutting: CutInput,
  origin: Origin,
  before: MakeRecord | null,
): Promise<MakeRecord> {
  const progress = startProgress(io, options.quiet === true);
  try {
    const composed = await compose(cutting, shelf);
    const { files, findings: found } = await draw(composed, (done, total) => {
      progress.show(`drawing card ${done} of ${total}`);
    });
    const findings = [...found, ...replacedCards(cutting, before, files)];
    return await writeOut(folder, files, before, { ...origin, findings });
  } finally {
    progress.clear();
  }
}

/** With a correction, the cards that were made before and are different now, or gone. */
function replacedCards(
  { settings }: CutInput,
  before: MakeRecord | null,
  files: readonly OutFile[],
): Finding[] {
  if (settings.correction === null || before === null) return [];
  const now = new Map(files.map(({ path, content }) => [path, sha256(content)]));
  const cards = Object.entries(before.outputs).filter(([path]) => isCardFile(path));
  const replaced = cards.filter(([path, hash]) => now.get(path) !== hash);
  return replaced.map(([path]) => finding('card-replaced', { file: path }, { path }));
}

function outFolder({ source, article, cut }: CutInput, out: string): string {
  const slug = slugFor({
    asked: askedSlug(article.frontMatter),
    input: source.name,
    title: article.title?.text ?? null,
    headline: cut.headline.text,
    text: article.text,
  });
  return join(out, slug);
}

async function originOf(cutting: CutInput, folder: string): Promise<Origin> {
  const { source, article, settings, given, savedCut } = cutting;
  const settled = JSON.stringify({ settings, given });
  return {
    tool: `pullquote ${await readToolVersion()}`,
    source: sourceName(folder, source.name),
    inputs: {
      article: sha256(source.bytes),
      frontMatter: frontMatterHash(article),
      savedCut: savedCutHash(savedCut),
      settings: sha256(settled),
    },
  };
}

function listOutputs({ outputs }: MakeRecord): Pick<Report, 'cards' | 'threads'> {
  const paths = Object.keys(outputs);
  return {
    cards: paths.filter(isCardFile),
    threads: paths.filter((path) => path.startsWith('thread/')),
  };
}

function statusOf(reports: readonly Report[], isStrict: boolean): ExitStatus {
  if (reports.every(({ out }) => out === null)) return EXIT.usage;
  const severities = reports.flatMap(({ findings }) => findings.map(({ severity }) => severity));
  const isFailed = severities.includes('error') || (isStrict && severities.includes('warning'));
  return isFailed ? EXIT.failed : EXIT.done;
}
