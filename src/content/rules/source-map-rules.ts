import { list } from './list.ts';
import { meant } from './meant.ts';
import type { Rules, Text } from './text.ts';

/** The places in the source. */
export const SOURCE_MAP_RULES = {
  'passage-without-anchor': (kind: string): Text => ({
    message: `Stedet i kilden (${kind}) siger ikke, hvilket punkt det hører til.`,
    expected: '"at": "<side>#<adresse>"',
  }),
  'passage-anchor-unknown': (anchor: string, known: readonly string[]): Text => ({
    message: `kilde.json nævner »${anchor}«, som ikke findes.`,
    actual: anchor,
    expected: '<side>#<adresse> på en af dokumentets sider',
    ...meant(anchor, known),
  }),
  'passage-of-other-kind': (anchor: string, kind: 'statement' | 'prose', id: string): Text => ({
    message:
      kind === 'statement'
        ? `»${anchor}« er et punkt her og et afsnit i kilde.json.`
        : `»${anchor}« er et afsnit her og et punkt i kilde.json.`,
    expected: kind === 'statement' ? 'et afsnit uden »- « foran' : '»- « foran punktet',
    hint: `Ret siden – eller skriv "kind": "${kind}" i kilde.json, hvis siden er rigtig.`,
    about: id,
  }),
  'slug-misspelt': (slug: string, known: string, id: string): Text => ({
    message: `Adressen »^${slug}« kender ingen anden fil; kilde.json har »^${known}«, som ingen side har.`,
    actual: `^${slug}`,
    expected: `^${known}`,
    hint: `Skriv »^${known}«. En adresse er fast. Er den ændret med vilje, så ret den også i kilde.json.`,
    about: id,
  }),
  'statements-gone': (slugs: readonly string[], page: string): Text => ({
    message: `Siden mangler ${slugs.length} punkter eller afsnit, som kilde.json har. Det sidste, siden har, står her.`,
    expected: `også ${list(slugs.slice(0, 5).map((slug) => `^${slug}`))}${slugs.length > 5 ? ' …' : ''}`,
    hint: 'Er noget af siden blevet væk, så hent det tilbage. Er det slettet med vilje, så ret også kilde.json.',
    about: slugs.map((slug) => `${page}/${slug}`).join(' '),
  }),
  'passage-twice': (anchor: string): Text => ({
    message: `»${anchor}« står to gange i kilde.json.`,
    hint: 'Saml stederne i én post med flere ranges.',
  }),
  'passage-placed': (anchor: string): Text => ({
    message: `»${anchor}« har et sted i kilden og står også under unplaced.`,
    actual: anchor,
    hint: 'Slet linjen under unplaced.',
  }),
  'passage-missing': (anchor: string): Text => ({
    message: `»${anchor}« har intet sted i kilden.`,
    expected: 'en post i dokumentets kilde.json',
    hint: 'Kør »npm run anchors -- <kildens tekst eller PDF> <dokument>«, eller skriv den under unplaced.',
  }),
  'passage-gap': (start: number, end: number): Text => ({
    message: `Ordene ${start}–${end} i kilden hører ikke til noget.`,
    hint: 'Tilføj stedet, eller ret grænserne omkring det. Kilden skal være dækket uden huller.',
  }),
  'passage-overlap': (start: number, end: number): Text => ({
    message: `Ordene ${start}–${end} i kilden hører til to steder.`,
    hint: 'Ret grænserne, så hvert ord hører til ét sted.',
  }),
  'passage-out-of-bounds': (start: number, end: number, words: number): Text => ({
    message: `Stedet ${start}–${end} ligger uden for kildens ${words} ord eller er tomt.`,
    expected: `0 ≤ start < end ≤ ${words}`,
  }),
  'passage-underived': (anchor: string): Text => ({
    message: `»${anchor}« mangler fingeraftryk og ordliste.`,
    hint: 'Kør npm run anchors med kilderne ved hånden.',
  }),
} satisfies Rules;
