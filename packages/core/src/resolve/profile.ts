import { english, type TitleKind } from '@sitrep/english';
import { dayNumber, type Corpus, type Sketch, type SketchMention } from '../corpus/index.ts';
import { entityKey, type Entity } from '../model/index.ts';
import { fold, words } from '../text/index.ts';
import { parsePersonName, type PersonName } from './person-name.ts';

/** What one report tells of one entity, as far as it helps to say whether another report means the same. */
export interface Profile {
  /** `entityKey` of it. */
  readonly key: string;
  readonly report: number;
  readonly entity: Entity;
  /** Name and aliases that are names, folded; surfaces as written stand in `surfaces`. */
  readonly names: readonly string[];
  readonly surfaces: readonly (readonly [string, number])[];
  readonly person: PersonName | null;
  readonly roles: readonly string[];
  readonly sectors: ReadonlySet<Sector>;
  readonly country: string | null;
  readonly day: number | null;
}

/** A coarse part of life a role belongs to: an officer and a goalkeeper of one name are two persons. */
export type Sector = 'office' | 'arms' | 'law' | 'faith' | 'business' | 'learning' | 'stage';

const sectorOf: Readonly<Partial<Record<TitleKind, Sector>>> = {
  political: 'office',
  diplomatic: 'office',
  royal: 'office',
  military: 'arms',
  police: 'arms',
  legal: 'law',
  religious: 'faith',
  corporate: 'business',
  academic: 'learning',
  sport: 'stage',
};
const stageWords =
  /\b(actor|actress|singer|conductor|composer|violinist|pianist|painter|novelist|poet|director of the film|film director|dancer|comedian|footballer|striker|goalkeeper|midfielder|defender|forward|coach|referee|umpire|batsman|bowler|boxer|sprinter|cyclist|swimmer|player|captain of the team|tenor|soprano|baritone|rapper|guitarist|drummer|chef|model)\b/;

let titleKinds: ReadonlyMap<string, Sector> | null = null;

/** Parts of life that the words of a role point to. */
export const sectorsOf = (role: string): Sector[] => {
  titleKinds ??= new Map(
    english.personTitles.flatMap(({ text, kind }) => (sectorOf[kind] ? [[words(text).join(' '), sectorOf[kind]] as const] : [])),
  );
  const folded = fold(role);
  if (stageWords.test(folded)) return ['stage'];
  const tokens = words(role).slice(0, 20);
  const found = new Set<Sector>();
  for (let from = 0; from < tokens.length; from++) {
    for (let to = Math.min(tokens.length, from + 4); to > from; to--) {
      const sector = titleKinds.get(tokens.slice(from, to).join(' '));
      if (sector === undefined) continue;
      found.add(sector);
      from = to - 1;
      break;
    }
  }
  return [...found];
};

/** Profiles of every entity of a corpus, by report and then in the report's order. */
export const profilesOf = (corpus: Corpus<Sketch>): readonly Profile[] =>
  corpus.analyses.flatMap((analysis, report) => {
    const mentions = Map.groupBy(
      analysis.mentions.filter(({ entity, form }) => entity !== null && form !== 'pronoun'),
      ({ entity }) => entity!,
    );
    return analysis.entities.map((entity) => profileOf(analysis, report, entity, mentions.get(entity.id) ?? []));
  });

/** Shared by the many profiles without a role. */
const none: readonly string[] = [];
const noSectors: ReadonlySet<Sector> = new Set();

const profileOf = (analysis: Sketch, report: number, entity: Entity, mentions: readonly SketchMention[]): Profile => {
  const surfaces = new Map<string, number>([[entity.name, 1]]);
  const count = (surface: string): void => void surfaces.set(surface, (surfaces.get(surface) ?? 0) + 1);
  entity.aliases.forEach(count);
  const named = mentions.filter(({ form, demonym }) => form === 'name' && !demonym);
  named.forEach(({ text }) => count(text));
  if (entity.kind === 'person') for (const surface of titledSurnames(analysis, named)) count(surface);
  const roles = [
    ...entity.roles.map(({ title, organization }) => [title, organization].filter(Boolean).join(' ')),
    ...mentions.flatMap(({ role }) => role ?? []),
  ];
  return {
    key: entityKey(analysis.report.id, entity.id),
    report,
    entity,
    names: [...new Set([entity.name, ...entity.aliases, ...named.map(({ text }) => text)].map(fold))],
    surfaces: [...surfaces],
    person: entity.kind === 'person' ? fullestName([entity.name, ...entity.aliases], roles) : null,
    roles: roles.length === 0 ? none : [...new Set(roles.map(fold))].toSorted(),
    sectors: roles.length === 0 ? noSectors : new Set(roles.flatMap(sectorsOf)),
    country: entity.country ?? entity.roles.find(({ country }) => country !== null)?.country ?? null,
    day: dayNumber(analysis.report.published.value) ?? dayNumber(analysis.report.published.earliest),
  };
};

/** "Gen. Lomtadze", "General Bako": a bare surname together with the short title at it, as readers know the person. */
const titledSurnames = ({ report }: Sketch, named: readonly SketchMention[]): string[] =>
  named.flatMap(({ text, role, span }) => {
    if (role === null || /\s/.test(text) || role.split(/\s+/).length > 3) return [];
    const before = report.text.slice(Math.max(0, span.start - role.length - 1), span.start);
    return before.trimEnd() === role ? [`${role} ${text}`] : [];
  });

/** The fullest form of a name; "Interior Minister Rahimov" is a role and a bare surname, with no given name "Interior". */
const fullestName = (names: readonly string[], roles: readonly string[]): PersonName | null => {
  const leads = roles.map((role) => `${fold(role)} `);
  const parsed = names.flatMap((name) => {
    const lead = leads.find((role) => fold(name).startsWith(role));
    return parsePersonName(lead === undefined ? name : fold(name).slice(lead.length)) ?? [];
  });
  const own = parsed[0];
  if (!own || own.given.length > 0) return own ?? null;
  return parsed.find(({ given, surnameKey }) => given.length > 0 && surnameKey === own.surnameKey) ?? own;
};
