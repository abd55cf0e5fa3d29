import type { ContentFile } from '../../../src/content/content-file.ts';
import { RUNGS_FILE } from './rungs-file.ts';

/** Contents that hold as little as a content can. Path → text; everything in them is invented. */
export type SmallContent = Readonly<Record<string, string>>;

/** One document of one level and one statement. No form, no term, no row, no cross-reference. */
export const LONE_CONTENT: SmallContent = {
  'content/organisationer.yaml': `organisations:
  - id: fyret
    name: Fyret
    shortName: Fyret
    colour: 1
`,
  'content/niveauer.yaml': RUNGS_FILE,
  'content/vinkler.yaml': `aspects:
  - id: ansvar
    title: Ansvar
    definition: Hvad niveauet svarer for.
`,
  'content/former.yaml': `forms: []
ownForms: []
`,
  'content/dokumenter/lampe/index.mdx': `---
title: Lampens bog
shortTitle: Lampen
organisation: fyret
year: ikke oplyst
summary: Hvad der ventes af en fyrmester.
levels: [fyrmester]
headings:
  Lampen: { aspect: ansvar }
---

Bogen har ét niveau.
`,
  'content/dokumenter/lampe/fyrmester.mdx': `---
title: Fyrmester
level:
  positions: []
  leads: ikke oplyst
  reportsTo: ikke oplyst
  top: false
  evidence: Bogens første side.
forms: []
---

## Lampen

- Holde lampen tændt om natten. ^lampen
`,
  'content/dokumenter/lampe/kilde.json': `{
  "file": "lampe.txt",
  "words": 3,
  "passages": [
    { "kind": "statement", "at": "fyrmester#lampen", "ranges": [{ "start": 0, "end": 3 }], "fingerprints": ["00ff"], "words": ["lampe"] }
  ]
}
`,
};

/**
 * Two documents, of two organisations, with a common form, an own form that leads to none, two terms (one of
 * them said nowhere), a level that is only announced, all leaders and a pitfall. No row, no cross-reference.
 */
export const PAIR_CONTENT: SmallContent = {
  ...LONE_CONTENT,
  'content/organisationer.yaml': `${LONE_CONTENT['content/organisationer.yaml'] ?? ''}  - id: slusen
    name: Slusen
    shortName: Slusen
    colour: 1
`,
  'content/former.yaml': `forms:
  - id: drift
    title: Drift
    definition: At få dagen til at gå.
ownForms:
  - document: sluse
    id: vand
    title: Vandet
    mappings:
      - form: drift
        relation: samme indhold
        strength: 10
        why: Vandet er dagens gang.
  - document: sluse
    id: port
    title: Porten
    mappings: []
`,
  'content/begreber/vandstand.yaml': `term: vandstand
kind: emne
meaning: Hvor højt vandet står.
editorial: true
inflections: [vandstanden]
`,
  'content/begreber/tidevand.yaml': `term: tidevand
kind: emne
meaning: Vandet, når det stiger og falder.
editorial: true
`,
  'content/dokumenter/sluse/index.mdx': `---
title: Slusens regler
shortTitle: Slusen
organisation: slusen
year: 2020
summary: Hvad der ventes ved slusen.
levels: [slusemester, portvagt, alle-ledere]
headings:
  Vandet: { form: vand, aspect: ansvar }
  Det går galt: { form: vand, aspect: ansvar, pitfall: true }
---

Reglerne har tre sider.
`,
  'content/dokumenter/sluse/slusemester.mdx': `---
title: Slusemester
level:
  positions: []
  leads: [portvagt]
  reportsTo: ikke oplyst
  top: true
  evidence: Reglernes første side.
forms: [drift]
---

## Vandet

- Kende vandstanden hver morgen. ^vandstand
`,
  'content/dokumenter/sluse/portvagt.mdx': `---
title: Portvagt
level:
  announced: true
  positions: []
  leads: [medarbejdere]
  reportsTo: [slusemester]
  top: false
  evidence: Reglernes anden side.
forms: []
---
`,
  'content/dokumenter/sluse/alle-ledere.mdx': `---
title: Alle ledere
forms: [drift]
---

## Vandet

- Hilse på bådene. ^baadene

## Det går galt

- Glemme porten. ^porten
`,
  'content/dokumenter/sluse/kilde.json': `{
  "file": "sluse.txt",
  "words": 9,
  "passages": [
    { "kind": "statement", "at": "slusemester#vandstand", "ranges": [{ "start": 0, "end": 4 }], "fingerprints": ["00ff"], "words": ["vandstand"] },
    { "kind": "statement", "at": "alle-ledere#baadene", "ranges": [{ "start": 4, "end": 7 }], "fingerprints": ["00ff"], "words": ["båd"] },
    { "kind": "statement", "at": "alle-ledere#porten", "ranges": [{ "start": 7, "end": 9 }], "fingerprints": ["00ff"], "words": ["port"] }
  ]
}
`,
};

/** A content as the parser is given it. */
export function toContentFiles(content: SmallContent): ContentFile[] {
  return Object.entries(content).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
}
