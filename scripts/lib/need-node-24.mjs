// Plain JavaScript, loaded before every script: the rest is TypeScript, which an older Node cannot
// even read, so it could not say what is wrong.
const major = Number(process.versions.node.split('.')[0]);

if (major < 24) {
  process.stderr.write(
    `Kompor needs Node 24 and this is Node ${process.versions.node}. ` +
      'Run "npm install" in this folder first (it brings Node 24 along), then start with "npm start" or "npm run".\n',
  );
  process.exit(1);
}
