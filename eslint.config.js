import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import ts from 'typescript-eslint';
import { dataDirection } from './scripts/lint/data-direction.ts';

export default defineConfig(
  globalIgnores(['dist/', '*.ledelsesatlas-build/', '.build/', '.astro/', 'content/', 'public/']),
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  ts.configs.stylisticTypeChecked,
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { atlas: { rules: { 'data-direction': dataDirection } } },
    rules: {
      'atlas/data-direction': 'error',
      // `== null` asks for null and undefined at once, and says so.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // `(line) => print(line)` reads as what it does, and its value goes nowhere.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `({ at: _, ...rest })` and `(_, index)` leave out on purpose.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // Numbers in messages (lines, counts, ports) read as themselves.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['**/*.astro'],
    extends: [ts.configs.disableTypeChecked],
    rules: {
      // The types behind an `.astro` file are checked by `astro check`; ESLint sees no types in it and would call
      // every `Astro` and `Props` undefined.
      'no-undef': 'off',
      // `set:html` puts in what nothing escaped: the content reader gives text, and text is escaped.
      'astro/no-set-html-directive': 'error',
      'astro/no-unused-css-selector': 'error',
      // Astro bundles a `<script>` of a component into a file; the site tests refuse what stays inline.
      'astro/no-unsafe-inline-scripts': 'off',
      // A box that scrolls must take the keyboard's focus (WCAG 2.2, 2.1.1): wide tables and drawings stand in one.
      'astro/jsx-a11y/no-noninteractive-tabindex': [
        'error',
        { tags: ['section', 'figure'], roles: ['region', 'group'] },
      ],
    },
  },
  {
    // Configuration, read by tools under Node.
    files: ['**/*.js', '**/*.mjs'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly' } },
  },
);
