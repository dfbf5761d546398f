import * as v from 'valibot';
import { parse as parseYaml } from 'yaml';
import { type Finding, FindingError, finding } from '../findings/finding.ts';
import { parsePage } from './parse-page.ts';
import { readCss } from './read-css.ts';
import { PAGES, type Page, type Slot, type Template, type TemplateElement } from './template.ts';

/** The files of a template's folder: their text by their name. */
export type TemplateFiles = Readonly<Record<string, string>>;

/**
 * Reads a template's folder and checks it. What the layout engine would
 * ignore in silence is among its findings.
 *
 * @throws FindingError where it cannot be used: a file is missing or broken,
 * or a page has no place for what must be on every card.
 */
export function parseTemplate(name: string, files: TemplateFiles): Template {
  const settings = parseSettings(name, files);
  const { css, findings: inCss } = readCss(fileOf(name, files, 'style.css'), `${name}/style.css`);
  const pages = Object.fromEntries(
    PAGES.map((page) => [page, readPage(name, files, page)]),
  ) as Record<Page, PageRead>;
  const findings = [...PAGES.flatMap((page) => pages[page].findings), ...inCss];
  const refused = findings.find((one) => one.severity === 'error');
  if (refused) throw new FindingError(refused);
  return {
    ...settings,
    css,
    pages: {
      headline: pages.headline.root,
      quote: pages.quote.root,
      takeaway: pages.takeaway.root,
    },
    findings,
  };
}

/** What a page must have a place for, whatever it shows. */
const REQUIRED: Readonly<Record<Page, readonly Slot[]>> = {
  headline: ['headline', 'label'],
  quote: ['quote', 'speaker', 'label'],
  takeaway: ['takeaway', 'label'],
};

const Settings = v.strictObject({
  name: v.string(),
  description: v.string(),
  families: v.pipe(
    v.array(v.strictObject({ family: v.string(), weights: v.array(v.number()) })),
    v.minLength(1),
  ),
});

function parseSettings(name: string, files: TemplateFiles): v.InferOutput<typeof Settings> {
  const file = `${name}/template.yaml`;
  const text = fileOf(name, files, 'template.yaml');
  try {
    return v.parse(Settings, parseYaml(text));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new FindingError(finding('template-broken', { file }, { file, reason }), { cause });
  }
}

function fileOf(name: string, files: TemplateFiles, wanted: string): string {
  const text = files[wanted];
  if (text !== undefined) return text;
  const file = `${name}/${wanted}`;
  throw new FindingError(finding('template-file-missing', { file }, { name, file: wanted }));
}

type PageRead = { readonly root: TemplateElement; readonly findings: readonly Finding[] };

function readPage(name: string, files: TemplateFiles, page: Page): PageRead {
  const file = `${name}/${page}.html`;
  const { root, findings } = parsePage(fileOf(name, files, `${page}.html`), file, page);
  return { root, findings: [...findings, ...findMissing(root, page, file)] };
}

function findMissing(root: TemplateElement, page: Page, file: string): readonly Finding[] {
  const elements = elementsOf(root);
  const slots = new Set(elements.map((element) => element.slot));
  const isApart = elements.some((element) => element.marks === 'apart');
  const required: readonly Slot[] = [
    ...REQUIRED[page],
    ...(slots.has('photo') ? (['credit'] as const) : []),
    ...(isApart ? (['mark'] as const) : []),
  ];
  const missing = required
    .filter((slot) => !slots.has(slot))
    .map((slot) => finding('template-slot-missing', { file }, { file, slot }));
  const isFitted = elements.some((element) => element.slot === page && element.fit);
  const unfitted =
    slots.has(page) && !isFitted
      ? [finding('template-fit-missing', { file }, { file, slot: page })]
      : [];
  return [...missing, ...unfitted];
}

/** An element and all elements within it, in document order. */
export function elementsOf(root: TemplateElement): readonly TemplateElement[] {
  return [
    root,
    ...root.children.flatMap((child) => (typeof child === 'string' ? [] : elementsOf(child))),
  ];
}
