import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix, relative } from 'node:path';
import { unionOf } from './keys.ts';

const root = join(import.meta.dirname, '../..');
const entries = ['src/wegwijzer', 'src/wegwijzer-guide'];

/** What a portal can see. A type of any other module must be a union of keys, or say all that it is on one line. */
const isPublic = (module: string) =>
  /^src\/(?:wegwijzer(?:-guide)?|embed\/[\w-]+|elements\/(?:native-event|public-events))$/.test(module);

const statement = /^((?:import|export) type |import |export )(\*|\{[^}]*\}) from '(\.[^']+)\.ts';$/gm;
const comment = /\/\*[^]*?\*\//g;

/**
 * The declarations of the package, by file name: those of its two entries and of all that they name, made from the
 * source by the compiler, and `keys.d.ts`. They need no other file.
 *
 * @throws {Error} when they name what is not in them.
 */
export function declarations(): ReadonlyMap<string, string> {
  const place = mkdtempSync(join(tmpdir(), 'wegwijzer-types-'));
  try {
    emit(place);
    return new Collected(place).files;
  } finally {
    rmSync(place, { recursive: true });
  }
}

/** `npm run types` checks the source; here the compiler also complains of modules that the package does not show. */
function emit(place: string): void {
  const options = { noEmit: false, declaration: true, emitDeclarationOnly: true, stripInternal: true };
  const config = {
    extends: join(root, 'tsconfig.browser.json'),
    compilerOptions: { ...options, rootDir: root, outDir: place },
    files: entries.map((entry) => join(root, `${entry}.ts`)),
    include: [],
  };
  writeFileSync(join(place, 'tsconfig.json'), JSON.stringify(config));
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [compiler, '-p', place], { cwd: root, encoding: 'utf8' });
  const own = stdout.split('\n').filter((line) => isPublic(line.replace(/\.ts\(.*/, '')));
  if (own.length > 0) throw new Error(`The types of the package do not compile:\n${own.join('\n')}`);
}

/** The files of the package, gathered from the entries on. */
class Collected {
  readonly files = new Map<string, string>();
  readonly #place: string;
  readonly #shared = new Map<string, string>();

  constructor(place: string) {
    this.#place = place;
    for (const entry of entries) this.#add(entry);
    const lines = [...this.#shared].map(([name, type]) => `export type ${name} = ${type};\n`);
    this.files.set('keys.d.ts', lines.toSorted().join(''));
  }

  #add(module: string): void {
    const file = fileOf(module);
    if (this.files.has(file)) return;
    const text = this.#read(module);
    this.files.set(file, text);
    const closed = text.replace(statement, (_all, verb: string, names: string, from: string) => {
      const target = posix.join(dirname(module), from);
      if (isPublic(target)) this.#add(target);
      else this.#share(module, target, names);
      return `${verb}${names} from '${specifier(module, isPublic(target) ? target : 'src/keys')}';`;
    });
    const [open] = /.*(?:\.ts'|\.json'|import\(|from '[^.]).*/.exec(closed.replaceAll(comment, '')) ?? [];
    if (open) throw new Error(`The types of the package are not closed: ${module}.ts says ${open.trim()}`);
    this.files.set(file, closed);
  }

  /** Takes single types over, so that the package shows nothing else of that module. */
  #share(module: string, from: string, names: string): void {
    for (const name of names
      .replaceAll(/[{}]|\btype\b/g, '')
      .split(',')
      .map((one) => one.trim())) {
      if (name === '') continue;
      const [, written] = new RegExp(`^export type ${name} = ([^;]+);$`, 'm').exec(this.#read(from)) ?? [];
      const type = unionOf(name) ?? (written && !/typeof|\b[A-Z]/.test(written) ? written : undefined);
      if (!type) throw new Error(`The types of the package name ${name} of ${from}.ts, by ${module}.ts: keep it out.`);
      this.#shared.set(name, type);
    }
  }

  #read(module: string): string {
    const file = join(this.#place, `${module}.d.ts`);
    if (!existsSync(file)) throw new Error(`The compiler made no types of ${module}.ts`);
    return readFileSync(file, 'utf8');
  }
}

function fileOf(module: string): string {
  return `${relative('src', module).replaceAll('\\', '/')}.d.ts`;
}

function specifier(from: string, to: string): string {
  const path = posix.relative(dirname(from), to);
  return `${path.startsWith('.') ? path : `./${path}`}.js`;
}
