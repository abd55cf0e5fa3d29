import { deriveAccent, LEAST_CONTRAST, PAPER } from '../atlas/site/derive-accent.ts';
import { contrast } from '../atlas/site/contrast.ts';
import { NEUTRAL_SITE } from '../atlas/site/neutral-site.ts';
import type { Site } from '../atlas/model.ts';
import { parseYamlFile } from './parse-yaml-file.ts';
import type { Report } from './report.ts';
import { siteFile } from './site-schema.ts';
import type { TextFile } from './text-file.ts';

/**
 * Read what the owner says of the atlas (`websted.yaml`); with any mistake in it, report it and give the neutral one.
 *
 * @param images names of the pictures in `content/websted/`
 */
export function parseSite(file: TextFile, images: readonly string[], report: Report): Site {
  const parsed = parseYamlFile(file, siteFile, report);
  if (parsed === null) return NEUTRAL_SITE;
  const { value, yaml } = parsed;
  if (value.farve !== undefined && contrast(value.farve, PAPER.light) < LEAST_CONTRAST) {
    report('weak-colour', yaml.locateKey([], 'farve'), value.farve, contrast(value.farve, PAPER.light), LEAST_CONTRAST);
  }
  for (const key of ['logo', 'favicon'] as const) {
    const name = value[key];
    if (name !== undefined && !images.includes(name)) {
      report('missing-image', yaml.locateKey([], key), key, name, images);
    }
  }
  if (value.udgiver?.offentlig === true) {
    const at = yaml.locateKey([], 'udgiver');
    if (value.tilgaengelighedserklaering === undefined) {
      report(
        'public-body-without',
        at,
        'tilgaengelighedserklaering',
        'adressen på myndighedens tilgængelighedserklæring, lavet med Digitaliseringsstyrelsens værktøj (WAS-Tool)',
      );
    }
    if (value.kontakt?.mail === undefined) {
      report('public-body-without', at, 'mail', 'en mailadresse under kontakt, som læsere kan melde problemer til');
    }
  }
  return {
    name: value.navn ?? NEUTRAL_SITE.name,
    tagline: value.undertitel ?? NEUTRAL_SITE.tagline,
    intro: value.intro ?? null,
    address: value.adresse ?? null,
    folder: value.mappe ?? NEUTRAL_SITE.folder,
    edition: value.udgave ?? null,
    publisher: value.udgiver === undefined ? null : { name: value.udgiver.navn, isPublicBody: value.udgiver.offentlig },
    contact: { mail: value.kontakt?.mail ?? null, telephone: value.kontakt?.telefon ?? null },
    repository:
      value.kildekode === undefined
        ? null
        : {
            address: value.kildekode.adresse,
            edit: value.kildekode.ret ?? null,
            report: value.kildekode.meld ?? null,
          },
    accessibilityStatement: value.tilgaengelighedserklaering ?? null,
    licence: value.licens === undefined ? null : { name: value.licens.navn, address: value.licens.adresse },
    accent: value.farve === undefined ? null : deriveAccent(value.farve),
    logo: value.logo ?? null,
    favicon: value.favicon ?? null,
  };
}
