import { expect, test } from 'vitest';
import { addressDate } from './address-date.ts';

test.each([
  ['https://herald.example/2019/05/03/ferry-sinks', '2019-05-03'],
  ['https://herald.example/news/2019-05-03-ferry.html', '2019-05-03'],
  ['https://herald.example/world/2019/may/3/ferry', '2019-05-03'],
  ['https://herald.example/a/20190503/ferry', '2019-05-03'],
  ['https://herald.example/03-05-2019/ferry', '2019-05-03'],
  ['https://web.archive.org/web/20200216182711/http://herald.example/ferry', null],
  ['https://herald.example/2019/05/ferry', null],
  ['https://herald.example/ferry-1234567890', null],
  ['https://herald.example/ferry?from=2019/05/03/', null],
  ['https://herald.example/2019/13/45/ferry', null],
  ['', null],
])('%s', (address, expected) => expect(addressDate(address)).toBe(expected));
