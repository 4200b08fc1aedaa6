import type { Newsroom } from '@sitrep/newsroom';
import { collectEdition } from './collect-edition.ts';
import { loadMaterials } from './materials.ts';
import { renderBriefing } from './render-briefing.ts';
import { writePages } from './write-pages.ts';

export interface ExportOptions {
  readonly newsroom: Newsroom;
  /** Folder to write to; made where it is missing. */
  readonly out: string;
  /** In the query grammar; everything without one. */
  readonly question?: string;
  /** Revision of an earlier edition: what came after it stands under what is new. */
  readonly since?: number;
}

/** Writes the briefing as a static site. */
export const exportSite = async ({
  newsroom,
  out,
  question,
  since,
}: ExportOptions): Promise<{ pages: number; written: number; bytes: number }> => {
  const pages = renderBriefing(await collectEdition(newsroom, question, since), loadMaterials());
  return { pages: pages.length, ...writePages(out, pages) };
};
