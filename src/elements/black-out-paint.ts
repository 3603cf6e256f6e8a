import type { Bar, Point } from './bars.ts';

/** Paints the bars, each with an edge that stands out on dark images too; the last one, which the keys move, doubly. */
export function paintBars(context: CanvasRenderingContext2D, bars: readonly Bar[], thick: number): void {
  for (const bar of bars) {
    const { x, y, width, height } = bar;
    context.fillStyle = '#000';
    context.fillRect(x, y, width, height);
    context.lineWidth = thick;
    context.strokeStyle = '#fff';
    context.strokeRect(x + thick / 2, y + thick / 2, width - thick, height - thick);
    if (bar !== bars.at(-1)) continue;
    context.strokeStyle = '#d2401a';
    context.strokeRect(x - thick / 2, y - thick / 2, width + thick, height + thick);
  }
}

/** Marks the corner that was tapped. */
export function paintMark(context: CanvasRenderingContext2D, { x, y }: Point, thick: number): void {
  const arm = thick * 6;
  for (const [colour, width] of [
    ['#fff', thick * 3],
    ['#d2401a', thick],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.beginPath();
    context.moveTo(x - arm, y);
    context.lineTo(x + arm, y);
    context.moveTo(x, y - arm);
    context.lineTo(x, y + arm);
    context.stroke();
  }
}

/**
 * A new image of the same type and size, black where the bars are: what was there is in none of its pixels.
 *
 * @throws {Error} when the browser has no room for it.
 */
export async function blackedOut(image: ImageBitmap, bars: readonly Bar[], type: string): Promise<Blob> {
  const canvas = document.createElement('canvas');
  ({ width: canvas.width, height: canvas.height } = image);
  const context = canvas.getContext('2d', { alpha: false });
  context?.drawImage(image, 0, 0);
  for (const { x, y, width, height } of bars) context?.fillRect(x, y, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.85));
  if (!context || !blob) throw new Error('The image could not be drawn.');
  return blob;
}
