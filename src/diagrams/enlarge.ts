/** Shows a drawing as large as the window, to be moved and zoomed by mouse, touch and keyboard. */
import { fit, moved, zoomed, type Size, type View } from './view.ts';

/** Share of the window that an arrow key moves by, and the factor of one step of zoom. */
const stride = 0.1;
const factor = 1.25;

export function enlarge(source: SVGSVGElement): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'diagram-dialog';
  dialog.setAttribute(
    'aria-label',
    `${source.querySelector('title')?.textContent ?? 'Diagram'}, enlarged`,
  );
  dialog.innerHTML = `<div class="bar"><span>Drag to move, + − to zoom, 0 to fit</span>
    <button type="button" data-key="-" aria-label="Zoom out">−</button>
    <button type="button" data-key="+" aria-label="Zoom in">+</button>
    <button type="button" data-key="0">Fit</button>
    <button type="button" data-key="Escape">Close</button></div>
    <div class="stage" tabindex="0" role="group" aria-label="Drawing: arrow keys move it"></div>`;
  const stage = dialog.querySelector<HTMLElement>('.stage');
  if (!stage) return;
  stage.append(copyOf(source));
  document.body.append(dialog);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.showModal();
  stage.focus();
  control(dialog, stage);
}

/** A copy whose ids do not double those on the page. */
function copyOf(source: SVGSVGElement): SVGSVGElement {
  const copy = source.cloneNode(true) as SVGSVGElement;
  for (const element of copy.querySelectorAll('title, desc, metadata, defs')) element.remove();
  for (const name of ['aria-labelledby', 'aria-describedby', 'role']) copy.removeAttribute(name);
  copy.setAttribute('width', '100%');
  copy.setAttribute('height', '100%');
  return copy;
}

function control(dialog: HTMLDialogElement, stage: HTMLElement): void {
  const svg = stage.querySelector('svg');
  if (!svg) return;
  const drawing: Size = svg.viewBox.baseVal;
  const { width, height } = drawing;
  const whole: Size = { width, height };
  const window = (): Size => ({ width: stage.clientWidth, height: stage.clientHeight });
  let view = fit(whole, window());
  const show = (next: View) => {
    view = next;
    const { width, height } = window();
    svg.setAttribute('viewBox', `${view.x} ${view.y} ${width / view.scale} ${height / view.scale}`);
  };
  const zoom = (by: number, x = stage.clientWidth / 2, y = stage.clientHeight / 2) =>
    show(zoomed(view, by, { x, y }));
  const keys: Readonly<Record<string, () => void>> = {
    '+': () => zoom(factor),
    '=': () => zoom(factor),
    '-': () => zoom(1 / factor),
    '0': () => show(fit(whole, window())),
    ArrowLeft: () => show(moved(view, stage.clientWidth * stride, 0)),
    ArrowRight: () => show(moved(view, -stage.clientWidth * stride, 0)),
    ArrowUp: () => show(moved(view, 0, stage.clientHeight * stride)),
    ArrowDown: () => show(moved(view, 0, -stage.clientHeight * stride)),
    Escape: () => dialog.close(),
  };
  const press = (key: string | undefined) => {
    const act = key === undefined ? undefined : keys[key];
    act?.();
    return act !== undefined;
  };
  dialog.addEventListener('keydown', (event) => {
    if (!event.ctrlKey && !event.metaKey && press(event.key)) event.preventDefault();
  });
  dialog.addEventListener('click', (event) => {
    press((event.target as HTMLElement).dataset.key);
  });
  stage.addEventListener('wheel', (event) => {
    event.preventDefault();
    const { left, top } = stage.getBoundingClientRect();
    zoom(2 ** (-event.deltaY / 400), event.clientX - left, event.clientY - top);
  });
  addEventListener('resize', () => show(view));
  followPointers(stage, (dx, dy) => show(moved(view, dx, dy)), zoom);
  show(view);
}

/** One pointer moves; two move and zoom. */
function followPointers(
  stage: HTMLElement,
  move: (dx: number, dy: number) => void,
  zoom: (by: number, x: number, y: number) => void,
): void {
  const pointers = new Map<number, DOMPoint>();
  stage.addEventListener('pointerdown', (event) => {
    pointers.set(event.pointerId, new DOMPoint(event.clientX, event.clientY));
  });
  stage.addEventListener('pointermove', (event) => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    const now = new DOMPoint(event.clientX, event.clientY);
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    // Only a pointer that moves is held on to, so that a link can still be pressed.
    stage.setPointerCapture(event.pointerId);
    move((now.x - before.x) / pointers.size, (now.y - before.y) / pointers.size);
    if (other) {
      const { left, top } = stage.getBoundingClientRect();
      const apart = (point: DOMPoint) => Math.hypot(point.x - other.x, point.y - other.y) || 1;
      zoom(apart(now) / apart(before), (now.x + other.x) / 2 - left, (now.y + other.y) / 2 - top);
    }
    pointers.set(event.pointerId, now);
  });
  for (const end of ['pointerup', 'pointercancel'] as const) {
    stage.addEventListener(end, (event) => pointers.delete(event.pointerId));
  }
}
