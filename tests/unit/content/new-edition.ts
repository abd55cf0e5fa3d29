import type { Change } from './sample-content.ts';

/** A new edition of a document of the sample: a statement unchanged, one with another address, one rewritten, one new. */
export const NEW_EDITION: Readonly<Record<string, Change>> = {
  'dokumenter/kompas-2027/index.mdx': `---
title: Aabys nye kompas
shortTitle: Kompas 2027
organisation: aaby
year: 2027
replaces: kompas
summary: Et nyt kompas.
levels: [chef, leder]
headings:
  Retning: { aspect: ansvar }
---

Et nyt kompas.
`,
  'dokumenter/kompas-2027/chef.mdx': `---
title: Chef
level:
  positions: []
  leads: [leder]
  reportsTo: [Byrådet]
  top: true
  evidence: Forordet.
---

## Retning

- Pege retningen ud. ^pege
`,
  'dokumenter/kompas-2027/leder.mdx': `---
title: Leder
level:
  positions: []
  leads: [medarbejdere]
  reportsTo: [chef]
  top: false
  evidence: Forordet.
---

## Retning

- Følge retningen. ^vise
- **Trivsel.** Gå en tur med alle. ^trivsel
- Læse kort. ^kort
`,
  'dokumenter/kompas-2027/kilde.json': `{
  "file": "kompas-2027.txt",
  "words": 4,
  "passages": [
    { "kind": "statement", "at": "chef#pege", "ranges": [{ "start": 0, "end": 1 }], "fingerprints": ["00ff"], "words": ["pege"] },
    { "kind": "statement", "at": "leder#vise", "ranges": [{ "start": 1, "end": 2 }], "fingerprints": ["00ff"], "words": ["vise"] },
    { "kind": "statement", "at": "leder#trivsel", "ranges": [{ "start": 2, "end": 3 }], "fingerprints": ["00ff"], "words": ["tur"] },
    { "kind": "statement", "at": "leder#kort", "ranges": [{ "start": 3, "end": 4 }], "fingerprints": ["00ff"], "words": ["kort"] }
  ]
}
`,
};

/** And one that takes the place of that. */
export const THIRD_EDITION: Readonly<Record<string, Change>> = Object.fromEntries(
  Object.entries(NEW_EDITION).map(([name, text]): [string, Change] => [
    name.replace('kompas-2027', 'kompas-2030'),
    typeof text === 'string'
      ? text.replace('replaces: kompas', 'replaces: kompas-2027').replace('year: 2027', 'year: 2030')
      : text,
  ]),
);
