import { ICON, LOGO, WHOLE_OWNER, WHOLE_SITE } from './own-site.ts';
import type { Change } from './sample-content.ts';

const SITE = 'websted.yaml';

/** The owner's whole file with one piece changed. */
const change = (piece: string, replacement: string): Readonly<Record<string, Change>> => {
  if (WHOLE_SITE.split(piece).length !== 2) throw new Error(`"${piece}" does not stand exactly once in the file`);
  return { ...WHOLE_OWNER, [SITE]: WHOLE_SITE.replace(piece, () => replacement) };
};

/** What an owner can get wrong in `websted.yaml`, in its pictures and in pages of their own. */
export const SITE_ROWS: readonly (readonly [what: string, changes: Readonly<Record<string, Change>>])[] = [
  ['an owner with a key misspelt', change('udgave:', 'udgve:')],
  ['an owner with an empty name', change('navn: Aabys ledelsesatlas', 'navn: ""')],
  ['an owner with a folder in the address', change('eksempel.example/\nmappe', 'eksempel.example/atlas\nmappe')],
  ['an owner with a folder without slashes', change('mappe: /atlas/', 'mappe: atlas')],
  ['an owner with an edition that is no month', change('udgave: 2027-01', 'udgave: 2027-13')],
  ['an owner who does not say whether it is a public body', change('  offentlig: true\n', '')],
  ['an owner with a mail address that is none', change('ledelse@eksempel.example', 'ledelse')],
  ['an owner with a number without quotes', change('"12 34 56 78"', '12345678')],
  ['an owner with an edit link that names no file', change('edit/main/{fil}', 'edit/main/')],
  [
    'an owner with a licence without an address',
    change('  adresse: https://creativecommons.org/licenses/by/4.0/\n', ''),
  ],
  ['an owner with a colour without quotes', change('"#7A1F3D"', '#7A1F3D')],
  ['an owner with a colour nobody can read', change('"#7A1F3D"', '"#f0b06a"')],
  ['an owner with a logo that is not there', { ...WHOLE_OWNER, 'websted/logo.svg': null }],
  ['a picture nobody uses', { ...WHOLE_OWNER, 'websted/mere.svg': LOGO }],
  [
    'a picture that does more',
    { ...WHOLE_OWNER, 'websted/logo.svg': LOGO.replace('<path', '<script>1</script><path') },
  ],
  ['a picture that is something else', { ...WHOLE_OWNER, 'websted/ikon.png': LOGO }],
  [
    'a picture too large',
    { ...WHOLE_OWNER, 'websted/ikon.png': Uint8Array.from({ length: 60_001 }, (_, i) => ICON[i] ?? 0) },
  ],
  ['a picture of another kind', { ...WHOLE_OWNER, 'websted/foto.jpg': ICON }],
  [
    'a public body without the official statement',
    change('tilgaengelighedserklaering: https://erklaering.eksempel.example/aaby\n', ''),
  ],
  ['a public body without a mail address', change('  mail: ledelse@eksempel.example\n', '')],
  ['a page with a name that is taken', { 'sider/data.mdx': '---\ntitle: Data\ndescription: Data.\n---\n\nData.\n' }],
  ['a page of the owner without a description', { 'sider/kurser.mdx': '---\ntitle: Kurser\n---\n\nKurser.\n' }],
  [
    'a page of the owner with code',
    { 'sider/kurser.mdx': '---\ntitle: Kurser\ndescription: Kurser.\n---\n\nEt {1 + 1}.\n' },
  ],
];
