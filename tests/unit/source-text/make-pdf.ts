/** A text on a page: where it begins, in points from the upper left corner, and how large it is. */
export interface PlacedText {
  x: number;
  y: number;
  text: string;
  size?: number;
}

export interface MadePage {
  texts?: readonly PlacedText[];
  /** A picture over the whole page, as a scanner makes it. */
  isScanned?: boolean;
}

const HEIGHT = 842;
const WIDTH = 595;

/** The dictionary of a locked file whose code is none of ours: no key fits it. */
const LOCK = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}> >>`;

/** Make a PDF of A4 pages in Helvetica. Written by hand, so that a test says what stands where. */
export function makePdf(pages: readonly MadePage[], { isLocked = false } = {}): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const picture = add(
    '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n\u0080\nendstream',
  );
  const tree = objects.length + 2 * pages.length + 1;
  const kids = pages.map(({ texts = [], isScanned = false }) => {
    const drawn = texts.map(({ x, y, text, size = 10 }) => {
      const escaped = text.replaceAll(/[\\()]/gu, (sign) => `\\${sign}`);
      return `BT /F1 ${size} Tf ${x} ${HEIGHT - y} Td (${escaped}) Tj ET`;
    });
    const content = [...(isScanned ? [`q ${WIDTH} 0 0 ${HEIGHT} 0 0 cm /P1 Do Q`] : []), ...drawn].join('\n');
    const stream = add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents ${stream} 0 R ` +
        `/Resources << /Font << /F1 ${font} 0 R >> /XObject << /P1 ${picture} 0 R >> >> >>`,
    );
  });
  add(`<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`);
  const root = add(`<< /Type /Catalog /Pages ${tree} 0 R >>`);

  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = file.length;
  const id = '<00112233445566778899aabbccddeeff>';
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  file += offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `trailer\n<< /Size ${objects.length + 1} /Root ${root} 0 R /ID [${id} ${id}]${isLocked ? ` /Encrypt ${LOCK}` : ''} >>\n`;
  file += `startxref\n${table}\n%%EOF\n`;
  // One byte a letter: what Danish needs is the same in Latin 1 and in WinAnsi, save the bullet.
  return Uint8Array.from(file.replaceAll('•', '\u0095'), (letter) => letter.charCodeAt(0));
}

/** Lines under each other, from a first line on. */
export function setLines(x: number, y: number, lines: readonly string[], leading = 13): PlacedText[] {
  return lines.map((text, i) => ({ x, y: y + i * leading, text })).filter(({ text }) => text !== '');
}
