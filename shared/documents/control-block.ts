import type { Partnership } from '../model/partnership';
import { english } from '../text/tongue/english';
import type { DocumentBlock } from './document-block';

/**
 * Who wrote a paper, how far it has come, whose it is and which version, after its title (T5, the
 * Safer Communities report); nothing where the partnership does not want it.
 */
export function controlBlock(
  { documentControl, secretariat, name }: Partnership,
  { status, version }: { status: string; version: string },
  { control, paper } = english.terms,
): DocumentBlock[] {
  if (!documentControl) return [];
  const fields = [
    { name: control.author, value: secretariat.name || paper.notRecorded },
    { name: control.status, value: status },
    { name: control.owner, value: name },
    { name: control.version, value: version },
  ];
  return [{ type: 'fields', fields }];
}
