import { NodeViewContent, NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import type { DecisionBlock } from '#shared/model/minutes';
import { outcomeLabels } from '#shared/text/labels';
import { minutesText } from '#shared/text/screens/minutes';
import classes from './minute-blocks.module.css';

/** A decision inside the text: outcome and number, then its words. */
export function DecisionBlockView({ node }: ReactNodeViewProps) {
  const { outcome, reference, isConfidential } = node.attrs as Omit<DecisionBlock, 'text'>;
  return (
    <NodeViewWrapper
      className={classes.block}
      data-kind="decision"
      data-confidential={isConfidential || undefined}
    >
      <span className={classes.label} contentEditable={false}>
        {outcomeLabels[outcome]} {reference}
        {isConfidential && ` (${minutesText.confidential.word})`}
      </span>
      <NodeViewContent<'p'> as="p" className={classes.text} />
    </NodeViewWrapper>
  );
}
