import type { PartnershipId } from '#shared/model/id';
import { actionsText } from '#shared/text/screens/actions';
import { PartLinks } from '../../ui/part-links';

type ActionPartsProps = { partnershipId: PartnershipId; part: 'log' | 'work-streams' };

/** The way between the log and its work streams. */
export function ActionParts({ partnershipId, part }: ActionPartsProps) {
  const home = `/p/${partnershipId}/actions`;
  return (
    <PartLinks
      label={actionsText.parts}
      parts={[
        { href: home, name: actionsText.logPart, isCurrent: part === 'log' },
        {
          href: `${home}/work-streams`,
          name: actionsText.streamsPart,
          isCurrent: part === 'work-streams',
        },
      ]}
    />
  );
}
