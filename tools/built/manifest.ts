import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** One built file, as the bundler's manifest has it; the imports are keys of that manifest. */
export interface BuiltFile {
  readonly file: string;
  readonly name?: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

/** What was built, and what it costs to load. */
export class Manifest {
  readonly #folder: string;
  readonly #files: Readonly<Record<string, BuiltFile>>;
  readonly #bytes = new Map<BuiltFile, number>();

  /** @param folder - Where the build wrote; its `manifest.json` is read. */
  constructor(folder: string) {
    this.#folder = folder;
    this.#files = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  }

  /** Every built file. */
  get files(): readonly BuiltFile[] {
    return Object.values(this.#files);
  }

  /** The text of a built file. */
  read({ file }: BuiltFile): string {
    return readFileSync(join(this.#folder, file), 'utf8');
  }

  /**
   * The chunk or entry of that name.
   *
   * @throws {Error} when none was built.
   */
  named(name: string): BuiltFile {
    const found = this.files.find((file) => file.name === name);
    if (!found) throw new Error(`The build has no ${name}; it has ${this.files.map((file) => file.name).join(', ')}`);
    return found;
  }

  /** What a file asks for by `import()`. */
  asksFor({ dynamicImports = [] }: BuiltFile): readonly BuiltFile[] {
    return dynamicImports.map((key) => this.#at(key));
  }

  /** The files that load when these do: they and all they import statically, each once. */
  closure(...files: readonly BuiltFile[]): ReadonlySet<BuiltFile> {
    const loaded = new Set<BuiltFile>(files);
    for (const file of loaded) {
      for (const key of file.imports ?? []) loaded.add(this.#at(key));
    }
    return loaded;
  }

  /** Bytes on the wire, each file compressed by brotli at its best. */
  bytes(files: Iterable<BuiltFile>): number {
    return [...files].reduce((sum, file) => sum + this.#bytesOf(file), 0);
  }

  /** To compress a file takes a while, and many visits load the same. */
  #bytesOf(file: BuiltFile): number {
    const bytes = this.#bytes.get(file) ?? brotli(this.read(file));
    this.#bytes.set(file, bytes);
    return bytes;
  }

  #at(key: string): BuiltFile {
    const file = this.#files[key];
    if (!file) throw new Error(`The manifest has no ${key}`);
    return file;
  }
}

function brotli(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
