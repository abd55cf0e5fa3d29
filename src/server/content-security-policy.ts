/**
 * What a page of the site may load: its own host and nothing else. Every page carries it in a `<meta>`, so that it holds
 * on any server. `wasm-unsafe-eval` lets Pagefind start its WebAssembly; it allows no `eval` of JavaScript.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

/** The policy as the server sends it: with `frame-ancestors`, which browsers ignore in a `<meta>` (CSP Level 3, 3.3). */
export const SERVER_POLICY = `${PAGE_POLICY}; frame-ancestors 'none'`;
