import { useId } from 'react';
import classes from './cell.module.css';

type CellProps = {
  label: string;
  /** The head of its column, shown in the field while it is empty and in use. */
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
  /** Grows with its text instead of hiding the end of it. */
  isLong?: boolean;
  isNumber?: boolean;
  /** The id of a datalist with suggestions. */
  listId?: string;
  className?: string | undefined;
};

/** A field within a row of a list: quiet until it is used, named for those who do not see the row. */
export function Cell({
  label,
  hint,
  value,
  onChange,
  error,
  isLong,
  isNumber,
  listId,
  className,
}: CellProps) {
  const errorId = useId();
  const shared = {
    className: classes.input,
    'aria-label': label,
    placeholder: hint,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': error ? errorId : undefined,
    value,
  };
  return (
    <div className={className}>
      {isLong ? (
        <textarea
          rows={1}
          {...shared}
          onChange={(event) => onChange(event.currentTarget.value.replaceAll('\n', ' '))}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
      ) : (
        <input
          autoComplete="off"
          inputMode={isNumber ? 'numeric' : undefined}
          data-number={isNumber || undefined}
          list={listId}
          {...shared}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
      {error && (
        <p id={errorId} className={classes.error}>
          {error}
        </p>
      )}
    </div>
  );
}
