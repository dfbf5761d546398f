import type { Span } from '../../text/spans.ts';
import type { Reporting } from '../prose/reporting.ts';
import type { Party } from './party.ts';

/** Who an article says a quotation is from, and where it says so. */
export type Attribution = {
  readonly party: Party;
  /** The reporting clause: from the quotation's mark to its end, or from its start to the mark. */
  readonly clause: Span;
  readonly side: 'before' | 'after';
  /** Whether the words name the party next to a reporting verb, the surest way. */
  readonly isDirect: boolean;
  /** Whether the words stand at another quotation, whose speaker goes on here. */
  readonly isCarried?: boolean;
};

/** A party found beside a quotation, and the token past the words that name it. */
export type Found = {
  readonly party: Party;
  readonly isDirect: boolean;
  readonly to: number;
  /** The verb of speech before a quotation that names the party, if one does. */
  readonly verb?: Reporting;
};

/** UTF-16 code units between a quotation and what attributes it. */
export const LONGEST_CLAUSE = 240;
