import { lookup } from 'node:dns/promises';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { ByteReader } from '../byte-reader.ts';
import { Budget, LimitReached } from '../limits.ts';
import { unpack, type Packing } from '../unpack.ts';
import { isPublicAddress } from './public-address.ts';

/** Why an address was not fetched; `message` says it to a person. */
export class FetchError extends Error {}

export interface FetchLimits {
  /** Milliseconds for one address with all its redirects. */
  readonly timeout: number;
  readonly maxBytes: number;
  readonly maxRedirects: number;
}

/** How names become addresses, and which addresses may be asked. Others than the usual for tests alone. */
export interface Network {
  readonly resolve: (host: string) => Promise<readonly string[]>;
  readonly mayAsk: (address: string) => boolean;
}

export const internet: Network = {
  resolve: async (host) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address),
  mayAsk: isPublicAddress,
};

/** What a server keeps about a version of a page, to be asked whether there is a newer one. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface Fetched extends Validators {
  readonly status: number;
  /** After redirects. */
  readonly url: string;
  readonly charset: string | null;
  readonly type: string;
  readonly content: Uint8Array;
}

export const agent = 'Sitrep';
const accept = 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5';
const packings: Readonly<Record<string, Packing>> = { gzip: 'gzip', 'x-gzip': 'gzip', br: 'brotli', deflate: 'deflate' };

/**
 * Fetches one address of the web. Every hop is checked by itself: http or https only, the addresses its name stands
 * for all public, and the one that was checked is the one that is asked, so that a name that changes in between
 * changes nothing. `mayGo` is asked before each hop (robots.txt). Throws `FetchError`.
 */
export const fetchAddress = async (
  address: string,
  known: Validators | null,
  limits: FetchLimits,
  network: Network,
  mayGo: (url: URL) => Promise<boolean>,
): Promise<Fetched> => {
  const signal = AbortSignal.timeout(limits.timeout);
  let url = webUrl(address);
  for (let hop = 0; hop <= limits.maxRedirects; hop++) {
    if (!(await mayGo(url))) throw new FetchError(`${url.href}: the site's robots.txt asks not to fetch it`);
    const response = await ask(url, await safeAddress(url, network), known, signal).catch((error: unknown) => {
      throw error instanceof FetchError ? error : new FetchError(`${url.href}: ${reasonOf(error, limits)}`);
    });
    const status = response.statusCode ?? 0;
    const location = response.headers.location;
    if (status >= 300 && status < 400 && status !== 304 && location !== undefined) {
      response.destroy();
      url = webUrl(location, url);
      continue;
    }
    const type = response.headers['content-type'] ?? '';
    const content = status === 304 ? new Uint8Array() : await contentOf(response, url, limits);
    return {
      status,
      url: url.href,
      type: type.split(';')[0]!.trim().toLowerCase(),
      charset: /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(type)?.[1] ?? null,
      etag: response.headers.etag ?? null,
      lastModified: response.headers['last-modified'] ?? null,
      content,
    };
  }
  throw new FetchError(`${address}: more than ${limits.maxRedirects} redirects`);
};

const webUrl = (address: string, base?: URL): URL => {
  const url = URL.parse(address, base);
  if (url === null) throw new FetchError(`${address}: it is no address`);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new FetchError(`${url.href}: only http and https are fetched`);
  if (url.username !== '' || url.password !== '') throw new FetchError(`${url.host}: addresses with a password are not fetched`);
  return url;
};

/** The address to connect to. One private address among those of a name is enough to refuse it. */
const safeAddress = async (url: URL, { resolve, mayAsk }: Network): Promise<string> => {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses =
    isIP(host) !== 0
      ? [host]
      : await resolve(host).catch(() => {
          throw new FetchError(`${url.href}: there is no host ${host}`);
        });
  const [first] = addresses;
  if (first === undefined) throw new FetchError(`${url.href}: there is no host ${host}`);
  if (!addresses.every(mayAsk)) throw new FetchError(`${url.href}: it leads into a private network, which is not fetched`);
  return first;
};

const ask = (url: URL, address: string, known: Validators | null, signal: AbortSignal): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const headers: Record<string, string> = { 'user-agent': `${agent}/0.1`, accept, 'accept-encoding': 'gzip, br, deflate' };
    if (known?.etag != null) headers['if-none-match'] = known.etag;
    if (known?.lastModified != null) headers['if-modified-since'] = known.lastModified;
    const family = isIP(address);
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, {
      headers,
      signal,
      agent: false,
      // Connects to what was checked, whatever the name stands for by now.
      lookup: (_host, options, done) => {
        if (options.all) done(null, [{ address, family }]);
        else done(null, address, family);
      },
    });
    request.on('response', resolve);
    request.on('error', reject);
    request.end();
  });

const contentOf = async (response: IncomingMessage, url: URL, limits: FetchLimits): Promise<Uint8Array> => {
  const budget = new Budget({ maxBytes: limits.maxBytes, maxTotalBytes: limits.maxBytes * 4, maxDepth: 1, maxEntries: 1, maxRatio: 250 });
  const packing = packings[(response.headers['content-encoding'] ?? '').toLowerCase()];
  const reader = new ByteReader(packing === undefined ? response : unpack(response, packing, budget));
  try {
    const content = await reader.rest(limits.maxBytes);
    if (content === null) throw new FetchError(`${url.href}: ${budget.tooLarge(null).message}`);
    if (reader.failure !== null) throw new FetchError(`${url.href}: ${reasonOf(reader.failure, limits)}`);
    return content;
  } finally {
    response.destroy();
  }
};

const reasonOf = (error: unknown, { timeout }: FetchLimits): string => {
  if (error instanceof LimitReached) return error.message;
  if (error instanceof Error && /^(?:AbortError|TimeoutError)$/.test(error.name)) return `no answer within ${Math.round(timeout / 1000)} s`;
  return error instanceof Error ? error.message : String(error);
};
