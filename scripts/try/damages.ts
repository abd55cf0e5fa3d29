import type { ContentFile } from '../../src/content/content-file.ts';
import type { Random } from './random.ts';

/** A content with one thing wrong, and where. */
export interface Damaged {
  files: ContentFile[];
  /** The file that was damaged, as it is called now; of a file that is gone, its name. */
  path: string;
}

type Files = readonly ContentFile[];

/** Damages one file, found at random; `null` where the file has nothing of the kind. */
type Damage = (files: Files, random: Random) => Damaged | null;

type ChangeText = (text: string, random: Random) => string | null;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function replaceFile(files: Files, old: ContentFile, ...now: ContentFile[]): ContentFile[] {
  return [...files.filter((file) => file !== old), ...now];
}

const PAGE = /\.mdx$/u;
const LEVEL = /dokumenter\/[^/]+\/(?!index)[^/]+\.mdx$/u;
const YAML = /\.yaml$/u;
const JSON_FILE = /\.json$/u;
const ANY = /./u;

/** A damage that changes the bytes of one file. */
function bytes(kind: RegExp, change: (bytes: Uint8Array, random: Random) => Uint8Array | null): Damage {
  return (files, random) => {
    const file = random.pick(files.filter(({ path }) => kind.test(path)));
    const changed = change(file.bytes, random);
    if (changed === null || Buffer.compare(changed, file.bytes) === 0) return null;
    return { files: replaceFile(files, file, { path: file.path, bytes: changed }), path: file.path };
  };
}

/** A damage that changes the text of one file. */
function text(kind: RegExp, change: ChangeText): Damage {
  return bytes(kind, (old, random) => {
    const changed = change(new TextDecoder().decode(old), random);
    return changed === null ? null : encode(changed);
  });
}

/** A damage that changes one line, of those that fit. */
function line(kind: RegExp, fits: RegExp, change: (line: string, random: Random) => string): Damage {
  return text(kind, (old, random) => {
    const lines = old.split('\n');
    const places = lines.flatMap((each, i) => (fits.test(each) ? [i] : []));
    if (places.length === 0) return null;
    const place = random.pick(places);
    lines[place] = change(lines[place] ?? '', random);
    return lines.join('\n');
  });
}

/** Put something between two letters, or in place of a space, of a random line. */
function insert(kind: RegExp, fits: RegExp, ...pieces: string[]): Damage {
  return line(kind, fits, (old, random) => {
    const at = random.below(old.length + 1);
    return old.slice(0, at) + random.pick(pieces) + old.slice(at);
  });
}

/** Put something before a random word of a random line. */
function beforeWord(kind: RegExp, fits: RegExp, ...pieces: string[]): Damage {
  return line(kind, fits, (old, random) => {
    const spaces = [...old.matchAll(/(?<=\p{L}) (?=\p{L})/gu)].map(({ index }) => index);
    if (spaces.length === 0) return old;
    const at = random.pick(spaces);
    return `${old.slice(0, at)} ${random.pick(pieces)} ${old.slice(at + 1)}`;
  });
}

/** A damage that moves one file. */
function move(kind: RegExp, rename: (path: string, random: Random) => string): Damage {
  return (files, random) => {
    const file = random.pick(files.filter(({ path }) => kind.test(path)));
    const path = rename(file.path, random);
    if (path === file.path) return null;
    return { files: replaceFile(files, file, { path, bytes: file.bytes }), path };
  };
}

/** A damage that puts a file where there was none. */
function add(path: string, content: string | Uint8Array, kind?: ContentFile['kind']): Damage {
  const file: ContentFile = { path, bytes: typeof content === 'string' ? encode(content) : content };
  return (files) => ({ files: [...files, kind === undefined ? file : { ...file, kind }], path });
}

const STATEMENT = /^- .*\^[a-z]/u;
const ENDING = / \^(?<slug>[a-z0-9-]+)(?: #[a-z]+)*$/u;
const PROSE = /^[^-#{|\s].*[a-zæøå]{4}/u;
const WORDS = /^(?!\s*#)(?!---).*[a-zæøå]{3} [a-zæøå]{3}/u;
const YAML_TEXT = /^ *(?:- )?[a-zA-Z]+: \p{L}.*\p{L} \p{L}/u;
const YAML_KEY = /^ *(?:- )?[a-zA-Z]+: ./u;

const afterKey = (old: string, piece: (value: string) => string): string =>
  old.replace(/^(?<key> *(?:- )?[a-zA-Z]+: )(?<value>.*)$/u, (_, key: string, value: string) => key + piece(value));

/** Everything that goes wrong with files, lines and marks, by name. */
export const DAMAGES: Readonly<Record<string, Damage>> = {
  'a byte gone': bytes(ANY, (old, random) => Uint8Array.from([...old].toSpliced(random.below(old.length), 1))),
  'a byte changed': bytes(ANY, (old, random) => Uint8Array.from(old).with(random.below(old.length), random.below(256))),
  'a byte more': bytes(ANY, (old, random) =>
    Uint8Array.from([...old].toSpliced(random.below(old.length), 0, random.below(256))),
  ),
  'the end cut off': bytes(ANY, (old, random) => old.slice(0, random.below(old.length))),
  'the beginning cut off': bytes(ANY, (old, random) => old.slice(random.below(old.length))),
  'nothing left': bytes(ANY, () => new Uint8Array()),
  'a byte order mark': bytes(ANY, (old) => Uint8Array.from([0xef, 0xbb, 0xbf, ...old])),
  'saved as Latin-1': bytes(ANY, (old) => Uint8Array.from(Buffer.from(new TextDecoder().decode(old), 'latin1'))),
  'saved as UTF-16': bytes(ANY, (old) => Uint8Array.from(Buffer.from(new TextDecoder().decode(old), 'utf16le'))),
  'read as Windows-1252': text(ANY, (old) => new TextDecoder('windows-1252').decode(encode(old))),
  'lines of Windows': text(ANY, (old) => old.replaceAll('\n', '\r\n')),
  'lines of an old Mac': text(ANY, (old) => old.replaceAll('\n', '\r')),
  'letters taken apart': text(ANY, (old) => old.normalize('NFD')),
  'a ligature': text(ANY, (old) => old.replace(/fl/u, 'ﬂ').replace(/fi/u, 'ﬁ')),
  'a hard space': line(ANY, WORDS, (old) => old.replaceAll(/(?<=\p{L}) (?=\p{L})/gu, '\u00A0')),
  'a hard hyphen': line(ANY, /\p{L}-\p{L}/u, (old) => old.replace(/(?<=\p{L})-(?=\p{L})/u, '\u2011')),
  'a character nobody sees': insert(
    ANY,
    WORDS,
    '\u00AD',
    '\u200B',
    '\u200D',
    '\u202E',
    '\u2060',
    '\uFEFF',
    '\u0007',
    '\u0085',
    '\u2028',
  ),
  'a lost character': insert(ANY, WORDS, '\uFFFD'),
  'a letter in two': insert(ANY, WORDS, 'Ã¦', 'Ã¸', 'â€œ', '√∏'),
  'a line twice': line(ANY, /\S/u, (old) => `${old}\n${old}`),
  'a line gone': text(ANY, (old, random) =>
    old
      .split('\n')
      .toSpliced(random.below(old.split('\n').length), 1)
      .join('\n'),
  ),
  'two lines joined': text(ANY, (old, random) => {
    const ends = [...old.matchAll(/\n+/gu)];
    if (ends.length === 0) return null;
    const end = random.pick(ends);
    return old.slice(0, end.index) + random.pick(['', ' ']) + old.slice(end.index + end[0].length);
  }),
  'a line end for two': text(ANY, (old, random) => {
    const ends = [...old.matchAll(/\n\n/gu)];
    return ends.length === 0 ? null : old.slice(0, random.pick(ends).index) + old.slice(random.pick(ends).index + 1);
  }),
  'a line broken': line(ANY, WORDS, (old, random) =>
    old.replace(/ (?=\S+ \S+$)/u, random.pick(['\n', '\n  ', '\n\n'])),
  ),
  'a hard break': line(PAGE, WORDS, (old, random) =>
    old.replace(/ (?=\S+ \S+$)/u, random.pick(['\\\n  ', '  \n  ', '\\\n'])),
  ),
  'a line moved in': line(ANY, /\S/u, (old, random) => ' '.repeat(1 + random.below(6)) + old),
  'a line moved out': line(ANY, /^ +\S/u, (old, random) => old.slice(1 + random.below(old.search(/\S/u)))),
  'a tab': line(ANY, /\S/u, (old) => `\t${old}`),
  'spaces at the end': line(ANY, /\S/u, (old) => `${old}   `),
  capitals: line(ANY, WORDS, (old) => old.toUpperCase()),
  'a mark more': insert(ANY, /\S/u, ...Array.from('{}<>[]()*_~^#|!&:;"\'`\\+=%@$')),
  'a mark gone': line(ANY, /[{}<>[\]()*_~^#|!&:;"'`,-]/u, (old) => old.replace(/[{}<>[\]()*_~^#|!&:;"'`,-]/u, '')),
  'a letter gone': line(ANY, WORDS, (old, random) => {
    const at = random.below(old.length);
    return old.slice(0, at) + old.slice(at + 1);
  }),
  'a word of a million letters': beforeWord(ANY, WORDS, 'o'.repeat(1_000_000)),
  'a word of three hundred letters': beforeWord(ANY, WORDS, 'ord'.repeat(100)),
  'no blank lines': text(PAGE, (old) => old.replaceAll(/\n\n+/gu, '\n')),

  'a heading without its space': line(LEVEL, /^##/u, (old) => old.replace(/^(?<marks>#+) /u, '$<marks>')),
  'a heading too high': line(PAGE, /^##/u, (old) => old.slice(1)),
  'a heading misspelt': line(LEVEL, /^##/u, (old) => `${old}e`),
  'a heading underlined': line(PAGE, /^##/u, (old) => `${old.replace(/^#+ /u, '')}\n---`),
  'an item without its space': line(LEVEL, STATEMENT, (old) => old.replace(/^- /u, '-')),
  'an item of another kind': line(LEVEL, STATEMENT, (old, random) =>
    old.replace(/^-/u, random.pick(['*', '+', '•', '–', '1.', '- [ ]', '>'])),
  ),
  'an item without its mark': line(LEVEL, STATEMENT, (old) => old.slice(2)),
  'an address gone': line(LEVEL, STATEMENT, (old) => old.replace(ENDING, '')),
  'an address twice': line(LEVEL, STATEMENT, (old) => `${old} ${ENDING.exec(old)?.[0].trim() ?? ''}`),
  'an address misspelt': line(
    LEVEL,
    STATEMENT,
    (old) => `${old.replace(ENDING, '')} ^${(ENDING.exec(old)?.groups?.['slug'] ?? '').slice(0, -1)}`,
  ),
  'an address glued to the text': line(PAGE, ENDING, (old) => old.replace(/ \^/u, '^')),
  'an address as a code': line(PAGE, ENDING, (old, random) =>
    old.replace(/\^/u, random.pick(['\\^', '&#94;', '&Hat;'])),
  ),
  'an address inside': line(PAGE, ENDING, (old) => `${old} Og mere.`),
  'a form before the address': line(LEVEL, ENDING, (old) => old.replace(/ \^/u, ' #personale ^')),
  'a form nobody knows': line(LEVEL, ENDING, (old) => `${old} #ukendt`),
  'a note moved out': line(LEVEL, /^ +(?:Note|Variant):/u, (old, random) => ' '.repeat(random.below(2)) + old.trim()),
  'a note without its word': line(LEVEL, /^ +(?:Note|Variant):/u, (old) => old.replace(/(?:Note|Variant): /u, '')),
  'a note joined': text(LEVEL, (old) =>
    /\n\n +(?:Note|Variant):/u.test(old) ? old.replace(/\n\n(?= +(?:Note|Variant):)/u, '\n') : null,
  ),
  'a comment in the text': beforeWord(PAGE, WORDS, '{/* kommentar */}'),
  'a comment with two slashes': beforeWord(PAGE, WORDS, '{// kommentar}'),
  'a comment of HTML': beforeWord(PAGE, WORDS, '<!-- kommentar -->'),
  'code in the text': beforeWord(PAGE, WORDS, '{1 + 1}', '<b>', '<Boks />', '{navn}', '`kode`', '${x}'),
  'an import': text(PAGE, (old) => old.replace(/\n---\n/u, "\n---\nimport x from 'x';\n")),
  'a table': text(PAGE, (old) => `${old}\n| a | b |\n| - | - |\n| en | to | tre |\n`),
  'a picture': beforeWord(PAGE, WORDS, '![et billede](https://eksempel.example/a.png)'),
  'a link': beforeWord(
    PAGE,
    WORDS,
    '[et link](https://eksempel.example/)',
    '[et link][a]',
    '[mail](mailto:a@eksempel.example)',
    '[](https://eksempel.example/)',
  ),
  'a link that runs': beforeWord(
    PAGE,
    WORDS,
    '[her](javascript:alert(1))',
    '[her](data:text/html,x)',
    '[her](//eksempel.example/)',
  ),
  'an address of the web': beforeWord(
    PAGE,
    WORDS,
    'lønkontor@eksempel.example',
    'https://eksempel.example/',
    'www.eksempel.example',
  ),
  'words struck out': beforeWord(PAGE, WORDS, '~~ikke~~', '~ikke~'),
  'marks of bold': beforeWord(PAGE, WORDS, '**ord**', '**ord', '*ord*', '__ord__', '_ord', '***ord***'),
  'a footnote': beforeWord(PAGE, WORDS, '[^1]'),
  'brackets in a word': insert(PAGE, STATEMENT, '[n]', '(r)', '/'),
  'a character as a code': beforeWord(PAGE, WORDS, '&nbsp;', '&shy;', '&#8203;', '&amp;', '&#xFFFD;'),
  'a quotation': line(PAGE, PROSE, (old) => `> ${old}`),
  'quotations in each other': line(PAGE, PROSE, (old) => '> '.repeat(50_000) + old),
  'lists in each other': line(PAGE, STATEMENT, (old) => '- '.repeat(20_000) + old),
  'a thousand brackets': beforeWord(
    PAGE,
    WORDS,
    '['.repeat(1000),
    '[ '.repeat(1000),
    '*a '.repeat(5000),
    '{'.repeat(1000),
  ),
  'a line of dashes': text(PAGE, (old) => `${old}\n***\n`),
  'a title without its stop': line(LEVEL, /^- \*\*[^*]+\.\*\*/u, (old, random) =>
    old.replace(/\.\*\* ?/u, random.pick(['** ', '**. ', '.**', '!** '])),
  ),
  'the facts not closed': text(PAGE, (old) => old.replace(/\n---\n/u, '\n\n')),
  'the facts not begun': text(PAGE, (old) => old.replace(/^---\n/u, '')),
  'a line before the facts': text(PAGE, (old) => `\n${old}`),

  'a comment in a text': line(YAML, YAML_TEXT, (old) => old.replace(/ (?=\p{L}+)(?!.*: )/u, ' #')),
  'a number sign in a text': beforeWord(YAML, YAML_TEXT, '#1'),
  'a star': line(YAML, YAML_KEY, (old) => afterKey(old, (value) => `*${value}*`)),
  'an anchor': line(YAML, YAML_KEY, (old) => afterKey(old, (value) => `&a ${value}`)),
  'a tag': line(YAML, YAML_KEY, (old, random) =>
    afterKey(old, (value) => `${random.pick(['!', '!!str', '!ukendt', '!!binary'])} ${value}`),
  ),
  'a key twice': line(YAML, YAML_KEY, (old) => `${old}\n${old.replace('- ', '  ')}`),
  'a key misspelt': line(YAML, YAML_KEY, (old) => old.replace(/:/u, 's:')),
  'a value gone': line(YAML, YAML_KEY, (old) => afterKey(old, () => '')),
  'a value of another kind': line(YAML, YAML_KEY, (old, random) =>
    afterKey(old, () =>
      random.pick([
        '12',
        'true',
        'null',
        '~',
        '[]',
        '{}',
        '[a, [b]]',
        '1e9',
        '.inf',
        '""',
        '0x1F',
        '2026-02-30',
        '|',
        '>-',
        '@a',
        '%a',
        '"\\u00ad"',
        '"\\ud800"',
        '__proto__',
        'constructor',
        'a: b',
      ]),
    ),
  ),
  'a colon in a text': beforeWord(YAML, YAML_TEXT, 'ord:'),
  'a quotation mark in a text': beforeWord(YAML, YAML_TEXT, '"', "'", '»'),
  'a value with a mark before it': line(YAML, YAML_KEY, (old, random) =>
    afterKey(
      old,
      (value) => random.pick(['"', "'", '[', '{', '|', '>', '@', '`', '%', '- ', '? ', ': ', '#', '!']) + value,
    ),
  ),
  'an id misspelt': line(YAML, /^ +- [a-z-]+\/|(?:subject|object|form): |id: |- [a-z-]+$/u, (old) =>
    old.replace(/[a-z](?=[^a-z]*$)/u, ''),
  ),
  'a document in the middle': line(YAML, YAML_KEY, (old) => `---\n${old}`),
  'a directive': text(YAML, (old) => `%YAML 1.1\n---\n${old}`),
  'aliases of aliases': text(
    YAML,
    (old) =>
      `${old}\n${Array.from({ length: 9 }, (_, i) => `a${i}: &a${i} [${Array.from({ length: 9 }, () => (i === 0 ? 'x' : `*a${i - 1}`)).join(', ')}]`).join('\n')}\n`,
  ),
  'an alias of itself': text(YAML, (old) => `${old}\na: &a [*a]\n`),
  'brackets in each other': text(
    /\.(?:yaml|json)$/u,
    (old, random) => old + random.pick(['[', '{"a":', '{a: ']).repeat(20_000),
  ),
  'keys in each other': text(
    YAML,
    (old) => old + Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''),
  ),
  'twenty thousand keys': text(YAML, (old) => old + Array.from({ length: 20_000 }, (_, i) => `a${i}: 1\n`).join('')),
  'the prototype as a key': text(YAML, (old) => `${old}\n__proto__: { a: 1 }\n`),
  'a day that does not exist': line(/krydsreferencer/u, /\d{4}-\d\d-\d\d/u, (old, random) =>
    old.replace(
      /\d{4}-\d\d-\d\d/u,
      random.pick(['2026-02-30', '2025-02-29', '2026-13-01', '2026-00-10', '0000-00-00', '26-1-1', '2026-1-1']),
    ),
  ),

  'a JSON key twice': line(JSON_FILE, /"kind"|"words"|"file"/u, (old) => `${old.replace(/,?$/u, ',')}\n${old}`),
  'a JSON comment': line(JSON_FILE, /\S/u, (old, random) => `${old} ${random.pick(['// ord', '/* ord */'])}`),
  'a JSON comma': line(JSON_FILE, /,$/u, (old, random) => (random.below(2) === 0 ? `${old},` : old.slice(0, -1))),
  'a JSON number': line(JSON_FILE, /"start": \d+/u, (old, random) =>
    old.replace(/(?<="start": )\d+/u, random.pick(['"3"', '-1', '1.5', '1e999', 'null', '01', 'NaN', '99999999'])),
  ),
  'a JSON address misspelt': line(JSON_FILE, /"at"/u, (old) => old.replace(/[a-z]"/u, '"')),
  'a JSON kind misspelt': line(JSON_FILE, /"kind"/u, (old) => old.replace(/: "(?<kind>[a-z])/u, ': "x$<kind>')),
  'a passage gone': text(JSON_FILE, (old, random) => {
    const passages = [...old.matchAll(/ {4}\{\n[^{}]*(?:\{[^{}]*\}[^{}]*)*\},\n/gu)];
    if (passages.length === 0) return null;
    const passage = random.pick(passages);
    return old.slice(0, passage.index) + old.slice(passage.index + passage[0].length);
  }),
  'passages without an anchor': text(JSON_FILE, (old) =>
    old.replace(
      '"passages": [',
      `"passages": [\n${'{ "kind": "statement", "ranges": [{ "start": 0, "end": 1 }] },\n'.repeat(20_000)}`,
    ),
  ),
  'a thousand unknown passages': text(JSON_FILE, (old) =>
    old.replace(
      '"passages": [',
      `"passages": [\n${Array.from({ length: 1000 }, (_, i) => `{ "kind": "statement", "at": "chef#ord-${i}", "ranges": [{ "start": 0, "end": 1 }] }`).join(',\n')},`,
    ),
  ),
  'the prototype as a JSON key': text(JSON_FILE, (old) => old.replace('{', '{ "__proto__": { "a": 1 },')),
  'a reserved JSON word': line(JSON_FILE, /"words": \["/u, (old) => old.replace('["', '["__proto__", "')),

  'an extension in capitals': move(ANY, (path) => path.replace(/\.[a-z]+$/u, (extension) => extension.toUpperCase())),
  'two extensions': move(ANY, (path, random) => path + random.pick(['.txt', '.bak', '.orig', ' (1)'])),
  'another extension': move(ANY, (path, random) =>
    path.replace(/\.[a-z]+$/u, random.pick(['.yml', '.md', '.txt', '.jsonc', ''])),
  ),
  'a name in capitals': move(ANY, (path) => path.replace(/[a-z](?=[^/]*$)/u, (letter) => letter.toUpperCase())),
  'a name misspelt': move(ANY, (path) => path.replace(/(?=\.[a-z]+$)/u, 'e')),
  'a name of Danish letters': move(ANY, (path) => path.replace(/[aeo](?=[^/]*$)/u, 'å')),
  'a file in another folder': move(ANY, (path, random) =>
    path.replace(/[^/]+\/(?=[^/]+$)/u, random.pick(['', 'ny/', 'krydsreferencer/', 'dokumenter/', 'begreber/'])),
  ),
  'a file gone': (files, random) => {
    const file = random.pick(files);
    return { files: replaceFile(files, file), path: file.path };
  },
  'a folder renamed': (files, random) => {
    const folder =
      /^content\/dokumenter\/[^/]+\//u.exec(
        random.pick(files.filter(({ path }) => path.includes('dokumenter'))).path,
      )?.[0] ?? '';
    const name = random.pick([
      folder.toUpperCase().replace('CONTENT/DOKUMENTER', 'content/dokumenter'),
      `${folder.slice(0, -1)}e/`,
    ]);
    return { files: files.map((file) => ({ ...file, path: file.path.replace(folder, name) })), path: name };
  },
  'a copy': (files, random) => {
    const file = random.pick(files);
    const path = file.path.replace(/(?=\.[a-z]+$)/u, random.pick([' (1)', ' - kopi', '-kopi']));
    return { files: [...files, { path, bytes: file.bytes }], path };
  },
  'a link in a file’s place': (files, random) => {
    const file = random.pick(files);
    return {
      files: replaceFile(files, file, {
        path: file.path,
        bytes: new Uint8Array(),
        kind: random.pick(['link', 'folder', 'locked']),
      }),
      path: file.path,
    };
  },
  'a picture among the files': add(
    'content/dokumenter/holstebro/foto.png',
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 255]),
  ),
  'a letter among the files': add('content/notater.docx', 'PK'),
  'an empty folder': add('content/dokumenter/nyt', '', 'folder'),
  'a document of nothing': add('content/dokumenter/nyt/index.mdx', '---\ntitle: Nyt\n---\n'),
};
