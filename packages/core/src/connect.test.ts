import { expect, test } from 'vitest';
import { briefingJson, briefingMarkdown, briefingText } from './briefing/index.ts';
import { composeBriefing } from './compose-briefing.ts';
import { connect, reportsToRedate } from './connect.ts';
import { readInput } from './intake/index.ts';
import { entityKey, type Analysis, type Briefing, type Connections, type Judgement } from './model/index.ts';
import { processReport } from './process-report.ts';

const wire = `Northern Wire
Ferry sinks off Dalnik as both sides trade blame
KIRSUND, May 7, 2031 (Northern Wire) - A missile hit the ferry Aurel off the port of Dalnik on Tuesday and killed at least 31 people, the Harbour Union said.
"The ferry was carrying teachers and children back from the islands, and every one of them had a ticket in hand," Mara Velten, a spokeswoman for the union, told reporters on Wednesday.
The Ostran Ministry of Defence denied that its missiles had hit the ferry.
Defence Minister Pavel Zhelin accused the Harbour Union of hiding weapons on passenger ships.
The two sides are to meet in Geneva on May 20.`;

const mirror = `The Bay Mirror
Ferry sinks off Dalnik as both sides trade blame
May 8, 2031
A missile hit the ferry Aurel off the port of Dalnik on Tuesday and killed at least 31 people, the Harbour Union said.
"The ferry was carrying teachers and children back from the islands, and every one of them had a ticket in hand," Mara Velten, a spokeswoman for the union, told reporters on Wednesday.
The Ostran Ministry of Defence denied that its missiles had hit the ferry.
Defence Minister Pavel Zhelin accused the Harbour Union of hiding weapons on passenger ships.
The two sides are to meet in Geneva on May 20.
Source: Northern Wire`;

const blog = `Grief in the islands after the ferry
Teachers in Dalnik laid flowers at the quay and closed their schools for a week, while divers went on looking for the wreck in heavy seas.
"The ferry was carrying teachers and children back from the islands, and every one of them had a ticket in hand," said Mara Velten on Wednesday.
Nobody here has slept since, a baker told us, and nobody has opened a shop.`;

const later = `The Kirsund Post
May 12, 2031
Toll of Dalnik ferry rises to 38
KIRSUND, May 12, 2031 - The number of people killed when the ferry Aurel went down off Dalnik rose to 38 on Monday, rescuers said.
Defence Minister Pavel Jelin said his ministry would open its logs to investigators.`;

const other = `The Dalnik Gazette
May 9, 2031
Choir wins prize
DALNIK, May 9, 2031 - The choir of Dalnik won the spring prize on Thursday, and the conductor Marek Zhelin wept on the stage.`;

const analyses: Analysis[] = [wire, mirror, blog, later, other].flatMap((content, index) =>
  readInput({ name: `${index}.txt`, content }).reports.map(processReport),
);
const [wireReport, mirrorReport, blogReport, laterReport, otherReport] = analyses.map(({ report }) => report.id);
const connections: Connections = connect(analyses);
const briefing: Briefing = composeBriefing({ question: '', analyses, connections });

test('a copy leads back to its source, a shared quotation to its first report', () => {
  const link = (report: unknown, from: unknown): string | undefined =>
    connections.lineage.find((each) => each.report === report && each.from === from)?.relation;
  expect(link(mirrorReport, wireReport)).toBe('verbatim');
  expect(link(blogReport, wireReport)).toBe('shares-quote');
  expect(connections.originOf[mirrorReport!]).toBe(wireReport);
  expect(connections.originOf[blogReport!]).toBe(blogReport);
});

test('an undated report is dated through the words it shares', () => {
  const date = connections.dates[blogReport!];
  expect(date).toMatchObject({ value: '2031-05-07', basis: 'inferred', earliest: '2031-05-07', latest: '2031-05-13' });
  expect(date!.reasons[0]).toMatch(/^It shares words of Mara Velten with the report by Northern Wire/);
  expect(reportsToRedate(analyses, connections).map(({ report }) => report)).toEqual([blogReport]);
});

test('a report processed again with its date is not asked for once more', () => {
  const [{ given } = { given: null }] = reportsToRedate(analyses, connections);
  const again = analyses.map((analysis) =>
    analysis.report.id === blogReport ? { ...analysis, report: { ...analysis.report, published: given! } } : analysis,
  );
  const second = connect(again);
  expect(second.dates[blogReport!]?.value).toBe('2031-05-07');
  expect(reportsToRedate(again, second)).toEqual([]);
});

test('spellings of one name are one person, another given name is another', () => {
  const holding = (name: string): string[] =>
    connections.entities.filter((entity) => [entity.name, ...entity.aliases].includes(name)).map(({ id }) => id);
  expect(holding('Pavel Zhelin')).toHaveLength(1);
  expect(holding('Pavel Jelin')).toEqual(holding('Pavel Zhelin'));
  expect(holding('Marek Zhelin')).not.toEqual(holding('Pavel Zhelin'));
});

test('stories', () => {
  const story = connections.stories.find(({ reports }) => reports.includes(wireReport!))!;
  expect(new Set(story.reports)).toEqual(new Set([wireReport, mirrorReport, blogReport, laterReport]));
  expect(story.reports).not.toContain(otherReport);
});

test('a denial meets the claim it denies', () => {
  const claim = connections.claims.find(({ status }) => status === 'disputed')!;
  const names = (stance: string): (string | null)[] => [
    ...new Set(claim.evidence.filter((each) => each.stance === stance).map(({ speakerName }) => speakerName)),
  ];
  expect(claim.gist).toMatch(/ferry/);
  expect(names('denies').join()).toMatch(/Ministry of Defence/);
  expect(names('asserts').join()).toMatch(/Harbour Union/);
});

test('tolls that differ stand together', () => {
  const group = briefing.figures.find(({ measure, kind }) => measure === 'killed' && kind !== null)!;
  expect(new Set(group.values.map(({ value }) => value))).toEqual(new Set([31, 38]));
  expect(group.kind).toBe('update');
});

test('three to five key points, each a finished sentence with evidence', () => {
  expect(briefing.keyPoints.length).toBeGreaterThanOrEqual(3);
  expect(briefing.keyPoints.length).toBeLessThanOrEqual(5);
  for (const { text, evidence } of briefing.keyPoints) {
    expect(text).toMatch(/[.!?…”]$/);
    expect(evidence.length).toBeGreaterThan(0);
  }
});

test('every stretch of evidence is a slice of its report', () => {
  const texts = new Map(analyses.map(({ report }) => [report.id as string, report.text]));
  let seen = 0;
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (value !== null && typeof value === 'object') {
      const { report, start, end, quote } = value as { report?: string; start?: number; end?: number; quote?: string };
      if (typeof quote === 'string' && typeof report === 'string' && start !== undefined && end !== undefined) {
        seen++;
        expect(quote).toBe(texts.get(report)?.slice(start, end));
      }
      Object.values(value).forEach(visit);
    }
  };
  visit(briefing);
  visit(connections);
  expect(seen).toBeGreaterThan(20);
});

test('the order of the reports changes nothing', () => {
  const turned = analyses.toReversed();
  expect(connect(turned)).toEqual(connections);
  expect(composeBriefing({ question: '', analyses: turned, connections })).toEqual(briefing);
});

test('ids stay when a report is added', () => {
  const fewer = connect(analyses.slice(0, 3));
  for (const { id, name } of fewer.entities) {
    if (/Velten|Zhelin|Union/.test(name)) expect(connections.entities.map((entity) => entity.id)).toContain(id);
  }
});

test('a person’s verdict wins over every rule, and lasts', () => {
  const keyIn = (report: unknown, name: RegExp): string => {
    const analysis = analyses.find((each) => each.report.id === report)!;
    return entityKey(analysis.report.id, analysis.entities.find((entity) => name.test(entity.name))!.id);
  };
  const [a, b] = [keyIn(wireReport, /Zhelin/), keyIn(laterReport, /Jelin/)];
  const verdict = (verdict: Judgement['verdict'], x: string, y: string): Judgement => ({
    a: x,
    b: y,
    verdict,
    by: 'person',
    rule: 'person',
    score: 1,
    reason: '',
  });
  expect(connections.entityOf[a]).toBe(connections.entityOf[b]);
  const parted = connect(analyses, [verdict('different', a, b)]);
  expect(parted.entityOf[a]).not.toBe(parted.entityOf[b]);
  expect(parted.judgements).toContainEqual(verdict('different', a, b));
  const [c, d] = [a, keyIn(otherReport, /Marek/)];
  const joined = connect(analyses, [verdict('same', c, d)]);
  expect(joined.entityOf[c]).toBe(joined.entityOf[d]);
  expect(connect(analyses, joined.judgements).entityOf[c]).toBe(joined.entityOf[d]);
});

test('what is new against an earlier edition', () => {
  const before = composeBriefing({ question: '', analyses: analyses.slice(0, 2), connections: connect(analyses.slice(0, 2)) });
  const { changes } = composeBriefing({ question: '', analyses, connections, previous: before });
  expect(changes.filter(({ kind }) => kind === 'report')).toHaveLength(3);
  expect(changes.some(({ kind, text }) => kind === 'figure' && text.includes('38'))).toBe(true);
  expect(composeBriefing({ question: '', analyses, connections, previous: briefing }).changes).toEqual([]);
});

test('written forms', () => {
  const text = briefingText(briefing);
  expect(text.split('\n').every((line) => line.length <= 80)).toBe(true);
  expect(text).toContain('KEY POINTS');
  expect(briefingMarkdown(briefing)).toContain('## Key points');
  const json = briefingJson(briefing) as { claims: { evidence: { speaker: unknown }[] }[]; figures: { values: unknown[] }[] };
  expect(json.figures[0]!.values.length).toBeGreaterThan(0);
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
});

test('nothing in, nothing out', () => {
  const none = connect([]);
  expect(none.stories).toEqual([]);
  expect(composeBriefing({ question: '', analyses: [], connections: none }).keyPoints).toEqual([]);
  expect(briefingText(composeBriefing({ question: 'x', analyses: [], connections: none }))).toContain(
    'BRIEFING'.toLowerCase().replace('b', 'B'),
  );
});
