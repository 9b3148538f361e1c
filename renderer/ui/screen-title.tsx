import { Title } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { shellText } from '#shared/text/screens/shell';

let isFirstScreen = true;

/**
 * The heading of a screen. It names the window and takes the focus when the screen opens, so that
 * a keyboard or screen reader starts at its top; not at the start of the app, where the skip link
 * comes first.
 */
export function ScreenTitle({ children, name }: { children?: ReactNode; name: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = shellText.pageTitle(name);
  }, [name]);
  useEffect(() => {
    if (!isFirstScreen) heading.current?.focus({ preventScroll: true });
    isFirstScreen = false;
  }, []);
  return (
    <Title order={1} ref={heading} tabIndex={-1}>
      {children ?? name}
    </Title>
  );
}
