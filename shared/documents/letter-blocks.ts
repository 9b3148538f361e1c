import type { Partnership } from '../model/partnership';
import { plainDate } from '../text/dates';
import { letterWords } from '../text/letters';
import type { DocumentBlock } from './document-block';
import type { PartnershipPapers } from './papers';

/** The head of a letter: whose it is, the day, and to whom it goes, a line each (P20). */
export function letterHead(
  { partnership, today }: Pick<PartnershipPapers, 'partnership' | 'today'>,
  addressee: readonly string[],
): DocumentBlock[] {
  return [
    { type: 'paragraph', role: 'over-title', text: partnership.name },
    { type: 'paragraph', role: 'address', text: plainDate(today) },
    { type: 'paragraph', role: 'address', text: addressee.join('\n') },
  ];
}

/** The end of a letter: its closing, and who writes for the partnership and how to reach them (P20). */
export function letterEnd(
  { name: partnershipName, secretariat }: Pick<Partnership, 'name' | 'secretariat'>,
  closing: string,
): DocumentBlock[] {
  const { name, team, email, phone } = secretariat;
  const lines = [
    name,
    letterWords.secretariatOf(partnershipName),
    team,
    phone === '' ? '' : letterWords.telephone(phone),
    email === '' ? '' : letterWords.email(email),
  ];
  return [
    { type: 'paragraph', role: 'closing', text: closing },
    { type: 'paragraph', role: 'signatory', text: lines.filter((line) => line !== '').join('\n') },
  ];
}
