import { Group, NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { membersOn } from '#shared/domain/membership';
import { nameBook } from '#shared/documents/name-book';
import type { MeetingView } from '#shared/ipc/views';
import { recordText } from '#shared/text/screens/record';
import { ExportButton } from '../../records/export-button';
import { Section } from '../../ui/section';

const words = recordText.briefing;

/** What one member takes home from the meeting, so that it can tell its own organisation (P8). */
export function BriefingSection({ view }: { view: MeetingView }) {
  const { partnership, meeting } = view;
  const names = nameBook(view, meeting.date);
  const bodies = membersOn(partnership, meeting.date).map((member) => member.organisationId);
  const [chosen, choose] = useState('');
  const organisationId = bodies.find((id) => id === chosen) ?? bodies[0];
  return (
    <Section id="briefing" title={words.title} lead={words.lead}>
      {organisationId === undefined ? (
        <Text size="sm">{words.noMembers}</Text>
      ) : (
        <Group align="flex-end" gap="sm">
          <NativeSelect
            label={words.organisation}
            value={organisationId}
            data={bodies.map((id) => ({ value: id, label: names.organisationName(id) }))}
            onChange={(event) => choose(event.currentTarget.value)}
            w={360}
          />
          <ExportButton
            label={words.export}
            request={{ document: 'member-briefing', meetingId: meeting.id, organisationId }}
          />
        </Group>
      )}
    </Section>
  );
}
