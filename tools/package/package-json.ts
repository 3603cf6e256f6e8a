import { readdirSync, readFileSync } from 'node:fs';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
}

/** Files that a portal's tools ask for by name. */
const named = [
  'wegwijzer.js',
  'wegwijzer-guide.js',
  'integrity.json',
  'import-map.json',
  'preload.json',
  'custom-elements.json',
  'web-types.json',
  'vscode.html-custom-data.json',
  'vscode.css-custom-data.json',
  'sbom.cdx.json',
  'package.json',
];

/** The `package.json` of the package that portals install. It has no dependencies: they are inside. */
export function packageJson(): Package & { readonly [field: string]: unknown } {
  const { name, version, description, license } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
  return {
    name,
    version,
    description,
    license,
    keywords: ['web-components', 'custom-elements', 'helpdesk', 'guide', 'accessibility'],
    type: 'module',
    exports: {
      '.': { types: './types/wegwijzer.d.ts', default: './index.js' },
      './guide': { types: './types/wegwijzer-guide.d.ts', default: './guide.js' },
      ...Object.fromEntries([...named, ...themes()].map((file) => [`./${file}`, `./${file}`])),
    },
    types: './types/wegwijzer.d.ts',
    // Every file defines elements, or belongs to one that does.
    sideEffects: true,
    customElements: 'custom-elements.json',
    'web-types': './web-types.json',
    files: ['index.js', 'guide.js', 'chunks', 'types', 'themes', 'CHANGELOG.md', 'LICENSES.txt', ...named],
  };
}

function themes(): readonly string[] {
  return readdirSync('themes').map((file) => `themes/${file}`);
}
