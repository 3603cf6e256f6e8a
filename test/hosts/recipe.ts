/** An example for a framework, built as a portal would build it, but for the package itself. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

/**
 * Builds an example to one module that imports `wegwijzer` and nothing else.
 *
 * @param entry - Its first file. A `vite.config.ts` beside it is the portal's.
 * @param compiler - A module that must be there first, where the framework's own command compiles what Vite does not.
 */
export async function builtExample(entry: string, compiler?: string): Promise<string> {
  const root = dirname(entry);
  const configFile = join(root, 'vite.config.ts');
  const outputs = (await build({
    configFile: existsSync(configFile) ? configFile : false,
    root,
    logLevel: 'warn',
    plugins: compiler ? [importedFirst(entry, compiler)] : [],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry, formats: ['es'] }, rolldownOptions: { external: ['wegwijzer'] } },
  })) as readonly Rolldown.RolldownOutput[];
  return outputs[0]!.output[0].code;
}

function importedFirst(entry: string, compiler: string): Plugin {
  return {
    name: 'compiler-first',
    transform: (code, id) => (id === entry ? `import '${compiler}';\n${code}` : null),
  };
}
