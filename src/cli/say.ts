import { styleText } from 'node:util';
import type { Finding, Severity } from '../findings/finding.ts';
import type { Io } from './io.ts';

const COLOURS = { error: 'red', warning: 'yellow', note: 'cyan' } as const satisfies Record<
  Severity,
  string
>;

/** What is told of an article that was made. */
type MadeReport = {
  readonly out: string | null;
  readonly cards: readonly string[];
  readonly threads: readonly string[];
  readonly findings: readonly Finding[];
};

/** Says a finding to a person, in one line. */
export function sayFinding(io: Io, { severity, message, fix }: Finding): void {
  io.stderr.write(`${colour(io, COLOURS[severity], severity)}: ${message} ${fix}\n`);
}

/**
 * Tells a person what was made, its findings last, so that they are seen;
 * quietly, only where something is wrong.
 */
export function sayMade(
  io: Io,
  { out, cards, threads, findings }: MadeReport,
  { isUnchanged, isQuiet }: { readonly isUnchanged: boolean; readonly isQuiet: boolean },
): void {
  const told = isQuiet ? findings.filter(({ severity }) => severity !== 'note') : findings;
  if (isQuiet && told.length === 0) return;
  const hasError = findings.some(({ severity }) => severity === 'error');
  const tick = hasError ? colour(io, 'red', '✗') : colour(io, 'green', '✓');
  const what = isUnchanged
    ? 'unchanged, nothing to draw'
    : `${cards.length} cards, ${threads.length} threads`;
  io.stderr.write(`${tick} ${out}: ${what}\n`);
  for (const found of onceEach(told)) sayFinding(io, found);
}

/** What is true of several cards is said once. */
function onceEach(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((one) => [one.message, one])).values()];
}

/** Colours a word where a terminal shows it; NO_COLOR and FORCE_COLOR overrule that. */
export function colour(
  io: Io,
  style: 'red' | 'yellow' | 'cyan' | 'green' | 'bold' | 'dim',
  text: string,
): string {
  return hasColour(io) ? styleText(style, text, { validateStream: false }) : text;
}

function hasColour({ env, stderr }: Io): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return stderr.isTTY === true && env.TERM !== 'dumb';
}
