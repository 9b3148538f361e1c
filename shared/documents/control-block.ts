import type { Partnership } from '../model/partnership';
import { controlWords } from '../text/document-control';
import { paperWords } from '../text/documents';
import type { DocumentBlock } from './document-block';

/**
 * Who wrote a paper, how far it has come, whose it is and which version, after its title (T5, the
 * Safer Communities report); nothing where the partnership does not want it.
 */
export function controlBlock(
  { documentControl, secretariat, name }: Partnership,
  { status, version }: { status: string; version: string },
): DocumentBlock[] {
  if (!documentControl) return [];
  const fields = [
    { name: controlWords.author, value: secretariat.name || paperWords.notRecorded },
    { name: controlWords.status, value: status },
    { name: controlWords.owner, value: name },
    { name: controlWords.version, value: version },
  ];
  return [{ type: 'fields', fields }];
}
