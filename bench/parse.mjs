// Words a second of the parser on one thread, beside the tagger and a plain word count of the same text in the same run.
// node --conditions=@sitrep/source bench/parse.mjs [FOLDER…]
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readInput } from '../packages/core/src/index.ts';
import { englishParser, parseWith } from '../packages/core/src/parsing/index.ts';
import { englishTokens } from '../packages/core/src/presets/english-news.ts';
import { runPipeline } from '../packages/core/src/stage/index.ts';
import { tagsOf } from '../packages/core/src/tagging/index.ts';
import { english } from '../packages/english/src/index.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folders = process.argv.slice(2);
const files = (folders.length > 0 ? folders : [join(root, 'seeds'), join(root, 'packages', 'training', 'texts')]).flatMap((path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .map((name) => join(path, name))
    : [path],
);
// Markup of the training texts is cut, their words stay.
const plainText = (content) => content.replace(/\{\{|\|[^|{}\n]*\|[^|{}\n]*\}\}/g, '');
const raws = files.flatMap((name) => readInput({ name, content: Buffer.from(plainText(readFileSync(name, 'utf8'))) }).reports);
const texts = raws.map((raw) => {
  const { tokens } = runPipeline(englishTokens, raw, english).doc;
  return { raw: raw.raw, tokens, tags: tagsOf(tokens) };
});
const total = texts.reduce((sum, { tokens }) => sum + tokens.length, 0);
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
const rate = (work, least = 3000) => {
  for (const text of texts) work(text);
  const started = performance.now();
  let rounds = 0;
  do {
    for (const text of texts) work(text);
    rounds++;
  } while (performance.now() - started < least);
  return (total * rounds * 1000) / (performance.now() - started);
};
let count = 0;
const started = performance.now();
const parser = englishParser();
const loaded = performance.now() - started;
const plain = rate(({ raw }) => {
  for (const part of segmenter.segment(raw)) if (part.isWordLike) count++;
});
const tagging = rate(({ tokens }) => tagsOf(tokens));
const parsing = rate(({ tokens, tags }) => parseWith(parser, tokens, tags));
const say = (value) => Math.round(value).toLocaleString('en');
console.log(`${texts.length} texts, ${say(total)} tokens; parser loaded in ${loaded.toFixed(0)} ms`);
console.log(
  `${say(parsing)} tokens/s parse; ${say(tagging)} tokens/s tag; ${say(plain)} tokens/s Intl.Segmenter word count; ratio 1 : ${(plain / parsing).toFixed(1)}`,
);
