import { ActionIcon, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Pencil } from 'lucide-react';
import { isThere } from '#shared/domain/attendance';
import { isInForce } from '#shared/domain/in-force';
import { presidedInOrder } from '#shared/domain/offices/presided';
import { fieldText } from '#shared/text/screens/fields';
import { presenceText } from '#shared/text/screens/presence';
import { useMinuteContext } from '../minute-context';
import { PresidingForm } from './presiding-form';

/** Who presides: those in office, and whoever took over from them for this meeting (C4). */
export function Presiding() {
  const { view, names } = useMinuteContext();
  const inOffice = usePresidingByOffice();
  const [isOpen, form] = useDisclosure(false);
  const others = presidedInOrder(view.meeting);
  const isFromStart = others.some(({ fromItem }) => fromItem === null);
  const byOffice =
    inOffice === '' ? presenceText.nobodyInOffice : presenceText.presidingOf(inOffice);
  const words = [
    ...(isFromStart ? [] : [byOffice]),
    ...others.map(({ personId, how, fromItem }) =>
      presenceText.presided(names.personName(personId), how, fromItem),
    ),
  ];
  return (
    <Text size="xs" c="dimmed">
      {presenceText.presiding}: {words.join('; ')}{' '}
      <ActionIcon
        size="sm"
        variant="subtle"
        color="gray"
        aria-label={presenceText.presidingChange}
        onClick={form.open}
      >
        <Pencil size={13} aria-hidden />
      </ActionIcon>
      <Modal
        opened={isOpen}
        onClose={form.close}
        title={presenceText.presidingChange}
        size={400}
        closeButtonProps={{ 'aria-label': fieldText.close }}
      >
        <PresidingForm onClose={form.close} />
      </Modal>
    </Text>
  );
}

/** The Chairs who are here, otherwise the Vice-Chairs who are. */
function usePresidingByOffice(): string {
  const { view, names } = useMinuteContext();
  const { meeting, partnership } = view;
  const here = new Set(meeting.attendance.filter(isThere).map(({ personId }) => personId));
  const holders = (role: 'chair' | 'vice-chair') =>
    partnership.offices
      .filter((office) => office.role === role && isInForce(office, meeting.date))
      .filter(({ personId }) => here.has(personId))
      .map(({ personId, title }) => `${names.personName(personId)} (${title})`);
  const chairs = holders('chair');
  return (chairs.length > 0 ? chairs : holders('vice-chair')).join(', ');
}
