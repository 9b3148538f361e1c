import type { Board } from '#shared/domain/offices/eligibility';
import { rulesOn } from '#shared/domain/terms';
import type { PartnershipView } from '#shared/ipc/views';
import type { IsoDate } from '#shared/model/iso-date';
import type { Rules } from '#shared/model/rules/rules';

/** The partnership with its rules of a day and the directory, as the rules of offices are asked. */
export function boardOf(
  { partnership, organisations, people }: PartnershipView,
  on: IsoDate,
): Board & { rules: Rules } {
  return { partnership, rules: rulesOn(partnership, on), directory: { organisations, people } };
}
