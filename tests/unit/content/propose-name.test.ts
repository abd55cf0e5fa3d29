import { expect, test } from 'vitest';
import { proposeName } from '../../../src/content/propose-name.ts';

test.each([
  ['content/former.YAML', 'former.yaml'],
  ['content/krydsreferencer/a--b.yaml.txt', 'a--b.yaml'],
  ['content/krydsreferencer/a--b.yml', 'a--b.yaml'],
  ['content/dokumenter/kompas/chef.md', 'chef.mdx'],
  ['content/dokumenter/kompas/chef (1).mdx', 'chef.mdx'],
  ['content/dokumenter/kompas/Kilde.json.bak', 'Kilde.json'],
  ['content/foto.png', null],
  ['content/uden', null],
])('%s was meant to be %s', (path, name) => {
  expect(proposeName(path)).toBe(name);
});
