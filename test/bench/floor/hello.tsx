import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (!root) throw new Error('hello.html has no #root');
createRoot(root).render(<h1>Hello</h1>);
