import { Button, List, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { PartnershipView } from '#shared/ipc/views';
import type { MessageKind } from '#shared/model/house-style';
import { messageBlanks, messageFault, unknownBlanks } from '#shared/text/message-blanks';
import { wordingOf, type Wording } from '#shared/text/message-wording';
import { messagesText as words } from '#shared/text/screens/messages';
import { useCommand } from '../../data/commands';
import { checkName, checkProse, type Check } from '../../ui/checks';
import { PanelForm } from '../../ui/panel-form';

type MessageFormProps = { view: PartnershipView; kind: MessageKind; onClose: () => void };

/** How the e-mails of one kind are worded, with the way back to the usual wording. */
export function MessageForm({ view: { partnership }, kind, onClose }: MessageFormProps) {
  const { subject, body, isOwn } = wordingOf(kind, partnership);
  const form = useForm<Wording>({
    initialValues: { subject, body },
    validate: { subject: checkSubject(kind), body: checkBody(kind) },
  });
  const others = partnership.houseStyle.messages.filter((one) => one.kind !== kind);
  const { run, isRunning } = useCommand('houseStyle:saveMessages', ({ messages }) =>
    messages.some((one) => one.kind === kind) ? words.saved(kind) : words.isUsual(kind),
  );
  const save = async (own: readonly Wording[]): Promise<void> => {
    const messages = [...others, ...own.map((typed) => ({ kind, ...typed }))];
    if (await run({ partnershipId: partnership.id, messages })) onClose();
  };
  return (
    <PanelForm
      form={form}
      submit={words.save}
      isRunning={isRunning}
      onSave={(typed) => save([typed])}
      onCancel={onClose}
    >
      <TextInput label={words.subject} required data-autofocus {...form.getInputProps('subject')} />
      <Textarea
        label={words.body}
        required
        autosize
        minRows={8}
        maxRows={16}
        {...form.getInputProps('body')}
      />
      <Blanks kind={kind} />
      {isOwn && (
        <Button variant="default" onClick={() => void save([])}>
          {words.reset}
        </Button>
      )}
    </PanelForm>
  );
}

function Blanks({ kind }: { kind: MessageKind }) {
  return (
    <div>
      <Text size="sm">{words.blanks}</Text>
      <List size="sm">
        {messageBlanks[kind].map((name) => (
          <List.Item key={name}>
            <code>{`{${name}}`}</code> {words.blankMeans(name)}
          </List.Item>
        ))}
      </List>
    </div>
  );
}

function checkSubject(kind: MessageKind): Check {
  const isThere = checkName(words.subjectOf);
  return (subject) => {
    const blanks = unknownBlanks(kind, subject);
    return blanks.length > 0 ? words.fault({ fault: 'unknown-blanks', blanks }) : isThere(subject);
  };
}

function checkBody(kind: MessageKind): Check {
  const isThere = checkProse(words.bodyOf);
  return (body) => {
    const fault = messageFault({ kind, subject: '', body });
    return isThere(body) ?? (fault && words.fault(fault));
  };
}
