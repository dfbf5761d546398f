import { MESSAGES } from './messages/index.ts';

/** `error`: must be put right before publishing. `warning`: look at it. `note`: good to know. */
export type Severity = 'error' | 'warning' | 'note';

export type FindingCode = keyof typeof MESSAGES;

/** Where the thing is: a file, and where known a line of it, a span of the article, a card, a post. */
export type Place = {
  readonly file: string;
  readonly line?: number;
  readonly span?: readonly [start: number, end: number];
  readonly card?: string;
  readonly post?: string;
};

/** Something the editor should know. */
export type Finding = {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly where: Place;
  /** What happened. */
  readonly message: string;
  /** What to do next. */
  readonly fix: string;
};

/** The values that a message is filled with. */
export type Values = Readonly<Record<string, string | number>>;

/** The finding of a code, its wording filled in from `values`. */
export function finding(code: FindingCode, where: Place, values: Values = {}): Finding {
  const { severity, message, fix } = MESSAGES[code];
  return { code, severity, where, message: fill(message, values), fix: fill(fix, values) };
}

/** An error that ends the work on one article: there is no result, only this finding. */
export class FindingError extends Error {
  override readonly name = 'FindingError';
  readonly finding: Finding;

  constructor(found: Finding, options?: ErrorOptions) {
    super(`${found.message} ${found.fix}`, options);
    this.finding = found;
  }
}

function fill(wording: string, values: Values): string {
  return wording.replaceAll(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? ''));
}
