import { Library } from 'lucide-react';
import { Link } from 'wouter';
import type { PartnershipId } from '#shared/model/id';
import { registerNameSchema } from '#shared/model/register-table';
import { registersText } from '#shared/text/screens/registers';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { RegisterScreen } from './register-screen';
import { RegistersStart } from './registers-start';

type RegistersScreenProps = { partnershipId: PartnershipId; part: string | null };

/** The registers of one partnership: all of them, or one. */
export function RegistersScreen({ partnershipId, part }: RegistersScreenProps) {
  if (part === null) return <RegistersStart partnershipId={partnershipId} />;
  const name = registerNameSchema.safeParse(part).data;
  if (name !== undefined) return <RegisterScreen partnershipId={partnershipId} name={name} />;
  return (
    <Page title={registersText.title}>
      <EmptyState
        icon={Library}
        title={registersText.unknown}
        text={registersText.unknownText}
        action={<Link href={`/p/${partnershipId}/registers`}>{registersText.back}</Link>}
      />
    </Page>
  );
}
