import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { FindingCode } from '../findings/finding.ts';
import { type Finding, FindingError, finding } from '../findings/finding.ts';
import {
  type FitRange,
  MARK_STYLES,
  type Page,
  SLOTS,
  type Slot,
  type TemplateElement,
  type TemplateNode,
} from './template.ts';

/**
 * Reads one page of a template: the one element in its `<body>`.
 *
 * @throws FindingError where the body does not hold exactly one element.
 */
export function parsePage(
  html: string,
  file: string,
  page: Page,
): { root: TemplateElement; findings: readonly Finding[] } {
  const body = findBody(fromHtml(html, { verbose: true }));
  const roots = body.filter((node) => node.type === 'element');
  const [root] = roots;
  if (!root || roots.length > 1) {
    throw new FindingError(finding('template-root', { file }, { file, count: roots.length }));
  }
  const reader: Reader = { file, page, findings: [], count: 0 };
  return { root: readElement(root, reader), findings: reader.findings };
}

type Reader = {
  readonly file: string;
  readonly page: Page;
  readonly findings: Finding[];
  count: number;
};

function findBody(root: Root): readonly RootContent[] {
  const html = root.children.find((node) => node.type === 'element' && node.tagName === 'html');
  const within: readonly RootContent[] = html?.type === 'element' ? html.children : root.children;
  const body = within.find((node) => node.type === 'element' && node.tagName === 'body');
  return body?.type === 'element' ? body.children : within;
}

function readElement(element: Element, reader: Reader): TemplateElement {
  reader.count += 1;
  const key = `${element.tagName}-${reader.count}`;
  checkElement(element, reader);
  const [slot = null] = readSlots(element, 'dataSlot', reader);
  return {
    tag: element.tagName,
    key,
    className: classNameOf(element),
    slot,
    conditions: readSlots(element, 'dataIf', reader),
    fit: readFit(element, reader),
    marks: MARK_STYLES.find((style) => style === element.properties.dataMarks) ?? 'inline',
    children: slot ? [] : element.children.flatMap((child) => readChild(child, reader)),
  };
}

function readChild(node: ElementContent, reader: Reader): readonly TemplateNode[] {
  if (node.type === 'element') return [readElement(node, reader)];
  if (node.type !== 'text') return [];
  const text = node.value.replaceAll(/\s+/gu, ' ').trim();
  return text ? [text] : [];
}

/** The layout engine runs no code and does not read `style="…"`, and says neither. */
function checkElement(element: Element, reader: Reader): void {
  if (isLeftOpen(element)) report('template-tag-open', element, reader);
  if (element.tagName === 'script') report('template-script', element, reader);
  if (element.properties.style !== undefined) report('template-inline-style', element, reader);
  for (const name of Object.keys(element.properties)) {
    if (/^on[A-Z]/u.test(name)) report('template-script', element, reader);
  }
}

/** Elements that have no closing tag. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/u;

/** A browser closes what was left open, and puts all that follows into it. */
function isLeftOpen({ tagName, data }: Element): boolean {
  return !VOID.test(tagName) && data?.position !== undefined && !data.position.closing;
}

function readSlots(
  element: Element,
  property: 'dataSlot' | 'dataIf',
  reader: Reader,
): readonly Slot[] {
  const written = element.properties[property];
  if (typeof written !== 'string') return [];
  return written.split(/\s+/u).flatMap((name) => {
    const slot = SLOTS.find((known) => known === name);
    if (slot) return [slot];
    report('template-slot-unknown', element, reader, { slot: name, slots: SLOTS.join(', ') });
    return [];
  });
}

function readFit(element: Element, reader: Reader): FitRange | null {
  const written = element.properties.dataFit;
  if (typeof written !== 'string') return null;
  const [min = 0, max = 0, lines = 0, ...rest] = written.trim().split(/\s+/u).map(Number);
  if (min > 0 && max >= min && lines >= 1 && rest.length === 0) return { min, max, lines };
  report('template-fit', element, reader, { fit: written });
  return null;
}

function classNameOf(element: Element): string {
  const classes = element.properties.className;
  return Array.isArray(classes) ? classes.join(' ') : '';
}

function report(
  code: FindingCode,
  element: Element,
  { file, findings }: Reader,
  values: Readonly<Record<string, string | number>> = {},
): void {
  const line = element.position?.start.line ?? 1;
  findings.push(finding(code, { file, line }, { ...values, file, line, tag: element.tagName }));
}
