import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { itemNumber } from '#shared/domain/agenda-items';
import type { DeclarationBlock } from '#shared/model/minutes';
import { minutesText } from '#shared/text/screens/minutes';
import classes from './minute-blocks.module.css';
import { useMinuteContext } from '../minute-context';

const words = minutesText.declaration;

/** A declaration of interest inside the text. */
export function DeclarationBlockView({ node, selected }: ReactNodeViewProps) {
  const { view, names } = useMinuteContext();
  const block = node.attrs as Omit<DeclarationBlock, 'type'>;
  const { agenda } = view.meeting;
  const title = agenda.find((item) => item.id === block.aboutItemId)?.title ?? '';
  const who = names.personWithOrganisation(block.personId);
  return (
    <NodeViewWrapper
      className={classes.block}
      data-kind="declaration"
      data-selected={selected || undefined}
      contentEditable={false}
    >
      <span className={classes.label}>{words.add.toUpperCase()}</span>
      <p className={classes.text}>
        {words.sentence(who, itemNumber(agenda, block.aboutItemId), title)}: {block.nature}
      </p>
      <p className={classes.facts}>{block.takesPart ? words.doesTakePart : words.takesNoPart}</p>
    </NodeViewWrapper>
  );
}
