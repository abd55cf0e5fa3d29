// Sets the chosen theme before the page is painted, and works the switch in the footer. A plain file, loaded in the
// head: a module would run after the first paint, and the policy of the site lets in no inline script.
(() => {
  const KEY = 'ledelsesatlas:udseende';
  const THEMES = ['light', 'dark'];

  /** @returns {string} `light`, `dark` or `auto`; `auto` too where the browser keeps no storage. */
  const readTheme = () => {
    try {
      const stored = localStorage.getItem(KEY) ?? '';
      return THEMES.includes(stored) ? stored : 'auto';
    } catch {
      return 'auto';
    }
  };

  /** @param {string} theme */
  const applyTheme = (theme) => {
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  };

  /** @param {string} theme */
  const keepTheme = (theme) => {
    try {
      if (theme === 'auto') localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, theme);
    } catch {
      // Without storage the choice lasts as long as the page.
    }
  };

  applyTheme(readTheme());

  document.addEventListener('DOMContentLoaded', () => {
    const themeSwitch = document.querySelector('[data-theme-switch]');
    // A browser without `light-dark()` has the light theme only (tokens.css).
    const hasThemes = CSS.supports('color', 'light-dark(#fff, #000)');
    if (!(themeSwitch instanceof HTMLFieldSetElement) || !hasThemes) return;
    const show = () => {
      for (const input of themeSwitch.querySelectorAll('input')) input.checked = input.value === readTheme();
    };
    show();
    themeSwitch.hidden = false;
    themeSwitch.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      keepTheme(target.value);
      applyTheme(target.value);
    });
    // Another tab may choose, and the back button brings back a page as it was left.
    window.addEventListener('storage', () => {
      applyTheme(readTheme());
      show();
    });
    window.addEventListener('pageshow', () => {
      applyTheme(readTheme());
      show();
    });
  });
})();
