import { Handle, Position, useReactFlow, type Node, type NodeProps } from '@xyflow/react';
import type { FocusEvent, KeyboardEvent } from 'react';
import { Link } from 'wouter';
import { WHOLE } from './lay-out';
import classes from './picture.module.css';

/** What a box of the picture says, and where it leads. */
export type Box = Node<
  { name: string; facts: string; href: string; isKept: boolean },
  'structure-box'
>;

/** A partnership or a body in the picture. It is a link, so that the keyboard gets to it as well. */
export function StructureBox({
  data,
  positionAbsoluteX,
  positionAbsoluteY,
  ...box
}: NodeProps<Box>) {
  const { setCenter, getZoom, zoomIn, zoomOut, fitView } = useReactFlow();
  const { width = 0, height = 0 } = box;
  /** Whoever comes by keyboard sees where they are; a click must not move what it is on. */
  const bringInSight = ({ currentTarget }: FocusEvent<HTMLElement>): void => {
    const frame = currentTarget.closest('.react-flow')?.getBoundingClientRect();
    const own = currentTarget.getBoundingClientRect();
    if (frame === undefined || !currentTarget.matches(':focus-visible')) return;
    const isInSight =
      own.left >= frame.left &&
      own.right <= frame.right &&
      own.top >= frame.top &&
      own.bottom <= frame.bottom;
    if (isInSight) return;
    const [x, y] = [positionAbsoluteX + width / 2, positionAbsoluteY + height / 2];
    void setCenter(x, y, { zoom: getZoom() });
  };
  const onKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): void => {
    if (ctrlKey || metaKey || altKey) return;
    if (key === '+' || key === '=') void zoomIn();
    if (key === '-') void zoomOut();
    if (key === '0') void fitView(WHOLE);
  };
  return (
    <>
      <Handle type="target" position={Position.Left} isConnectable={false} />
      <Link
        href={data.href}
        className={`${classes.box} nopan`}
        data-kept={data.isKept || undefined}
        draggable={false}
        title={data.name}
        onFocus={bringInSight}
        onKeyDown={onKey}
      >
        <span className={classes.name}>{data.name}</span>
        {data.facts !== '' && <span className={classes.nodeFacts}>{data.facts}</span>}
      </Link>
      <Handle type="source" position={Position.Right} isConnectable={false} />
    </>
  );
}
