/**
 * The dependency rule of the house:
 * shared/model <- shared/domain <- shared/{documents,ipc} <- main | renderer, and main and renderer never meet.
 * test/architecture/boundaries.test.ts plants a violation of each of these rules and expects it to be caught.
 */

// dependency-cruiser does not tell swc that a .tsx file holds JSX, and swc then reads it as type assertions.
const swc = require('@swc/core');
const { parseFileSync } = swc;
swc.parseFileSync = (file, options) =>
  parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') });

/** @type {(name: string, comment: string, from: object, to: object) => object} */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const layers = [
  forbid(
    'model-stands-alone',
    'shared/model describes the data and knows of no rule about it',
    { path: '^shared/model/' },
    { path: '^shared/', pathNot: '^shared/model/' },
  ),
  forbid(
    'domain-knows-only-the-model',
    'the rules do not know what is shown, written or sent',
    { path: '^shared/domain/' },
    { path: '^shared/', pathNot: '^shared/(model|domain)/' },
  ),
  forbid(
    'documents-do-not-know-the-seam',
    'what a document says does not depend on how the screen asks for it',
    { path: '^shared/documents/' },
    { path: '^shared/ipc/' },
  ),
  forbid(
    'the-seam-carries-data-not-words',
    'the contract is made of the model and the rules only',
    { path: '^shared/ipc/' },
    { path: '^shared/(documents|text)/' },
  ),
  forbid(
    'words-do-not-know-documents',
    'documents use words, not the other way round',
    { path: '^shared/text/' },
    { path: '^shared/documents/' },
  ),
  forbid(
    'shared-is-pure',
    'shared runs anywhere: of everything outside it, it uses zod alone',
    { path: '^shared/' },
    { pathNot: ['^shared/', '^node_modules/zod/'] },
  ),
];

const sides = [
  forbid(
    'main-does-not-know-the-renderer',
    'they meet in shared/ipc/contract.ts only',
    { path: '^main/' },
    { path: '^renderer/' },
  ),
  forbid(
    'renderer-does-not-know-main',
    'they meet in shared/ipc/contract.ts only',
    { path: '^renderer/' },
    { path: '^main/' },
  ),
  forbid(
    'features-stay-apart',
    'what two features need belongs in records/, ui/, data/ or shared/',
    { path: '^renderer/features/([^/]+)/' },
    { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
  ),
  forbid(
    'only-the-app-knows-features',
    'app/routes.tsx puts features together; nothing below them may lean on one',
    { path: '^renderer/(data|records|ui)/' },
    { path: '^renderer/(app|features)/' },
  ),
  forbid(
    'ui-has-no-domain',
    'a component that asks main or knows a record belongs in records/',
    { path: '^renderer/ui/' },
    { path: '^renderer/(data|records)/' },
  ),
  forbid(
    'renderer-is-browser-code',
    'the renderer is sandboxed: Node is not there',
    { path: '^renderer/' },
    { dependencyTypes: ['core'] },
  ),
  forbid(
    'nothing-imports-test',
    'the app does not contain its tests',
    { pathNot: '^test/' },
    { path: '^test/' },
  ),
];

const gates = [
  forbid(
    'electron-only-in-the-shell',
    'everything else in main runs, and is tested, in plain Node',
    { pathNot: '^main/(index\\.ts|preload\\.ts|shell/)|^test/(e2e|bench/floor)/' },
    { path: '^node_modules/electron/' },
  ),
  forbid(
    'docx-only-in-documents',
    'main/documents alone knows how a .docx is written',
    { pathNot: '^(main|test/main)/documents/' },
    { path: '^node_modules/docx/' },
  ),
  forbid(
    'lowdb-only-in-storage',
    'main/storage alone knows how documents are kept',
    { pathNot: '^(main|test/main)/storage/' },
    { path: '^node_modules/lowdb/' },
  ),
  forbid(
    'minisearch-only-in-search',
    'main/search alone knows how words are found',
    { pathNot: '^(main|test/main)/search/' },
    { path: '^node_modules/minisearch/' },
  ),
  forbid(
    'ical-only-in-exchange',
    'main/exchange alone knows how other formats are written',
    { pathNot: '^(main|test/main)/exchange/' },
    { path: '^node_modules/ical-generator/' },
  ),
  forbid(
    'tables-only-in-exchange',
    'main/exchange alone knows how other formats are written and read',
    { pathNot: '^((main|test/main)/exchange/|test/support/excel-log\\.ts$)' },
    { path: '^node_modules/(write-excel-file|csv-stringify|read-excel-file|csv-parse)/' },
  ),
  forbid(
    'cards-only-in-exchange',
    'main/exchange/cards alone knows how contact cards are written and read',
    { pathNot: '^(main|test/main)/exchange/cards/' },
    { path: '^node_modules/ical\\.js/' },
  ),
  forbid(
    'zips-are-read-in-one-place',
    'main/exchange/zip-parts.ts alone unpacks what came from elsewhere, with its limits',
    { pathNot: '^main/exchange/zip-parts\\.ts$' },
    { path: '^node_modules/(@types/)?yauzl/' },
  ),
  forbid(
    'mail-only-in-exchange',
    'main/exchange alone knows how other formats are written',
    { pathNot: '^(main|test/main)/exchange/' },
    { path: '^node_modules/nodemailer/' },
  ),
  forbid(
    'mail-is-composed-not-sent',
    'of the mail library only that part is used which writes a message and sends nothing',
    { path: '^main/' },
    {
      path: '^node_modules/nodemailer/',
      pathNot: '^node_modules/nodemailer/dist/(esm|cjs)/mail-composer/',
    },
  ),
  forbid(
    'migrations-are-frozen',
    'a migration must mean the same in ten years, so it uses no code of ours that may change',
    { path: '^main/storage/migrations/' },
    { path: '^(main|renderer|shared)/', pathNot: '^main/storage/migrations/' },
  ),
  forbid(
    'main-uses-what-is-shipped',
    'main is not bundled with its packages, so they must be in "dependencies"',
    { path: '^main/' },
    {
      dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
      pathNot: '^node_modules/electron/',
    },
  ),
  forbid(
    'nothing-reaches-the-network',
    'the app works offline and keeps no door open',
    { path: '^main/' },
    { path: '^(node:)?(dgram|dns|http|https|http2|inspector|net|tls)(/|$)' },
  ),
];

const hygiene = [
  forbid('no-circles', 'a circle has no first thing to read', {}, { circular: true }),
  forbid('everything-resolves', 'an import that leads nowhere', {}, { couldNotResolve: true }),
];

module.exports = {
  forbidden: [...layers, ...sides, ...gates, ...hygiene],
  options: {
    // TypeScript 7 has no parser API; without this, no module would be found and nothing checked.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      conditionNames: ['import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
};
