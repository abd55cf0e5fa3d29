import { HeadingLevel, Paragraph } from 'docx';
import type { Collection } from '../collection.ts';
import type { JobProfile } from '../derive-job-profile.ts';
import { sayOrigin, type TakenFrom } from '../format-text.ts';
import { nameProfile, toParagraphs } from '../profile-words.ts';
import { BULLETS, mm, packWord, SERIF, SOFT, toParagraph, toRun } from './word-style.ts';

/** Write a job profile as a Word file, with headings and bullets that can be worked on. */
export function formatProfileWord(
  profile: JobProfile,
  { before, after }: Pick<Collection, 'before' | 'after'>,
  from: TakenFrom,
): Promise<Blob> {
  const own = (text: string): Paragraph[] =>
    toParagraphs(text).map((paragraph) =>
      toParagraph(paragraph, { size: 11, font: SERIF }, { spacing: { after: mm(2) } }),
    );
  const heading = (text: string, size: number, level: 'HEADING_1' | 'HEADING_2'): Paragraph =>
    new Paragraph({
      heading: HeadingLevel[level],
      keepNext: true,
      spacing: { before: mm(5), after: mm(1.5) },
      children: [toRun(text, { font: SERIF, size, isBold: true, color: '1C1D1F' })],
    });
  return packWord('Job- og personprofil', mm(25), [
    [
      toParagraph('Job- og personprofil', { size: 9, color: SOFT }),
      heading(nameProfile(profile), 20, 'HEADING_1'),
      ...own(before),
      ...profile.groups.flatMap(({ title, entries }) => [
        heading(title, 13, 'HEADING_2'),
        ...entries.map(({ text }) =>
          toParagraph(
            text,
            { size: 11, font: SERIF },
            { numbering: { reference: BULLETS, level: 0 }, spacing: { after: mm(1) } },
          ),
        ),
      ]),
      toParagraph('', { size: 6 }),
      ...own(after),
      toParagraph(sayOrigin(from), { size: 8, color: SOFT }, { spacing: { before: mm(8) } }),
    ],
  ]);
}
