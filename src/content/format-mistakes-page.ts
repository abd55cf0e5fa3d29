/**
 * Write the page that stands in the place of every page while the content has mistakes: what the check says, as it says
 * it. `client` is the address of the script that loads the page anew.
 */
export function formatMistakesPage(mistakes: string, client: string): string {
  return `<!doctype html>
<html lang="da">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Fejl i indholdet</title>
    <style>
      :root { color-scheme: light dark; }
      body { margin: 2rem auto; max-inline-size: 60rem; padding-inline: 1rem; font-family: system-ui, sans-serif; }
      pre { overflow-wrap: anywhere; white-space: pre-wrap; }
    </style>
    <script type="module" src="${escapeHtml(client)}"></script>
  </head>
  <body>
    <h1>Fejl i indholdet</h1>
    <p>Siden kommer frem af sig selv, så snart fejlene er rettet og filerne gemt.</p>
    <pre>${escapeHtml(mistakes)}</pre>
  </body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
