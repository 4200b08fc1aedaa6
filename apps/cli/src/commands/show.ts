import type { Newsroom } from '@sitrep/newsroom';
import { CommandError, exit } from '../exit-codes.ts';
import { wrap } from '../format/wrap.ts';
import { reading, type StoreOptions } from '../newsroom-for.ts';
import { pageWidth, write, writeJson } from '../output.ts';
import { oneLine } from '../printable.ts';

const lookUps: readonly ((newsroom: Newsroom, id: string) => Promise<object | null>)[] = [
  (newsroom, id) => newsroom.report(id),
  (newsroom, id) => newsroom.statement(id),
  (newsroom, id) => newsroom.event(id),
  (newsroom, id) => newsroom.figure(id),
  (newsroom, id) => newsroom.claim(id),
  (newsroom, id) => newsroom.entity(id),
  (newsroom, id) => newsroom.story(id),
];

/** `sitrep show ID`: whatever has this id. A sentence is shown where it stands; anything else as JSON. */
export const runShow = (id: string, options: StoreOptions & { json?: boolean }): Promise<number> =>
  reading(options, async (newsroom) => {
    const sentence = await newsroom.sentence(id);
    if (sentence) {
      if (options.json) {
        await writeJson(sentence);
        return exit.fine;
      }
      const width = pageWidth();
      await write(`${oneLine(`${sentence.reportTitle} (${sentence.publisher ?? 'outlet unknown'}, ${sentence.publishedText})`)}\n\n`);
      for (const { text } of sentence.before) await write(`${wrap(text, width, '  ')}\n`);
      await write(`${wrap(sentence.text, width, '> ')}\n`);
      for (const { text } of sentence.after) await write(`${wrap(text, width, '  ')}\n`);
      if (sentence.findings.length > 0) await write('\n');
      for (const { kind, label, id: finding } of sentence.findings) await write(`  ${oneLine(`${kind}: ${label}  ${finding}`)}\n`);
      return exit.fine;
    }
    for (const lookUp of lookUps) {
      const found = await lookUp(newsroom, id);
      if (found) {
        await writeJson(found);
        return exit.fine;
      }
    }
    throw new CommandError(`nothing has the id ${id}`, exit.nothingFound);
  });
