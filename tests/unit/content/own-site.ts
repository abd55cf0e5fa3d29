import type { Change } from './sample-content.ts';

/** An owner's file with every key, as `content/websted.yaml`. */
export const WHOLE_SITE = `navn: Aabys ledelsesatlas
undertitel: det forventer vi af hinanden
intro: Hvad Aaby Kommune forventer af sine ledere.
adresse: https://ledelse.eksempel.example/
mappe: /atlas/
udgave: 2027-01
udgiver:
  navn: Aaby Kommune
  offentlig: true
kontakt:
  mail: ledelse@eksempel.example
  telefon: "12 34 56 78"
kildekode:
  adresse: https://kode.eksempel.example/aaby/atlas
  ret: https://kode.eksempel.example/aaby/atlas/edit/main/{fil}
  meld: https://kode.eksempel.example/aaby/atlas/issues/new?title={titel}&body={tekst}
tilgaengelighedserklaering: https://erklaering.eksempel.example/aaby
licens:
  navn: CC BY 4.0
  adresse: https://creativecommons.org/licenses/by/4.0/
farve: "#7A1F3D"
logo: logo.svg
favicon: ikon.png
`;

export const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8H0z" /></svg>\n';

/** The first bytes of a PNG. */
export const ICON = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The whole of what an owner may add to an atlas. */
export const WHOLE_OWNER: Readonly<Record<string, Change>> = {
  'websted.yaml': WHOLE_SITE,
  'websted/logo.svg': LOGO,
  'websted/ikon.png': ICON,
  'sider/om.mdx': `---
title: Om Aabys ledelsesatlas
description: Hvad siderne er.
lede: Et sted at slå op.
---

## Hvem det er til

Til alle, der [leder](/trin/) i Aaby.
`,
  'sider/kurser.mdx': `---
title: Kurser
description: Hvad ledere i Aaby kan lære.
---

- Et kursus.
`,
};
