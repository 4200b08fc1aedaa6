import { expect, test } from 'vitest';
import { briefingText } from './briefing/index.ts';
import { composeBriefing } from './compose-briefing.ts';
import { connect } from './connect.ts';
import { readInput } from './intake/index.ts';
import { processReport } from './process-report.ts';

const wire = `Guards trade fire on the Dornak road
TBILISI, May 12, 2024 (Northern Wire) - At least eight people were killed on Sunday when Georgian and Armenian border guards exchanged fire near Dornak, the Georgian Interior Ministry said.
Interior Minister Levan Tsiklauri told reporters that Armenian forces had opened fire first with mortars at about 5 a.m.
The Armenian State Border Service denied the accusation.
Another 47 were injured, nine of them critically.
Clashes in the same area in September 2021 killed 130 people.
In April 2020, 55 people died.`;

const other = `Border fighting: what is known
Monday May 13, 2024
The Georgian Interior Ministry now says 11 people were killed near Dornak on the Armenian border.
Thirteen Armenian citizens have died near Dornak, Armenian officials said.
Armenian spokeswoman Ani Petrosyan said Georgian soldiers had seized a pumping station and fired on a patrol near Dornak.`;

const analyses = [wire, other].flatMap((content, index) => readInput({ name: `${index}.txt`, content }).reports.map(processReport));
const connections = connect(analyses);
const briefing = composeBriefing({ question: '', analyses, connections });
const groups = (measure: string): (readonly number[])[] =>
  briefing.figures
    .filter((group) => group.measure === measure && group.kind === 'conflict')
    .map(({ values }) => values.map(({ value }) => value));

test('numbers of another year and of other people are not said to contradict this event’s', () => {
  const killed = briefing.figures.filter(({ measure }) => measure === 'killed');
  expect(killed.some(({ values }) => values.some(({ value }) => value === 130) && values.some(({ value }) => value === 8))).toBe(false);
  expect(killed.some(({ values }) => values.some(({ value }) => value === 55) && values.some(({ value }) => value === 8))).toBe(false);
  expect(
    killed.some(
      ({ kind, values }) =>
        (kind === 'conflict' || kind === 'update') && values.some(({ value }) => value === 13) && values.some(({ value }) => value === 11),
    ),
  ).toBe(false);
  expect(killed.some(({ values }) => [8, 11].every((each) => values.some(({ value }) => value === each)))).toBe(true);
});

test('a part does not contradict its whole', () => {
  expect(groups('wounded')).toEqual([]);
});

test('who told of the deaths is not said to have told who fired first', () => {
  const claim = connections.claims.find(({ gist }) => /opened fire first/.test(gist))!;
  expect(claim.evidence.filter(({ stance }) => stance !== 'denies').map(({ speakerName }) => speakerName)).toEqual(['Levan Tsiklauri']);
});

test('a title is no outlet’s name', () => {
  const text = briefingText(briefing).replace(/\s+/g, ' ');
  expect(text).not.toMatch(/Only Border fighting/);
  expect(text).toContain('Border fighting: what is known: no outlet named');
});

test('sentences keep the stop of an abbreviation, and a service its article', () => {
  const point = briefing.keyPoints.find(({ text }) => /opened fire first/.test(text))!;
  expect(point.text).toMatch(/5 a\.m\., according to Levan Tsiklauri; the Armenian State Border Service denies it\.$/);
});

test('what is alleged stands without who alleges it', () => {
  const gap = briefing.gaps.find(({ text }) => /Petrosyan alleges/.test(text));
  expect(gap?.text).toMatch(/alleges: “Georgian soldiers had seized/);
});

const trade = `The Harbour Ledger
Peru and Vietnam sign pact
LIMA, Oct. 4, 2025 (Harbour Ledger) - Vietnam signed a trade agreement with Peru in Lima on Friday.
The Vietnam Fisheries Association praised the deal.`;

test('a lead that says its day is of no second day, and praise has not the day of what it praises', () => {
  const one = readInput({ name: 'trade.txt', content: trade }).reports.map(processReport);
  const { timeline } = composeBriefing({ question: '', analyses: one, connections: connect(one) });
  expect(timeline.map(({ date }) => date)).toEqual(['2025-10-03']);
});

const reply = `General rejects claim
General Artak Manukyan said his men fired near Dornak only after two had been hit. "Tsiklauri is lying," Manukyan said.
Interior Minister Tsiklauri has said that eight people were killed.`;

test('a surname behind its office is the person of that surname', () => {
  const both = [wire, reply].flatMap((content, index) => readInput({ name: `${index}.txt`, content }).reports.map(processReport));
  expect(
    connect(both)
      .entities.filter(({ name }) => /Tsiklauri/.test(name))
      .map(({ name }) => name),
  ).toEqual(['Levan Tsiklauri']);
});

test('a matter that two sources tell of has its key point beside a disputed one', () => {
  const second = `The Coast Herald
Pact signed
October 5, 2025
Peru and Vietnam signed a trade agreement in Lima on Friday that frees copper, grapes and fishmeal of duties.
The Vietnam Fisheries Association praised the deal.`;
  const all = [wire, other, trade, second].flatMap((content, index) =>
    readInput({ name: `${index}.txt`, content }).reports.map(processReport),
  );
  const { keyPoints } = composeBriefing({ question: '', analyses: all, connections: connect(all) });
  expect(keyPoints.some(({ text }) => /trade agreement/.test(text))).toBe(true);
  expect(keyPoints.some(({ text }) => /differ on the number of dead: /.test(text))).toBe(true);
  for (const { text } of keyPoints) expect(text).toMatch(/[.!?…]["”’']?$/);
});

test('a copy does not make a lone claim two reports’', () => {
  const copy = wire.replace('TBILISI, May 12, 2024 (Northern Wire) - ', '').replace('Guards trade fire', 'Troops shoot');
  const all = [wire, copy].flatMap((content, index) => readInput({ name: `${index}.txt`, content }).reports.map(processReport));
  const { gaps } = composeBriefing({ question: '', analyses: all, connections: connect(all) });
  const lone = gaps.filter(({ text }) => text.startsWith('Only '));
  expect(lone.length).toBeGreaterThan(0);
  for (const { text } of lone) expect(text).toMatch(/^Only Northern Wire carries this, and the report “[^”]+” after it: /);
});
