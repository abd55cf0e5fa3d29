import { describe, expect, test } from 'vitest';
import { type Proposal, proposeRanges } from '../../../../../src/atlas/source/ranges/propose-ranges.ts';
import { LIGHTHOUSE, LIGHTHOUSE_TEXT } from './lighthouse.ts';

/** Anchor → the words of its ranges, printings parted by `|`, parts of one by `/`. */
function wordingOf({ places, words }: Proposal): Map<string, string> {
  return new Map(
    places.map(({ passage, ranges }) => [
      passage.anchor,
      [...Map.groupBy(ranges, ({ printing }) => printing).values()]
        .map((parts) =>
          parts
            .map(({ start, end }) =>
              words
                .slice(start, end)
                .map(({ token }) => token)
                .join(' '),
            )
            .join(' / '),
        )
        .join(' | '),
    ]),
  );
}

describe('the places of a small source', () => {
  const proposal = proposeRanges(LIGHTHOUSE_TEXT, LIGHTHOUSE);
  const wording = wordingOf(proposal);
  const definition = 'Lampepleje Er alt det, der får lampen til at brænde klart fra solnedgang til solopgang.';

  test.each([
    ['index#gaelder', 'Bogen gælder for enhver, der leder på øen, og bruges ved den årlige samtale om vagtplanen.'],
    ['index#skippere', 'Den er skrevet sammen med skipperne.'],
    ['index#form-lampepleje', `${definition} | ${definition}`],
    ['fyrmester#olie', 'At olien er bestilt i god tid inden vinterens storme.'],
    ['fyrmester#linse', 'At linsen pudses af øvede hænder efter hver nat med saltstøv.'],
    [
      'fyrmester#noedsignaler',
      'At hver vagt kender nødsignalerne og øver dem to gange om / måneden sammen med redningsstationen.',
    ],
    ['fyrmester#vagter', 'At fordele nattevagterne retfærdigt mellem mandskabet og spørge til helbredet.'],
    ['fyrmester#uenighed', 'At opsøge uenighed tidligt og tale den igennem ved bordet i køkkenet.'],
    ['vagt#melde', 'At melde tåge, isgang og drivende vrag til fyrmesteren uden ophold.'],
    ['vagt#logbog', 'At føre logbogen med klokkeslæt, vindretning og passerende skibe.'],
    ['vagt#oplaering', 'At lære nye folk op i rebslagning og roning.'],
    ['vagt#afloeser', 'At vække afløseren et kvarter før vagtskiftet med varm kaffe.'],
  ])('%s', (anchor, words) => {
    expect(wording.get(anchor)).toBe(words);
  });

  test('every passage has its row here', () => {
    expect(wording.size).toBe(12);
  });

  test('most are sure', () => {
    expect(proposal.places.filter(({ isSure }) => isSure).length).toBeGreaterThanOrEqual(8);
  });
});

test('a passage of another document is found nowhere for sure', () => {
  const foreign = {
    anchor: 'vagt#budget',
    kind: 'statement' as const,
    page: 'vagt',
    section: 'vagt 2',
    title: null,
    text: 'Følge budgettet måned for måned og melde afvigelser til økonomiafdelingen.',
  };
  const { places } = proposeRanges(LIGHTHOUSE_TEXT, { ...LIGHTHOUSE, passages: [...LIGHTHOUSE.passages, foreign] });
  const place = places.find(({ passage }) => passage === foreign);
  expect(place?.isSure).toBe(false);
});

test('places that are known stand fast, and nothing else is found there', () => {
  const { places: free } = proposeRanges(LIGHTHOUSE_TEXT, LIGHTHOUSE);
  const olie = free.find(({ passage }) => passage.anchor === 'fyrmester#olie')?.ranges ?? [];
  expect(olie).not.toEqual([]);
  // As if an editor had said that the words about oil were those about the lens.
  const { places } = proposeRanges(LIGHTHOUSE_TEXT, LIGHTHOUSE, new Map([['fyrmester#linse', olie]]));
  const get = (anchor: string) => places.find(({ passage }) => passage.anchor === anchor);
  expect(get('fyrmester#linse')).toMatchObject({ ranges: olie, isSure: true });
  expect(get('fyrmester#olie')?.ranges).not.toEqual(olie);
  expect(get('fyrmester#olie')?.isSure).toBe(false);
});

test('a source whose words are all others has no sure place', () => {
  const { places } = proposeRanges('Kagen bages ved høj varme.\n\nServeres lun.\n', LIGHTHOUSE);
  expect(places).toHaveLength(12);
  expect(places.filter(({ isSure }) => isSure)).toEqual([]);
});

test('what is proposed does not hang on line ends of another system', () => {
  const { places } = proposeRanges(LIGHTHOUSE_TEXT.replaceAll('\n', '\r\n'), LIGHTHOUSE);
  expect(places.map(({ ranges }) => ranges)).toEqual(
    proposeRanges(LIGHTHOUSE_TEXT, LIGHTHOUSE).places.map(({ ranges }) => ranges),
  );
});
