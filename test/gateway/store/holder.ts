/** Another process that is about to write in a new database file, for half a second. Its argument is that file. */
import SQLite from 'better-sqlite3';

const file = new SQLite(process.argv[2]);
file.exec('begin immediate');
console.log('held');
setTimeout(() => file.close(), 500);
