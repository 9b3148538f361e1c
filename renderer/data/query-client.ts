import { QueryClient } from '@tanstack/react-query';

/**
 * Answers stay until the main process says that data changed: nothing is fetched again by time,
 * focus or network, of which an offline app has no use.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        staleTime: Infinity,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
