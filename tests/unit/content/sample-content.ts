import type { ContentFile } from '../../../src/content/content-file.ts';
import { RUNGS_FILE } from './rungs-file.ts';

/** A small content tree without mistakes: two documents of two levels, one with *alle ledere*. Path → text. */
const FILES: Record<string, string> = {
  'content/organisationer.yaml': `organisations:
  - id: aaby
    name: Aaby Kommune
    shortName: Aaby
    colour: 1
  - id: beder
    name: Beder Kommune
    shortName: Beder
    colour: 2
`,
  'content/niveauer.yaml': RUNGS_FILE,
  'content/vinkler.yaml': `aspects:
  - id: ansvar
    title: Ansvar
    definition: Hvad niveauet står til ansvar for.
`,
  'content/former.yaml': `forms:
  - id: strategisk
    title: Strategisk ledelse
    definition: At sætte retning.
  - id: personale
    title: Personaleledelse
    definition: At lede mennesker.
ownForms:
  - document: kompas
    id: retning
    title: Retning
    definedAt: form-retning
    mappings:
      - form: strategisk
        relation: samme indhold
        strength: 10
        why: Begge handler om retning.
  - document: rejse
    id: vej
    title: Vej
    mappings:
      - form: strategisk
        relation: overlapper
        strength: 7
        why: Vejen er en del af retningen.
`,
  'content/begreber/trivsel.yaml': `term: trivsel
kind: emne
meaning: At have det godt.
editorial: true
inflections: [trivslen]
`,
  'content/begreber/ledelse.yaml': `term: ledelse
kind: emne
meaning: At få andre med.
editorial: true
seeAlso: [trivsel]
`,
  'content/dokumenter/kompas/index.mdx': `---
title: Aabys kompas
shortTitle: Kompas
organisation: aaby
year: 2020
summary: Et kompas.
levels: [chef, leder, alle-ledere]
headings:
  Retning: { form: retning, aspect: ansvar }
  Mennesker: { aspect: ansvar }
---

## Hvad det er

- **Retning.** At pege fremad. ^form-retning
`,
  'content/dokumenter/kompas/chef.mdx': `---
title: Chef
level:
  positions: []
  leads: [leder]
  reportsTo: [Byrådet]
  top: true
  evidence: Forordet.
forms: [strategisk]
---

## Retning

- Pege retningen ud. ^pege
`,
  'content/dokumenter/kompas/leder.mdx': `---
title: Leder
level:
  positions: []
  leads: [medarbejdere]
  reportsTo: [chef]
  top: false
  evidence: Forordet.
forms: [strategisk, personale]
---

## Retning

- Følge retningen. ^pege

## Mennesker

- **Trivsel.** Sørge for trivsel. ^trivsel #personale

  Note: En note.
`,
  'content/dokumenter/kompas/alle-ledere.mdx': `---
title: Alle ledere
forms: []
---

## Mennesker

- Være til stede. ^naervaer
`,
  'content/dokumenter/kompas/raekker.yaml': `rows:
  - id: pege
    title: Retningen
`,
  'content/dokumenter/kompas/kilde.json': `{
  "file": "kompas.txt",
  "words": 12,
  "passages": [
    { "kind": "statement", "at": "chef#pege", "ranges": [{ "start": 0, "end": 3 }], "fingerprints": ["00ff"], "words": ["pege"] },
    { "kind": "statement", "at": "leder#pege", "ranges": [{ "start": 3, "end": 5 }], "fingerprints": ["00ff"], "words": ["pege"] },
    { "kind": "statement", "at": "leder#trivsel", "ranges": [{ "start": 5, "end": 8 }], "fingerprints": ["00ff"], "words": ["trivsel"] },
    { "kind": "statement", "at": "alle-ledere#naervaer", "ranges": [{ "start": 8, "end": 9 }], "fingerprints": ["00ff"], "words": ["nær"] },
    { "kind": "prose", "at": "index#form-retning", "ranges": [{ "start": 9, "end": 11 }], "fingerprints": ["00ff"], "words": ["frem"] },
    { "kind": "furniture", "ranges": [{ "start": 11, "end": 12 }] }
  ]
}
`,
  'content/dokumenter/rejse/index.mdx': `---
title: Beders rejse
shortTitle: Rejse
organisation: beder
year: ikke oplyst
source: https://beder.example/ledelse/rejse.pdf
summary: En rejse.
levels: [rektor, mester]
headings:
  Vej: { form: vej, aspect: ansvar }
---

En rejse.
`,
  'content/dokumenter/rejse/rektor.mdx': `---
title: Rektor
level:
  positions: []
  leads: [mester]
  reportsTo: ikke oplyst
  top: true
  evidence: Forordet.
forms: [strategisk]
---

## Vej

- Vise vej. ^vise-vej
`,
  'content/dokumenter/rejse/mester.mdx': `---
title: Mester
level:
  positions: []
  leads: [medarbejdere]
  reportsTo: [rektor]
  top: false
  evidence: Forordet.
forms: [strategisk]
---

## Vej

- Gå vejen. ^gaa-vejen
`,
  'content/dokumenter/rejse/raekker.yaml': `rows:
  - id: vejen
    title: Vejen
    members: [rektor#vise-vej, mester#gaa-vejen]
`,
  'content/dokumenter/rejse/kilde.json': `{
  "file": "rejse.txt",
  "words": 4,
  "passages": [
    { "kind": "statement", "at": "rektor#vise-vej", "ranges": [{ "start": 0, "end": 2 }], "fingerprints": ["00ff"], "words": ["vej"] },
    { "kind": "statement", "at": "mester#gaa-vejen", "ranges": [{ "start": 2, "end": 4 }], "fingerprints": ["00ff"], "words": ["vejen"] }
  ]
}
`,
  'content/krydsreferencer/kompas--rejse.yaml': `mappings:
  - subject: kompas/chef/pege
    relation: overlapper
    object: rejse/rektor/vise-vej
    strength: 8
    why: Begge viser andre, hvor det går hen.
    author: redaktionen
    date: 2026-01-31
    status: kladde
`,
};

/**
 * A change to one file: `null` removes it, bytes or text replace it, a pair replaces a piece of its text, and a kind puts
 * something in its place that is no file.
 */
export type Change =
  | null
  | string
  | Uint8Array
  | readonly [piece: string, replacement: string]
  | { kind: NonNullable<ContentFile['kind']> };

/** The sample content with some files changed. Throws when a piece to replace is not there exactly once. */
export function sampleContent(changes: Readonly<Record<string, Change>> = {}): ContentFile[] {
  const files = new Map<string, Uint8Array>(
    Object.entries(FILES).map(([path, text]) => [path, new TextEncoder().encode(text)]),
  );
  const kinds = new Map<string, NonNullable<ContentFile['kind']>>();
  for (const [name, change] of Object.entries(changes)) {
    const path = `content/${name}`;
    if (change === null) files.delete(path);
    else if (typeof change === 'string') files.set(path, new TextEncoder().encode(change));
    else if (change instanceof Uint8Array) files.set(path, change);
    else if ('kind' in change) {
      files.set(path, new Uint8Array());
      kinds.set(path, change.kind);
    } else {
      const [piece, replacement] = change;
      const text = FILES[path] ?? '';
      if (text.split(piece).length !== 2) throw new Error(`"${piece}" does not stand exactly once in ${path}`);
      files.set(path, new TextEncoder().encode(text.replace(piece, () => replacement)));
    }
  }
  return [...files].map(([path, bytes]) => {
    const kind = kinds.get(path);
    return kind === undefined ? { path, bytes } : { path, bytes, kind };
  });
}
