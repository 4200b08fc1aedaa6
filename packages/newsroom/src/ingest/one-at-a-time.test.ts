import { expect, it } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

it('shares one further run among all who call while it runs', async () => {
  let runs = 0;
  let under = 0;
  const call = oneAtATime(async () => {
    under += 1;
    expect(under).toBe(1);
    runs += 1;
    await new Promise((resolve) => setTimeout(resolve, 10));
    under -= 1;
  });
  await Promise.all(Array.from({ length: 10 }, call));
  expect(runs).toBe(2);
  await call();
  expect(runs).toBe(3);
});

it('goes on after a failure, which only its callers hear of', async () => {
  let runs = 0;
  const call = oneAtATime(async () => {
    runs += 1;
    if (runs === 1) throw new Error('no');
  });
  const first = call();
  const second = call();
  await expect(first).rejects.toThrow('no');
  await expect(second).resolves.toBeUndefined();
});
