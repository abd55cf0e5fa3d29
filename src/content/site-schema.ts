/** The shape of `websted.yaml`. Its keys are Danish: its reader is an owner, who need not know how documents are written. */
import { z } from 'zod';

const text = z.string({ error: 'en tekst' }).trim().min(1, { error: 'en tekst, der ikke er tom' });

/** An address on the web. */
const url = z
  .string({ error: 'en adresse: https://…' })
  .regex(/^https?:\/\/[^\s/]+\S*$/u, { error: 'en adresse: https://…' })
  .refine((value) => URL.canParse(value), { error: 'en adresse: https://…' });

/** The host alone: the folder has a key of its own. */
const host = z
  .string({ error: 'en adresse uden mappe, fx https://atlas.eksempel.dk' })
  .regex(/^https?:\/\/[\w.-]+(?::\d+)?\/?$/u, { error: 'en adresse uden mappe, fx https://atlas.eksempel.dk' })
  .transform((value) => new URL(value).origin);

const FOLDER = 'en mappe på serveren mellem skråstreger, fx /atlas/';
const folder = z.string({ error: FOLDER }).regex(/^\/(?:(?!\.+\/)[\w.~-]+\/)*$/u, { error: FOLDER });

const COLOUR = 'en farve i anførselstegn, fx "#0b5563"';
const colour = z
  .string({ error: COLOUR })
  .regex(/^#[0-9a-f]{6}$/iu, { error: COLOUR })
  .transform((value) => value.toLowerCase());

const IMAGE = 'navnet på en fil i content/websted/, fx logo.svg (SVG eller PNG)';
const image = z.string({ error: IMAGE }).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:svg|png)$/u, { error: IMAGE });

/** An address with places to fill in. */
const template = (places: readonly string[]) => {
  const expected = `en adresse (https://… eller mailto:…) med ${places.join(' og ')} i`;
  return z
    .string({ error: expected })
    .regex(/^(?:https?:\/\/[^\s/]+|mailto:)\S*$/u, { error: expected })
    .refine((value) => places.every((place) => value.includes(place)), { error: expected });
};

export const siteFile = z.strictObject({
  navn: text.max(40, { error: 'højst 40 tegn' }).optional(),
  undertitel: text.max(60, { error: 'højst 60 tegn' }).optional(),
  intro: text.max(300, { error: 'højst 300 tegn' }).optional(),
  adresse: host.optional(),
  mappe: folder.optional(),
  udgave: z
    .string({ error: 'år og måned, fx 2026-12' })
    .regex(/^20\d{2}-(?:0[1-9]|1[0-2])$/u, { error: 'år og måned, fx 2026-12' })
    .optional(),
  udgiver: z
    .strictObject(
      { navn: text, offentlig: z.boolean({ error: 'true for en offentlig myndighed, ellers false' }) },
      { error: 'navn og offentlig' },
    )
    .optional(),
  kontakt: z
    .strictObject(
      {
        mail: z.email({ error: 'en mailadresse' }).optional(),
        telefon: z
          .string({ error: 'et telefonnummer i anførselstegn, fx "12 34 56 78"' })
          .regex(/^\+?\d[\d ]{6,18}$/u, { error: 'et telefonnummer i anførselstegn, fx "12 34 56 78"' })
          .optional(),
      },
      { error: 'mail og telefon' },
    )
    .optional(),
  kildekode: z
    .strictObject(
      { adresse: url, ret: template(['{fil}']).optional(), meld: template(['{tekst}']).optional() },
      { error: 'adresse, og hvis de findes: ret og meld' },
    )
    .optional(),
  tilgaengelighedserklaering: url.optional(),
  licens: z.strictObject({ navn: text, adresse: url }, { error: 'navn og adresse' }).optional(),
  farve: colour.optional(),
  logo: image.optional(),
  favicon: image.optional(),
});

export const ownPageFrontmatter = z.strictObject({
  title: text,
  description: text.max(200, { error: 'højst 200 tegn' }),
  lede: text.optional(),
});
