/** Who may import whom: the rules of docs/architecture.md, so that the build fails where they are broken. */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one subject, or a third is missing.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'Every import leads somewhere, by its full name with its extension.',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^electron$', '[?]'] },
    },
    {
      name: 'domain-imports-nothing-of-ours',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { path: '^src/', pathNot: '^src/domain/' },
    },
    {
      name: 'contract-imports-domain-only',
      severity: 'error',
      from: { path: '^src/contract/' },
      to: { path: '^src/', pathNot: '^src/(contract|domain)/' },
    },
    {
      name: 'shop-imports-domain-and-contract-only',
      severity: 'error',
      comment: 'The shop is plain Node: it knows no door and no screen.',
      from: { path: '^src/shop/' },
      to: { path: '^src/', pathNot: '^src/(shop|contract|domain)/' },
    },
    {
      name: 'doors-reach-the-shop-by-its-host',
      severity: 'error',
      comment: 'What a door needs of the shop, src/shop/host.ts hands out; types too.',
      from: { path: '^src/(http|cli|main)/' },
      to: { path: '^src/shop/', pathNot: '^src/shop/host[.]ts$' },
    },
    {
      name: 'screens-see-contract-and-domain-only',
      severity: 'error',
      from: { path: '^src/renderer/' },
      to: { path: '^src/', pathNot: '^src/(renderer|contract|domain)/' },
    },
    {
      name: 'kiosk-knows-nothing-of-staff',
      severity: 'error',
      comment: 'What strangers stand at holds no way to staff’s procedures, not even unused.',
      from: { path: '^src/renderer/kiosk/' },
      to: {
        path: '^src/renderer/(client|queries|credential|session|asker-headers)[.]ts$',
        reachable: true,
      },
    },
    {
      name: 'screens-run-in-a-browser',
      severity: 'error',
      comment: 'A page has no node modules, and rules do no I/O: no files, no sockets.',
      from: { path: '^src/(renderer|domain|contract)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'preload-is-narrow',
      severity: 'error',
      from: { path: '^src/preload/' },
      to: { path: '^src/', pathNot: '^src/preload/' },
    },
    {
      name: 'nobody-imports-the-doors',
      severity: 'error',
      comment: 'http is served by cli and main; cli, main, preload and renderer are ends.',
      from: { path: '^src/', pathNot: '^src/(cli|main|preload|renderer)/' },
      to: { path: '^src/(cli|main|preload|renderer)/' },
    },
    {
      name: 'http-is-served-by-cli-and-main',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(http|cli|main)/' },
      to: { path: '^src/http/' },
    },
    {
      name: 'electron-in-main-and-preload-only',
      severity: 'error',
      from: { pathNot: '^src/(main|preload)/' },
      to: { path: '(^|node_modules/)electron($|/)' },
    },
    {
      name: 'sql-stays-with-its-capability',
      severity: 'error',
      comment: "A capability never reads another's tables: it calls its functions.",
      from: { path: '^src/shop/([^/]+)/' },
      to: { path: '^src/shop/.+/sql[.]ts$', pathNot: '^src/shop/$1/' },
    },
    {
      name: 'src-knows-no-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|bench|scripts)/' },
    },
    {
      name: 'shipped-code-uses-shipped-packages',
      severity: 'error',
      comment:
        'What runs as plain Node must find its packages where devDependencies are not installed.',
      from: { path: '^src/(domain|contract|shop|http|cli)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    // TypeScript 7 has no parser that a program can call; swc reads the same files.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist|marketplace)/' },
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
