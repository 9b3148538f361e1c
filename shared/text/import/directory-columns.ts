import type { DirectoryColumn } from '../../model/directory-import';
import type { KnownColumns } from './guess-columns';

/**
 * Words by which headings of tables of people are known, in small letters, those of Outlook among them; the first
 * field that fits is taken.
 */
export const directoryColumns: KnownColumns<Exclude<DirectoryColumn, 'leave-out'>> = [
  ['pronunciation', /\b(pronunciation|pronounced|phonetic|said)\b/],
  ['given', /\b(first|given) name\b|\bforenames?\b/],
  ['family', /\b(last|family) name\b|\bsurname\b/],
  ['initials', /\binitials\b/],
  ['email', /\be ?mail\b/],
  ['phone', /^(?!.*\b(fax|home|assistant)).*\b(telephone|phone|tel|mobile)\b/],
  ['jobTitle', /\b(job|role|position|post|rank)\b/],
  ['organisation', /\b(organi[sz]ation|company|employer|agency|body)\b/],
  ['honorific', /^(title|honorific|prefix|salutation)$/],
  [
    'name',
    /^(?!.*\b(middle|nick|file|user|display|partnership)).*\bname\b|^(person|contact|member)$/,
  ],
];
