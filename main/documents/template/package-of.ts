import { unzipSync, zipSync } from 'fflate';
import { TEMPLATE_FILE_MAXIMUM } from '#shared/model/template-report';
import { ZipRefused, zipParts } from '../../exchange/zip-parts';
import { TemplateRefused } from './template-refused';

/** The parts of a Word file by their paths, as bytes. */
export type WordPackage = Map<string, Uint8Array>;

/** Unpacks a file from elsewhere, refused where it is no package or one that would do harm. */
export async function packageOf(bytes: Uint8Array): Promise<WordPackage> {
  if (bytes.length > TEMPLATE_FILE_MAXIMUM) throw new TemplateRefused('too-large');
  try {
    return await zipParts(bytes);
  } catch (error) {
    const because = error instanceof ZipRefused ? error.because : 'no-zip';
    throw new TemplateRefused(because === 'no-zip' ? 'not-word' : because);
  }
}

/** Unpacks what we packed ourselves. */
export function ownPackage(bytes: Uint8Array): WordPackage {
  const parts = Object.entries(unzipSync(bytes));
  return new Map(parts.filter(([path]) => !path.endsWith('/')));
}

/** Packs parts again. */
export function packed(parts: WordPackage): Uint8Array {
  return zipSync(Object.fromEntries(parts));
}
