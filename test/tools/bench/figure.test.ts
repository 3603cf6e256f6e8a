import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { beside, figureOf, figuresOf, verdictOf, type Figure } from '../../../tools/bench/figure.ts';

const about = (median: number, spread: number): Figure => ({
  median,
  low: median - spread / 2,
  high: median + spread / 2,
});
const shown = (value: number) => `${value} ms`;

describe('a figure', () => {
  it('is the middle of what was measured, with its middle half', () => {
    assert.deepEqual(figureOf([9, 1, 5, 3, 7]), { median: 5, low: 3, high: 7 });
  });

  it('is not moved by one measurement that went wrong', () => {
    assert.deepEqual(figureOf([9000, 1, 5, 3, 7]), { median: 5, low: 3, high: 7 });
  });

  it('is made of everything that was measured each time', () => {
    const { first, second } = figuresOf([
      { first: 1, second: 10 },
      { first: 2, second: 20 },
      { first: 3, second: 30 },
    ]);
    assert.deepEqual([first.median, second.median], [2, 20]);
  });
});

describe('two figures', () => {
  it('differ by more than either spreads, or are a tie', () => {
    assert.equal(beside(about(120, 10), about(100, 15), shown), '20 ms more');
    assert.equal(beside(about(100, 10), about(120, 15), shown), '20 ms less');
    assert.equal(beside(about(120, 10), about(100, 25), shown), 'tie');
  });
});

describe('a goal', () => {
  it('is met up to its limit', () => {
    assert.equal(verdictOf(about(20, 4), 20), 'met');
    assert.equal(verdictOf(about(115, 4), about(100, 4), 16), 'met');
  });

  it('is a tie past that, as far as the measurements differ among themselves', () => {
    assert.equal(verdictOf(about(22, 4), 20), 'tie');
    assert.equal(verdictOf(about(120, 2), about(100, 4), 16), 'tie');
  });

  it('is not met further on', () => {
    assert.equal(verdictOf(about(25, 4), 20), 'not met');
    assert.equal(verdictOf(about(121, 2), about(100, 4), 16), 'not met');
  });
});
