// Who may import whom (docs/architecture.md): read from the source, held here. oxlint holds the circles.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Packages each package or app may name in an import, tests aside. */
const allowed = {
  'packages/english': [],
  'packages/core': ['@sitrep/english', '@sitrep/english/weights'],
  'packages/store': ['@sitrep/core/model', '@sitrep/core/text'],
  'packages/intake': ['@sitrep/core', '@sitrep/core/model', '@sitrep/core/text'],
  'packages/newsroom': ['@sitrep/core', '@sitrep/core/model', '@sitrep/core/text', '@sitrep/intake', '@sitrep/store'],
  'packages/training': [
    '@sitrep/core',
    '@sitrep/core/model',
    '@sitrep/core/text',
    '@sitrep/core/reading',
    '@sitrep/english',
    '@sitrep/english/weights',
  ],
  'packages/testing': ['@sitrep/core', '@sitrep/core/model', '@sitrep/store', '@sitrep/newsroom'],
  'packages/evals': [
    '@sitrep/training/corpora',
    '@sitrep/training/names',
    '@sitrep/core',
    '@sitrep/core/reading',
    '@sitrep/core/model',
    '@sitrep/english',
    '@sitrep/newsroom',
  ],
  'apps/cli': ['@sitrep/core', '@sitrep/core/model', '@sitrep/newsroom', '@sitrep/terminal', '@sitrep/http', '@sitrep/site'],
  'apps/terminal': ['@sitrep/newsroom', '@sitrep/core/model'],
  'apps/http': ['@sitrep/newsroom', '@sitrep/core/model'],
  'apps/site': ['@sitrep/newsroom', '@sitrep/core/model'],
};

/** Floors of core: a folder imports lower floors only, and siblings on floor 3 never each other. */
const floors = { model: 1, text: 2, stage: 2, weights: 2, syntax: 2, simd: 2, names: 2, knowledge: 2, corpus: 2, presets: 4 };
const floorOf = (folder) => floors[folder] ?? 3;

const sources = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name === 'dist') return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sources(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
  });

const broken = [];
for (const [owner, may] of Object.entries(allowed)) {
  for (const file of sources(join(root, owner, 'src'))) {
    const source = readFileSync(file, 'utf8');
    const name = relative(root, file);
    const isTest = /\.test\.tsx?$|(^|\/)(testing|cases)\//.test(name);
    const imports = [...source.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map((match) => match[1]);
    const complain = (target, why) => broken.push(`${name}: imports ${target}: ${why}`);
    for (const target of imports) {
      if (target.startsWith('@sitrep/')) {
        const typesOnly = source.includes(`} from '${target}'`) && !new RegExp(`^(import|export) (?!type).*'${target}'`, 'm').test(source);
        if (!isTest && !may.includes(target) && !(typesOnly && may.includes(`${target}/model`))) complain(target, `${owner} may not`);
      } else if (target.startsWith('.')) {
        const path = resolve(dirname(file), target);
        if (!path.startsWith(join(root, owner) + sep)) complain(target, 'reaches into another package');
        else if (owner === 'packages/core') {
          const inside = (p) => relative(join(root, owner, 'src'), p).split(sep);
          const [from, to] = [inside(file), inside(path)];
          if (from.length > 1 && !isTest) {
            if (to.length === 1) complain(target, 'a folder of core imports no file of the top floor');
            else if (from[0] !== to[0] && floorOf(to[0]) >= floorOf(from[0]) && !(floorOf(from[0]) === 2 && floorOf(to[0]) === 2)) {
              complain(target, `${from[0]} (floor ${floorOf(from[0])}) may import lower floors only`);
            }
          }
        }
      } else if ((owner === 'packages/core' || owner === 'packages/english') && !isTest && target.startsWith('node:')) {
        complain(target, 'core and its data are pure');
      }
    }
    if (!isTest && source.split('\n').length > 401 && !owner.endsWith('english')) broken.push(`${name}: longer than 400 lines`);
    if (owner === 'packages/core' && !isTest && /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/.test(source))
      broken.push(`${name}: core has no clock and no dice`);
  }
}
for (const line of broken) console.error(line);
console.log(broken.length === 0 ? 'house rules hold' : `${broken.length} broken`);
process.exitCode = broken.length === 0 ? 0 : 1;
