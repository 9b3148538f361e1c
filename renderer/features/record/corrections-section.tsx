import { Text } from '@mantine/core';
import { useState } from 'react';
import type { MeetingView } from '#shared/ipc/views';
import type { Correction } from '#shared/model/correction';
import type { Meeting } from '#shared/model/meeting';
import { plainDate } from '#shared/text/dates';
import { recordText } from '#shared/text/screens/record';
import { useCommand } from '../../data/commands';
import { useMeetings } from '../../data/queries';
import { AddButton } from '../../ui/add-button';
import { RowButtons } from '../../ui/row-buttons';
import { Section } from '../../ui/section';
import { SidePanel } from '../../ui/side-panel';
import { CorrectionForm } from './correction-form';
import classes from './record.module.css';

const words = recordText.corrections;

type CorrectionsSectionProps = { view: MeetingView; isLocked: boolean };

/** What later meetings found wrong in the minutes, against the words as they were recorded (M1). */
export function CorrectionsSection({ view, isLocked }: CorrectionsSectionProps) {
  const [recording, record] = useState<Correction | 'new' | null>(null);
  const { corrections } = view.meeting;
  const close = (): void => record(null);
  return (
    <Section
      id="corrections"
      title={words.title}
      lead={words.lead}
      action={<AddButton label={words.add} onClick={() => record('new')} />}
    >
      {corrections.length === 0 ? (
        <Text size="sm">{isLocked ? words.none : `${words.none} ${words.notLocked}`}</Text>
      ) : (
        <ul className={classes.corrections}>
          {corrections.map((correction) => (
            <Entry
              key={correction.id}
              view={view}
              correction={correction}
              onEdit={() => record(correction)}
            />
          ))}
        </ul>
      )}
      <SidePanel
        isOpen={recording !== null}
        onClose={close}
        title={recording === 'new' ? words.add : words.change}
      >
        {recording !== null && (
          <CorrectionForm
            view={view}
            correction={recording === 'new' ? null : recording}
            onClose={close}
          />
        )}
      </SidePanel>
    </Section>
  );
}

type EntryProps = { view: MeetingView; correction: Correction; onEdit: () => void };

function Entry({ view: { meeting, partnership }, correction, onEdit }: EntryProps) {
  const { run } = useCommand('record:removeCorrection', () => words.removed);
  const meetings = useMeetings(partnership.id).data ?? [];
  const by = meetings.find(({ id }) => id === correction.meetingId);
  const about = aboutWords(meeting, correction);
  const { was, shouldBe } = correction;
  return (
    <li className={classes.correction}>
      <div>
        <Text fw={600} size="sm">
          {about}
        </Text>
        <p className={classes.words}>
          {words.was}: {was === '' ? words.nothing : <del>{was}</del>}
        </p>
        <p className={classes.words}>
          {words.shouldBe}: {shouldBe === '' ? words.struckOut : <ins>{shouldBe}</ins>}
        </p>
        <Text size="xs" c="dimmed">
          {words.madeBy(plainDate(correction.on), by ? plainDate(by.date) : null)}
        </Text>
      </div>
      <RowButtons
        editLabel={words.edit(about)}
        removeLabel={words.remove(about)}
        onEdit={onEdit}
        onRemove={() => void run({ meetingId: meeting.id, correctionId: correction.id })}
      />
    </li>
  );
}

function aboutWords({ agenda }: Meeting, { itemId }: Correction): string {
  const place = agenda.findIndex(({ id }) => id === itemId);
  const item = agenda[place];
  return item ? words.item(place + 1, item.title) : words.whole;
}
