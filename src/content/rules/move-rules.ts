import { meant } from './meant.ts';
import type { Rules, Text } from './text.ts';

/** Addresses that were published, and where they went. */
export const MOVE_RULES = {
  'bad-address': (line: string): Text => ({
    message: 'Linjen er ikke en adresse.',
    actual: line,
    expected: 'en adresse fra sitets rod, fx /dokumenter/<dokument>/<niveau>/#<adresse>',
    hint: 'Ret ikke filen i hånden: npm run addresses føjer nye adresser til.',
  }),
  'address-gone': (address: string, proposal: string | null): Text => ({
    message: 'Adressen fører ikke længere nogen steder hen.',
    actual: address,
    expected: 'adressen selv, eller en linje i content/flyttet.yaml',
    hint:
      proposal === null
        ? `Hent den tilbage, eller tilføj under moves: - { from: ${address}, why: … }`
        : `Tilføj under moves, hvis det er den: - { from: ${address}, to: ${proposal} }`,
  }),
  'move-without-end': (from: string, hasBoth: boolean): Text => ({
    message: hasBoth ? `»${from}« er både flyttet og væk.` : `Der står ikke, hvor »${from}« er blevet af.`,
    expected: 'enten to (den nye adresse) eller why (hvorfor den er væk)',
  }),
  'move-twice': (from: string): Text => ({
    message: `Adressen »${from}« er flyttet to gange.`,
    hint: 'Slet den ene linje.',
  }),
  'move-of-living': (from: string): Text => ({
    message: `Adressen »${from}« er i brug og kan ikke være flyttet.`,
    hint: 'Slet linjen, eller giv det, der nu har adressen, en anden.',
  }),
  'move-of-unknown': (from: string, known: readonly string[]): Text => ({
    message: `Adressen »${from}« har aldrig været udgivet.`,
    actual: from,
    expected: 'en adresse i content/adresser.txt',
    ...meant(from, known, 'slet linjen.'),
  }),
  'move-to-nowhere': (to: string, known: readonly string[]): Text => ({
    message: `Den nye adresse »${to}« findes ikke.`,
    actual: to,
    ...meant(to, known, 'skriv den adresse, læseren skal hen til.'),
  }),
  'move-in-circle': (from: string): Text => ({
    message: `Adressen »${from}« er flyttet i ring.`,
    hint: 'Lad en af linjerne føre til en adresse, der findes.',
  }),
} satisfies Rules;
