import { declaredInHtml, decodeText } from '../article/decode.ts';
import type { Source, SourceType } from '../article/source.ts';
import { tellSourceType } from '../article/source-type.ts';
import { type FindingCode, FindingError, finding, type Values } from '../findings/finding.ts';
import { type Answer, HttpError, httpGet } from './http-get.ts';
import { mayReach, type Reach } from './private-address.ts';

/** What a fetch may cost. */
export type FetchLimits = {
  /** For the whole of it, redirects included. */
  readonly milliseconds: number;
  readonly bytes: number;
  readonly redirects: number;
};

const FETCH_LIMITS: FetchLimits = { milliseconds: 15_000, bytes: 10_000_000, redirects: 5 };

/** Whether an input is an address and not a path. */
export function isAddress(input: string): boolean {
  return /^https?:\/\//iu.test(input);
}

/**
 * The article at an http or https address, as UTF-8. This machine may be
 * asked (a draft on one's own server), a private network only where
 * `allowPrivate` says so; a public site may lead to neither.
 *
 * @throws FindingError for an address that cannot be reached or may not be, an
 * answer that is an error, a login or no article, and where a limit is met.
 */
export async function fetchArticle(
  address: string,
  allowPrivate: boolean,
  limits: FetchLimits = FETCH_LIMITS,
): Promise<Source> {
  const signal = AbortSignal.timeout(limits.milliseconds);
  const fail = (code: FindingCode, values: Values = {}, cause?: unknown) =>
    new FindingError(finding(code, { file: address }, { path: address, ...values }), { cause });
  try {
    const { answer, url } = await follow(address, allowPrivate, limits, signal);
    return readAnswer(address, url, answer);
  } catch (error) {
    if (error instanceof FindingError) throw error;
    if (error instanceof Refusal) throw fail(error.code, error.values, error);
    if (signal.aborted) throw fail('address-slow', { seconds: limits.milliseconds / 1000 }, error);
    if (!(error instanceof HttpError))
      throw fail('address-unreachable', { reason: reasonOf(error) }, error);
    if (error.reason === 'private') throw fail('address-private', {}, error);
    throw fail(
      'input-too-large',
      { megabytes: `over ${limits.bytes / 1_000_000}`, most: limits.bytes / 1_000_000 },
      error,
    );
  }
}

/** An answer that is no article: the code of its finding. */
class Refusal extends Error {
  readonly code: FindingCode;
  readonly values: Values;

  constructor(code: FindingCode, values: Values = {}) {
    super(code);
    this.code = code;
    this.values = values;
  }
}

async function follow(
  address: string,
  allowPrivate: boolean,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<{ answer: Answer; url: URL }> {
  let url = parseAddress(address, address);
  let isOutside = false;
  for (let hop = 0; hop <= limits.redirects; hop += 1) {
    const judge = (reach: Reach) => {
      if (reach === 'public') isOutside = true;
      return mayReach(reach, allowPrivate, isOutside);
    };
    const answer = await httpGet(url, { signal, most: limits.bytes, mayReach: judge });
    if (answer.location === null) return { answer, url };
    const next = parseAddress(answer.location, url.href);
    if (isLogin(next) && !isLogin(url)) throw new Refusal('address-login');
    url = next;
  }
  throw new Refusal('address-redirects', { most: limits.redirects });
}

function parseAddress(address: string, base: string): URL {
  const url = URL.canParse(address, base) ? new URL(address, base) : null;
  if (url === null || !/^https?:$/u.test(url.protocol)) throw new Refusal('address-invalid');
  return url;
}

function isLogin(url: URL): boolean {
  return /\/(?:log-?in|sign-?in|auth|sso|connexion|anmelden|wp-login\.php)(?:$|[/?.])/iu.test(
    url.pathname,
  );
}

function readAnswer(address: string, url: URL, answer: Answer): Source {
  const { status, contentType, body: bytes } = answer;
  if (status === 401 || status === 403) throw new Refusal('address-login');
  if (status < 200 || status >= 300) {
    const code = status >= 500 ? 'address-server-error' : 'address-not-found';
    throw new Refusal(code, { status });
  }
  const type = typeOf(contentType, url, bytes);
  if (type !== 'html' && type !== 'markdown' && type !== 'text') {
    throw new Refusal('address-type', { type: contentType === '' ? 'unknown' : contentType });
  }
  const charset = /charset\s*=\s*"?([\w:.-]{2,40})/iu.exec(contentType)?.[1] ?? null;
  const declared = charset ?? (type === 'html' ? declaredInHtml(bytes) : null);
  const { text } = decodeText({ name: address, bytes }, declared);
  if (type === 'html' && isLoginPage(text)) throw new Refusal('address-login');
  return { name: address, type, bytes: new TextEncoder().encode(text) };
}

function typeOf(contentType: string, url: URL, bytes: Uint8Array): SourceType {
  const media = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  const isMarkdown = /\.(?:md|markdown|mdx)$/iu.test(url.pathname);
  if (media === 'text/plain') return isMarkdown ? 'markdown' : 'text';
  if (media === '') return tellSourceType('-', bytes);
  return MEDIA_TYPES[media] ?? 'other';
}

const MEDIA_TYPES: Readonly<Record<string, SourceType>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
  'text/x-markdown': 'markdown',
};

/** UTF-16 code units: a page with a password field and less text in paragraphs than this is a login. */
const LEAST_PROSE = 400;

function isLoginPage(page: string): boolean {
  if (!/<input\b[^>]{0,500}\btype\s*=\s*["']?password/iu.test(page)) return false;
  const paragraphs = page.matchAll(/<p\b[^>]{0,500}>([^<]{0,2000})/giu);
  let prose = 0;
  for (const [, text = ''] of paragraphs) prose += text.trim().length;
  return prose < LEAST_PROSE;
}

/** The system's name for it: ENOTFOUND, ECONNREFUSED, CERT_HAS_EXPIRED. */
function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string')
    return error.code;
  return error instanceof Error ? error.message : String(error);
}
