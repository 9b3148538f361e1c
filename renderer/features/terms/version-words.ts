import { closedBy } from '#shared/domain/terms';
import type { PartnershipView } from '#shared/ipc/views';
import type { TermsOfReference } from '#shared/model/terms-of-reference';
import { plainDate } from '#shared/text/dates';
import { termsText } from '#shared/text/screens/terms';

/** What a version is called. */
export function versionName({ version }: TermsOfReference): string {
  return version === '' ? termsText.unnamed : version;
}

/** "From 1 April 2024 until 31 March 2026". */
export function inForceWords({ partnership }: PartnershipView, version: TermsOfReference): string {
  const closed = closedBy(partnership, version);
  const from =
    version.adopted === null ? termsText.sinceAlways : termsText.since(plainDate(version.adopted));
  return closed === null ? from : `${from} ${termsText.untilDay(plainDate(closed))}`;
}
