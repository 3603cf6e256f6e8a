import type { Bar, Point } from './bars.ts';

/** Pixels of the page: less is a tap and no bar. */
const shortestDrag = 8;

/** How many pixels of a canvas one pixel of the page is. */
const densityOf = ({ width, clientWidth }: HTMLCanvasElement): number => width / (clientWidth || width);

/** The pixel of a canvas below a pointer that is on it. */
export function pixelAt(canvas: HTMLCanvasElement, { offsetX, offsetY }: MouseEvent): Point {
  // Each by its own side: a pixel of the page that is cut off is many pixels of a long image.
  const { width, height, clientWidth, clientHeight } = canvas;
  return { x: (offsetX * width) / clientWidth, y: (offsetY * height) / clientHeight };
}

/** Whether a pointer that went down and up at these pixels of a canvas hardly moved. */
export function isTap(canvas: HTMLCanvasElement, from: Point, to: Point): boolean {
  return Math.hypot(to.x - from.x, to.y - from.y) < shortestDrag * densityOf(canvas);
}

/** How many pixels of a canvas a line must be thick to be seen: two of the page, and two of its own at least. */
export function thicknessOn(canvas: HTMLCanvasElement): number {
  return Math.max(1, densityOf(canvas)) * 2;
}

/** Lays an element over the part of the canvas where a bar is, from top to bottom. */
export function layOver(canvas: HTMLCanvasElement, bar: Bar, element: HTMLElement): void {
  const { style } = element;
  style.insetBlockStart = `${bar.y / densityOf(canvas)}px`;
  style.blockSize = `${bar.height / densityOf(canvas)}px`;
}
