import fc from 'fast-check';
import { expect, test } from 'vitest';
import { affirmed, brandedAt, deniedIn, deniesExistence, isClause, isNegative, pointsBackIn } from './denial.ts';
import { finish, gistOf, gistOfAccusation, gistOfDenied } from './gist.ts';

test.each([
  ['The ministry denied that its jets had struck the ferry, calling for calm.', 'its jets had struck the ferry'],
  ['The navy denied reports that two ships had been lost.', 'two ships had been lost'],
  ['A report that the ferry was sunk by a mine was denied by the harbour office.', 'the ferry was sunk by a mine'],
  ['She rejected the allegation that the depot was empty.', 'the depot was empty'],
  ['It is not true, as a newspaper wrote, that the crew was paid.', 'the crew was paid'],
  ['The staff dismissed reports of a raid on the depot as “pure fabrication”.', 'a raid on the depot'],
  ['The league denies to have closed the road.', 'closed the road'],
  ['The coast guard denied ramming the boat.', 'ramming the boat'],
])('%s', (sentence, denied) => expect(deniedIn(sentence)?.text).toBe(denied));

test.each([
  'The league rejected the account.',
  'The ministry denied that, saying its troops had only returned fire.',
  'He denied the charges.',
])('points back: %s', (sentence) => {
  expect(deniedIn(sentence)).toBeNull();
  expect(pointsBackIn(sentence)).toBe(true);
});

test.each(['The league rejected the offer of talks.', 'The council met on Friday.', 'They refused to hand over the ship.'])(
  'denies nothing: %s',
  (sentence) => {
    expect(deniedIn(sentence)).toBeNull();
    expect(pointsBackIn(sentence)).toBe(false);
    expect(brandedAt(sentence)).toBeNull();
  },
);

test('words that brand what others said', () => {
  expect(brandedAt('Velmara has called the officer’s words a forgery.')).not.toBeNull();
  expect(brandedAt('Reports to the contrary are staged.')).not.toBeNull();
  expect(brandedAt('The league called a meeting.')).toBeNull();
});

test.each([
  ['No aircraft fired at the town', true],
  ['The army is not coordinating strikes', true],
  ['12, not 13, were on board', false],
  ['not only the harbour but the road was closed', false],
  ['The ministry says there were no soldiers', false],
  ['The road is open', false],
])('%s is negative: %s', (clause, negative) => expect(isNegative(clause)).toBe(negative));

test('what a negative clause denies', () => {
  expect(affirmed('The army is not coordinating strikes')).toBe('The army is coordinating strikes');
  expect(affirmed('There was no ambush')).toBe('There was an ambush');
  expect(affirmed('The road is open')).toBeNull();
  expect(deniesExistence('There was no ambush.')).toBe(true);
});

test('clauses and what only looks like one', () => {
  const words = (text: string): string[] => text.toLowerCase().split(' ');
  expect(isClause(words('the crew was paid'))).toBe(true);
  expect(isClause(words('to hand over the ship'))).toBe(false);
  expect(isClause(words('a reward for violence'))).toBe(false);
});

test('gists are finished sentences', () => {
  expect(gistOf('it had received coordinates, and that it acted on them,', 'indirect', 'the Velmaran Navy')?.text).toBe(
    'The Velmaran Navy had received coordinates, and it acted on them.',
  );
  expect(gistOfDenied({ text: 'a raid on the depot', kind: 'noun' }, null)?.text).toBe('There was a raid on the depot.');
  expect(gistOfDenied({ text: 'ramming the boat', kind: 'doing' }, 'the coast guard')?.text).toBe('The coast guard was ramming the boat.');
  expect(gistOfAccusation('Orla Venn accused the league of closing the road and threatened to leave.', 'Orla Venn')?.text).toBe(
    'Orla Venn accuses the league of closing the road.',
  );
  expect(gistOf('they were cold', 'direct', 'Orla Venn')?.text).toBe('They were cold.');
});

test('hostile text neither throws nor takes long', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .constantFrom('denied ', 'reports that ', 'said ', 'not ', '"', '“', 'called it a ', ', not ')
      .chain((part) => fc.constant(part.repeat(20_000))),
  );
  fc.assert(
    fc.property(hostile, (text) => {
      const started = performance.now();
      deniedIn(text);
      pointsBackIn(text);
      brandedAt(text);
      isNegative(text);
      finish(text.slice(0, 5000));
      expect(performance.now() - started).toBeLessThan(1000);
    }),
    { numRuns: 60 },
  );
});
