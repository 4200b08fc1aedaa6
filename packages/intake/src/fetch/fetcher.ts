import {
  agent,
  fetchAddress,
  FetchError,
  internet,
  type Fetched,
  type FetchLimits,
  type Network,
  type Validators,
} from './fetch-address.ts';
import { everythingAllowed, nothingAllowed, readRobots, type Robots } from './robots.ts';

/** What was fetched before, kept by whoever fetches: an address and what its server said about the version. */
export interface FetchMemory {
  get(url: string): Validators | null;
  set(url: string, validators: Validators): void;
}

export interface FetcherOptions {
  readonly memory: FetchMemory;
  readonly limits?: Partial<FetchLimits>;
  readonly network?: Network;
  /** Milliseconds between two requests to one host, where it does not ask for more. Default 1000. */
  readonly pause?: number;
  /** Waits; the usual timer without it. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

const usual: FetchLimits = { timeout: 30_000, maxBytes: 16 * 1024 * 1024, maxRedirects: 5 };
const LONGEST_PAUSE = 30_000;
const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Fetches addresses as a guest does: what robots.txt allows, one at a time, with a pause, and nothing that did not change. */
export class Fetcher {
  readonly #memory: FetchMemory;
  readonly #limits: FetchLimits;
  readonly #network: Network;
  readonly #pause: number;
  readonly #wait: (milliseconds: number) => Promise<void>;
  readonly #robots = new Map<string, Promise<Robots>>();
  readonly #last = new Map<string, number>();

  constructor({ memory, limits, network = internet, pause = 1000, wait = sleep }: FetcherOptions) {
    this.#memory = memory;
    this.#limits = { ...usual, ...limits };
    this.#network = network;
    this.#pause = pause;
    this.#wait = wait;
  }

  /** True where the address was fetched before. */
  knows(url: string): boolean {
    return this.#memory.get(url) !== null;
  }

  /** To be called when what came from the address is safe: the next time it is asked for only if it changed. */
  remember(url: string, { etag, lastModified }: Validators): void {
    this.#memory.set(url, { etag, lastModified });
  }

  /** The page at an address; null where it did not change since it was last remembered. Throws `FetchError`. */
  async fetch(address: string): Promise<Fetched | null> {
    const fetched = await fetchAddress(address, this.#memory.get(address), this.#limits, this.#network, (url) => this.#mayGo(url));
    if (fetched.status === 304) return null;
    if (fetched.status < 200 || fetched.status > 299) throw new FetchError(`${address}: the server answers ${fetched.status}`);
    return fetched;
  }

  async #mayGo(url: URL): Promise<boolean> {
    const robots = this.#robots.get(url.origin) ?? this.#readRobots(url.origin);
    this.#robots.set(url.origin, robots);
    const { allows, delay } = await robots;
    if (!allows(url.pathname + url.search)) return false;
    await this.#takeTurn(url.host, Math.min(LONGEST_PAUSE, Math.max(this.#pause, (delay ?? 0) * 1000)));
    return true;
  }

  async #takeTurn(host: string, pause: number): Promise<void> {
    const now = performance.now();
    const turn = Math.max(now, (this.#last.get(host) ?? -Infinity) + pause);
    this.#last.set(host, turn);
    if (turn > now) await this.#wait(turn - now);
  }

  /** A host without a robots.txt allows everything; one whose server fails allows nothing for now. */
  async #readRobots(origin: string): Promise<Robots> {
    const limits = { ...this.#limits, maxBytes: 512 * 1024 };
    try {
      const { status, content } = await fetchAddress(`${origin}/robots.txt`, null, limits, this.#network, async () => true);
      if (status >= 200 && status < 300) return readRobots(new TextDecoder().decode(content), agent);
      return status >= 500 ? nothingAllowed : everythingAllowed;
    } catch (error) {
      if (error instanceof FetchError && /private network|no host/.test(error.message)) throw error;
      return nothingAllowed;
    }
  }
}
