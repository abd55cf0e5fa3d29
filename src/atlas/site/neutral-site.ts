import type { Site } from '../model.ts';

/** An atlas that nobody has said anything of: what holds where `websted.yaml` is silent. */
export const NEUTRAL_SITE: Site = {
  name: 'Ledelsesatlas',
  tagline: 'ledelsesgrundlag side om side',
  intro: null,
  address: null,
  folder: '/',
  edition: null,
  publisher: null,
  contact: { mail: null, telephone: null },
  repository: null,
  accessibilityStatement: null,
  licence: null,
  accent: null,
  logo: null,
  favicon: null,
};
