import { Alert, List } from '@mantine/core';
import { TriangleAlert } from 'lucide-react';
import { breachesAhead, type Breach } from '#shared/domain/offices/breaches-ahead';
import { officesOn } from '#shared/domain/offices';
import type { PartnershipView } from '#shared/ipc/views';
import { findingWords, officeRoleLabels } from '#shared/text/membership/office-words';
import { membersText } from '#shared/text/screens/members';
import { namesInWords } from '../directory-names';
import { boardOf } from './board-of';

/**
 * What is against those in office, as after somebody has changed body (C3). It stays until it is
 * settled and blocks nothing, because what it warns of has happened.
 */
export function OfficeWarnings({ view }: { view: PartnershipView }) {
  const breaches = breachesAhead(boardOf(view, view.today), view.today);
  return (
    <div role="status">
      {breaches.length > 0 && (
        <Alert
          color="orange"
          variant="light"
          role="presentation"
          mb="md"
          icon={<TriangleAlert size={18} aria-hidden />}
          title={membersText.toSettle}
        >
          <List size="sm" spacing={4}>
            {breaches.map((breach) => {
              const words = breachWords(view, breach);
              return <List.Item key={words}>{words}</List.Item>;
            })}
          </List>
        </Alert>
      )}
    </div>
  );
}

function breachWords(view: PartnershipView, { candidate, finding, since }: Breach): string {
  const names = namesInWords(view);
  const { role, personId } = candidate;
  const office = officesOn(view.partnership, role, since).find((one) => one.personId === personId);
  const words = membersText.inOffice(
    office?.title ?? officeRoleLabels[role],
    names.personName(personId),
    findingWords(finding, names),
  );
  return since === view.today ? words : membersText.fromDay(since, words);
}
