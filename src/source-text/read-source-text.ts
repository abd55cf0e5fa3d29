import { existsSync, readFileSync, statSync } from 'node:fs';
import { readPdfText } from './read-pdf-text.ts';
import type { SourceText } from './source-text.ts';
import { UnreadableSource } from './unreadable-source.ts';

/** Word, OpenOffice and other packed formats begin with these letters, old Word files with those bytes. */
const PACKED = 'PK';
const OLD_WORD = [0xd0, 0xcf, 0x11, 0xe0];

/** Read a source: a PDF, or a text in UTF-8. Throws `UnreadableSource` where it cannot be read. */
export async function readSourceText(path: string): Promise<SourceText> {
  if (!existsSync(path)) {
    throw new UnreadableSource(
      'Filen findes ikke.',
      'Se efter, om stien er rigtig. Har den mellemrum, så sæt den i "…".',
    );
  }
  if (!statSync(path).isFile()) throw new UnreadableSource('Det er en mappe, ikke en fil.', 'Skriv filens sti.');
  const bytes = new Uint8Array(readFileSync(path));
  if (bytes.length === 0) {
    throw new UnreadableSource('Filen er tom (0 byte).', 'Hent den igen; overførslen er nok blevet afbrudt.');
  }
  const beginning = String.fromCharCode(...bytes.slice(0, 1024));
  if (beginning.includes('%PDF-')) return readPdfText(bytes);
  if (path.toLowerCase().endsWith('.pdf')) {
    throw new UnreadableSource(
      'Filen hedder .pdf, men er ingen PDF.',
      'Hent den igen. Nogle sider sender en fejlside i stedet, når man skal være logget ind.',
    );
  }
  if (beginning.startsWith(PACKED) || OLD_WORD.every((byte, i) => bytes[i] === byte)) {
    throw new UnreadableSource(
      'Filen er et Word-dokument eller en pakket fil.',
      'Gem dokumentet som PDF eller som ren tekst (.txt, UTF-8), og prøv med den.',
    );
  }
  return decodeText(bytes);
}

function decodeText(bytes: Uint8Array): SourceText {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableSource(
      'Teksten er ikke gemt som UTF-8.',
      'Åbn den i et tekstprogram, og gem den igen med tegnkodningen UTF-8.',
    );
  }
  if (!/\p{L}/u.test(text)) {
    throw new UnreadableSource('Filen har ingen ord.', 'Se efter, om det er den rigtige fil.');
  }
  return { text, remarks: [] };
}
