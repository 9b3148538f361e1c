import type { RegisterName } from '../../model/register-table';

const WITH_CONFIDENTIAL: readonly RegisterName[] = [
  'decisions',
  'risks',
  'papers',
  'recommendations',
  'endorsements',
  'declarations',
];

/** Whether a register may hold something confidential, so that there are two versions of it (M3). */
export function hasVersions(name: RegisterName): boolean {
  return WITH_CONFIDENTIAL.includes(name);
}
