import type { Role } from '../model/index.ts';
import { countryOf } from './place-chains.ts';
import type { Clusters, Item, Reading } from './cluster.ts';

/** Where the role stated at a name stands: before it or after it, in its sentence. */
const spanOfRole = ({ text }: Reading, { mention }: Item): { start: number; end: number } | null => {
  const { role, span } = mention;
  if (role === null) return null;
  const before = text.lastIndexOf(role, span.start - role.length);
  if (before !== -1 && span.start - (before + role.length) < 4) return { start: before, end: before + role.length };
  const after = text.indexOf(role, span.end);
  return after !== -1 && after - span.end < 12 ? { start: after, end: after + role.length } : null;
};

/** Enters the offices stated at the names of persons, with their country or organization. Needs places and persons. */
export const stateRoles = (clusters: Clusters, items: readonly Item[], reading: Reading): void => {
  for (const [at, item] of items.entries()) {
    const { mention } = item;
    if (mention.kind !== 'person' || mention.form !== 'name' || mention.role === null) continue;
    const person = clusters.of(item);
    const span = spanOfRole(reading, item);
    if (!person || !span) continue;
    let country: string | null = null;
    let organization: string | null = null;
    for (let i = Math.max(0, at - 12); i < items.length && items[i]!.mention.span.start < span.end; i++) {
      const other = items[i]!;
      if (other === item || other.mention.form !== 'name' || other.mention.span.start < span.start || other.mention.span.end > span.end)
        continue;
      if (other.mention.kind === 'location') country ??= countryOf(clusters, reading, other)?.country ?? null;
      else if (other.mention.kind === 'organization') organization ??= other.mention.text;
    }
    const evidence = { report: reading.report, sentence: mention.sentence, ...span, quote: reading.text.slice(span.start, span.end) };
    const same = person.roles.find(({ title }) => title.toLowerCase() === mention.role!.toLowerCase());
    if (same) {
      same.evidence.push(evidence);
      continue;
    }
    const role: Role = { title: mention.role, organization, country, from: null, to: null, evidence: [evidence] };
    person.roles.push(role);
    person.country ??= country;
  }
};
