import type { PartnershipId } from '#shared/model/id';
import type { RegisterName } from '#shared/model/register-table';
import { registerTitles } from '#shared/text/registers/register-names';
import { registersText } from '#shared/text/screens/registers';
import { PartLinks } from '../../ui/part-links';

const VIEWS = {
  'forward-plan': registersText.asList,
  'forward-plan-by-month': registersText.byMonth,
} as const;

/** The two ways in which the forward plan is shown; nothing over any other register. */
export function PlanViews({
  partnershipId,
  name,
}: {
  partnershipId: PartnershipId;
  name: RegisterName;
}) {
  if (!(name in VIEWS)) return null;
  return (
    <PartLinks
      label={registerTitles['forward-plan']}
      parts={(Object.keys(VIEWS) as (keyof typeof VIEWS)[]).map((view) => ({
        href: `/p/${partnershipId}/registers/${view}`,
        name: VIEWS[view],
        isCurrent: view === name,
      }))}
    />
  );
}
