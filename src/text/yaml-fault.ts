import type { YAMLError } from 'yaml';

/** What is wrong in YAML that a person wrote, for somebody who does not know YAML. */
export type YamlFault = {
  /** From 1. */
  readonly line: number;
  /** A clause without a full stop. */
  readonly reason: string;
};

/** An error of the reader of YAML in plain words, with the line to put right. */
export function yamlFault({ code, message, linePos }: YAMLError, text: string): YamlFault {
  const lines = text.split('\n');
  const [found = { line: 1 }] = linePos ?? [];
  const line = Math.min(found.line, lines.length);
  if (message.startsWith('Missing closing')) return unclosed(lines, line);
  return { line, reason: reasonOf(code, message, lines[line - 1] ?? '') };
}

function reasonOf(code: YAMLError['code'], message: string, line: string): string {
  const [, key = ''] = /^[\s-]*([\p{L}\p{N}_-]+)\s*:(?:\s|$)/u.exec(line) ?? [];
  if (code === 'DUPLICATE_KEY') {
    return `“${key}” stands there for the second time; delete one of the two`;
  }
  if (code === 'TAB_AS_INDENT') return 'it opens with a tab; use spaces';
  if (code === 'MULTIPLE_DOCS') return 'it ends what is read; take it out';
  if (message.includes('sequence')) {
    return 'it stands further to the left or right than the lines it belongs to';
  }
  if (key !== '')
    return `its words need quotation marks round them, and inside these “ ” or « »: ${key}: "…"`;
  return /^\s*-\s/u.test(line)
    ? 'its words need quotation marks round them, and inside these “ ” or « »: - "…"'
    : 'it is no line of the form “key: words”';
}

/** The reader finds that a mark is missing where the text ends; the line that opens it is the one to put right. */
function unclosed(lines: readonly string[], last: number): YamlFault {
  const opens = /^[\s-]*(?:[\p{L}\p{N}_-]+\s*:\s+)?["']/u;
  const before = lines.slice(0, last);
  const found = before.findLastIndex((line) => opens.test(line) && !/\S["']\s*$/u.test(line));
  return {
    line: found < 0 ? last : found + 1,
    reason: 'a quotation mark that it opens is not closed',
  };
}
