import './ui/without-eval';
import './paper.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { descriptionOf } from '#shared/documents/description-pieces';
import { Paper } from './records/preview/paper';
import { allowOnlySafeMarkup } from './ui/safe-markup';

/** The page that is printed: the paper it was given and nothing else. It is drawn when it is loaded. */
const dataOf = (id: string): string => document.getElementById(id)?.textContent ?? '';
allowOnlySafeMarkup();
const description = descriptionOf([dataOf('paper')]);
const logo = z.string().parse(JSON.parse(dataOf('logo')));
const root = document.getElementById('root');
if (!root) throw new Error('paper.html has no #root');
// What these two say is in the PDF: its title, and in which language it is read out.
document.title = description.title;
document.documentElement.lang = description.language;
flushSync(() => createRoot(root).render(<Paper description={description} logo={logo} />));
