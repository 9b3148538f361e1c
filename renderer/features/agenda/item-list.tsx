import { VisuallyHidden } from '@mantine/core';
import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { startTimes } from '#shared/domain/agenda-items';
import type { IsoTime } from '#shared/model/iso-date';
import type { Paper } from '#shared/model/paper';
import { agendaText } from '#shared/text/screens/agenda';
import { AddItem } from './add-item';
import { contentOf, type DraftItem } from './draft-item';
import type { DraftList } from './draft-list';
import classes from './item-list.module.css';
import { ItemDetails } from './item-details';
import { ItemRow, type RowActions } from './item-row';
import { SortableRows } from './sortable-rows';

type ItemListProps = {
  list: DraftList;
  items: readonly DraftItem[];
  /** When the first item starts; null where the items belong to no meeting. */
  start: IsoTime | null;
  /** Names to suggest as presenters. */
  presenters: readonly string[];
  /** What to say once an item is gone; null where it may not go, which the caller then explains. */
  sayRemoved: (item: DraftItem) => string | null;
  /** Puts an item by for a later meeting; null where the items belong to no meeting (N8). */
  park: ((item: DraftItem) => Promise<void>) | null;
  /** Whether papers are made in Welsh, so that items are called something there. */
  hasWelsh: boolean;
  /** The papers that may go under items; null where the items belong to no meeting. */
  papers: readonly Pick<Paper, 'id' | 'title' | 'file'>[] | null;
};

const PRESENTERS_ID = 'presenters';

/** Items edited in place, added at the end, moved by dragging or with Alt and the arrow keys. */
export function ItemList(props: ItemListProps) {
  const { list, items, start, presenters, sayRemoved, park, hasWelsh, papers } = props;
  const card = useRef<HTMLDivElement>(null);
  const [announcement, setAnnouncement] = useState('');
  const [detailsOf, openDetails] = useState<string | null>(null);
  const actions = useRowActions({
    list,
    sayRemoved,
    card,
    announce: setAnnouncement,
    openDetails,
  });
  const detailed = items.find(({ key }) => key === detailsOf) ?? null;
  const starts = start === null ? [] : startTimes(items.map(contentOf), start);
  return (
    <div className={classes.card} ref={card}>
      {items.length > 0 && <ColumnHeads />}
      <SortableRows items={items} onMove={list.move}>
        <ol className={classes.list} aria-label={agendaText.list}>
          {items.map((item, place) => (
            <ItemRow
              key={item.key}
              item={item}
              number={place + 1}
              start={starts[place] ?? null}
              presentersId={PRESENTERS_ID}
              actions={actions}
            />
          ))}
        </ol>
      </SortableRows>
      <AddItem onAdd={(title) => list.add(title)} isFirst={items.length === 0} />
      <datalist id={PRESENTERS_ID}>
        {presenters.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
      <ItemDetails
        item={detailed}
        hasWelsh={hasWelsh}
        papers={papers}
        onEdit={(patch) => detailsOf !== null && list.edit(detailsOf, patch)}
        onPark={park && detailed && (() => void park(detailed))}
        onClose={() => openDetails(null)}
      />
      <VisuallyHidden role="status">{announcement}</VisuallyHidden>
    </div>
  );
}

function ColumnHeads() {
  const { number, title, purpose, presenter, minutes, paper } = agendaText.columns;
  return (
    <div className={classes.columns} aria-hidden>
      <span />
      <span>{number}</span>
      <span>{title}</span>
      <span>{purpose}</span>
      <span>{presenter}</span>
      <span>{minutes}</span>
      <span>{paper}</span>
    </div>
  );
}

type Wiring = Pick<ItemListProps, 'list' | 'sayRemoved'> & {
  card: RefObject<HTMLDivElement | null>;
  announce: (text: string) => void;
  openDetails: (key: string) => void;
};

/** What the rows do. The same functions for as long as the list lives, so that rows stay as drawn. */
function useRowActions({ list, sayRemoved, card, announce, openDetails }: Wiring): RowActions {
  const removedWords = useRef(sayRemoved);
  useLayoutEffect(() => {
    removedWords.current = sayRemoved;
  });
  return useMemo(
    () => ({
      edit: list.edit,
      openDetails,
      moveBy: (key, step) => {
        const { items } = list.snapshot();
        const from = items.findIndex((one) => one.key === key);
        const to = from + step;
        const item = items[from];
        if (!item || to < 0 || to >= items.length) return;
        const focused = document.activeElement;
        flushSync(() => list.move(from, to));
        // A row that moves within the page loses the focus; give it back.
        if (focused instanceof HTMLElement) focused.focus();
        announce(agendaText.moved(item.title, to + 1, items.length));
      },
      remove: (key) => {
        const { items } = list.snapshot();
        const place = items.findIndex((one) => one.key === key);
        const item = items[place];
        const said = item ? removedWords.current(item) : null;
        if (said === null) return;
        void list.remove(key, said).then(() => focusRow(card.current, place));
      },
    }),
    [list, card, announce, openDetails],
  );
}

/** After a row has gone: into the one that took its place, or into the field for new items. */
function focusRow(card: HTMLElement | null, place: number): void {
  const titles = card?.querySelectorAll<HTMLElement>('li textarea') ?? [];
  const next = titles[Math.min(place, titles.length - 1)];
  (next ?? card?.querySelector<HTMLElement>('form input'))?.focus();
}
