import type { Asked } from '../config/asked.ts';
import type { Cut, Line, Quote } from '../cut/cut.ts';
import { cutRecord, printJson } from '../proof/records.ts';
import { cutInput } from './cut-input.ts';
import { EXIT, type ExitStatus } from './exit.ts';
import type { Io } from './io.ts';
import { sayFinding } from './say.ts';

/** `pullquote cut`: the cut of one article, for a person or with `--json` as `cut.json` holds it. */
export async function printCut(
  io: Io,
  input: string,
  options: Asked & { json?: boolean },
): Promise<ExitStatus> {
  const { article, cut } = await cutInput(io, input, options);
  io.stdout.write(options.json ? printJson(cutRecord(article, cut)) : describe(cut));
  const findings = [...article.findings, ...cut.findings];
  for (const found of findings) sayFinding(io, found);
  return findings.some(({ severity }) => severity === 'error') ? EXIT.failed : EXIT.done;
}

function describe(cut: Cut): string {
  const rows = [
    row('headline', cut.headline),
    row('kicker', cut.kicker),
    ...cut.quotes.map((quote) => row('quote', quote) + attribution(quote)),
    row('takeaway', cut.takeaway),
    ...cut.points.map((point) => row('point', point)),
  ];
  return rows.join('');
}

function row(name: string, line: Line | null): string {
  return line === null ? '' : `${name.padEnd(10)}${line.text}\n`;
}

function attribution({ speaker }: Quote): string {
  const parts = [speaker?.name, speaker?.role, speaker?.via].filter((part) => part != null);
  return parts.length === 0 ? '' : `${' '.repeat(10)}— ${parts.join(', ')}\n`;
}
