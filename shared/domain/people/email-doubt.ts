/** Why something hardly is an e-mail address. */
export type EmailDoubt = 'several' | 'space' | 'no-at' | 'nothing-before' | 'no-domain';

/**
 * Why what was entered as an e-mail address hardly is one; null for an address, and where there is none.
 * It is a doubt and no fault: what addresses may look like is wider than any test, so nothing is refused.
 */
export function emailDoubt(entered: string): EmailDoubt | null {
  const address = entered.trim();
  if (address === '') return null;
  if (/[,;]/.test(address) || address.split('@').length > 2) return 'several';
  if (/\s/.test(address)) return 'space';
  const [before, domain] = address.split('@');
  if (domain === undefined) return 'no-at';
  if (before === '') return 'nothing-before';
  return /^[^.]+(\.[^.]+)+$/.test(domain) ? null : 'no-domain';
}
