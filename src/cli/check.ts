import { join } from 'node:path';
import type { Article } from '../article/article.ts';
import type { Source } from '../article/source.ts';
import { cutFilePath, readText } from '../files/cut-file.ts';
import { findArticles } from '../files/find-articles.ts';
import { type MakeRecord, sourceName } from '../files/out-folder.ts';
import { type Found, findMade, readOut } from '../files/read-out.ts';
import { readSource } from '../files/read-source.ts';
import { slugFor } from '../files/slug.ts';
import { type Finding, FindingError, finding } from '../findings/finding.ts';
import { checkOut } from '../proof/check-out.ts';
import { frontMatterHash, printJson, savedCutHash, sha256 } from '../proof/records.ts';
import { EXIT, type ExitStatus } from './exit.ts';
import type { Io } from './io.ts';
import { colour, sayFinding } from './say.ts';

type CheckOptions = { readonly out: string; readonly json?: boolean };
type Checked = {
  readonly input: string;
  readonly out: string | null;
  readonly findings: readonly Finding[];
};

/** `pullquote check`: what is in the out folder against the articles as they are now. */
export async function check(
  io: Io,
  inputs: readonly string[],
  options: CheckOptions,
): Promise<ExitStatus> {
  const articles = await findArticles(inputs);
  const found = await findMade(options.out);
  const checked: Checked[] = [];
  for (const input of articles) checked.push(await checkOne(io, input, options.out, found));
  const findings = checked.flatMap((one) => one.findings);
  if (options.json) io.stdout.write(printJson({ articles: checked }));
  else for (const one of checked) sayChecked(io, one);
  return findings.length === 0 ? EXIT.done : EXIT.failed;
}

async function checkOne(
  io: Io,
  input: string,
  out: string,
  { made, damaged }: Found,
): Promise<Checked> {
  const found = made.find(({ folder, record }) => record.source === sourceName(folder, input));
  try {
    const source = await readSource(input, { stdin: io.stdin, allowPrivate: false });
    if (found === undefined) {
      return { input, out: null, findings: [notMade(input, out, damaged)] };
    }
    const { folder, record } = found;
    const now = await readChanged(source, record);
    const content = { folder, outputs: record.outputs, files: await readOut(folder) };
    const findings = [
      ...(await checkHand(input, now, record)),
      ...checkOut(now?.text ?? null, content),
    ];
    return { input, out: folder, findings };
  } catch (error) {
    if (!(error instanceof FindingError)) throw error;
    return { input, out: found?.folder ?? null, findings: [error.finding] };
  }
}

/** An article that is not what the outputs were made from; null for one that is, byte for byte. */
async function readChanged(source: Source, { inputs }: MakeRecord): Promise<Article | null> {
  if (inputs.article === sha256(source.bytes)) return null;
  // All that reads an article takes longer to load than a hundred unchanged ones to check.
  const { readArticle } = await import('../article/read-article.ts');
  return await readArticle(source, { lang: null, url: null });
}

/** Why nothing stands in the out folder for an article. */
function notMade(input: string, out: string, damaged: readonly string[]): Finding {
  const folder = join(out, slugFor({ asked: null, input, title: null, headline: '', text: '' }));
  return damaged.includes(folder)
    ? finding('out-unreadable', { file: folder }, { folder })
    : finding('never-made', { file: input }, { path: input, out });
}

/** Whether the editor's own words, in front matter or a saved cut, are those that the outputs were made with. */
async function checkHand(
  input: string,
  now: Article | null,
  { inputs }: MakeRecord,
): Promise<Finding[]> {
  const path = cutFilePath(input);
  const savedCut = path === null ? null : await readText(path);
  const isSame =
    inputs.savedCut === savedCutHash(savedCut) &&
    (now === null || inputs.frontMatter === frontMatterHash(now));
  return isSame ? [] : [finding('hand-changed', { file: path ?? input })];
}

function sayChecked(io: Io, { input, findings }: Checked): void {
  const sign = findings.length === 0 ? colour(io, 'green', '✓') : colour(io, 'red', '✗');
  io.stderr.write(`${sign} ${input}\n`);
  for (const found of findings) sayFinding(io, found);
}
