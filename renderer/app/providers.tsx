import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { createQueryClient } from '../data/query-client';
import { HeaderSlotProvider } from '../ui/header-slot';
import { cssVariables, theme } from '../ui/theme';

/** No weekend days: boards meet on any day, and red means a mistake here. */
const dates = { firstDayOfWeek: 1 as const, weekendDays: [] };

/** What every screen stands on: theme, answers of the main process, the week's first day. */
export function Providers({ nonce, children }: { nonce: string; children: ReactNode }) {
  const [client] = useState(createQueryClient);
  return (
    <QueryClientProvider client={client}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        defaultColorScheme="auto"
        getStyleNonce={() => nonce}
      >
        <DatesProvider settings={dates}>
          <HeaderSlotProvider>{children}</HeaderSlotProvider>
        </DatesProvider>
      </MantineProvider>
    </QueryClientProvider>
  );
}
