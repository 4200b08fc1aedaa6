import { exit } from '../exit-codes.ts';
import { keyPointsText } from '../format/key-points.ts';
import { reading, type StoreOptions } from '../newsroom-for.ts';
import { printable } from '../printable.ts';
import { pageWidth, say, write, writeJson, writeJsonLine } from '../output.ts';

export interface BriefArguments extends StoreOptions {
  readonly json?: boolean;
  readonly ndjson?: boolean;
  readonly markdown?: boolean;
  readonly keyPoints?: boolean;
  /** Revision of the edition that changes are told against. */
  readonly since?: number;
}

/** `sitrep brief [QUERY]`: the briefing as text, Markdown or JSON. */
export const runBrief = (query: string, options: BriefArguments): Promise<number> =>
  reading(options, async (newsroom) => {
    const { briefingJson, briefingMarkdown, briefingText } = await import('@sitrep/core');
    const briefing = await newsroom.briefing(query, options.since);
    if (options.json) await writeJson(options.keyPoints ? briefing.keyPoints : briefingJson(briefing));
    else if (options.ndjson) await writeJsonLine(options.keyPoints ? briefing.keyPoints : briefingJson(briefing));
    else if (briefing.sources.length === 0) say('nothing found');
    else if (options.markdown) await write(printable(briefingMarkdown(briefing)));
    else if (options.keyPoints) await write(keyPointsText(briefing, pageWidth()));
    else await write(printable(briefingText(briefing)));
    return briefing.sources.length === 0 ? exit.nothingFound : exit.fine;
  });
