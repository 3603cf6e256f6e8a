/** What targets do when they are not well, once a request stands before them. */
import type { Socket } from 'node:net';

/** One way to fail. */
export type Misbehaviour = {
  /** The name of the target that does it. */
  readonly name: string;
  /** For the report. */
  readonly said: string;
  /** Whether the target keeps the ticket all the same: the gateway cannot know, and has to send it again. */
  readonly keeps: boolean;
  /** When it fails: at no connection, at once, before it reads, or after it has read the request. */
  readonly at: 'connecting' | 'connected' | 'reading' | 'asked';
  readonly does: (socket: Socket) => void;
};

/** Seconds that the target asks for with 429. */
export const retryAfter = 120;

const dripMs = 40;

/** All of them. */
export const misbehaviours: readonly Misbehaviour[] = [
  { name: 'down', said: 'refuses connections', keeps: false, at: 'connecting', does: () => {} },
  { name: 'unavailable', said: 'answers 503', keeps: false, at: 'asked', does: answers('503 Service Unavailable') },
  {
    name: 'failing',
    said: 'keeps it, answers 500',
    keeps: true,
    at: 'asked',
    does: answers('500 Internal Server Error'),
  },
  {
    name: 'busy',
    said: `answers 429 with Retry-After: ${retryAfter}`,
    keeps: false,
    at: 'asked',
    does: answers('429 Too Many Requests', `Retry-After: ${retryAfter}\r\n`),
  },
  { name: 'silent', said: 'keeps it, never answers', keeps: true, at: 'asked', does: () => {} },
  { name: 'slow-reader', said: 'reads ten bytes at a time', keeps: false, at: 'reading', does: readsSlowly },
  {
    name: 'half-closed',
    said: 'keeps it, closes its half without an answer',
    keeps: true,
    at: 'asked',
    does: halfCloses,
  },
  {
    name: 'dripping',
    said: 'keeps it, answers a letter at a time, without end',
    keeps: true,
    at: 'asked',
    does: drips,
  },
  { name: 'cut', said: 'keeps it, breaks off in the middle of its answer', keeps: true, at: 'asked', does: breaksOff },
  { name: 'resetting', said: 'resets the connection at once', keeps: false, at: 'connected', does: resets },
  { name: 'reset-late', said: 'keeps it, resets the connection', keeps: true, at: 'asked', does: resets },
  { name: 'garbled', said: 'keeps it, answers what is no HTTP', keeps: true, at: 'asked', does: garbles },
];

function answers(status: string, headers = ''): (socket: Socket) => void {
  return (socket) => socket.end(`HTTP/1.1 ${status}\r\n${headers}Content-Length: 0\r\nConnection: close\r\n\r\n`);
}

function readsSlowly(socket: Socket): void {
  every(socket, () => socket.read(10));
}

function halfCloses(socket: Socket): void {
  socket.end();
}

function drips(socket: Socket): void {
  socket.write('HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n');
  every(socket, () => socket.write(' '));
}

function breaksOff(socket: Socket): void {
  socket.write('HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"id": 1', () => {
    socket.destroy();
  });
}

function resets(socket: Socket): void {
  socket.resetAndDestroy();
}

function garbles(socket: Socket): void {
  socket.end('220 mail.example ESMTP\r\n');
}

function every(socket: Socket, does: () => unknown): void {
  const timer = setInterval(does, dripMs);
  socket.once('close', () => clearInterval(timer));
}
