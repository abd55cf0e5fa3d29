import { confirm, intro, isCancel, outro, text } from '@clack/prompts';
import type { Model } from '../../src/atlas/model.ts';
import { findOrganisation, proposeId, type TypedDocument } from '../../src/editing/new-document.ts';

/** Thrown where somebody gives up in the middle. */
class Cancelled extends Error {}

/** Ask for what a new document needs; `null` where somebody gives up. */
export async function askForDocument(known: Pick<Model, 'organisations' | 'documents'>): Promise<TypedDocument | null> {
  try {
    return await ask(known);
  } catch (error) {
    if (error instanceof Cancelled) return null;
    throw error;
  }
}

async function ask(known: Pick<Model, 'organisations' | 'documents'>): Promise<TypedDocument> {
  intro('Et nyt dokument');
  const title = await askText('Hvad hedder dokumentet?', { required: true });
  const organisation = await askText('Hvem har udgivet det?', {
    required: true,
    placeholder: known.organisations.map(({ name }) => name).join(', '),
  });
  const partOf =
    findOrganisation(organisation, known) === null
      ? await askText(`»${organisation}« er ny. Hvilken organisation er den en del af? (Enter: ingen)`)
      : '';
  const year = await askText('Hvilket år er det fra? (Enter: ikke oplyst)');
  const levels = await askLevels();
  const isTop = await askYesNo(`Står kun direktionen og politikerne over »${levels[0]?.split(':')[0] ?? ''}«?`);
  const hasAllLeaders = await askYesNo('Siger dokumentet også noget, der gælder alle ledere?');
  const id = await askText('Hvad skal det hedde i adresser?', {
    initialValue: proposeId({ organisation, year, title }, known),
    required: true,
  });
  outro('Tak.');
  return { title, organisation, partOf, year, levels, id, isTop, hasAllLeaders };
}

async function askLevels(): Promise<string[]> {
  const titles: string[] = [];
  for (;;) {
    const title = await askText(
      titles.length === 0 ? 'Hvad hedder det øverste niveau?' : 'Og niveauet under? (Enter: der er ikke flere)',
      { required: titles.length === 0 },
    );
    if (title === '') break;
    titles.push(title);
  }
  const levels: string[] = [];
  for (const [i, title] of titles.entries()) {
    const led = await askText(`Hvem leder »${title}«? (niveauer, medarbejdere, ledere eller: ikke oplyst)`, {
      initialValue: titles[i + 1] ?? 'medarbejdere',
      required: true,
    });
    levels.push(`${title}: ${led}`);
  }
  return levels;
}

interface TextOptions {
  required?: boolean;
  placeholder?: string;
  initialValue?: string;
}

async function askText(message: string, { required = false, ...options }: TextOptions = {}): Promise<string> {
  const answer = await text({
    message,
    ...options,
    validate: (value) => (required && (value ?? '').trim() === '' ? 'Skriv et svar.' : undefined),
  });
  if (isCancel(answer)) throw new Cancelled();
  // Nothing typed is no text at all.
  return ((answer as string | undefined) ?? '').trim();
}

async function askYesNo(message: string): Promise<boolean> {
  const answer = await confirm({ message, active: 'ja', inactive: 'nej', initialValue: false });
  if (isCancel(answer)) throw new Cancelled();
  return answer;
}
