import { createRoot } from 'react-dom/client';
import { Help } from './help.tsx';

createRoot(document.querySelector('main')!).render(<Help />);
