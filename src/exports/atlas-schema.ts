/**
 * The shape of `atlas.json`, for readers of the file. The type `Atlas` is what the code means; `atlas-schema.test.ts`
 * holds the two equal, field by field, so that a field added to one and not to the other does not compile.
 */
import { z } from 'zod';

const SLUG = String.raw`[a-z0-9]+(?:-[a-z0-9]+)*`;
const id = (depth: 1 | 2 | 3): z.ZodString =>
  z.string().regex(new RegExp(`^${Array(depth).fill(SLUG).join('/')}$`, 'u'));
const text = z.string().min(1);
const href = z.string().regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/u);
const count = z.int().min(0);

const documentId = id(1).describe('Id of the document.');
const levelId = id(2);
const statementId = id(3);
const statementIds = z.array(statementId);

const relation = z
  .enum(['samme-indhold', 'daekkes-af', 'daekker', 'overlapper', 'se-ogsaa', 'modsiger', 'ingen-modpart'])
  .meta({
    id: 'relation',
    description:
      'An asserted relation, in the words of NIST IR 8477: samme-indhold = equal; daekkes-af = subset of; daekker = superset of; overlapper = intersects with; se-ogsaa = worth reading; modsiger = contrary; ingen-modpart = no relationship, looked for and not found.',
  });
const status = z.enum(['kladde', 'gaeldende', 'erstattet']).meta({
  id: 'status',
  description: 'kladde = draft, reviewed by nobody else; gaeldende = reviewed; erstattet = replaced, no longer valid.',
});
const strength = z
  .int()
  .min(0)
  .max(10)
  .meta({ id: 'strength', description: 'How much the two have in common: 0 nothing, 10 all. An editor’s judgement.' });
const why = text.describe('One sentence: what the relation rests on.');

const rungNumber = z
  .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
  .meta({ id: 'rungNumber', description: 'A step of the common ladder, 1 lowest.' });

const sourceRange = z
  .strictObject({
    printing: z.int().min(1).describe('Which printing of the passage, where the document prints it more than once.'),
    start: count.describe('First word, counted from 0.'),
    end: count.describe('One past the last word.'),
  })
  .meta({ id: 'sourceRange', description: 'Words of the document’s normalised word stream.' });

const site = z
  .strictObject({
    name: text.describe('What the atlas is called.'),
    tagline: text.describe('What it is, in a few words.'),
    intro: text.nullable().describe('What it is, in a sentence or two; null where the owner has not said it.'),
    address: text.nullable().describe('The host it stands on; null where it has no fixed address.'),
    folder: text.describe('The folder of the host.'),
    edition: text.nullable().describe('Year and month of the edition; null where it has none.'),
    publisher: z
      .strictObject({
        name: text.describe('Name.'),
        isPublicBody: z.boolean().describe('Whether it is a public body.'),
      })
      .nullable()
      .describe('Who answers for the atlas; null where it is not said.'),
    contact: z
      .strictObject({
        mail: text.nullable().describe('Address of mail.'),
        telephone: text.nullable().describe('Telephone number.'),
      })
      .describe('How to reach the publisher; null for what is not said.'),
    repository: z
      .strictObject({
        address: text.describe('Where the files are kept.'),
        edit: text.nullable().describe('Address for changing a file, {fil} standing for its path.'),
        report: text.nullable().describe('Address for reporting a mistake, {titel} and {tekst} to be filled in.'),
      })
      .nullable()
      .describe('Where the files of the atlas are kept in the open; null where they are not.'),
    accessibilityStatement: text.nullable().describe('Address of the official statement of accessibility.'),
    licence: z
      .strictObject({ name: text.describe('Name.'), address: text.describe('Address.') })
      .nullable()
      .describe('Licence of the restatements, relations and data; null where the owner has given none.'),
    accent: z
      .strictObject({ light: text.describe('On light paper.'), dark: text.describe('On dark paper.') })
      .nullable()
      .describe('Colour of links and marks; null for that of the project.'),
    logo: text.nullable().describe('File of the logo; null where there is none.'),
    favicon: text.nullable().describe('File of the icon; null for that of the project.'),
  })
  .meta({ id: 'site', description: 'What the owner says of the atlas.' });

const ownPage = z
  .strictObject({
    slug: id(1).describe('Permanent id.'),
    title: text.describe('Title.'),
    description: text.describe('What it is about.'),
    lede: text.nullable().describe('What it begins with; null where it has none.'),
    href: href.describe('Pathname.'),
  })
  .meta({ id: 'ownPage', description: 'A page of the owner’s own, without its text.' });

const move = z
  .strictObject({
    from: href.describe('The old address.'),
    to: href.nullable().describe('The new address; null where it is gone.'),
    why: text.nullable().describe('Why it is gone; null where it has moved.'),
  })
  .meta({ id: 'move', description: 'An address that stands no more. A page takes all below it along.' });

const formerAddress = z
  .strictObject({
    address: href.describe('The old address.'),
    to: href.nullable().describe('Where it leads now; null where it is gone.'),
    why: text.nullable().describe('Why it is gone; null where it leads somewhere.'),
  })
  .meta({ id: 'formerAddress', description: 'An address that was published and stands no more.' });

const organisation = z
  .strictObject({
    id: id(1).describe('Permanent id.'),
    name: text.describe('Full name.'),
    shortName: text.describe('Name as the site shows it.'),
    partOf: id(1).nullable().describe('Id of the organisation it is a part of; null where it is none.'),
    colour: z.int().min(1).max(8).describe('Number of its colour on the site.'),
  })
  .meta({ id: 'organisation', description: 'A publisher of documents.' });

const rung = z
  .strictObject({
    rung: rungNumber,
    id: id(1).describe('Permanent id.'),
    title: text.describe('Title.'),
    definition: text.describe('What places a level here.'),
    href: href.describe('Pathname of its page.'),
    levels: z.array(levelId).describe('Ids of the levels whose span holds the rung.'),
  })
  .meta({ id: 'rung', description: 'A step of the common ladder.' });

const vocabularyEntry = {
  id: id(1).describe('Permanent id.'),
  title: text.describe('Title.'),
  definition: text.describe('What it means.'),
};

const form = z
  .strictObject({
    ...vocabularyEntry,
    href: href.describe('Pathname of its page.'),
    statements: statementIds.describe('Ids of the statements that have the form.'),
  })
  .meta({ id: 'form', description: 'A common form of leadership.' });

const aspect = z
  .strictObject(vocabularyEntry)
  .meta({ id: 'aspect', description: 'What a statement says something of: a responsibility, a skill, a role.' });

const ownForm = z
  .strictObject({
    id: id(2).describe('Permanent id: document/form.'),
    document: documentId,
    slug: id(1).describe('Last part of the id.'),
    title: text.describe('Title, as the document has it.'),
    definition: text.nullable().describe('What the document means by it, restated; null where it does not say.'),
    href: href.describe('Address on the page of forms.'),
    mappings: z
      .array(
        z.strictObject({
          form: id(1).describe('Id of a common form.'),
          relation,
          strength,
          why,
          carried: z.boolean().describe('Whether the statements of the own form get the common form.'),
        }),
      )
      .describe('How the form answers to the common ones.'),
  })
  .meta({ id: 'ownForm', description: 'A form of leadership as a document itself names it.' });

const sector = z
  .strictObject({ id: id(1).describe('Id within the document.'), title: text.describe('Title.') })
  .meta({ id: 'sector', description: 'A part that a document divides its levels into.' });

const document = z
  .strictObject({
    id: id(1).describe('Permanent id.'),
    title: text.describe('Title.'),
    subtitle: text.nullable().describe('Subtitle; null where there is none.'),
    shortTitle: text.describe('Title as the site shows it.'),
    organisation: id(1).describe('Id of the publisher.'),
    year: z.int().nullable().describe('Year of publication; null where it is not known.'),
    source: z.url().nullable().describe('Where its publisher has it; null where that is not known.'),
    replaces: id(1).nullable().describe('Id of the former edition it takes the place of; null where there is none.'),
    summary: text.describe('What the document is.'),
    href: href.describe('Pathname of its page.'),
    sectors: z.array(sector).describe('Its sectors; empty where it has none.'),
    levels: z.array(levelId).describe('Ids of its levels, top first, those that bind all leaders last.'),
    ownForms: z.array(id(2)).describe('Ids of its own forms, in its order.'),
    rows: z.array(id(2)).describe('Ids of its rows, in its order.'),
    coverage: z
      .strictObject({
        statement: count.describe('Words in statements.'),
        prose: count.describe('Words in other restated passages.'),
        heading: count.describe('Words in headings.'),
        furniture: count.describe('Words in page headers, lead-ins and repeated labels.'),
      })
      .nullable()
      .describe('Words of the document by kind of passage; null where they are not counted.'),
  })
  .meta({ id: 'document', description: 'One published framework.' });

const facts = z
  .strictObject({
    positions: z.array(text).describe('Job titles on the level.'),
    leads: z
      .strictObject({
        levels: z.array(levelId).describe('Ids of the levels it leads.'),
        unnamedLeaders: z.boolean().describe('Whether it leads leaders whom the document does not name.'),
        employees: z.boolean().describe('Whether it leads employees.'),
        known: z.boolean().describe('False where the document is silent.'),
      })
      .describe('Whom the level leads.'),
    reportsTo: z
      .strictObject({
        levels: z.array(levelId).describe('Ids of levels, of any document.'),
        bodies: z.array(text).describe('Names of bodies outside.'),
        known: z.boolean().describe('False where the document is silent.'),
      })
      .describe('Whom the level reports to.'),
    top: z.boolean().describe('Whether only the direktion or politicians stand above it.'),
    evidence: text.describe('Where the document shows whom it leads and reports to.'),
    sectors: z.array(id(1)).describe('Ids of the sectors it belongs to.'),
    announced: z.boolean().describe('Whether the document only promises to describe it.'),
    disagreement: text.nullable().describe('What holds when its leaders disagree; null where the document is silent.'),
    med: z
      .strictObject({ committee: text.describe('The committee.'), chair: text.describe('Who chairs it.') })
      .nullable()
      .describe('Its MED committee (joint consultation); null where the document is silent.'),
  })
  .meta({ id: 'levelFacts', description: 'What the document says of the level itself.' });

const equivalent = z
  .strictObject({
    level: levelId.describe('Id of the other level.'),
    relation: z
      .union([z.literal('samme-trin'), relation])
      .describe('Derived: samme-trin = equal spans, overlapper = the spans meet. Asserted: any other.'),
    basis: z.enum(['derived', 'asserted']).describe('Derived from the spans, or asserted by an editor.'),
    status: status.nullable().describe('Of an asserted relation; null where it is derived.'),
    why,
  })
  .meta({ id: 'equivalent', description: 'A level of another organisation that answers to this one.' });

const level = z
  .strictObject({
    id: levelId.describe('Permanent id: document/level.'),
    document: documentId,
    slug: id(1).describe('Last part of the id.'),
    name: text.describe('Name, as the document has it.'),
    href: href.describe('Pathname of its page.'),
    rungs: z.array(rungNumber).describe('Every rung of its span, ascending; empty for what binds all leaders.'),
    grounds: text.nullable().describe('One sentence: why it stands there; null for what binds all leaders.'),
    leads: z
      .array(text)
      .describe('Level ids, "ledere" (leaders not named) or "medarbejdere" (employees); empty where not known.'),
    reportsTo: z.array(text).describe('Level ids and names of bodies outside; empty where not known.'),
    positions: z.array(text).describe('Job titles on the level.'),
    facts: facts.nullable().describe('What the document says of the level; null for what binds all leaders.'),
    forms: z.array(id(1)).describe('Ids of the common forms of its statements.'),
    above: z.array(levelId).describe('Ids of the levels next above in the same document.'),
    below: z.array(levelId).describe('Ids of the levels next below in the same document.'),
    equivalents: z.array(equivalent).describe('Levels of other organisations that answer to it.'),
    falseFriends: z
      .array(
        z.strictObject({
          level: levelId.describe('Id of the other level.'),
          shared: text.describe('The part of the names that is alike.'),
        }),
      )
      .describe('Levels with a like name that stand elsewhere on the ladder.'),
    statements: statementIds.describe('Ids of its statements, in the order of the page.'),
  })
  .meta({ id: 'level', description: 'A management level as a document names it.' });

const statement = z
  .strictObject({
    id: statementId.describe('Permanent id: document/level/statement. What to cite.'),
    document: documentId,
    level: levelId.describe('Id of the level.'),
    forms: z.array(id(1)).describe('Ids of common forms: those its own form carries, and editorial ones.'),
    editorialForms: z.array(id(1)).describe('Which of the forms an editor has given.'),
    ownForm: id(2).nullable().describe('Id of the document’s own form; null where the document gives none.'),
    aspect: id(1).describe('Id of the aspect.'),
    pitfall: z.boolean().describe('Whether it says what goes wrong. A pitfall is no expectation.'),
    row: id(2).nullable().describe('Id of the row; null where it stands alone.'),
    title: text.nullable().describe('Title; null where the document gives none.'),
    text: text.describe('The statement, restated in plain Danish.'),
    notes: z.array(text).describe('The editors’ notes to it.'),
    variants: z.array(text).describe('How two printings of it differ.'),
    href: href.describe('Permanent address.'),
    source: z.array(sourceRange).describe('Where it stands in the document.'),
    terms: z.array(id(1)).describe('Ids of the terms found in it.'),
    searchedAs: z.array(text).describe('Words readers search for it by, which need not stand in it.'),
    subjects: z.array(id(1)).describe('Ids of the terms it is about in other words, as the editors judge.'),
    termPlaces: z
      .array(
        z.strictObject({
          term: id(1).describe('Id of the term.'),
          start: z.int().min(0).describe('First character.'),
          end: z.int().min(1).describe('One past the last character.'),
        }),
      )
      .describe('Where each term first stands in "<title>. <text>", in UTF-16 units.'),
    related: z
      .array(
        z.strictObject({
          statement: statementId.describe('Id of the other statement.'),
          shared: z.array(text).describe('The words that made the link.'),
        }),
      )
      .describe('Statements on the same subject in documents the pair with which nobody has read through. Computed.'),
    mappings: z
      .array(
        z.strictObject({
          mapping: text.describe('Id of the mapping it stands on.'),
          other: statementId.describe('Id of the other statement.'),
          relation: relation.describe('As seen from this statement.'),
          strength,
          basis: z
            .enum(['level', 'statement', 'row'])
            .describe('statement = asserted of the two; row = follows from the mapping of a row. level: not here.'),
        }),
      )
      .describe('What mappings say of it, seen from here, the strongest first. Replaced ones are left out.'),
    withoutCounterpart: z
      .array(
        z.strictObject({
          document: documentId.describe('Id of the document that was read through.'),
          reason: z
            .enum(['none', 'other-rung', 'no-level'])
            .describe(
              'none = nothing answers to it; other-rung = its row is answered at another level; no-level = the document describes no level on its rungs.',
            ),
          elsewhere: statementIds.describe('For other-rung: ids of what answers to the rest of the row.'),
        }),
      )
      .describe('Documents read through beside its own without a counterpart. Empty for pitfalls.'),
  })
  .meta({ id: 'statement', description: 'One expectation: the smallest thing with an address.' });

const row = z
  .strictObject({
    id: id(2).describe('Permanent id: document/row.'),
    document: documentId,
    slug: id(1).describe('Last part of the id.'),
    title: text.describe('Title.'),
    href: href.describe('Address on the document’s page of rows.'),
    terms: z.array(id(1)).describe('Ids of the terms found in its title.'),
    statements: statementIds.describe('Ids of its statements, top level first.'),
  })
  .meta({ id: 'row', description: 'The same responsibility at successive levels of one document.' });

const passage = z
  .strictObject({
    document: documentId,
    level: levelId.nullable().describe('Id of the level on whose page it stands; null on the page of the document.'),
    href: href.describe('Permanent address.'),
    text: text.describe('The passage, restated in plain Danish.'),
    terms: z.array(id(1)).describe('Ids of the terms found in it, in the restatement or in a word of the source.'),
  })
  .meta({ id: 'passage', description: 'What a document says around its statements: it asks for nothing.' });

const term = z
  .strictObject({
    id: id(1).describe('Permanent id.'),
    term: text.describe('The term.'),
    kind: z
      .enum(['emne', 'titel', 'forkortelse'])
      .describe('emne = subject; titel = title; forkortelse = abbreviation.'),
    meaning: text.describe('What it means.'),
    editorial: z.boolean().describe('Whether the meaning is ours, since no document explains the term.'),
    inflections: z.array(text).describe('Forms it is recognised by.'),
    synonyms: z.array(text).describe('Words that lead to it; some are narrower.'),
    searchedAs: z.array(text).describe('Words readers search for it by; terms may share them.'),
    broader: z.array(id(1)).describe('Ids of broader terms.'),
    narrower: z.array(id(1)).describe('Ids of narrower terms.'),
    seeAlso: z.array(id(1)).describe('Ids of related terms.'),
    levels: z.array(levelId).describe('For titles: ids of the levels that carry it.'),
    href: href.describe('Pathname of its page.'),
    statements: statementIds.describe('Ids of the statements whose restatement has it.'),
    sourceMentions: z
      .array(
        z.strictObject({
          statement: statementId.describe('Id of the statement.'),
          words: z.array(text).describe('The words of the source, in lower case.'),
        }),
      )
      .describe('Statements that have it in a word of their source, and not in their restatement.'),
    subjectOf: statementIds.describe('Ids of the statements that are about it without its word, as the editors judge.'),
    chart: z
      .array(
        z.strictObject({
          document: documentId,
          cells: z
            .array(
              z.strictObject({
                rung: rungNumber.nullable().describe('The rung; null for what binds all leaders.'),
                levels: z.array(levelId).describe('Ids of the levels on it that have the term.'),
                count: count.describe(
                  'Statements with the term, pitfalls not counted. A level that spans several rungs counts on each.',
                ),
              }),
            )
            .describe('One a rung that the document describes, from the top down, what binds all leaders last.'),
          pitfalls: count.describe('Pitfalls with the term: they stand in no cell.'),
          count: count.describe('All its statements with the term, each once.'),
        }),
      )
      .describe('Where the statements with the term stand, in the restatement or in the source: a row a document.'),
    mentionedElsewhere: z
      .array(id(1))
      .describe(
        'Ids of the documents that have it only outside their statements (titles, headings, other text) or within a longer term.',
      ),
    notMentioned: z.array(id(1)).describe('Ids of the documents that do not have it.'),
  })
  .meta({ id: 'term', description: 'An entry of the index A–Å.' });

const mapping = z
  .strictObject({
    id: text.describe('"<subject> <relation> <object>".'),
    subject: text.describe('Id of a level, row or statement.'),
    object: text.describe('Id of a level, row or statement.'),
    relation,
    strength,
    why,
    author: text.nullable().describe('Who asserted it; null where it follows from a chain of equal content.'),
    date: z.iso.date().describe('When.'),
    status,
  })
  .meta({ id: 'mapping', description: 'An asserted relation, in the direction an editor wrote it.' });

const pair = z
  .strictObject({
    id: text.describe('"<document>--<document>".'),
    documents: z.tuple([documentId, documentId]).describe('Ids of the two documents.'),
    reviewed: z.iso.date().nullable().describe('When the pair was read through; null where it was not.'),
  })
  .meta({ id: 'pair', description: 'Two documents, and whether they have been read through for counterparts.' });

const successor = href.nullable().describe('What took its place in the newest edition; null where nothing did.');

const formerEdition = z
  .strictObject({
    id: id(1).describe('Permanent id.'),
    title: text.describe('Title.'),
    subtitle: text.nullable().describe('Subtitle; null where there is none.'),
    shortTitle: text.describe('Title as the site shows it.'),
    organisation: id(1).describe('Id of the publisher.'),
    year: z.int().nullable().describe('Year of publication; null where it is not known.'),
    summary: text.describe('What the document is.'),
    href: href.describe('Pathname of its page.'),
    newest: documentId,
    levels: z
      .array(
        z.strictObject({
          id: levelId.describe('Permanent id: document/level.'),
          name: text.describe('Name.'),
          href: href.describe('Pathname of its page.'),
          to: successor,
        }),
      )
      .describe('Its levels, top first.'),
    statements: z
      .array(
        z.strictObject({
          id: id(3).describe('Permanent id: document/level/slug.'),
          level: levelId.describe('Id of its level.'),
          slug: id(1).describe('Last part of the id.'),
          title: text.nullable().describe('Title; null where the document gives none.'),
          text: text.describe('What it says, restated.'),
          href: href.describe('Its address.'),
          to: successor,
        }),
      )
      .describe('Its statements, in its order.'),
    rows: z
      .array(
        z.strictObject({
          slug: id(1).describe('Last part of the id.'),
          title: text.describe('Title.'),
          href: href.describe('Its address.'),
          statements: z.array(id(3)).describe('Ids of its statements, top level first.'),
        }),
      )
      .describe('Its rows.'),
  })
  .meta({ id: 'formerEdition', description: 'A document that a newer edition has taken the place of.' });

/** The schema of `atlas.json`. */
export const atlasSchema = z
  .strictObject({
    site: site.describe('What the owner says of the atlas.'),
    pages: z.array(ownPage).describe('The owner’s own pages.'),
    moves: z.array(move).describe('Where addresses went, as the editors have written it.'),
    formerAddresses: z.array(formerAddress).describe('Every published address that stands no more.'),
    organisations: z.array(organisation).describe('Publishers.'),
    rungs: z.array(rung).describe('The common ladder, lowest first.'),
    forms: z.array(form).describe('The common forms of leadership.'),
    aspects: z.array(aspect).describe('The aspects.'),
    ownForms: z.array(ownForm).describe('The documents’ own forms of leadership.'),
    documents: z.array(document).describe('The documents.'),
    levels: z.array(level).describe('The management levels.'),
    statements: z.array(statement).describe('The statements.'),
    rows: z.array(row).describe('The rows.'),
    passages: z.array(passage).describe('What the documents say around their statements, restated.'),
    terms: z.array(term).describe('The terms, in Danish order.'),
    mappings: z.array(mapping).describe('The mappings between levels and between responsibilities.'),
    pairs: z.array(pair).describe('Every two documents.'),
    formerEditions: z.array(formerEdition).describe('Documents that newer editions have taken the place of.'),
  })
  .meta({
    title: 'Ledelsesatlas: atlas.json',
    description:
      'What Danish public leadership frameworks expect of leaders, level by level, cross-referenced. All texts are restatements in Danish. Pathnames begin at the root of the site.',
  });
