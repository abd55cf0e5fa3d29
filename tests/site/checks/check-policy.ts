import type { PageDiagnostic } from './diagnostic.ts';
import type { BuiltPage } from './parse-page.ts';

/** Sources that let in only the site's own files. */
const OWN_SOURCES = new Set(["'none'", "'self'"]);

/** Directives that do not fall back to `default-src` (CSP Level 3, 6.1 and 6.3). */
const WITHOUT_FALLBACK = ['base-uri', 'form-action'];

/** Check that a page carries one Content-Security-Policy, ahead of all it governs, and that it is strict. */
export function checkPolicy(page: BuiltPage): PageDiagnostic[] {
  const { pathname, $ } = page;
  const report = (rule: string, actual: string, expected: string) => ({ rule, page: pathname, actual, expected });

  const metas = $('head meta[http-equiv="content-security-policy" i]');
  if (metas.length !== 1) return [report('one-policy', `${metas.length} policies`, '1 policy in the head')];

  const diagnostics = checkPolicyText(metas.attr('content') ?? '').map(({ actual, expected }) =>
    report('strict-policy', actual, expected),
  );
  const governed = 'script, style, link[rel~="stylesheet" i], link[rel~="modulepreload" i], link[rel~="preload" i]';
  if ($('head').find(`meta[http-equiv="content-security-policy" i], ${governed}`).first().is(governed)) {
    diagnostics.push(report('policy-first', 'a script or style ahead of the policy', 'the policy ahead of both'));
  }
  return diagnostics;
}

/** Check that a policy lets in nothing but the site's own files, and no inline code. */
export function checkPolicyText(policy: string): { actual: string; expected: string }[] {
  const problems: { actual: string; expected: string }[] = [];
  const directives = new Map<string, string[]>();
  for (const directive of policy.split(';')) {
    const [name, ...sources] = directive.trim().split(/\s+/);
    // The first of a name counts (CSP Level 3, 2.2.1).
    if (name !== undefined && name !== '' && !directives.has(name.toLowerCase())) {
      directives.set(name.toLowerCase(), sources);
    }
  }

  for (const name of ['default-src', ...WITHOUT_FALLBACK]) {
    if (!directives.has(name)) problems.push({ actual: `no ${name}`, expected: `${name} 'none' or 'self'` });
  }
  for (const [name, sources] of directives) {
    for (const source of sources) {
      const isWebAssembly = name === 'script-src' && source === "'wasm-unsafe-eval'";
      const isOwn = OWN_SOURCES.has(source) || isWebAssembly;
      if (!isOwn) problems.push({ actual: `${name} ${source}`, expected: "'none' or 'self'" });
    }
  }
  return problems;
}
