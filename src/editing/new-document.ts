import { RESERVED_LEVEL_SLUGS } from '../atlas/addresses/pathnames.ts';
import { toSlug } from '../atlas/addresses/to-slug.ts';
import type { Model } from '../atlas/model.ts';

/** What an editor says of a document that is to be put in, as typed. */
export interface TypedDocument {
  title: string;
  /** Id, name or short name of an organisation there is, or the name of a new one. */
  organisation: string;
  /** The organisation a new one is a part of; empty where it is none. */
  partOf: string;
  /** Empty where the document gives none. */
  year: string;
  /** From the top: `Chef: Leder, medarbejdere`. */
  levels: readonly string[];
  /** Empty for the one that is proposed. */
  id: string;
  isTop: boolean;
  hasAllLeaders: boolean;
}

export interface NewOrganisation {
  id: string;
  name: string;
  shortName: string;
  partOf: string | null;
  colour: number;
}

export interface NewLevel {
  slug: string;
  title: string;
  /** Slugs of levels, `medarbejdere` or `ledere`; `null` where the document does not say it. */
  leads: string[] | null;
  isTop: boolean;
}

/** A document that can be put in: nothing of it is in the way of what is there. */
export interface NewDocument {
  id: string;
  title: string;
  shortTitle: string;
  year: number | null;
  /** Id of the organisation. */
  organisation: string;
  /** The organisation, where it is not there yet. */
  newOrganisation: NewOrganisation | null;
  levels: NewLevel[];
  hasAllLeaders: boolean;
}

/** How many colours an organisation may choose from. */
const COLOURS = [1, 2, 3, 4, 5, 6, 7, 8] as const;

const SHORT_TITLE = 30;

const ALL_LEADERS = 'alle-ledere';

/** What a level may lead besides other levels. */
const LED: readonly string[] = ['medarbejdere', 'ledere'];

type Known = Pick<Model, 'organisations' | 'documents'>;

/** Find an organisation by its id or one of its names. */
export function findOrganisation(typed: string, { organisations }: Known): string | null {
  const wanted = typed.trim().toLowerCase();
  const found = organisations.find((each) =>
    [each.id, each.name, each.shortName].some((name) => name.toLowerCase() === wanted),
  );
  return found?.id ?? null;
}

/** Propose an id no document has: the organisation's, with the year, or the document's own name. */
export function proposeId(
  { organisation, year, title }: Pick<TypedDocument, 'organisation' | 'year' | 'title'>,
  known: Known,
): string {
  const publisher = findOrganisation(organisation, known) ?? toSlug(toShortName(organisation));
  const proposals = [publisher, ...(/^\d{4}$/u.test(year) ? [`${publisher}-${year}`] : []), toSlug(title)];
  const isFree = (id: string): boolean => id !== '' && !known.documents.some((document) => document.id === id);
  for (let n = 2; ; n++) {
    const free = proposals.find(isFree);
    if (free !== undefined) return free;
    proposals.push(`${publisher}-${n}`);
  }
}

/** Read what was typed, against what is there; with mistakes there is no document, only what is wrong, in Danish. */
export function readNewDocument(
  typed: TypedDocument,
  known: Known,
): { document: NewDocument; mistakes: [] } | { document: null; mistakes: string[] } {
  const mistakes: string[] = [];
  const title = typed.title.trim();
  if (title === '') mistakes.push('Dokumentet mangler et navn (--title).');
  if (typed.organisation.trim() === '') mistakes.push('Der mangler en organisation (--organisation).');
  const year = typed.year.trim();
  if (year !== '' && !(/^\d{4}$/u.test(year) && Number(year) >= 1970 && Number(year) <= 2100)) {
    mistakes.push(`»${year}« er ikke et årstal (--year).`);
  }
  const id = typed.id.trim() === '' ? proposeId(typed, known) : typed.id.trim();
  if (id !== toSlug(id) || id === '')
    mistakes.push(`»${id}« kan ikke være et id: brug små bogstaver a–z, tal og bindestreg (--id).`);
  if (known.documents.some((document) => document.id === id))
    mistakes.push(`Der er allerede et dokument med id'et »${id}« (--id).`);

  const found = findOrganisation(typed.organisation, known);
  const whole = typed.partOf.trim() === '' ? null : findOrganisation(typed.partOf, known);
  if (typed.partOf.trim() !== '' && whole === null) {
    mistakes.push(
      `Organisationen »${typed.partOf.trim()}« kendes ikke (--part-of). Kendte: ${known.organisations.map(({ name }) => name).join(', ')}.`,
    );
  }
  const levels = readLevels(typed, mistakes);
  if (mistakes.length > 0) return { document: null, mistakes };
  const newOrganisation = found === null ? toOrganisation(typed.organisation.trim(), whole, known) : null;
  return {
    document: {
      id,
      title,
      shortTitle: shorten(title),
      year: year === '' ? null : Number(year),
      organisation: newOrganisation?.id ?? found ?? '',
      newOrganisation,
      levels,
      hasAllLeaders: typed.hasAllLeaders,
    },
    mistakes: [],
  };
}

function readLevels({ levels, isTop }: TypedDocument, mistakes: string[]): NewLevel[] {
  const split = levels.map((level) => {
    const [name = '', ...led] = level.split(':');
    return { title: name.trim(), slug: toSlug(name.trim()), led: led.join(':').trim() };
  });
  if (split.length === 0)
    mistakes.push('Dokumentet mangler niveauer (--level "Chef: Leder", fra toppen, ét ad gangen).');
  const slugs = split.map(({ slug }) => slug);
  split.forEach(({ slug, title }, i) => {
    if (slug === '') mistakes.push('Et niveau mangler et navn (--level).');
    else if (slugs.indexOf(slug) < i) mistakes.push(`Niveauet »${title}« står to gange (--level).`);
    else if ([...RESERVED_LEVEL_SLUGS, 'index', ALL_LEADERS, ...LED].includes(slug)) {
      mistakes.push(`Et niveau kan ikke hedde »${title}«: navnet betyder noget andet (--level).`);
    }
  });
  return split.map(({ slug, title, led }, i) => {
    const words = led.split(',').flatMap((word) => (word.trim() === '' ? [] : [word.trim()]));
    const isSilent = words.length === 0 || led === 'ikke oplyst';
    const leads = words.map((word) => {
      const known = LED.includes(word.toLowerCase()) ? word.toLowerCase() : toSlug(word);
      if (!isSilent && (known === slug || !(LED.includes(known) || slugs.includes(known)))) {
        mistakes.push(
          `Niveauet »${title}« leder »${word}«, som ikke er et andet niveau, medarbejdere, ledere eller: ikke oplyst (--level).`,
        );
      }
      return known;
    });
    return { slug, title, leads: isSilent ? null : leads, isTop: isTop && i === 0 };
  });
}

function toOrganisation(name: string, partOf: string | null, { organisations }: Known): NewOrganisation {
  const base = toSlug(toShortName(name)) || 'organisation';
  let id = base;
  for (let n = 2; organisations.some((organisation) => organisation.id === id); n++) id = `${base}-${n}`;
  const uses = (colour: number): number =>
    organisations.filter((organisation) => organisation.colour === colour).length;
  const colour = [...COLOURS].sort((a, b) => uses(a) - uses(b) || a - b)[0] ?? 1;
  return { id, name, shortName: toShortName(name), partOf, colour };
}

/** @example toShortName('Aaby Kommune') // 'Aaby' */
const toShortName = (name: string): string => name.trim().replace(/ Kommune$/u, '');

/** As many whole words as a short title may have. */
function shorten(title: string): string {
  if (title.length <= SHORT_TITLE) return title;
  const cut = title.slice(0, SHORT_TITLE + 1);
  const words = cut.slice(0, Math.max(cut.lastIndexOf(' '), 0)).replace(/[\s,;:–-]+$/u, '');
  return words === '' ? title.slice(0, SHORT_TITLE) : words;
}
