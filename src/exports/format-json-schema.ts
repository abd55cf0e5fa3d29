import { z } from 'zod';
import { atlasSchema } from './atlas-schema.ts';

/** Write the schema of `atlas.json` as JSON Schema 2020-12. */
export function formatJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(atlasSchema, { target: 'draft-2020-12' }), null, 1)}\n`;
}
