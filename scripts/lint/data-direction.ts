import path from 'node:path';
import type { Rule } from 'eslint';
import type { Expression } from 'estree';

/** What the files of one folder may import: folders of the project, and packages by name. */
export interface Zone {
  /** The folder, from the root of the project, with `/`. */
  folder: string;
  /** Folders it may import from. Its own folder is always among them. */
  imports: readonly string[];
  /** Packages it may import, or `any`. `node:*` and `astro:*` count as packages. */
  packages: readonly string[] | 'any';
}

/** The rooms of `src/atlas/`, each with the rooms it knows besides the plain data of `model.ts` and `atlas.ts`. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  lexicon: [],
  site: [],
  addresses: ['lexicon'],
  source: ['lexicon'],
  forms: ['addresses'],
  documents: ['lexicon', 'addresses', 'source'],
  levels: ['lexicon', 'addresses', 'documents'],
  statements: ['lexicon', 'addresses', 'forms'],
  terms: ['lexicon', 'addresses', 'source', 'levels', 'statements'],
  editions: ['lexicon', 'addresses', 'documents', 'statements'],
  crosswalk: ['lexicon', 'documents', 'levels', 'statements', 'terms'],
  missing: ['lexicon', 'addresses', 'statements', 'terms', 'crosswalk'],
  search: ['lexicon', 'documents'],
};

/** What every room of `src/atlas/` may speak of. */
const PLAIN_DATA = ['src/atlas/model.ts', 'src/atlas/atlas.ts', 'src/atlas/diagnostic.ts'];

/**
 * The direction of data (docs/design.md): content → model → index → pages. A folder knows only what stands left of it.
 * The first zone that holds a file counts. A folder of `src/` that stands in no zone may not import anything, so that
 * a new one is placed on purpose.
 */
const ZONES: readonly Zone[] = [
  ...Object.entries(ROOMS).map(([room, known]) => ({
    folder: `src/atlas/${room}`,
    imports: [...PLAIN_DATA, ...known.map((name) => `src/atlas/${name}`)],
    // Pure packages only: they compute on plain data, as the room does.
    packages: room === 'statements' ? ['diff'] : [],
  })),
  { folder: 'src/atlas', imports: [], packages: [] },
  // Reading the dictionary is I/O; what is made of it is in `src/atlas/lexicon`.
  { folder: 'src/lexicon', imports: ['src/atlas'], packages: 'any' },
  { folder: 'src/content', imports: ['src/atlas', 'src/lexicon'], packages: 'any' },
  // The build writes the index there (`scripts/build.ts`); the pages read it through this folder alone.
  { folder: 'src/index', imports: ['src/atlas', '.build/atlas.json'], packages: 'any' },
  // What commands do for editors: they plan changes of the content.
  { folder: 'src/editing', imports: ['src/atlas', 'src/content', 'src/lexicon'], packages: 'any' },
  { folder: 'src/exports', imports: ['src/atlas'], packages: 'any' },
  { folder: 'src/search', imports: ['src/atlas', 'src/index', 'src/lexicon'], packages: 'any' },
  { folder: 'src/server', imports: [], packages: 'any' },
  // What a host has to know is what the local server says, too.
  { folder: 'src/hosting', imports: ['src/atlas', 'src/server'], packages: 'any' },
  // It reads what a source is, a PDF or a text, and knows nothing of what is made of it.
  { folder: 'src/source-text', imports: [], packages: 'any' },
  // What others see of a page: its picture, the sitemap.
  { folder: 'src/share', imports: [], packages: 'any' },
  { folder: 'src/type', imports: [], packages: 'any' },
  // What the worker and the pages say to each other is written down once, with the pages.
  { folder: 'src/offline', imports: ['src/client/offline', 'src/server/media-type.ts'], packages: 'any' },
  // Word files are written by a package that is fetched on use.
  { folder: 'src/client/collection/word', imports: ['src/atlas', 'src/client'], packages: ['docx'] },
  { folder: 'src/client', imports: ['src/atlas', 'src/styles'], packages: [] },
  // The build puts all of it together, step by step.
  {
    folder: 'src/build',
    imports: ['src/atlas', 'src/content', 'src/exports', 'src/offline', 'src/search', 'src/share'],
    packages: 'any',
  },
  // It reads what stands in the packages and in the folders that a browser gets something of.
  { folder: 'src/licences', imports: [], packages: 'any' },
  ...['src/components', 'src/layouts', 'src/pages'].map((folder) => ({
    folder,
    imports: [
      'src/atlas',
      'src/index',
      'src/exports',
      'src/licences',
      'src/client',
      'src/components',
      'src/layouts',
      'src/styles',
      // The font that `src/type` makes at build.
      '.build/type/serif.woff2?url',
      // The pages carry the policy that the server sends.
      'src/server/content-security-policy.ts',
      // What the picture of a page is called.
      'src/share',
    ],
    packages: 'any' as const,
  })),
];

const isWithin = (file: string, folder: string) => file === folder || file.startsWith(`${folder}/`);

const packageName = (source: string) =>
  source
    .split('/')
    .slice(0, source.startsWith('@') ? 2 : 1)
    .join('/');

/** Refuse every import that goes against the direction of data. Addresses of the site (`/pagefind/…`) are let through. */
export const dataDirection: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'Refuse imports that go against the direction of data' },
    schema: [],
    messages: {
      folder: '{{zone}} must not import {{target}}. It may import: {{allowed}}.',
      package: '{{zone}} must not import the package {{target}}. It may import: {{allowed}}.',
      unplaced: '{{target}} is imported by a file of src/ that no zone of scripts/lint/data-direction.ts holds.',
    },
  },
  create(context) {
    const toProjectPath = (file: string) => path.relative(context.cwd, file).split(path.sep).join('/');
    const file = toProjectPath(context.filename);
    if (!isWithin(file, 'src')) return {};
    const zone = ZONES.find(({ folder }) => isWithin(file, folder));

    const check = (node: Expression) => {
      if (node.type !== 'Literal' || typeof node.value !== 'string') return;
      const source = node.value;
      const report = (
        messageId: 'folder' | 'package' | 'unplaced',
        target: string,
        allowed: readonly string[] = [],
      ) => {
        context.report({
          node,
          messageId,
          data: { zone: zone?.folder ?? file, target, allowed: allowed.join(', ') || 'nothing' },
        });
      };

      if (source.startsWith('/')) return;
      if (zone === undefined) {
        report('unplaced', source);
        return;
      }
      if (source.startsWith('.')) {
        const target = toProjectPath(path.resolve(path.dirname(context.filename), source));
        const allowed = [zone.folder, ...zone.imports];
        if (!allowed.some((folder) => isWithin(target, folder))) report('folder', target, allowed);
        return;
      }
      if (zone.packages !== 'any' && !zone.packages.includes(packageName(source))) {
        report('package', packageName(source), zone.packages);
      }
    };

    return {
      ImportDeclaration: (node) => {
        check(node.source);
      },
      ExportAllDeclaration: (node) => {
        check(node.source);
      },
      ExportNamedDeclaration: (node) => {
        if (node.source) check(node.source);
      },
      ImportExpression: (node) => {
        check(node.source);
      },
    };
  },
};
