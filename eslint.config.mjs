import eslint from '@eslint/js';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { importLaw } from './scripts/import-law.mjs';

export default tseslint.config(
  { ignores: ['node_modules', 'demo', 'coverage', 'plugin/main.js'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // What is only there to be disposed of has no other use.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreUsingDeclarations: true }],
      // A guard that only documents an index inside its bounds; noUncheckedIndexedAccess asks for it in numeric loops.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      // Our objects are closures without `this`; their functions may be handed on.
      '@typescript-eslint/unbound-method': 'off',
      // An empty string is often as absent as null.
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
    },
  },
  {
    files: ['**/*.ts', '**/*.mjs'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [importX.createNodeResolver({ extensions: ['.ts', '.js', '.mjs'] })] },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': ['error', { zones: importLaw(import.meta.dirname) }],
      'import-x/no-default-export': 'error',
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': ['warn', { max: 70, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      eqeqeq: 'error',
    },
  },
  {
    // A statement from outside comes to a graph by operations/ask-cypher.ts alone, which has it parsed first.
    files: ['daemon/cli/**/*.ts', 'daemon/server/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': ['error', { selector: "CallExpression[callee.type='MemberExpression'][callee.property.name=/^(read|readByHand)$/]", message: 'A surface asks a graph by operations (daemon/operations/ask-cypher.ts for statements that somebody wrote), which know what may be asked.' }],
    },
  },
  { files: ['**/*.test.ts', '**/*.acceptance.ts'], rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-floating-promises': 'off' } },
  { files: ['scripts/**', 'daemon/cli/**', 'daemon/main.ts'], rules: { 'no-console': 'off' } },
  { files: ['*.config.mjs', 'scripts/*reporter.mjs'], rules: { 'import-x/no-default-export': 'off' } },
  { files: ['**/*.mjs'], languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } } },
);
