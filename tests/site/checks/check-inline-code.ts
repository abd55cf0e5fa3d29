import type { PageDiagnostic } from './diagnostic.ts';
import type { BuiltPage } from './parse-page.ts';

/** Types of `<script>` that run or steer code. Others are data blocks (HTML, 4.12.1), which the policy leaves alone. */
const RUNNING_TYPES = new Set([
  '',
  'module',
  'text/javascript',
  'application/javascript',
  'importmap',
  'speculationrules',
]);

/** Check that no script or style stands in the page itself: the policy would refuse to run it. */
export function checkInlineCode({ pathname, $ }: BuiltPage): PageDiagnostic[] {
  const diagnostics: PageDiagnostic[] = [];
  const report = (rule: string, actual: string, expected: string) => {
    diagnostics.push({ rule, page: pathname, actual, expected });
  };

  for (const script of $('script:not([src])').toArray()) {
    const type = $(script).attr('type')?.trim().toLowerCase() ?? '';
    if (RUNNING_TYPES.has(type)) report('inline-script', excerpt($(script).text()), 'a file in src');
  }
  for (const style of $('style').toArray()) report('inline-style', excerpt($(style).text()), 'a linked style sheet');
  for (const element of $('*').toArray()) {
    const tag = $(element).prop('nodeName')?.toLowerCase() ?? '';
    for (const [name, value] of Object.entries($(element).attr() ?? {})) {
      if (name === 'style') report('style-attribute', `<${tag} style="${excerpt(value)}">`, 'a class');
      if (name.startsWith('on')) report('event-attribute', `<${tag} ${name}>`, 'a listener in a script');
      if (/^\s*javascript:/i.test(value)) report('script-address', `<${tag} ${name}>`, 'an address');
    }
  }
  return diagnostics;
}

function excerpt(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
