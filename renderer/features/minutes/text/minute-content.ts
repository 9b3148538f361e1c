import type { JSONContent } from '@tiptap/core';
import type { AgendaItemId } from '#shared/model/id';
import type { Minute, MinuteBlock } from '#shared/model/minutes';

/** The names of the editor's nodes. */
export const NODE = {
  item: 'agendaItem',
  paragraph: 'paragraph',
  bullets: 'bulletList',
  bullet: 'listItem',
  decision: 'decision',
  action: 'action',
  declaration: 'declaration',
  vote: 'vote',
} as const;

/** What the editor shows for the minutes of a meeting: each item of the agenda, in its order. */
export function contentOf(minutes: readonly Minute[]): JSONContent {
  return { type: 'doc', content: minutes.map(itemContentOf) };
}

/**
 * One item with its blocks. It always ends with a paragraph, so that there is a place to write: with
 * the cursor on an action, the next key would replace the action.
 */
export function itemContentOf({ itemId, blocks }: Minute): JSONContent {
  const content = blocks.map(nodeOf);
  const endsInText = blocks.at(-1)?.type === 'paragraph';
  return {
    type: NODE.item,
    attrs: { itemId },
    content: endsInText ? content : [...content, { type: NODE.paragraph }],
  };
}

/** The minutes to be kept of what the editor shows. */
export function minutesOf(doc: JSONContent): Minute[] {
  return (doc.content ?? []).map((item) => ({
    itemId: item.attrs?.['itemId'] as AgendaItemId,
    blocks: blocksOf(item),
  }));
}

/** The editor's node for one block. */
export function nodeOf(block: MinuteBlock): JSONContent {
  switch (block.type) {
    case 'paragraph':
      return {
        type: NODE.paragraph,
        attrs: { isConfidential: block.isConfidential },
        content: inlineOf(block.text),
      };
    case 'bullets':
      return {
        type: NODE.bullets,
        attrs: { isConfidential: block.isConfidential },
        content: block.items.map(bulletOf),
      };
    case 'vote':
    case 'decision': {
      const { type, text, ...attrs } = block;
      return { type, attrs, content: inlineOf(text) };
    }
    case 'action':
      return { type: NODE.action, attrs: { actionId: block.actionId } };
    case 'declaration': {
      const { type: _, ...attrs } = block;
      return { type: NODE.declaration, attrs };
    }
  }
}

function bulletOf(text: string): JSONContent {
  return {
    type: NODE.bullet,
    content: [{ type: NODE.paragraph, content: inlineOf(text) }],
  };
}

/** Line feeds become line breaks; ProseMirror allows no empty text. */
function inlineOf(text: string): JSONContent[] {
  return text
    .split('\n')
    .flatMap((line, place) => [
      ...(place === 0 ? [] : [{ type: 'hardBreak' }]),
      ...(line === '' ? [] : [{ type: 'text', text: line }]),
    ]);
}

/** The blocks to be kept of one item. Empty paragraphs and bullets are left out. */
export function blocksOf(item: JSONContent): MinuteBlock[] {
  return (item.content ?? []).flatMap((node) => blockOf(node) ?? []);
}

function blockOf(node: JSONContent): MinuteBlock | null {
  const readers: Record<string, (node: JSONContent) => MinuteBlock | null> = {
    [NODE.paragraph]: (one) => {
      const text = textOf(one);
      return text.trim() === '' ? null : { type: 'paragraph', text, ...markOf(one) };
    },
    [NODE.bullets]: (one) => {
      const items = (one.content ?? []).map(textOf).filter((text) => text.trim() !== '');
      return items.length === 0 ? null : { type: 'bullets', items, ...markOf(one) };
    },
    [NODE.decision]: (one) =>
      ({ type: 'decision', ...one.attrs, text: textOf(one), ...markOf(one) }) as MinuteBlock,
    [NODE.vote]: (one) =>
      ({ type: 'vote', ...one.attrs, text: textOf(one), ...markOf(one) }) as MinuteBlock,
    [NODE.action]: (one) => ({ type: 'action', ...one.attrs }) as MinuteBlock,
    [NODE.declaration]: (one) => ({ type: 'declaration', ...one.attrs }) as MinuteBlock,
  };
  return readers[node.type ?? '']?.(node) ?? null;
}

/** What was never marked is open (M3). */
function markOf({ attrs }: JSONContent): { isConfidential: boolean } {
  return { isConfidential: attrs?.['isConfidential'] === true };
}

function textOf(node: JSONContent): string {
  if (node.type === 'text') return node.text ?? '';
  if (node.type === 'hardBreak') return '\n';
  return (node.content ?? []).map(textOf).join('');
}
