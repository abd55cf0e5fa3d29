/** The last parts by which long titles of leaders are put together: where a label may be broken with a hyphen. */
const LAST_PARTS = /(?<=\p{L}{4})(?=(?:ledelse|leder|direktør|chef)(?:n|r|ne|rne|en)?$)/u;

/** The same for headings of columns: of what leaders are described by, too. */
const HEADED_PARTS =
  /(?<=\p{L}{4})(?=(?:ledelse|leder|direktør|chef|inddragelse|holdning|løsning|opgave|område|værdi|krav|roll?e)(?:n|r|s|ne|rne|en|er|erne)?(?!\p{L}))/gu;

/**
 * Put a soft hyphen before the last part of every long compound, where a narrow column may break it: a browser that
 * knows no Danish hyphenation would cut it anywhere.
 *
 * @example breakCompounds('Kompetencekrav') // 'Kompetence\u00adkrav'
 */
export function breakCompounds(label: string): string {
  return label.replaceAll(HEADED_PARTS, '\u00ad');
}

/**
 * Break a label into lines of at most `width` characters: at spaces, after hyphens and, in a compound longer than a
 * line, before its last part. SVG does not break lines itself. A part that is still too long keeps its line.
 *
 * @example wrapLabel('Virksomhedsledelse', 14) // ['Virksomheds-', 'ledelse']
 */
export function wrapLabel(label: string, width: number): string[] {
  const pieces = label
    .split(/\s+/u)
    .flatMap((word) => word.split(/(?<=-)(?=\p{L})/u).map((part, i) => ({ part, glue: i === 0 ? ' ' : '' })))
    .flatMap(({ part, glue }) => {
      const [head, tail] = part.length > width ? part.split(LAST_PARTS) : [part];
      return tail === undefined
        ? [{ part, glue }]
        : [
            { part: `${head ?? ''}-`, glue },
            { part: tail, glue: '\n' },
          ];
    });
  const lines: string[] = [];
  for (const { part, glue } of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && glue !== '\n' && last.length + glue.length + part.length <= width) {
      lines[lines.length - 1] = last + glue + part;
    } else {
      lines.push(part);
    }
  }
  return lines;
}
