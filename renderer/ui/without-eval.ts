import { z } from 'zod';

// Schemas try whether they may write code of their own to be faster. The page's policy forbids that, and each try
// would stand in the console as an attack. Imported before any schema is made.
z.config({ jitless: true });
