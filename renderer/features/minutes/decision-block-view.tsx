import { NodeViewContent, NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import type { DecisionBlock } from '#shared/model/minutes';
import { outcomeLabels } from '#shared/text/labels';
import classes from './minute-blocks.module.css';

/** A decision inside the text: outcome and number, then its words. */
export function DecisionBlockView({ node }: ReactNodeViewProps) {
  const { outcome, reference } = node.attrs as Pick<DecisionBlock, 'outcome' | 'reference'>;
  return (
    <NodeViewWrapper className={classes.block} data-kind="decision">
      <span className={classes.label} contentEditable={false}>
        {outcomeLabels[outcome]} {reference}
      </span>
      <NodeViewContent<'p'> as="p" className={classes.text} />
    </NodeViewWrapper>
  );
}
