import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { billOfMaterials, thirdPartyText } from './bill-of-materials.mjs';
import { inProject } from './project.mjs';
import { shippedPackages } from './shipped-packages.mjs';

/** @typedef {import('./shipped-packages.mjs').ShippedPackage} ShippedPackage */

/** @param {string} path @returns {any} */
export const readJson = (path) => JSON.parse(readFileSync(inProject(path), 'utf8'));

/**
 * The licence as it lies in the package; some say in their README or package.json alone which it is.
 * @param {ShippedPackage} part
 */
function licenceText({ path, licence }) {
  const folder = inProject(path);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const texts = names
    .filter((name) => /^(licen[cs]e|copying|notice)/i.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  return (
    texts.join('\n\n') || `This package names its licence, ${licence}, and holds no text of it.`
  );
}

/** Writes what goes into the installer beside the app: what it is made of, and under which licences. */
export function writeShippedNotices() {
  const parts = shippedPackages(readJson('package-lock.json'));
  const folder = inProject('out', 'notices');
  mkdirSync(folder, { recursive: true });
  const bill = billOfMaterials(readJson('package.json'), parts);
  writeFileSync(join(folder, 'sbom.cdx.json'), `${JSON.stringify(bill, null, 2)}\n`);
  writeFileSync(join(folder, 'THIRD-PARTY.txt'), thirdPartyText(parts, licenceText));
  return parts;
}
