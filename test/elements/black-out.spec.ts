import { assert, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { examples } from './examples.ts';
import { PanelHarness, spoken } from './harness.ts';
import { picture } from './ticket-examples.ts';
import type { TicketFilesView } from '../../src/session/view.ts';

const { blackOut, withFiles } = examples;

type Colour = readonly number[];

const red: Colour = [255, 0, 0];
const blue: Colour = [0, 0, 255];
const black: Colour = [0, 0, 0];

/** The tool, with its image drawn. */
async function opened(image = picture) {
  const { files } = blackOut as { files: TicketFilesView };
  const tool = files.tool && { ...files.tool, image };
  const harness = await PanelHarness.show({ ...blackOut, files: { ...files, ...(tool ? { tool } : {}) } });
  const canvas = harness.one('canvas') as HTMLCanvasElement;
  const { width } = await createImageBitmap(image);
  await waitUntil(() => canvas.width === width, 'the image is drawn');
  // The image is small: as large as a screen would be, with its edge of one pixel.
  canvas.style.inlineSize = '258px';
  canvas.scrollIntoView({ block: 'center' });
  return {
    harness,
    canvas,
    said: () => spoken(harness.one('wegwijzer-black-out').shadowRoot?.querySelector('[role="status"]') ?? canvas),
  };
}

/** The place on the page of a pixel of the image. */
function placeOf(canvas: HTMLCanvasElement, x: number, y: number): [number, number] {
  const { left, top } = canvas.getBoundingClientRect();
  const scale = canvas.clientWidth / canvas.width;
  const [edge] = getComputedStyle(canvas).borderWidth.split('px');
  return [Math.round(left + Number(edge) + x * scale), Math.round(top + Number(edge) + y * scale)];
}

async function drag(canvas: HTMLCanvasElement, from: readonly [number, number], to: readonly [number, number]) {
  await sendMouse({ type: 'move', position: placeOf(canvas, ...from) });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: placeOf(canvas, ...to) });
  await sendMouse({ type: 'up' });
}

/** The pixels of the image that was kept. */
async function kept(harness: PanelHarness) {
  harness.control('Bewaar zo').click();
  await waitUntil(() => harness.attached.length > 0, 'the image is kept');
  const [event] = harness.attached;
  const [image] = event?.files ?? [];
  if (!image || harness.attached.length !== 1) throw new Error('There is not one image.');
  const bitmap = await createImageBitmap(image);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  const pixel = (x: number, y: number): Colour => [...(context?.getImageData(x, y, 1, 1).data ?? [])].slice(0, 3);
  const count = (colour: Colour) => {
    const { data = [] } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? {};
    let found = 0;
    for (let at = 0; at < data.length; at += 4)
      if (colour.every((value, part) => data[at + part] === value)) found += 1;
    return found;
  };
  return { event, image, size: [bitmap.width, bitmap.height], pixel, count };
}

describe('the tool that blacks out', () => {
  before(() => setViewport({ width: 800, height: 900 }));

  it('takes focus to its heading, and says how it works by hand and by keyboard', async () => {
    const { harness, canvas } = await opened();
    assert.strictEqual(spoken(harness.focused ?? canvas), 'Maak iets onleesbaar');
    assert.strictEqual(harness.described(canvas), blackOut.files?.tool?.text.keys);
    assert.strictEqual(canvas.ariaLabel, 'Uw afbeelding');
  });

  it('makes black what is dragged over, and nothing else', async () => {
    const { harness, canvas, said } = await opened();
    await drag(canvas, [14, 10], [50, 22]);
    await harness.settled();
    // The mouse goes to whole pixels of the page.
    assert.match(said(), /^Er staat één balk\. Links 2[0-3] %, boven (28|31) %, breed 5\d %, hoog (38|41) %\.$/);
    const { event, image, size, pixel, count } = await kept(harness);
    assert.deepEqual([event?.replaces, image.type, size], [0, 'image/png', [64, 32]]);
    assert.strictEqual(count(red), 0);
    assert.deepEqual([pixel(16, 12), pixel(47, 19), pixel(4, 4), pixel(60, 28)], [black, black, blue, blue]);
    assert.strictEqual(count(black) + count(blue), 64 * 32);
  });

  it('lays a bar between two corners that are tapped, so that nobody needs to drag', async () => {
    const { harness, canvas, said } = await opened();
    await sendMouse({ type: 'click', position: placeOf(canvas, 50, 22) });
    await harness.settled();
    assert.strictEqual(said(), 'Tik nu op de andere hoek.');
    await sendMouse({ type: 'click', position: placeOf(canvas, 14, 10) });
    await harness.settled();
    assert.match(said(), /^Er staat één balk\./);
    assert.strictEqual((await kept(harness)).count(red), 0);
  });

  it('works with a finger, and forgets a touch that the browser took over', async () => {
    const { harness, canvas } = await opened();
    const touch = (type: string, x: number, y: number, isPrimary = true) => {
      const [clientX, clientY] = placeOf(canvas, x, y);
      canvas.setPointerCapture = () => undefined;
      canvas.dispatchEvent(new PointerEvent(type, { pointerId: 7, pointerType: 'touch', isPrimary, clientX, clientY }));
    };
    touch('pointerdown', 1, 1);
    touch('pointermove', 9, 9);
    touch('pointercancel', 9, 9);
    touch('pointerup', 60, 30);
    touch('pointerdown', 14, 10);
    touch('pointerdown', 2, 2, false);
    touch('pointermove', 50, 22);
    touch('pointerup', 50, 22);
    const { pixel, count } = await kept(harness);
    assert.strictEqual(count(red), 0);
    assert.deepEqual([pixel(2, 2), pixel(58, 29)], [blue, blue]);
    assert.strictEqual(getComputedStyle(canvas).touchAction, 'pan-y pinch-zoom');
  });

  it('works with the keyboard alone, and says where the bar is', async () => {
    const { harness, said } = await opened();
    const press = async (key: string, times: number) => {
      for (let at = 0; at < times; at += 1) await sendKeys({ press: key });
      await harness.settled();
    };
    await press('Tab', 2);
    await press('Enter', 1);
    assert.strictEqual(harness.focused?.localName, 'canvas');
    assert.strictEqual(said(), 'Er staat één balk. Links 30 %, boven 44 %, breed 41 %, hoog 13 %.');
    await press('ArrowLeft', 6);
    await press('ArrowUp', 3);
    assert.strictEqual(said(), 'Links 20 %, boven 34 %, breed 41 %, hoog 13 %.');
    await sendKeys({ down: 'Shift' });
    await press('ArrowRight', 13);
    await press('ArrowDown', 7);
    await sendKeys({ up: 'Shift' });
    assert.strictEqual(said(), 'Links 20 %, boven 34 %, breed 61 %, hoog 34 %.');
    await press('Tab', 3);
    assert.strictEqual(spoken(harness.focused ?? harness.panel), 'Bewaar zo');
    await press('Enter', 1);
    await waitUntil(() => harness.attached.length > 0);
    const image = await createImageBitmap(harness.attached[0]?.files[0] ?? new Blob());
    const context = new OffscreenCanvas(64, 32).getContext('2d');
    context?.drawImage(image, 0, 0);
    assert.notInclude(
      [...(context?.getImageData(0, 0, 64, 32).data ?? [])].filter((_, at) => at % 4 === 0),
      255,
    );
  });

  it('keeps the bar in sight in an image that is longer than the screen', async () => {
    const long = new OffscreenCanvas(100, 3000);
    long.getContext('2d');
    const { harness, canvas } = await opened(await long.convertToBlob());
    harness.control('Voeg een balk toe').click();
    await harness.settled();
    const middle = () => {
      const { top, bottom } = harness.one('.mark').getBoundingClientRect();
      return (top + bottom) / 2;
    };
    const { top } = canvas.getBoundingClientRect();
    assert.closeTo(middle() - top, canvas.clientHeight / 2, 100);
    assert.isTrue(middle() > 0 && middle() < 900, 'after the first bar');
    for (let presses = 0; presses < 20; presses += 1) await sendKeys({ press: 'ArrowUp' });
    assert.isBelow(middle() - canvas.getBoundingClientRect().top, canvas.clientHeight * 0.2);
    assert.isTrue(middle() > 0 && middle() < 900, 'after the arrows');
  });

  it('keeps the arrows from the page, and leaves it every other key', async () => {
    const { harness, canvas } = await opened();
    const heard: string[] = [];
    harness.panel.addEventListener('keydown', ({ key }) => heard.push(key));
    harness.control('Voeg een balk toe').click();
    await harness.settled();
    for (const key of ['ArrowDown', 'Home', 'x']) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
      canvas.dispatchEvent(event);
      assert.strictEqual(event.defaultPrevented, key === 'ArrowDown', key);
    }
    assert.deepEqual(heard, ['Home', 'x']);
  });

  it('takes the last bar away again', async () => {
    const { harness, canvas, said } = await opened();
    await drag(canvas, [14, 10], [50, 22]);
    await drag(canvas, [2, 2], [8, 8]);
    harness.control('Verwijder de laatste balk').click();
    await harness.settled();
    assert.match(said(), /^Er staat één balk\./);
    assert.deepEqual((await kept(harness)).pixel(4, 4), blue);
  });

  it('changes nothing without a bar, or when it is cancelled', async () => {
    const { harness, canvas, said } = await opened();
    harness.control('Verwijder de laatste balk').click();
    harness.control('Bewaar zo').click();
    await drag(canvas, [14, 10], [50, 22]);
    harness.control('Verwijder de laatste balk').click();
    await harness.settled();
    assert.strictEqual(said(), 'Er staat geen balk.');
    harness.control('Bewaar zo').click();
    await drag(canvas, [14, 10], [50, 22]);
    harness.control('Annuleer').click();
    assert.deepEqual(harness.sent, ['files.cancel', 'files.cancel', 'files.cancel']);
    assert.deepEqual(harness.attached, []);
  });

  it('closes by itself when the image cannot be shown', async () => {
    const { files } = blackOut;
    const tool = files?.tool && { ...files.tool, image: new Blob(['no image'], { type: 'image/png' }) };
    const harness = await PanelHarness.show(withFiles);
    await harness.turnTo({ ...blackOut, files: { ...files, ...(tool ? { tool } : {}) } } as typeof blackOut);
    await waitUntil(() => harness.sent.length > 0);
    assert.deepEqual(harness.sent, ['files.cancel']);
  });
});
