import { Notifications } from '@mantine/notifications';
import { useEffect, useRef } from 'react';
import { keepCaretInSight } from './keep-caret-in-sight';
import classes from './notice-strip.module.css';

/** What the screen and its dialogs leave free at the foot of the window: see layout.module.css and the theme. */
const ROOM = '--mb-notices';

/** The place of notices: a strip at the foot of the window that makes room for itself, so that it covers nothing. */
export function NoticeStrip() {
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = strip.current;
    if (element === null) return undefined;
    const page = document.documentElement;
    const observer = new ResizeObserver(() => {
      page.style.setProperty(ROOM, `${element.offsetHeight}px`);
      keepCaretInSight();
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      page.style.removeProperty(ROOM);
    };
  }, []);
  return (
    <div ref={strip} className={classes.strip}>
      <Notifications
        position="bottom-center"
        limit={3}
        withinPortal={false}
        allowDragDismiss={false}
        allowScrollDismiss={false}
        classNames={{ root: classes.list, notification: classes.notice }}
      />
    </div>
  );
}
