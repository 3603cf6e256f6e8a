/** How many bytes of tickets come in at the same time: each is in memory, several times over, until its answer. */
import type { onRequestAsyncHookHandler } from 'fastify';
import { problemOf, sendProblem } from '../problems.ts';
import { mostBodyBytes } from './read-tickets.ts';

/** Bytes, as their senders announce them: ten of the largest tickets. */
const mostBytesAtOnce = 150_000_000;

/** Bytes that a ticket without files never has. */
const fewBytes = 800_000;

const secondsToWait = 10;

/**
 * Refuses a ticket with files that would come in beside too many others. One without is always let in: whoever announces
 * much and sends it slowly keeps out no such ticket.
 */
export function onlyAtOnce(): onRequestAsyncHookHandler {
  let underWay = 0;
  return async ({ headers }, reply) => {
    const bytes = announcedIn(headers['content-length']);
    if (bytes > fewBytes && underWay + bytes > mostBytesAtOnce) {
      return sendProblem(reply.header('retry-after', secondsToWait), tooMuch);
    }
    underWay += bytes;
    // Also when the sender is gone before the answer.
    reply.raw.once('close', () => {
      underWay -= bytes;
    });
  };
}

/** A body of which the length is not said may be as long as any; of a longer one nothing is read. */
function announcedIn(header: string | undefined): number {
  const length = Number(header ?? mostBodyBytes);
  return Math.min(Number.isSafeInteger(length) ? length : mostBodyBytes, mostBodyBytes);
}

const tooMuch = problemOf(503, 'Too many files come in at the same time.');
