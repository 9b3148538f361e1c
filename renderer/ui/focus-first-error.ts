import type { UseFormReturnType } from '@mantine/form';

/** For the second argument of `form.onSubmit`: puts the cursor where the first mistake is. */
export function focusFirstError<T>(form: UseFormReturnType<T>) {
  return (errors: Record<string, unknown>): void => {
    const [first] = Object.keys(errors);
    if (first !== undefined) form.getInputNode(first as never)?.focus();
  };
}
