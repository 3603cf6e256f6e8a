/** The package as a portal gets it: packed by npm, and unpacked into a project of its own. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A project that installed the package, and nothing else of ours. */
export interface Project {
  readonly folder: string;
  /** Where the package is in it. */
  readonly wegwijzer: string;
  /** Takes over a package of this project, with its own name. */
  link(name: string): void;
  remove(): void;
}

/** Packs what `npm test` has built, and installs that. */
export function projectWithPackage(): Project {
  const place = mkdtempSync(join(tmpdir(), 'wegwijzer-package-'));
  const dist = join(place, 'dist');
  cpSync('dist', dist, { recursive: true });
  run(process.execPath, ['tools/package.ts', dist]);
  run('npm', ['pack', dist, '--pack-destination', place, '--loglevel=error']);
  const packed = readdirSync(place).find((name) => name.endsWith('.tgz'));
  if (!packed) throw new Error('npm packed nothing');
  const folder = join(place, 'portal');
  const wegwijzer = join(folder, 'node_modules', 'wegwijzer');
  mkdirSync(wegwijzer, { recursive: true });
  run('tar', ['-xzf', join(place, packed), '-C', wegwijzer, '--strip-components=1']);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', private: true }));
  return {
    folder,
    wegwijzer,
    link(name) {
      const target = join(folder, 'node_modules', name);
      mkdirSync(dirname(target), { recursive: true });
      symlinkSync(join(process.cwd(), 'node_modules', name), target);
    },
    remove: () => rmSync(place, { recursive: true }),
  };
}

/** The text of a file of the package. */
export function fileOf({ wegwijzer }: Project, name: string): string {
  return readFileSync(join(wegwijzer, name), 'utf8');
}

/**
 * Runs a program, and gives what it says.
 *
 * @throws {Error} when it fails, with what it says.
 */
export function run(program: string, args: readonly string[], cwd?: string): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', ...(cwd ? { cwd } : {}) });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}:\n${stdout}${stderr}`);
  return stdout;
}
