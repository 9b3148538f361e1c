import { Alert, Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import { noticesText } from '#shared/text/screens/notices';
import { shellText } from '#shared/text/screens/shell';
import classes from './loaded.module.css';

type LoadedProps<T> = {
  reading: { data: T | undefined; error: Error | null };
  children: (data: T) => ReactNode;
};

/** Shows what was read once it is there, and otherwise why it is not. */
export function Loaded<T>({ reading, children }: LoadedProps<T>) {
  if (reading.data !== undefined) return <>{children(reading.data)}</>;
  if (reading.error) {
    return (
      <Alert m="xl" maw={640} color="red" title={shellText.cannotShow} role="alert">
        {reading.error.message}
      </Alert>
    );
  }
  return <Waiting />;
}

/** While something is read; seen only where that takes longer than a moment. */
export function Waiting() {
  return (
    <div className={classes.waiting}>
      <Loader size="sm" aria-label={noticesText.loading} />
    </div>
  );
}
