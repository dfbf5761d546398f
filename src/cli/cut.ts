import { speakerOf } from '../cards/alt-text.ts';
import type { Asked } from '../config/asked.ts';
import { writeCutFile } from '../config/cut-file.ts';
import type { Cut, Line, Quote } from '../cut/cut.ts';
import { cutFilePath, saveNew } from '../files/cut-file.ts';
import { FindingError, finding } from '../findings/finding.ts';
import { languageFor } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { cutRecord, printJson } from '../proof/records.ts';
import { cutInput } from './cut-input.ts';
import { EXIT, type ExitStatus } from './exit.ts';
import type { Io } from './io.ts';
import { colour, sayFinding } from './say.ts';

type CutOptions = Asked & {
  readonly json?: boolean;
  readonly save?: boolean;
  readonly force?: boolean;
};

/** `pullquote cut`: the cut of one article, for a person or with `--json` as `cut.json` holds it. */
export async function printCut(io: Io, input: string, options: CutOptions): Promise<ExitStatus> {
  const { article, settings, cut } = await cutInput(io, input, options);
  io.stdout.write(
    options.json ? printJson(cutRecord(article, cut)) : describe(cut, languageFor(article.lang)),
  );
  const findings = [...article.findings, ...settings.findings, ...cut.findings];
  for (const found of findings) sayFinding(io, found);
  if (options.save) await save(io, input, writeCutFile(article, cut), options.force === true);
  return findings.some(({ severity }) => severity === 'error') ? EXIT.failed : EXIT.done;
}

/** Writes the cut beside the article, for the editor to change. Never over what an editor wrote. */
async function save(io: Io, input: string, text: string, isForced: boolean): Promise<void> {
  const path = cutFilePath(input);
  if (path === null) throw new FindingError(finding('cut-file-homeless', { file: input }));
  if (!(await saveNew(path, text, isForced))) {
    throw new FindingError(finding('cut-file-exists', { file: path }, { path }));
  }
  io.stderr.write(`${colour(io, 'green', '✓')} ${path}: change it, then run “pullquote make”\n`);
}

function describe(cut: Cut, language: Language): string {
  const rows = [
    row('headline', cut.headline),
    row('kicker', cut.kicker),
    ...cut.quotes.map((quote) => row('quote', quote) + attribution(quote, language)),
    row('takeaway', cut.takeaway),
    ...cut.points.map((point) => row('point', point)),
  ];
  return rows.join('');
}

function row(name: string, line: Line | null): string {
  return line === null ? '' : `${name.padEnd(10)}${line.text}\n`;
}

function attribution({ speaker }: Quote, language: Language): string {
  const line = speakerOf(speaker, language);
  return line === '' ? '' : `${' '.repeat(10)}— ${line}\n`;
}
