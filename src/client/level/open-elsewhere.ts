/**
 * A click on a statement's mark opens what is connected with it: in the rail where there is one, else under the
 * statement. The page it stands on is fetched once; where that fails, the mark leads there, as it does without
 * JavaScript.
 */
const WIDE = matchMedia('(width >= 64rem)');
const rail = document.querySelector<HTMLElement>('.level-aside');

let page: Promise<Document> | null = null;
let opened: { mark: HTMLAnchorElement; panel: HTMLElement } | null = null;

for (const mark of document.querySelectorAll<HTMLAnchorElement>('.elsewhere-mark')) {
  mark.setAttribute('aria-expanded', 'false');
  mark.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const isOpen = opened?.mark === mark;
    close();
    if (!isOpen) open(mark).catch(() => location.assign(mark.href));
  });
}

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.defaultPrevented || opened === null) return;
  if (document.querySelector('dialog[open]') !== null) return;
  const { mark } = opened;
  close();
  mark.focus();
});
WIDE.addEventListener('change', close);

async function open(mark: HTMLAnchorElement): Promise<void> {
  page ??= fetchPage(mark.href);
  page.catch(() => (page = null));
  const section = (await page).getElementById(decodeURIComponent(mark.hash.slice(1)));
  const statement = mark.closest('.statement');
  if (section === null || statement === null) throw new Error(`There is nothing at ${mark.href}.`);
  close();
  const panel = document.createElement('section');
  panel.className = 'elsewhere-panel';
  const heading = document.createElement('h2');
  heading.id = 'afsnit--andre-steder';
  heading.tabIndex = -1;
  heading.textContent = 'Det samme andre steder';
  panel.setAttribute('aria-labelledby', heading.id);
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Luk';
  button.addEventListener('click', () => {
    close();
    mark.focus();
  });
  const text = document.createElement('p');
  text.className = 'elsewhere-statement';
  text.textContent = statement.querySelector('.statement-text')?.textContent ?? '';
  const body = section.querySelector('.connections');
  panel.append(button, heading, text, ...(body === null ? [] : [document.importNode(body, true)]));
  if (WIDE.matches && rail !== null) {
    rail.before(panel);
    rail.hidden = true;
  } else statement.append(panel);
  mark.setAttribute('aria-expanded', 'true');
  statement.classList.add('is-open');
  opened = { mark, panel };
  heading.focus({ preventScroll: WIDE.matches });
}

function close(): void {
  if (opened === null) return;
  opened.panel.remove();
  opened.mark.setAttribute('aria-expanded', 'false');
  opened.mark.closest('.statement')?.classList.remove('is-open');
  if (rail !== null) rail.hidden = false;
  opened = null;
}

async function fetchPage(href: string): Promise<Document> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  const fetched = new DOMParser().parseFromString(await response.text(), 'text/html');
  await takeStyleSheets(fetched);
  return fetched;
}

/** Take over the style sheets of a fetched page that this one lacks; one that does not come takes nothing away. */
async function takeStyleSheets(fetched: Document): Promise<void> {
  const known = new Set([...document.styleSheets].map(({ href }) => href));
  const missing = [...fetched.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')]
    .map((link) => document.importNode(link))
    .filter(({ href }) => !known.has(href));
  const coming = missing.map(
    (link) =>
      new Promise((resolve) => {
        for (const event of ['load', 'error']) link.addEventListener(event, resolve, { once: true });
      }),
  );
  document.head.append(...missing);
  await Promise.all(coming);
}
