import { Button, Group } from '@mantine/core';
import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import type { Action } from '#shared/model/action';
import { longDue } from '#shared/text/dates';
import { minutesText } from '#shared/text/screens/minutes';
import classes from './minute-blocks.module.css';
import { useEditAction, useMinuteContext } from '../minute-context';

const words = minutesText.action;

/** An action inside the text, as the action log has it now. */
export function ActionBlockView({ node, selected }: ReactNodeViewProps) {
  const { view } = useMinuteContext();
  const editAction = useEditAction();
  const action = view.actions.find((one) => one.id === node.attrs['actionId']);
  return (
    <NodeViewWrapper
      className={classes.block}
      data-kind="action"
      data-selected={selected || undefined}
      contentEditable={false}
    >
      {action ? <ActionLines action={action} onEdit={() => editAction(action)} /> : words.withdrawn}
    </NodeViewWrapper>
  );
}

function ActionLines({ action, onEdit }: { action: Action; onEdit: () => void }) {
  const { names } = useMinuteContext();
  const owners = [
    ...action.ownerIds.map((id) => names.personName(id)),
    ...action.bodyIds.map((id) => names.organisationName(id)),
  ].join(', ');
  return (
    <>
      <span className={classes.label}>
        {minutesText.action.add.toUpperCase()} {action.reference}
        {action.isConfidential && ` (${minutesText.confidential.word})`}
      </span>
      <p className={classes.text}>{action.what}</p>
      <Group gap="md" className={classes.facts}>
        <span>{owners === '' ? words.noOwner : owners}</span>
        <span>
          {words.due.toLowerCase()} {action.due === null ? words.noDue : longDue(action.due)}
        </span>
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={onEdit}
          aria-label={words.editOne(action.reference)}
        >
          {minutesText.edit}
        </Button>
      </Group>
    </>
  );
}
