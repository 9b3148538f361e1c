import type { PartnershipId } from '#shared/model/id';
import { shellText } from '#shared/text/screens/shell';
import { Page } from '../../ui/page';

type RegistersScreenProps = { partnershipId: PartnershipId; part: string | null };

/** The registers of one partnership. */
export function RegistersScreen({ part }: RegistersScreenProps) {
  return (
    <Page title={shellText.registers} lead={part ?? ''}>
      {null}
    </Page>
  );
}
