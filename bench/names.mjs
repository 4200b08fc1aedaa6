// Words a second of tagging and of finding names on one thread, with a plain word count of the same text in the same run.
// node --conditions=@sitrep/source bench/names.mjs
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wordsOf } from '../packages/core/src/knowledge/index.ts';
import { contentHashOf } from '../packages/core/src/index.ts';
import { mentions } from '../packages/core/src/mentions/index.ts';
import { findNames } from '../packages/core/src/names/index.ts';
import { englishTokens } from '../packages/core/src/presets/english-news.ts';
import { runPipeline } from '../packages/core/src/stage/index.ts';
import { tagsOf } from '../packages/core/src/tagging/index.ts';
import { english } from '../packages/english/src/index.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'packages', 'training', 'texts');
// Markup of the training texts is cut, their words stay.
const reports = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/^=== .*$/m))
  .map((text) => text.replace(/\{\{|\|[^|{}\n]*\|[^|{}\n]*\}\}/g, '').trim())
  .filter((text) => text !== '')
  .slice(0, 400);
const docs = reports.map((raw, index) => {
  const id = `bench-${index}`;
  const given = {
    id,
    name: id,
    raw,
    format: 'text',
    encoding: 'utf-8',
    contentHash: contentHashOf(raw),
    sourceUrl: null,
    retrievedAt: null,
    given: null,
    issues: [],
  };
  return runPipeline(englishTokens, given, english).doc;
});
const total = reports.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
const context = { english, find: (rule, span, confidence) => ({ id: rule, span, sentence: 0, by: {}, confidence }), issue() {} };
const rate = (work) => {
  for (const doc of docs) work(doc);
  const started = process.cpuUsage();
  for (let round = 0; round < 3; round++) for (const doc of docs) work(doc);
  const { user, system } = process.cpuUsage(started);
  return (total * 3 * 1e6) / (user + system);
};
let count = 0;
const before = performance.now();
findNames(wordsOf(docs[0].tokens, docs[0].sentences));
const loaded = performance.now() - before;
const plain = rate(({ article }) => {
  for (const part of segmenter.segment(article.text)) if (part.isWordLike) count++;
});
const names = rate(({ tokens, sentences }) => findNames(wordsOf({ ...tokens }, sentences)));
const all = rate((doc) => mentions.run(doc, context));
const tags = rate(({ tokens }) => tagsOf(tokens));
const both = 1 / (1 / names + 1 / tags);
const say = (value) => Math.round(value).toLocaleString('en');
console.log(`${docs.length} reports, ${say(total)} words; first report, weights and lists loaded: ${loaded.toFixed(0)} ms`);
console.log(
  `${say(names)} words/s names; ${say(all)} words/s the stage of mentions; ${say(tags)} words/s tags; ${say(both)} words/s tags and names`,
);
console.log(`${say(plain)} words/s Intl.Segmenter word count; ratio of tags and names 1 : ${(plain / both).toFixed(1)}`);
