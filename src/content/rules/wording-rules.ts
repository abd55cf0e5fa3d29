import type { Rules, Text } from './text.ts';

/** How a restatement is worded. Found by `check:content`, not by the build: it needs the dictionary, or the sources. */
export const WORDING_RULES = {
  'copied-wording': (words: readonly string[], source: string): Text => ({
    message: `${words.length} ord i træk står som i ${source}.`,
    actual: words.length > 14 ? `${words.slice(0, 14).join(' ')} …` : words.join(' '),
    expected: 'højst seks ord i træk',
    hint: 'Gengiv stedet med egne ord, helt og på godt dansk.',
  }),
  'places-not-given': (document: string, missing: number, all: number): Text => ({
    message:
      missing === all
        ? `Hvor i ${document} forventningerne står, er ikke angivet endnu.`
        : `Hvor i ${document} ${missing} af ${all} forventninger står, er ikke angivet endnu.`,
    hint: 'Kør »npm run anchors -- <kildens tekst eller PDF> ' + document + '«. Alt andet virker uden.',
  }),
  'place-unlike': (anchor: string, words: readonly string[]): Text => ({
    message: `Stedet i kilden deler næsten ingen ord med »${anchor}«.`,
    actual: `${words.join(' ')} …`,
    hint: 'Er det det rigtige sted? »npm run anchors -- <kilden> <dokument> --words 1-100« viser ordenes numre.',
  }),
  'source-of-other-length': (file: string, found: number, expected: number): Text => ({
    message: `${file} har ${found} ord, og stederne er talt i en kilde på ${expected}. De er ikke efterset.`,
    hint: 'Læg den samme fil i mappen, eller find stederne forfra med »npm run anchors -- <kilden> <dokument> --restart«.',
  }),
  'not-infinitive': (word: string): Text => ({
    message: `Forventningen begynder ikke med et udsagnsord i navnemåde: »${word}«.`,
    expected: 'fx »Sikre …«, »Have ansvar for …«',
    hint: 'Så kan forventninger fra alle dokumenter læses ens. Lad den stå, hvis meningen kræver det.',
  }),
} satisfies Rules;
