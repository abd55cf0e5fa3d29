import { inflateRawSync } from 'node:zlib';
import { load } from 'cheerio';

/** Read the text of a Word file: its paragraphs, and how many pages its breaks make. Throws where it is none. */
export function readWord(bytes: Buffer): { paragraphs: string[]; sections: number } {
  const xml = readEntry(bytes, 'word/document.xml');
  const $ = load(xml, { xml: true });
  return {
    paragraphs: $('w\\:p')
      .toArray()
      .map((paragraph) =>
        $(paragraph)
          .find('w\\:t')
          .toArray()
          .map((run) => $(run).text())
          .join(''),
      ),
    sections: $('w\\:sectPr').length,
  };
}

/** Read an entry of a zip file by its central directory (APPNOTE 6.3, 4.3.12). */
function readEntry(zip: Buffer, name: string): string {
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  let at = zip.readUInt32LE(end + 16);
  for (let i = 0; i < zip.readUInt16LE(end + 10); i++) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    if (zip.toString('utf8', at + 46, at + 46 + nameLength) === name) {
      const local = zip.readUInt32LE(at + 42);
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
      return (zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8');
    }
    at += 46 + nameLength + extra + comment;
  }
  throw new Error(`The file has no ${name}.`);
}
