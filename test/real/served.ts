/** The built product and its gateway as `npm start` serves them, in a process of its own that can be down. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { TestContext } from 'node:test';
import { freePort } from '../../tools/real/service.ts';
import { run, temporaryFolder } from '../gateway/harness.ts';

/** A site that is always at the same address, up or not. */
export class Served {
  readonly url: string;
  readonly #env: Readonly<Record<string, string>>;
  #child: ChildProcess | undefined;

  private constructor(port: number, dataDir: string) {
    this.url = `http://127.0.0.1:${port}`;
    this.#env = { PORT: String(port), DATA_DIR: dataDir };
  }

  /** Starts one for the time of a test. */
  static async start(t: TestContext): Promise<Served> {
    const served = new Served(await freePort(), temporaryFolder(t));
    await served.up();
    t.after(() => served.down());
    return served;
  }

  async up(): Promise<void> {
    const child = spawn(process.execPath, ['tools/serve.ts'], { env: this.#env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.#child = child;
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(String(chunk)));
    // Its first words are its address, or why it does not start.
    await once(child.stdout, 'data').catch(() => undefined);
    if (!said.join('').includes(this.url)) throw new Error(`The site did not start: ${said.join('')}`);
  }

  /** Ends it in the middle of whatever it does. */
  async down(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (!child) return;
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await exit;
  }

  /** What the operator's command says: `list`, or `show` and a reference. */
  async tickets(...args: readonly string[]): Promise<string> {
    return (await run('inbox/tickets-cli.ts', { ...this.#env }, args)).out;
  }
}
