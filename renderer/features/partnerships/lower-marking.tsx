import { Button, Group, Modal, Text } from '@mantine/core';
import type { Marking } from '#shared/model/marking';
import { markingLabels } from '#shared/text/labels';
import { partnershipsText } from '#shared/text/screens/partnerships';

const words = partnershipsText.form;

type LowerMarkingProps = {
  isAsked: boolean;
  before: Marking;
  after: Marking;
  onLower: () => void;
  onKeep: () => void;
};

/** Asked before papers are marked lower than they were (R26). */
export function LowerMarking({ isAsked, before, after, onLower, onKeep }: LowerMarkingProps) {
  return (
    <Modal opened={isAsked} onClose={onKeep} title={words.lowerTitle} withCloseButton={false}>
      <Text mb="md">{words.lowerText(markingLabels[before], markingLabels[after])}</Text>
      <Group gap="xs">
        <Button variant="default" data-autofocus onClick={onKeep}>
          {words.keepMarking(markingLabels[before])}
        </Button>
        <Button onClick={onLower}>{words.lower}</Button>
      </Group>
    </Modal>
  );
}
