import type { Place } from '../findings/finding.ts';
import { type Finding, finding } from '../findings/finding.ts';
import { findPassage, nearestPassage } from '../text/find-passage.ts';
import { sliceSpan } from '../text/spans.ts';
import { typeset } from '../text/typography.ts';
import { isVerbatim } from '../text/verbatim.ts';
import type { Line, Quote, Speaker, Takeaway } from './cut.ts';
import { lineAt } from './line.ts';
import type { Prose } from './prose/prose.ts';

/** The line an editor set: with its spans where the words are the article's, else the editor's own. */
export function editedLine(prose: Prose, text: string): Line {
  const span = findPassage(prose.text, text);
  const { text: set, changes } = typeset(text, prose.language);
  const line: Line = { text: set, spans: span ? [span] : [], origin: 'article', changes };
  return span !== null && isVerbatim(line, prose.text)
    ? { ...line, origin: 'article' }
    : { ...line, spans: [], origin: 'editor' };
}

/** An edited takeaway goes under the fixed label. */
export function editedTakeaway(prose: Prose, text: string): Takeaway {
  return { ...editedLine(prose, text), label: null };
}

/** A quote that the editor set, or the finding that it is not in the article. */
export function editedQuote(
  prose: Prose,
  text: string,
  speaker: string | null,
  known: readonly Quote[],
  where: Place,
): { quote: Quote } | { error: Finding } {
  const bare = text.replace(/^[\s«“"„]+|[\s»”"“]+$/gu, '');
  const span = findPassage(prose.text, bare);
  if (span === null) return { error: notVerbatim(prose, bare, where) };
  const same = known.find(({ spans }) =>
    spans.some(([start, end]) => start < span[1] && span[0] < end),
  );
  const line = lineAt(prose, [span], 'article', { isQuoted: true });
  if (!isVerbatim({ text: bare, spans: [span] }, prose.text)) {
    return { error: notVerbatim(prose, bare, where) };
  }
  const named = speaker === null ? (same?.speaker ?? null) : editedSpeaker(prose, speaker, same);
  return {
    quote: { ...line, speaker: named, confidence: 'explicit', context: same?.context ?? span },
  };
}

/** A speaker as the editor named them, with the role and source the article gives. */
export function editedSpeaker(prose: Prose, name: string, same: Quote | undefined): Speaker {
  const span = findPassage(prose.text, name);
  const isSame = same?.speaker?.name === name;
  return {
    name,
    role: isSame ? same.speaker.role : null,
    via: same?.speaker?.via ?? null,
    spans: {
      name: span,
      role: isSame ? same.speaker.spans.role : null,
      via: same?.speaker?.spans.via ?? null,
    },
  };
}

function notVerbatim(prose: Prose, text: string, where: Place): Finding {
  const sentences = prose.paragraphs.flatMap((paragraph) => paragraph.sentences);
  const nearest = nearestPassage(prose.text, sentences, text);
  const values = { quote: text, nearest: nearest === null ? '' : sliceSpan(prose.text, nearest) };
  return finding(
    nearest === null ? 'quote-foreign' : 'quote-not-verbatim',
    nearest === null ? where : { ...where, span: nearest },
    values,
  );
}
