/** `npm run manual`: writes the manual without script to `dist/manual/`. */
import { writeManual } from './manual/write.ts';

const folder = 'dist/manual';
console.log(`${await writeManual(folder, new Date())} pages in ${folder}/.`);
