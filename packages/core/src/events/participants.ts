import { eventLexicon } from '@sitrep/english';
import { attachedAfter } from './attached.ts';
import { singularOf } from './inflect.ts';
import type { NounPhrase, Phrases } from './phrases.ts';
import type { Marked, View } from './view.ts';

/** Who stands in a noun phrase. `who` is null for people without a name or chain: "gunmen". */
export interface Participant<Who> {
  readonly who: Who | null;
  readonly noun: number;
  readonly kind: Marked<Who>['kind'] | null;
  /** The phrase itself means it; false where it was reached through a modifier or owner of a thing. */
  readonly direct: boolean;
  readonly person: boolean;
}

interface NounSets {
  readonly agents: ReadonlySet<string>;
  readonly owned: ReadonlySet<string>;
  readonly partitive: ReadonlySet<string>;
}
let sets: NounSets | undefined;
const nounSets = (): NounSets =>
  (sets ??= {
    agents: new Set(eventLexicon.agentNouns.split(/\s+/)),
    owned: new Set(eventLexicon.ownedThings.split(/\s+/)),
    partitive: new Set(eventLexicon.partitiveNouns.split(/\s+/)),
  });

/** True for nouns of people and bodies: "gunmen", "army", "delegation". */
export const isAgentNoun = (lower: string): boolean => {
  const { agents } = nounSets();
  if (agents.has(lower) || agents.has(singularOf(lower))) return true;
  // "ex-leader", "vice-president"
  const last = lower.slice(lower.lastIndexOf('-') + 1);
  return last !== lower && (agents.has(last) || agents.has(singularOf(last)));
};

const ownersPreposition = new Set(['of', 'from', 'for', 'in', 'with']);

/** Longest mention that holds the head of a phrase, else the last one inside the phrase. */
const mentionAt = <Who>(view: View<Who>, np: NounPhrase): { mention: Marked<Who>; head: boolean } | null => {
  let inside: Marked<Who> | null = null;
  let best: Marked<Who> | null = null;
  for (const mention of view.covering.get(np.head) ?? []) if (!best || better(mention, best)) best = mention;
  for (let i = np.head - 1; i >= np.start && !inside; i--) {
    for (const mention of view.endingAt.get(i) ?? [])
      if (mention.first >= np.start && (!inside || mention.last - mention.first > inside.last - inside.first)) inside = mention;
  }
  if (best) return { mention: best, head: true };
  return inside ? { mention: inside, head: false } : null;
};

/** A name says more than a title, a title more than a description. */
const rank = { name: 3, title: 2, nominal: 1, pronoun: 0 } as const;
const better = <Who>(a: Marked<Who>, b: Marked<Who>): boolean =>
  rank[a.form] > rank[b.form] || (rank[a.form] === rank[b.form] && a.last - a.first > b.last - b.first);

/**
 * Who a noun phrase stands for: the mention at its head; else the name before the head ("Syrian fighters"), its owner, or
 * those after "of" ("representatives of the opposition"), or the name set beside it ("the minister, Ali Demir,").
 */
export const participantOf = <Who>(view: View<Who>, phrases: Phrases, index: number, depth = 0): Participant<Who> => {
  const np = phrases.nouns[index]!;
  const head = view.lower[np.head]!;
  const agent = isAgentNoun(head);
  // A name that nobody is linked to is somebody all the same.
  const somebody = agent || (view.tags[np.head] === 'P' && !view.titleCase && !np.time);
  const none: Participant<Who> = { who: null, noun: index, kind: null, direct: somebody, person: somebody };
  const found = mentionAt(view, np);
  const thing = nounSets().owned.has(head) || nounSets().owned.has(singularOf(head));
  const opens = agent || thing || nounSets().partitive.has(singularOf(head));
  if (found?.head) {
    const { mention } = found;
    return { who: mention.who, noun: index, kind: mention.kind, direct: true, person: mention.kind === 'person' };
  }
  if (depth > 3) return none;
  const named = agent ? (titledName(view, phrases, np) ?? besideName(view, phrases, np, agent)) : null;
  if (named) return { ...named, noun: index };
  if (found) return { who: found.mention.who, noun: index, kind: found.mention.kind, direct: opens, person: false };
  if (opens) {
    const after = attachedAfter(view, phrases, np.end)[0];
    if (after && ownersPreposition.has(after.preposition)) {
      const owner = participantOf(view, phrases, after.nouns[0]!, depth + 1);
      if (owner.who !== null && owner.direct && (after.preposition !== 'in' || (agent && owner.kind === 'location')))
        return { ...owner, noun: index, direct: true, person: agent };
    }
  }
  if (np.possessor >= 0) {
    const owner = participantOf(view, phrases, np.possessor, depth + 1);
    if (owner.who !== null) return { ...owner, noun: index, direct: opens, person: false };
  }
  if (np.owner >= 0) {
    const owner = view.endingAt.get(np.owner)?.[0];
    if (owner) return { who: owner.who, noun: index, kind: owner.kind, direct: opens, person: false };
  }
  if (!opens) {
    const after = attachedAfter(view, phrases, np.end)[0];
    if (after && (after.preposition === 'of' || after.preposition === 'by')) {
      const owner = participantOf(view, phrases, after.nouns[0]!, depth + 1);
      if (owner.who !== null) return { ...owner, noun: index, direct: false, person: false };
    }
  }
  return none;
};

/** "US Secretary of State John Kerry": the phrase after "of" ends with the person who bears the title. */
const titledName = <Who>(view: View<Who>, phrases: Phrases, np: NounPhrase): Participant<Who> | null => {
  if (view.lower[np.end] !== 'of') return null;
  const at = np.end + 1 < view.length ? phrases.nounAt[np.end + 1]! : -1;
  if (at < 0) return null;
  const rest = phrases.nouns[at]!;
  if ('DU'.includes(view.tags[rest.start]!)) return null;
  const bearer = view.covering.get(rest.head)?.find(({ kind, form, first }) => kind === 'person' && form === 'name' && first > rest.start);
  return bearer ? { who: bearer.who, noun: np.index, kind: 'person', direct: true, person: true } : null;
};

/** "Mauritania's foreign minister, Sidi Baba, …": the person's name beside a description. */
const besideName = <Who>(view: View<Who>, phrases: Phrases, np: NounPhrase, agent: boolean): Participant<Who> | null => {
  if (!agent) return null;
  let end = np.end;
  const after = attachedAfter(view, phrases, end);
  const first = after[0];
  if (view.lower[end] !== ',' && first && first.nouns.length === 1) end = phrases.nouns[first.nouns[0]!]!.end;
  if (view.lower[end] !== ',') return null;
  const at = end + 1 < view.length ? phrases.nounAt[end + 1]! : -1;
  if (at < 0) return null;
  const name = phrases.nouns[at]!;
  const closing = view.lower[name.end];
  if (closing !== ',' && closing !== '.' && name.end < view.length) return null;
  const found = mentionAt(view, name);
  if (!found?.head || found.mention.kind !== 'person' || found.mention.form !== 'name') return null;
  return { who: found.mention.who, noun: at, kind: 'person', direct: true, person: true };
};

const isTitle = (view: View<unknown>, phrases: Phrases, index: number): boolean => {
  const np = phrases.nouns[index]!;
  return view.tags[np.start] !== 'D' && isAgentNoun(view.lower[np.head]!) && singularOf(view.lower[np.head]!) === view.lower[np.head];
};

/** "the coast guards of Malaysia and the Philippines": those after "of" where they are several. */
const several = <Who>(view: View<Who>, phrases: Phrases, index: number): Participant<Who>[] => {
  const np = phrases.nouns[index]!;
  const head = singularOf(view.lower[np.head]!);
  if (view.covering.has(np.head) || !(isAgentNoun(head) || nounSets().partitive.has(head))) return [];
  const after = attachedAfter(view, phrases, np.end)[0];
  if (!after || (after.preposition !== 'of' && after.preposition !== 'from') || after.nouns.length < 2) return [];
  const owners = after.nouns.map((inner) => participantOf(view, phrases, inner)).filter(({ who, direct }) => who !== null && direct);
  return owners.length > 1 ? owners : [];
};

/** All who stand in a list of phrases, each once. */
export const participantsOf = <Who>(view: View<Who>, phrases: Phrases, nouns: readonly number[]): Participant<Who>[] => {
  const out: Participant<Who>[] = [];
  for (const [at, index] of nouns.entries()) {
    const owners = several(view, phrases, index);
    if (owners.length > 0) {
      for (const owner of owners) if (!out.some((other) => other.who === owner.who)) out.push(owner);
      continue;
    }
    const participant = participantOf(view, phrases, index);
    // "Deputy Crown Prince and Defence Minister Karim Aziz": two titles of one person
    if (
      participant.who !== null &&
      !participant.person &&
      at + 1 < nouns.length &&
      isTitle(view, phrases, index) &&
      participantOf(view, phrases, nouns[at + 1]!).kind === 'person'
    )
      continue;
    if (participant.who === null || !out.some((other) => other.who === participant.who)) out.push(participant);
  }
  return out;
};
