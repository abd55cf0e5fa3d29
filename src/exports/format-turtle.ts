import { Writer } from 'n3';
import type { Vocabulary } from './derive-vocabulary.ts';

/** Write linked data as Turtle (W3C RDF 1.1). */
export function formatTurtle({ prefixes, quads }: Vocabulary): Promise<string> {
  return new Promise((resolve, reject) => {
    const writer = new Writer({ prefixes });
    writer.addQuads(quads);
    writer.end((error: Error | null, text: string) => (error === null ? resolve(text) : reject(error)));
  });
}
