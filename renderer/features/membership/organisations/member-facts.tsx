import { sendingLimits } from '#shared/domain/membership/sending-limits';
import { suspensionsOn } from '#shared/domain/suspension';
import { rulesOn } from '#shared/domain/terms';
import { withdrawalState } from '#shared/domain/withdrawal';
import type { PartnershipView } from '#shared/ipc/views';
import type { IsoDate } from '#shared/model/iso-date';
import type { Member } from '#shared/model/membership';
import {
  earlyWords,
  leavingWords,
  limitWords,
  sendingWords,
  suspensionWords,
} from '#shared/text/membership/member-words';
import { membersText } from '#shared/text/screens/members';
import { ExportButton } from '../../../records/export-button';
import { StatusBadge } from '../../../ui/status-badge';
import { WarningLine } from '../../../ui/warning-line';
import { directoryNames } from '../directory-names';
import { Hint } from '../hint';

type MemberFactsProps = { view: PartnershipView; member: Member; on: IsoDate };

/** What is special about a member: who acts for it, its limit, that it leaves or is suspended, its note. */
export function MemberFacts({ view, member, on }: MemberFactsProps) {
  return (
    <>
      {member.representedBy !== '' && (
        <Hint>{membersText.representedBy(member.representedBy)}</Hint>
      )}
      {member.note !== '' && <Hint>{member.note}</Hint>}
      <Limit view={view} member={member} on={on} />
      <Leaving view={view} member={member} on={on} />
      <Suspensions view={view} member={member} on={on} />
    </>
  );
}

function Limit({ view: { partnership, people }, member, on }: MemberFactsProps) {
  if (member.limit === null) return null;
  const sending = sendingLimits(partnership, people, on).find((one) => one.memberId === member.id);
  const words = sending === undefined ? null : sendingWords(sending);
  return (
    <>
      <Hint>{limitWords(member.limit)}</Hint>
      {words !== null &&
        (sending?.state === 'above' ? <WarningLine>{words}</WarningLine> : <Hint>{words}</Hint>)}
    </>
  );
}

function Leaving({ view, member, on }: MemberFactsProps) {
  const leaving = withdrawalState(member, rulesOn(view.partnership, on), on);
  if (leaving.state === 'not-withdrawing') return null;
  const words = leavingWords(leaving);
  return (
    <>
      {leaving.state === 'withdrawing' && (
        <StatusBadge tone="attention">{membersText.leaving}</StatusBadge>
      )}
      {leaving.state === 'notice-over' ? <WarningLine>{words}</WarningLine> : <Hint>{words}</Hint>}
      {leaving.isEarly && <WarningLine>{earlyWords(leaving.earliestEnd)}</WarningLine>}
      <div>
        <ExportButton
          label={membersText.withdrawalLetter}
          of={directoryNames(view).organisation(member.organisationId)}
          request={{
            document: 'withdrawal-letter',
            partnershipId: view.partnership.id,
            memberId: member.id,
          }}
        />
      </div>
    </>
  );
}

function Suspensions({ view, member, on }: MemberFactsProps) {
  const names = directoryNames(view);
  const current = suspensionsOn(member, on);
  if (current.length === 0) return null;
  return (
    <>
      <StatusBadge tone="problem">{membersText.suspended}</StatusBadge>
      {current.map((one) => {
        const name = one.personId === null ? '' : (names.person(one.personId)?.name ?? '');
        const words = suspensionWords(one, name);
        return <Hint key={words}>{words}</Hint>;
      })}
    </>
  );
}
