import type { Secretariat } from '../model/partnership';

/** Who services a partnership, in up to two lines: name and team, e-mail and telephone (P20). */
export function contactLines({ name, team, email, phone }: Secretariat): string {
  const lines = [
    [name, team],
    [email, phone],
  ].map((parts) => parts.filter((part) => part !== '').join(', '));
  return lines.filter((line) => line !== '').join('\n');
}
