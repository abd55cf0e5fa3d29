import type { RestatedDocument, RestatedPassage } from '../../../../../src/atlas/source/ranges/restated-document.ts';

/**
 * A framework of our own writing, as an extraction gives it: lines broken, words hyphenated, headings over columns, a
 * page header inside a sentence, a definition that is printed twice, lists with a line that leads into them.
 */
export const LIGHTHOUSE_TEXT = `Fyrets bog om ledelse

Forord
Bogen gælder for enhver, der leder på øen, og bruges ved den årlige sam-
tale om vagtplanen. Den er skrevet sammen med skipperne.

Lampepleje Er alt det, der får lampen til at brænde klart fra
solnedgang til solopgang.

FYRMESTER

Lampepleje
Fyrmesteren skal sørge for
• At olien er bestilt i god tid inden vinterens storme.
• At linsen pudses af øvede hænder efter hver nat med salt-
støv.
• At hver vagt kender nødsignalerne og øver dem to gange om

BOGEN12

måneden sammen med redningsstationen.

Mandskab
At fordele nattevagterne retfærdigt mellem mandskabet og spørge til helbredet.

At opsøge uenighed tidligt og tale den igennem ved bordet i køkkenet.

VAGT

Lampepleje
At melde tåge, isgang og drivende vrag til fyrmesteren uden ophold.

At føre logbogen med klokkeslæt, vindretning og passerende skibe.

Mandskab
At lære nye folk op i rebslagning og roning.

At vække afløseren et kvarter før vagtskiftet med varm kaffe.

Lampepleje Er alt det, der får lampen til at brænde klart fra
solnedgang til solopgang.
`;

const passage = (
  anchor: string,
  section: number,
  text: string,
  kind: RestatedPassage['kind'] = 'statement',
): RestatedPassage => {
  const [page = ''] = anchor.split('#');
  return { anchor, kind, page, section: `${page} ${section}`, title: null, text };
};

/** The pages that restate it: form by form, where the source goes level by level. */
export const LIGHTHOUSE: RestatedDocument = {
  names: ['Fyrmester', 'Vagt', 'Lampepleje', 'Mandskab', 'Forord'],
  passages: [
    passage(
      'index#gaelder',
      0,
      'Bogen gælder for alle ledere på øen og er grundlag for den årlige samtale om vagtplanen.',
      'prose',
    ),
    passage('index#skippere', 0, 'Den er blevet til sammen med skipperne.', 'prose'),
    passage(
      'index#form-lampepleje',
      0,
      'Lampepleje er det, som får lampen til at brænde klart, fra solen går ned, til den står op.',
      'prose',
    ),
    passage('fyrmester#olie', 1, 'Bestille olie i god tid før vinterens storme.'),
    passage('fyrmester#linse', 1, 'Lade øvede hænder pudse linsen efter nætter med saltstøv.'),
    passage(
      'fyrmester#noedsignaler',
      1,
      'Sikre, at alle vagter kender nødsignalerne og øver dem med redningsstationen to gange hver måned.',
    ),
    passage('fyrmester#vagter', 2, 'Fordele nattevagter retfærdigt blandt mandskabet og spørge til helbredet.'),
    passage('fyrmester#uenighed', 2, 'Opsøge uenighed i tide og tale om den ved køkkenbordet.'),
    passage('vagt#melde', 1, 'Straks melde fyrmesteren tåge, isgang og vrag, der driver.'),
    passage('vagt#logbog', 1, 'Føre logbog over skibe, der passerer, klokkeslæt og vindretning.'),
    passage('vagt#oplaering', 2, 'Lære nye folk rebslagning og roning.'),
    passage('vagt#afloeser', 2, 'Vække afløseren med varm kaffe et kvarter før vagtskiftet.'),
  ],
};
