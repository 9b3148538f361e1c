import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
  type UniqueIdentifier,
} from '@dnd-kit/core';
import { restrictToParentElement, restrictToVerticalAxis } from '@dnd-kit/modifiers';
import {
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import type { ReactNode } from 'react';
import { agendaText } from '#shared/text/screens/agenda';
import type { DraftItem } from './draft-item';

type SortableRowsProps = {
  items: readonly DraftItem[];
  onMove: (from: number, to: number) => void;
  children: ReactNode;
};

/** Lets rows be dragged by mouse, or picked up with the space bar and moved with the arrow keys. */
export function SortableRows({ items, onMove, children }: SortableRowsProps) {
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const placeOf = (id: UniqueIdentifier): number => items.findIndex(({ key }) => key === id);
  const drop = ({ active, over }: DragEndEvent): void => {
    if (over && over.id !== active.id) onMove(placeOf(active.id), placeOf(over.id));
  };
  const titleOf = (id: UniqueIdentifier): string => items[placeOf(id)]?.title ?? '';
  const placed = (id: UniqueIdentifier, over: UniqueIdentifier | undefined): string =>
    agendaText.drag.dropped(titleOf(id), placeOf(over ?? id) + 1, items.length);
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      modifiers={[restrictToVerticalAxis, restrictToParentElement]}
      onDragEnd={drop}
      accessibility={{
        screenReaderInstructions: { draggable: agendaText.drag.instructions },
        announcements: {
          onDragStart: ({ active }) => agendaText.drag.picked(titleOf(active.id)),
          onDragOver: ({ active, over }) =>
            agendaText.moved(titleOf(active.id), placeOf(over?.id ?? active.id) + 1, items.length),
          onDragEnd: ({ active, over }) => placed(active.id, over?.id),
          onDragCancel: ({ active }) => agendaText.drag.cancelled(titleOf(active.id)),
        },
      }}
    >
      <SortableContext items={items.map(({ key }) => key)} strategy={verticalListSortingStrategy}>
        {children}
      </SortableContext>
    </DndContext>
  );
}
