/** Mark in the contents of the page the section that is read. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-contents] a')];
const headings = [...document.querySelectorAll<HTMLElement>('.statements-page > h2')];

/** What is above this share of the window counts as read. */
const READ = 0.3;

const observer = new IntersectionObserver(markCurrent, { rootMargin: `0px 0px -${100 * (1 - READ)}% 0px` });
for (const heading of headings) observer.observe(heading);

function markCurrent(): void {
  const line = window.innerHeight * READ;
  const current = headings.findLast((heading) => heading.getBoundingClientRect().top < line) ?? headings[0];
  for (const link of links) {
    if (current !== undefined && link.hash === `#${current.id}`) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
}
