import { pictureText } from '#shared/text/screens/structure';
import { edgeKindLabels } from '#shared/text/structure/tie-words';
import { optionsOf } from '../../../ui/options-of';
import classes from './picture.module.css';

/** What the lines and the boxes of the picture mean. */
export function Legend() {
  return (
    <ul className={classes.legend} aria-label={pictureText.legend}>
      {optionsOf(edgeKindLabels).map(({ value, label }) => (
        <li key={value}>
          <svg width={44} height={12} aria-hidden>
            <path className={classes[value]} d="M 8 6 H 44" />
            {value === 'answers-to' && <path className={classes.head} d="M 0 6 l 9 -5 v 10 z" />}
          </svg>
          {label}
        </li>
      ))}
      <li>
        <span className={classes.sample} />
        {pictureText.bodyNotKept}
      </li>
    </ul>
  );
}
