import type {Config} from './config.js';
import {configOfFragment, fragmentOf} from './link.js';

/** The configuration in the address of the page: what is typed stands there, so that a link shares it. */
export class Address {
  #turn = 0;

  /** What the address says; `'damaged'` for a link that cannot be read, undefined for none. */
  async read(): Promise<Config | 'damaged' | undefined> {
    const {hash} = location;
    return hash.length > 1 ? ((await configOfFragment(hash)) ?? 'damaged') : undefined;
  }

  /** Writes it, unless something newer is being written by then. */
  async write(config: Config): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const fragment = await fragmentOf(config);
    if (turn === this.#turn) history.replaceState(history.state, '', `#${fragment}`);
  }
}
