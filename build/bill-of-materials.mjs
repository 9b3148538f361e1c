/** @typedef {import('./shipped-packages.mjs').ShippedPackage} ShippedPackage */

/** @param {{ name: string, version: string }} part @returns {string} its address among all packages there are */
const purlOf = ({ name, version }) => `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;

/** @param {string} integrity as npm writes it @returns {{ alg: string, content: string }[]} */
function hashesOf(integrity) {
  const [, hash] = /^sha512-(.+)$/.exec(integrity) ?? [];
  return hash === undefined
    ? []
    : [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }];
}

/** Several licences in one line have no name of their own in CycloneDX's list. @param {string} licence */
const licencesOf = (licence) =>
  licence.includes(' ') ? [{ license: { name: licence } }] : [{ license: { id: licence } }];

/**
 * What the app is made of, as CycloneDX 1.6. The same for the same parts: no time, no number of its own.
 * @param {{ name: string, version: string, license: string }} app
 * @param {readonly ShippedPackage[]} parts
 */
export function billOfMaterials({ name, version, license }, parts) {
  const app = `${name}@${version}`;
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': app,
        name,
        version,
        licenses: licencesOf(license),
        purl: purlOf({ name, version }),
      },
    },
    components: parts.map((part) => ({
      type: 'library',
      'bom-ref': part.path,
      name: part.name,
      version: part.version,
      scope: 'required',
      hashes: hashesOf(part.integrity),
      licenses: licencesOf(part.licence),
      purl: purlOf(part),
    })),
    dependencies: [
      { ref: app, dependsOn: parts.map(({ path }) => path) },
      ...parts.map(({ path, needs }) => ({ ref: path, dependsOn: [...new Set(needs)].toSorted() })),
    ],
  };
}

/**
 * The licences of all parts as one text.
 * @param {readonly ShippedPackage[]} parts
 * @param {(part: ShippedPackage) => string} licenceText
 */
export function thirdPartyText(parts, licenceText) {
  const line = '-'.repeat(80);
  const entries = parts.map(
    (part) =>
      `${line}\n${part.name} ${part.version}\n${part.licence}\n${line}\n\n${licenceText(part).trim()}\n`,
  );
  return `Minute Book is made with these parts. Electron and Chromium come with their own licences beside the program.\n\n${entries.join('\n')}`;
}
