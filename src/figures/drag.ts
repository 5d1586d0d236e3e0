import type { Drag } from './figure.ts';
import { drawingWidth } from './panel.ts';

/** Lets a pointer on the drawing move the slider: mouse, pen or finger; up and down still scroll. */
export function dragOnDrawing(element: HTMLElement, drag: Drag<string>): void {
  const drawing = element.querySelector('svg');
  const slider = element.querySelector<HTMLInputElement>(`[data-name=${drag.control}]`);
  if (!drawing || !slider) return;
  drawing.setAttribute('data-drag', '');
  const follow = (event: PointerEvent): void => {
    const { left, width } = drawing.getBoundingClientRect();
    const x = ((event.clientX - left) / width) * drawingWidth;
    slider.value = String(valueAt(drag, x));
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  };
  drawing.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    drawing.setPointerCapture(event.pointerId);
    follow(event);
  });
  drawing.addEventListener('pointermove', (event) => {
    if (drawing.hasPointerCapture(event.pointerId)) follow(event);
  });
}

/** The value at a place across the drawing; the slider itself keeps it within its ends. */
export function valueAt({ from, to }: Drag<string>, x: number): number {
  return from.value + ((x - from.x) / (to.x - from.x)) * (to.value - from.value);
}
