import { Button, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { Link } from 'wouter';
import type { BookFault } from '#shared/ipc/areas/minute-book';
import type { MeetingId } from '#shared/model/id';
import { plainDate } from '#shared/text/dates';
import { bookFaultWords, minuteBookText as words } from '#shared/text/screens/minute-book';
import { useCommand } from '../../data/commands';
import { checkName } from '../../ui/checks';
import { PanelForm } from '../../ui/panel-form';
import { Section } from '../../ui/section';
import { SidePanel } from '../../ui/side-panel';
import { WarningLine } from '../../ui/warning-line';
import classes from './minute-book.module.css';

/** What is not as the book says, with the way to the meeting and to saying why. */
export function FaultsSection({ faults }: { faults: readonly BookFault[] }) {
  const [explained, explain] = useState<MeetingId | null>(null);
  if (faults.length === 0) return null;
  return (
    <Section id="book-faults" title={words.faults}>
      <ul className={classes.faults}>
        {faults.map((fault) => (
          <li key={`${fault.fault} ${fault.number}`}>
            <WarningLine>{bookFaultWords(fault)}</WarningLine>
            {'meetingId' in fault && fault.fault !== 'meeting-gone' && (
              <Explain fault={fault} onExplain={() => explain(fault.meetingId)} />
            )}
          </li>
        ))}
      </ul>
      <SidePanel
        title={words.explainTitle}
        isOpen={explained !== null}
        onClose={() => explain(null)}
      >
        {explained !== null && <ExplainForm meetingId={explained} onClose={() => explain(null)} />}
      </SidePanel>
    </Section>
  );
}

type ExplainProps = { fault: Extract<BookFault, { meetingId: MeetingId }>; onExplain: () => void };

function Explain({ fault: { meetingId, meetingOn }, onExplain }: ExplainProps) {
  const date = plainDate(meetingOn);
  return (
    <span className={classes.ways}>
      <Button component={Link} href={`/m/${meetingId}/record`} size="compact-sm" variant="default">
        {words.minutesOf(date)}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={words.explainOf(date)}
        onClick={onExplain}
      >
        {words.explain}
      </Button>
    </span>
  );
}

function ExplainForm({ meetingId, onClose }: { meetingId: MeetingId; onClose: () => void }) {
  const { run, isRunning } = useCommand('minuteBook:explain', () => words.explained);
  const form = useForm({
    initialValues: { note: '' },
    validate: { note: checkName(words.noteNeeded) },
  });
  const save = async ({ note }: { note: string }): Promise<void> => {
    if (await run({ meetingId, note: note.trim() })) onClose();
  };
  return (
    <PanelForm
      form={form}
      submit={words.explain}
      isRunning={isRunning}
      onSave={save}
      onCancel={onClose}
    >
      <Text size="sm">{words.explainLead}</Text>
      <TextInput label={words.note} required data-autofocus {...form.getInputProps('note')} />
    </PanelForm>
  );
}
