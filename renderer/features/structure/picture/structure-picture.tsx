import { ActionIcon, Button, Group } from '@mantine/core';
import '@xyflow/react/dist/base.css';
import { ReactFlow, ReactFlowProvider, useReactFlow } from '@xyflow/react';
import { Maximize, Minus, Plus, Printer } from 'lucide-react';
import { useMemo, type CSSProperties } from 'react';
import type { StructureGraph } from '#shared/domain/structure';
import { pictureText } from '#shared/text/screens/structure';
import { layOut, WHOLE, type Places } from './lay-out';
import { Legend } from './legend';
import { boxesOf, linesOf } from './picture-elements';
import classes from './picture.module.css';
import { StructureBox } from './structure-box';

const NODE_TYPES = { 'structure-box': StructureBox };

/** What is left of an A4 page on its side within its margins and above the legend, in pixels. */
const PAGE = { width: 1000, height: 600 };

/** The picture of the structure: to be zoomed, moved, printed, and gone through by keyboard. */
export function StructurePicture({ graph }: { graph: StructureGraph }) {
  const places = useMemo(() => layOut(graph), [graph]);
  return (
    <ReactFlowProvider>
      <Picture graph={graph} places={places} />
    </ReactFlowProvider>
  );
}

function Picture({ graph, places }: { graph: StructureGraph; places: Places }) {
  const nodes = useMemo(() => boxesOf(graph, places), [graph, places]);
  const edges = useMemo(() => linesOf(graph, places), [graph, places]);
  return (
    <div
      role="group"
      aria-label={pictureText.picture}
      className={classes.printed}
      data-prints-alone
      style={{ '--print-scale': printScale(places) } as CSSProperties}
    >
      <Controls />
      <div className={classes.picture}>
        <ReactFlow
          // Its own role is "application", in which screen readers stop reading.
          ref={(element) => element?.removeAttribute('role')}
          nodes={nodes}
          edges={edges}
          nodeTypes={NODE_TYPES}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          disableKeyboardA11y
          zoomOnDoubleClick={false}
          minZoom={0.1}
          maxZoom={2}
          fitView
          fitViewOptions={WHOLE}
          proOptions={{ hideAttribution: true }}
        />
      </div>
      <Legend />
    </div>
  );
}

function printScale({ width, height }: Places): number {
  return Math.min(1, PAGE.width / Math.max(width, 1), PAGE.height / Math.max(height, 1));
}

function Controls() {
  const { zoomIn, zoomOut, fitView } = useReactFlow();
  return (
    <Group gap="xs" mb="xs" className={classes.controls}>
      <ActionIcon variant="default" aria-label={pictureText.zoomIn} onClick={() => void zoomIn()}>
        <Plus size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="default" aria-label={pictureText.zoomOut} onClick={() => void zoomOut()}>
        <Minus size={16} aria-hidden />
      </ActionIcon>
      <Button
        size="xs"
        variant="default"
        leftSection={<Maximize size={14} aria-hidden />}
        onClick={() => void fitView(WHOLE)}
      >
        {pictureText.fit}
      </Button>
      <Button
        size="xs"
        variant="default"
        leftSection={<Printer size={14} aria-hidden />}
        onClick={() => window.print()}
      >
        {pictureText.print}
      </Button>
    </Group>
  );
}
