import * as v from 'valibot';
import { isMap, LineCounter, parseDocument } from 'yaml';
import { type YamlFault, yamlFault } from '../text/yaml-fault.ts';

/** What was read, or the first thing in it that cannot be used. */
export type YamlRead<T> = { readonly value: T } | { readonly fault: YamlFault };

/** Reads YAML that a person wrote. A file without a key in it counts as one that sets nothing. */
export function readYaml<const S extends v.GenericSchema>(
  text: string,
  schema: S,
): YamlRead<v.InferOutput<S>> {
  const lost = BLOCK.test(text) ? -1 : text.split('\n').findIndex(losesWords);
  if (lost >= 0) return { fault: { line: lost + 1, reason: LOST } };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error) return { fault: yamlFault(error, text) };
  if (document.contents !== null && !isMap(document.contents)) {
    return { fault: { line: 1, reason: 'it is no line of the form “key: words”' } };
  }
  const result = v.safeParse(schema, document.toJS() ?? {});
  if (!result.success) {
    const [issue] = result.issues;
    const keys = (issue.path ?? []).map(({ key }) => key);
    const node = document.getIn(keys, true) ?? document.getIn(keys.slice(0, -1), true);
    return { fault: { line: lines.linePos(startOf(node)).line, reason: wording(keys, issue) } };
  }
  return { value: result.output };
}

/** The line that the value of a key stands on, from 1. */
export function lineOf(text: string, keys: readonly string[]): number {
  const lines = new LineCounter();
  return lines.linePos(startOf(parseDocument(text, { lineCounter: lines }).getIn(keys, true))).line;
}

function wording(keys: readonly unknown[], issue: v.BaseIssue<unknown>): string {
  const isUnknown = issue.type === 'strict_object' && issue.expected === 'never';
  if (isUnknown) return `there is no key “${keys.join('.')}”`;
  const { message, received, expected } = issue;
  const reason = message.startsWith('Invalid')
    ? `it is ${received}; it can be ${expected?.replaceAll('"', '').replaceAll(' | ', ', ') ?? 'nothing'}`
    : message;
  return `“${keys.join('.')}”: ${reason}`;
}

const LOST = 'what stands behind “#” would not be read; put all words of the line in quotes';

/** Where words stand on lines of their own, a `#` opens no comment. */
const BLOCK = /[|>][+-]?[ \t]*\r?$/mu;

/** Whether a line has words behind a `#` that YAML takes for a comment and its writer did not: "Candidate #2", "#voile". */
function losesWords(line: string): boolean {
  const [opening = ''] = /^ *(?:- +)?(?:[\p{L}_]+: +)?/u.exec(line) ?? [];
  const words = line.slice(opening.length);
  return opening.trim() !== '' && !/^["'|>]/u.test(words) && /(?:^|\s)#[\p{L}\p{N}]/u.test(words);
}

function startOf(node: unknown): number {
  const hasRange = typeof node === 'object' && node !== null && 'range' in node;
  return hasRange && Array.isArray(node.range) ? Number(node.range[0]) : 0;
}
