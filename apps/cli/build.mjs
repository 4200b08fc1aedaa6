// Bundles the command with everything it needs into dist/bundle (or --out FOLDER): one entry, and a chunk for what a
// command loads when it is called.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const [flag, folder] = process.argv.slice(2);
const out = flag === '--out' && folder ? folder : join(here, 'dist', 'bundle');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

/** Changes when anything changes that findings depend on. */
const hashOf = (...folders) => {
  const hash = createHash('sha256');
  const add = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) add(path);
      else if (!/\.test\.ts$|^cases$/.test(entry.name)) hash.update(`${entry.name}\n`).update(readFileSync(path));
    }
  };
  folders.forEach(add);
  return hash.digest('hex').slice(0, 16);
};

await build({
  entryPoints: {
    sitrep: join(here, 'src', 'main.ts'),
    // Threads are started from a file of their own.
    'analysis-worker': join(root, 'packages/newsroom/src/ingest/analysis-worker.ts'),
  },
  outdir: out,
  outExtension: { '.js': '.mjs' },
  chunkNames: 'chunk-[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  conditions: ['@sitrep/source'],
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  define: {
    'process.env.NODE_ENV': '"production"',
    SITREP_CORE_HASH: JSON.stringify(
      hashOf(...['core/src', 'english/src', 'english/weights'].map((folder) => join(root, 'packages', folder))),
    ),
  },
  logLevel: 'warning',
  // Of optional features that are not installed.
  external: ['pg-native', 'react-devtools-core', 'pino-pretty'],
  // Packages in CommonJS ask for Node's own modules this way.
  banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
});

cpSync(join(root, 'packages/english/weights'), join(out, 'weights'), { recursive: true, filter: (path) => !path.endsWith('.md') });

/** Files the apps read beside the bundle; from packages of theirs. */
const beside = [
  { app: 'http', package: 'swagger-ui-dist/package.json', below: '', files: ['swagger-ui.css', 'swagger-ui-bundle.js'], to: 'swagger-ui' },
  { app: 'site', package: 'world-atlas/countries-50m.json', below: '', files: ['countries-50m.json'], to: 'site' },
  { app: 'site', package: 'minisearch', below: '../umd', files: [['index.js', 'minisearch.js']], to: 'site' },
];
for (const { app, package: name, below, files, to } of beside) {
  let from;
  try {
    from = join(dirname(createRequire(join(root, 'apps', app, 'package.json')).resolve(name)), below);
  } catch {
    continue;
  }
  mkdirSync(join(out, to), { recursive: true });
  for (const file of files) {
    const [source, target] = Array.isArray(file) ? file : [file, file];
    if (existsSync(join(from, source))) cpSync(join(from, source), join(out, to, target));
  }
}
