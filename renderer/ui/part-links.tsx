import { Link } from 'wouter';
import classes from './part-links.module.css';

type PartLinksProps = {
  label: string;
  parts: readonly { href: string; name: string; count?: number; isCurrent: boolean }[];
};

/** The way between the parts of one screen, each with how much in it wants looking at. */
export function PartLinks({ label, parts }: PartLinksProps) {
  return (
    <nav className={classes.parts} aria-label={label}>
      {parts.map(({ href, name, count = 0, isCurrent }) => (
        <Link
          key={href}
          href={href}
          className={classes.part}
          aria-current={isCurrent ? 'page' : undefined}
        >
          {name}
          {count > 0 && <span className={classes.count}> {count}</span>}
        </Link>
      ))}
    </nav>
  );
}
