// Ten times the text, how many times the time? For texts in forms that tempt a program into quadratic time.
// node --conditions=@sitrep/source bench/scaling.mjs [KILOBYTES]
import { processReport, readInput } from '../packages/core/src/index.ts';
import { readTexts } from '../packages/training/src/corpora/texts.ts';

const kilobytes = Number(process.argv[2] ?? 100);
const source = readTexts()
  .map(({ text }) => text)
  .join('\n\n');
const line = source.replaceAll(/\s+/g, ' ');

const forms = {
  paragraphs: source,
  'one paragraph': line,
  capitals: source.toUpperCase(),
  'no capitals': source.toLowerCase(),
  'no punctuation': line.replaceAll(/[.,;:!?"“”()'’-]/g, ''),
  'one word again and again': 'Kerem ',
  'one quotation mark in ten words': line.replaceAll(/((?:\S+ ){10})/g, '$1"'),
  'numbers in a table': '12,400\t3.5\t2024-05-14\t-7%\n',
  code: 'if (a[i] <= b.c) { return f(x, "y") ?? null; }\n',
  'emoji and joined marks': '👩‍👩‍👧 e\u0301\u0301\u0301 \u200b\u200b 🇺🇳 Kerem said. ',
};

const textOf = (form, size) => form.repeat(Math.ceil(size / form.length)).slice(0, size);
const time = (text) => {
  const { reports } = readInput({ name: 'scaling.txt', content: new TextEncoder().encode(text) });
  // Time of the processor, not of the clock: beside other programs a long run is interrupted more often than a short one.
  const started = process.cpuUsage().user;
  for (const raw of reports) processReport(raw);
  return (process.cpuUsage().user - started) / 1000;
};

time(textOf(source, 200_000));
for (const [name, form] of Object.entries(forms)) {
  const [small, large] = [kilobytes * 100, kilobytes * 1000].map((size) => {
    const text = textOf(form, size);
    return Math.min(time(text), time(text), time(text));
  });
  console.log(
    `${(large / small).toFixed(1).padStart(5)} times for 10 times the text  ${name} (${kilobytes / 10} kB ${small.toFixed(0)} ms, ${kilobytes} kB ${large.toFixed(0)} ms)`,
  );
}
