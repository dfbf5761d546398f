import { lookup } from 'node:dns';
import { get as getOverHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { get as getOverHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { createBrotliDecompress, createUnzip } from 'node:zlib';
import { type Reach, reachOf } from './private-address.ts';

/** One answer: its body where it is no redirect. */
export type Answer = {
  readonly status: number;
  readonly contentType: string;
  /** Where a redirect leads, as the server wrote it. */
  readonly location: string | null;
  readonly body: Uint8Array;
};

/** What stopped a request. The cause is the system's own error, where there is one. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly reason: 'private' | 'too-large';

  constructor(reason: 'private' | 'too-large') {
    super(reason);
    this.reason = reason;
  }
}

export type HttpLimits = {
  readonly signal: AbortSignal;
  /** Bytes of body, unpacked. */
  readonly most: number;
  readonly mayReach: (reach: Reach) => boolean;
};

/**
 * One GET, no redirect followed. The address that a name leads to is judged
 * at the moment of connecting, so that a name which changes its address in
 * between gains nothing. Rejects with an HttpError, the signal's reason or
 * the system's error.
 */
export async function httpGet(url: URL, limits: HttpLimits): Promise<Answer> {
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  if (isIP(host) !== 0 && !limits.mayReach(reachOf(host))) throw new HttpError('private');
  const response = await send(url, {
    signal: limits.signal,
    lookup: guardedLookup(limits),
    headers: HEADERS,
  });
  const { statusCode = 0, headers } = response;
  const location = statusCode >= 300 && statusCode < 400 ? (headers.location ?? null) : null;
  if (location !== null) response.destroy();
  return {
    status: statusCode,
    contentType: headers['content-type'] ?? '',
    location,
    body: location === null ? await readBody(response, limits) : new Uint8Array(),
  };
}

const HEADERS = {
  accept: 'text/html, application/xhtml+xml, text/markdown, text/plain;q=0.9',
  'accept-encoding': 'gzip, br',
  'user-agent': 'pullquote',
};

function send(url: URL, options: RequestOptions): Promise<IncomingMessage> {
  const get = url.protocol === 'https:' ? getOverHttps : getOverHttp;
  return new Promise((resolve, reject) => {
    get(url, options, resolve).on('error', reject);
  });
}

function guardedLookup(limits: HttpLimits): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const isRefused = addresses?.some(({ address }) => !limits.mayReach(reachOf(address)));
      if (error !== null) callback(error, []);
      else if (isRefused) callback(new HttpError('private'), []);
      else if (options.all) callback(null, addresses);
      else callback(null, addresses[0]?.address ?? '', addresses[0]?.family ?? 4);
    });
  };
}

async function readBody(response: IncomingMessage, limits: HttpLimits): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of unpacked(response)) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size > limits.most) {
      response.destroy();
      throw new HttpError('too-large');
    }
  }
  return Buffer.concat(chunks);
}

function unpacked(response: IncomingMessage): AsyncIterable<Uint8Array> {
  const packing = response.headers['content-encoding']?.toLowerCase() ?? 'identity';
  if (packing === 'identity') return response;
  const unpack = packing === 'br' ? createBrotliDecompress() : createUnzip();
  response.once('error', (error) => unpack.destroy(error));
  return response.pipe(unpack);
}
