/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard'],
  rules: {
    // The layers decide what wins (STYLE.md, CSS): neither importance nor ids may override them.
    'declaration-no-important': true,
    'selector-max-id': 0,
  },
  overrides: [{ files: ['**/*.astro'], customSyntax: 'postcss-html' }],
};
