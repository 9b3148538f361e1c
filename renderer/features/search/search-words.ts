import { SEARCH_LIMIT } from '#shared/ipc/areas/search';
import type { Parsed } from '#shared/ipc/contract';
import { partnershipIdSchema } from '#shared/model/id';
import { isoDateSchema } from '#shared/model/iso-date';

/** So many of a kind are shown. */
const SHOWN = 10;

/** What is looked for, as the address says it, so that going back leads to the same results. */
export function queryFrom(address: string): Parsed<'search:find'> {
  const params = new URLSearchParams(address);
  const date = (name: string) => isoDateSchema.safeParse(params.get(name)).data ?? null;
  return {
    words: (params.get('words') ?? '').slice(0, 200),
    partnershipId: partnershipIdSchema.safeParse(params.get('partnership')).data ?? null,
    from: date('from'),
    until: date('until'),
    includeConfidential: params.get('confidential') === 'yes',
    limit: Math.min(SHOWN, SEARCH_LIMIT),
  };
}

/** The address of the results. */
export function addressOfQuery(query: Parsed<'search:find'>): string {
  const { words, partnershipId, from, until, includeConfidential } = query;
  const said = { words, partnership: partnershipId, from, until };
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(said)) if (value) params.set(name, value);
  if (includeConfidential) params.set('confidential', 'yes');
  return `/search?${params}`;
}
