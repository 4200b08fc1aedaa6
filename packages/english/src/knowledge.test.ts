import { describe, expect, it } from 'vitest';
import { decodeDivisions, decodePlaceAliases, decodeWords, english } from './index.ts';

const codes = new Set(english.countries.map((country) => country.code));
const aliases = decodePlaceAliases(english.placeAliases);

const repeated = (keys: readonly string[]): string[] => {
  const seen = new Set<string>();
  return keys.filter((key) => seen.size === seen.add(key).size);
};
const untidy = (texts: readonly string[]): string[] => texts.filter((text) => text === '' || text !== text.trim() || /\s\s|[\t\n]/.test(text));

describe('countries', () => {
  it('have one row a code', () => {
    expect(english.countries.length).toBeGreaterThanOrEqual(250);
    expect(repeated(english.countries.map((c) => c.code))).toEqual([]);
    expect(repeated(english.countries.map((c) => c.name))).toEqual([]);
  });

  it('are tidy and lie on the globe', () => {
    for (const c of english.countries) {
      expect(untidy([c.name, ...c.aliases, ...c.adjectives, ...c.demonyms, ...c.capitals]), c.code).toEqual([]);
      expect(c.code).toMatch(/^[A-Z]{2}$/);
      expect(Math.abs(c.lat)).toBeLessThanOrEqual(90);
      expect(Math.abs(c.lon)).toBeLessThanOrEqual(180);
    }
  });

  it.each([
    ['US', 'U.S.'], ['GB', 'Britain'], ['KP', 'DPRK'], ['CI', 'Ivory Coast'], ['CD', 'DRC'], ['MM', 'Burma'], ['SZ', 'Swaziland'], ['AE', 'UAE'],
  ])('%s is also %s', (code, name) => {
    const country = english.countries.find((c) => c.code === code);
    expect([country?.name, ...(country?.aliases ?? [])]).toContain(name);
  });
});

describe('regions', () => {
  it('are many, tidy and in countries that exist', () => {
    expect(english.regions.length).toBeGreaterThanOrEqual(600);
    expect(repeated(english.regions.map((r) => `${r.name}|${r.kind}|${r.countries.join()}`))).toEqual([]);
    for (const r of english.regions) {
      expect(untidy([r.name, ...r.aliases, ...r.adjectives]), r.name).toEqual([]);
      expect(r.countries.filter((code) => !codes.has(code)), r.name).toEqual([]);
      expect(Number.isFinite(r.lat) && Number.isFinite(r.lon), r.name).toBe(true);
    }
  });
});

describe('organizations and outlets', () => {
  it('organizations are many, tidy and of countries that exist', () => {
    expect(english.organizations.length).toBeGreaterThanOrEqual(1500);
    expect(repeated(english.organizations.map((o) => `${o.name}|${o.country}`))).toEqual([]);
    for (const o of english.organizations) {
      expect(untidy([o.name, ...o.aliases]), o.name).toEqual([]);
      expect(o.country === null || codes.has(o.country), `${o.name} ${o.country}`).toBe(true);
      expect(o.aliases, o.name).not.toContain(o.name);
      expect(repeated(o.aliases), o.name).toEqual([]);
    }
  });

  it('outlets are many, tidy and of countries that exist', () => {
    expect(english.outlets.length).toBeGreaterThanOrEqual(400);
    expect(repeated(english.outlets.map((o) => o.name))).toEqual([]);
    for (const o of english.outlets) {
      expect(untidy([o.name, ...o.aliases]), o.name).toEqual([]);
      expect(o.country === null || codes.has(o.country), `${o.name} ${o.country}`).toBe(true);
      for (const domain of o.domains) expect(domain).toMatch(/^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    }
  });

  it('everyday words among the names are marked', () => {
    const marked = new Set(english.ambiguousSurfaces);
    for (const word of ['IS', 'Time', 'Apple', 'Amazon', 'Target', 'Shell', 'Congress', 'Unite', 'Meta', 'Orient', 'Today', 'Sky', 'Dawn', 'Vice']) {
      const known = english.organizations.some((o) => o.name === word || o.aliases.includes(word)) || english.outlets.some((o) => o.name === word || o.aliases.includes(word));
      if (known) expect(marked.has(word), word).toBe(true);
    }
    for (const o of english.organizations) if (marked.has(o.name)) expect(o.ambiguous, o.name).toBe(true);
  });
});

describe('officeholders', () => {
  const date = /^\d{4}(-\d{2}(-\d{2})?)?$/;
  const organizations = new Set(english.organizations.map((o) => o.name));

  it('hold offices of known countries and organizations, in order of time', () => {
    expect(english.officeholders.length).toBeGreaterThanOrEqual(900);
    for (const h of english.officeholders) {
      const label = `${h.name}, ${h.title} of ${h.of}`;
      expect(codes.has(h.of) || organizations.has(h.of), label).toBe(true);
      expect(h.from, label).toMatch(date);
      expect(h.from <= english.officeholdersAsOf, label).toBe(true);
      if (h.to === null) continue;
      expect(h.to, label).toMatch(date);
      const shorter = Math.min(h.from.length, h.to.length);
      expect(h.from.slice(0, shorter) <= h.to.slice(0, shorter), label).toBe(true);
    }
  });

  it('are tidy and not repeated', () => {
    for (const h of english.officeholders) expect(untidy([h.name, h.title, ...h.aliases]), h.name).toEqual([]);
    expect(repeated(english.officeholders.map((h) => `${h.name}|${h.of}|${h.title}|${h.from}`))).toEqual([]);
  });

  it('no country has two heads of government under one title at once', () => {
    const byOffice = Map.groupBy(english.officeholders.filter((h) => h.office === 'head-of-government'), (h) => `${h.of}|${h.title}`);
    for (const [office, terms] of byOffice) {
      const sorted = terms.toSorted((a, b) => (a.from < b.from ? -1 : 1));
      for (let i = 1; i < sorted.length; i += 1) {
        const before = sorted[i - 1]?.to;
        const from = sorted[i]?.from ?? '';
        expect(before, office).not.toBeNull();
        const shorter = Math.min((before ?? '').length, from.length);
        expect((before ?? '').slice(0, shorter) <= from.slice(0, shorter), `${office} ${from}`).toBe(true);
      }
    }
  });
});

describe('people', () => {
  it('titles, occupations and group nouns are tidy and not repeated', () => {
    expect(english.personTitles.length).toBeGreaterThanOrEqual(350);
    expect(english.occupations.length).toBeGreaterThanOrEqual(300);
    expect(untidy([...english.personTitles.map((t) => t.text), ...english.titleModifiers, ...english.occupations, ...english.groupNouns.map((g) => g.text)])).toEqual([]);
    expect(repeated(english.personTitles.map((t) => `${t.text}|${t.kind}`))).toEqual([]);
    expect(repeated(english.groupNouns.map((g) => `${g.text}|${g.sector}`))).toEqual([]);
    expect(repeated(english.occupations)).toEqual([]);
  });

  it('names decode to sorted lists without repeats', () => {
    for (const [text, least] of [[english.givenNames, 3000], [english.surnames, 2000]] as const) {
      const names = decodeWords(text);
      expect(names.length).toBeGreaterThanOrEqual(least);
      expect(untidy(names)).toEqual([]);
      expect(names).toEqual([...new Set(names)].toSorted());
    }
    for (const particle of ['al-', 'bin', 'van', 'von', 'de', 'ould', 'Mc', 'O\'']) expect(english.surnameParticles).toContain(particle);
  });
});

describe('institutions', () => {
  it('are tidy and not repeated', () => {
    expect(untidy([...english.institutionHeads.map((h) => h.text), ...english.institutionPhrases.map((p) => p.text), ...english.portfolios.flatMap((p) => [p.name, ...p.synonyms])])).toEqual([]);
    expect(repeated(english.institutionHeads.map((h) => `${h.text}|${h.kind}|${h.position}`))).toEqual([]);
    expect(repeated(english.institutionPhrases.map((p) => `${p.text}|${p.kind}`))).toEqual([]);
  });
});

describe('places', () => {
  it('the divisions decode', () => {
    const divisions = decodeDivisions(english.admin1);
    expect(divisions.length).toBeGreaterThan(3500);
    for (const d of divisions) if (!/^[A-Z]{2}$/.test(d.country) || d.name === '' || !Number.isFinite(d.geonamesId)) expect.fail(JSON.stringify(d));
  });

  it('aliases point at places', () => {
    expect(aliases.length).toBeGreaterThanOrEqual(1500);
    expect(repeated(aliases.map((a) => `${a.alias}|${a.country}`))).toEqual([]);
    for (const a of aliases) {
      if (!codes.has(a.country) || !Number.isFinite(a.lat + a.lon)) expect.fail(JSON.stringify(a));
    }
  });
});
