import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { barAfter, barBetween, middleBar, placeOf } from '../../src/elements/bars.ts';

const image = { width: 200, height: 100 };
const bar = { x: 20, y: 10, width: 40, height: 20 };

describe('a bar', () => {
  it('covers every pixel that its corners touch, whichever is first', () => {
    const covered = { x: 10, y: 5, width: 21, height: 11 };
    assert.deepEqual(barBetween({ x: 10.9, y: 5.2 }, { x: 30.1, y: 15.5 }, image), covered);
    assert.deepEqual(barBetween({ x: 30.1, y: 5.2 }, { x: 10.9, y: 15.5 }, image), covered);
  });

  it('stays in the image, and is never nothing', () => {
    assert.deepEqual(barBetween({ x: -9, y: 90 }, { x: 900, y: 900 }, image), { x: 0, y: 90, width: 200, height: 10 });
    assert.deepEqual(barBetween({ x: 500, y: 500 }, { x: 500, y: 500 }, image), { x: 199, y: 99, width: 1, height: 1 });
    assert.deepEqual(middleBar({ width: 1, height: 1 }), { x: 0, y: 0, width: 1, height: 1 });
  });

  it('starts in the middle, wide and low', () => {
    assert.deepEqual(middleBar(image), { x: 60, y: 46, width: 80, height: 8 });
  });

  const rows: readonly (readonly [key: string, resizes: boolean, next: Partial<typeof bar>])[] = [
    ['ArrowLeft', false, { x: 16 }],
    ['ArrowRight', false, { x: 24 }],
    ['ArrowUp', false, { y: 8 }],
    ['ArrowDown', false, { y: 12 }],
    ['ArrowLeft', true, { width: 36 }],
    ['ArrowRight', true, { width: 44 }],
    ['ArrowUp', true, { height: 18 }],
    ['ArrowDown', true, { height: 22 }],
  ];

  for (const [key, resizes, next] of rows)
    it(`goes a fiftieth of the image further: ${key}${resizes ? ' with Shift' : ''}`, () => {
      assert.deepEqual(barAfter(key, resizes, bar, image), { ...bar, ...next });
    });

  it('stops at every edge', () => {
    for (const [key, resizes] of rows) {
      let last = bar;
      for (let presses = 0; presses < 60; presses += 1) last = barAfter(key, resizes, last, image) ?? last;
      assert.ok(last.x >= 0 && last.x + last.width <= 200 && last.y >= 0 && last.y + last.height <= 100, key);
      assert.ok(last.width >= 1 && last.height >= 1, key);
      assert.deepEqual(barAfter(key, resizes, last, image), last);
    }
  });

  it('leaves every other key alone', () => {
    for (const key of ['a', 'Tab', 'Enter', 'constructor']) assert.equal(barAfter(key, false, bar, image), undefined);
  });

  it('says where it is', () => {
    assert.equal(placeOf(bar, image, '{left} {top} {width} {height} {other}'), '10 10 20 20 {other}');
  });
});
