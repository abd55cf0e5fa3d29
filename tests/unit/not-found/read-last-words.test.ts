import { expect, test } from 'vitest';
import { readLastWords } from '../../../src/client/not-found/read-last-words.ts';

test.each([
  ['/dokumenter/holstebro/chef/#faglig-ledelse', 'faglig ledelse'],
  ['/begreber/laering/', 'laering'],
  ['/begreber/l%C3%A6ring', 'læring'],
  ['/begreber/trivsel.html', 'trivsel'],
  ['/trivsel/index.html', 'trivsel'],
  ['/100%/', '100'],
  ['/dokumenter/holstebro/chef/andre-steder/', 'chef'],
  ['/', ''],
  ['/--/', ''],
])('%s is about "%s"', (address, words) => {
  expect(readLastWords(address)).toBe(words);
});
