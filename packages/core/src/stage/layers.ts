import type {
  Dateline,
  Entity,
  EntityId,
  Event,
  Figure,
  FindingId,
  Issue,
  Mention,
  Place,
  Published,
  ReportId,
  Segment,
  SegmentVerdict,
  Sentence,
  SourceFacts,
  Statement,
  TextBlock,
  Time,
} from '../model/index.ts';
import type { OffsetMap } from '../text/index.ts';

/** One input, decoded: where the way of a report begins. */
export interface RawReport {
  readonly id: ReportId;
  /** File name or address. */
  readonly name: string;
  /** The decoded input; raw offsets point here. */
  readonly raw: string;
  readonly format: 'text' | 'html' | 'markdown';
  readonly encoding: string;
  readonly contentHash: string;
  readonly sourceUrl: string | null;
  readonly retrievedAt: string | null;
  /** A date that others tell (lineage, an archive, a person): used where the report states none. */
  readonly given: Published | null;
  /** What the container it came in says about it: used where the report itself says nothing. */
  readonly sourceFacts?: SourceFacts | null;
  /** What persons decided about stretches of `raw`, oldest first. */
  readonly verdicts?: readonly SegmentVerdict[];
  readonly issues: readonly Issue[];
}

/** A block of the visible page, in reading order. Offsets point into `Page.text`. */
export interface PageBlock {
  readonly start: number;
  readonly end: number;
  /** Markup path hint, lower case: "h1", "p", "li", "figcaption", "blockquote"; empty for plain text. */
  readonly tag: string;
  /** Class, id and role words of the block and its parents, lower case. */
  readonly hints: string;
  /** Share of the block's characters inside links, 0..1. */
  readonly links: number;
  /** Index in `Page.containers` of the markup element that holds the block; absent for plain text. */
  readonly container?: number;
  /** The part of `hints` that stands inside the container; absent for plain text. */
  readonly own?: string;
}

/** A date that markup states about the page, and the kind of place that states it. */
export interface PageDate {
  readonly value: string;
  /** `property`: microdata, or an element whose names say what it dates; `time`: the first `time` element without such names. */
  readonly by: 'json-ld' | 'meta' | 'property' | 'time' | 'page' | 'script' | 'title';
  readonly says: 'published' | 'modified';
}

/** What markup states about the article beside its text. */
export interface PageFacts {
  readonly title: string | null;
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  /** Every date that markup states, `published` and `modified` among them, in the order found. */
  readonly dates?: readonly PageDate[];
  /** The text of the article as markup repeats it for machines. */
  readonly body?: string | null;
  readonly section: string | null;
  readonly topics: readonly string[];
  readonly url: string | null;
  readonly language: string | null;
}

/** The input as a reader sees it: markup gone, entities decoded, terminal escapes out. One block a line. */
export interface Page {
  readonly text: string;
  /** From `text` to raw. */
  readonly map: OffsetMap;
  readonly blocks: readonly PageBlock[];
  readonly facts: PageFacts | null;
  /** The container that holds each container; the first holds itself. Absent for plain text. */
  readonly containers?: readonly number[];
  /** Class, id and role words of each container itself, lower case. */
  readonly containerHints?: readonly string[];
}

/** What stands around the article. `published` is only what the report itself states. */
export interface Header {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly agency: string | null;
  readonly byline: readonly string[];
  readonly credit: string | null;
  readonly section: string | null;
  readonly topics: readonly string[];
  readonly dateline: Dateline | null;
  readonly published: Published;
  readonly sourceUrl: string | null;
}

/** The clean text that all findings point into. */
export interface Article {
  readonly text: string;
  /** From `text` to raw. */
  readonly map: OffsetMap;
  /** Every line of `text`, in order, with its kind. */
  readonly blocks: readonly TextBlock[];
  readonly language: string;
}

/** Tokens as a struct of arrays; index i is token i. Offsets point into the article's text. */
export interface Tokens {
  readonly length: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Index of the token's sentence. */
  readonly sentence: Uint32Array;
  /** First token of each sentence, with one more entry for the end. */
  readonly first: Uint32Array;
  /** Surface of each token. */
  readonly text: readonly string[];
  /** Lower case, typographic marks made plain. */
  readonly lower: readonly string[];
}

/** Parts of speech, one entry a token. */
export interface Tags {
  /** Universal part of speech: a place in `uposNames`. */
  readonly upos: Uint8Array;
  /** Tag of the Penn Treebank: a place in `xposNames`. */
  readonly xpos: Uint8Array;
  readonly xposNames: readonly string[];
}

/** Labelled dependencies, one entry a token. */
export interface Parse {
  /** The token it hangs on; -1 for the root of its sentence. */
  readonly head: Int32Array;
  /** A place in `relationNames`. */
  readonly relation: Uint8Array;
}

/** Who is who inside the report. */
export interface Chains {
  readonly entities: readonly Entity[];
  /** Entity of each mention that has one. */
  readonly entityOf: ReadonlyMap<FindingId, EntityId>;
  /** Descriptions that only their place beside a name, or what came before, shows to be mentions; all have an entity. */
  readonly mentions: readonly Mention[];
}

/** Everything a report can gain, by name. */
export interface Layers {
  readonly raw: RawReport;
  readonly page: Page;
  readonly segments: readonly Segment[];
  readonly header: Header;
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
  readonly tags: Tags;
  readonly parse: Parse;
  /** `entity` is null here: chains say who it is. */
  readonly mentions: readonly Mention[];
  readonly times: readonly Time[];
  /** `entity` is null here: chains say which it is. */
  readonly places: readonly Place[];
  /** Places the text alludes to, by an adjective or within another name. */
  readonly allusions: readonly Place[];
  readonly chains: Chains;
  /** The date of the report with its bounds, once what stands in it is known. */
  readonly dating: Published;
  readonly statements: readonly Statement[];
  readonly figures: readonly Figure[];
  readonly events: readonly Event[];
}
export type LayerName = keyof Layers;

/** A report with some of its layers. Immutable: stages add, none changes. */
export type Doc<Has extends LayerName> = Readonly<Pick<Layers, Has>>;
