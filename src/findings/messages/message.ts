import type { Severity } from '../finding.ts';

/** A code's severity and wording. `{name}` is filled in from the finding's values. */
export type Message = {
  readonly severity: Severity;
  readonly message: string;
  readonly fix: string;
};
