import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // A static site serves its own scripts and styles from its own host: a hash would guard nothing the policy does not.
    'require-sri': ['error', { target: 'crossorigin' }],
    // A title holds level, document and site, and Danish words are long: no length makes a title wrong.
    'long-title': 'off',
  },
});
