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
  'passage-twice': (anchor: string): Text => ({
    message: `»${anchor}« står to gange i kilde.json.`,
    hint: 'Saml stederne i én post med flere ranges.',
  }),
  'passage-missing': (anchor: string): Text => ({
    message: `»${anchor}« har intet sted i kilden.`,
    expected: 'en post i kilde.json',
    hint: 'Tilføj stedet i kilde.json, og kør npm run anchors.',
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
