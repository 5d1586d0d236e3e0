/** A path of the pen; places are shares of the sheet's width and height. */
type Line = (readonly [x: number, y: number])[];

/** Lets `<draw-from-memory>` be drawn on with a mouse, a pen or a finger, and compared with ours. */
export function layOutSheet(element: HTMLElement): void {
  const canvas = element.querySelector('canvas');
  const sheet = element.querySelector<HTMLElement>('.sheet');
  const ours = element.querySelector<HTMLElement>('.ours');
  const buttons = element.querySelector<HTMLElement>('.button-row');
  const context = canvas?.getContext('2d');
  if (!canvas || !context || !sheet || !ours || !buttons) return;
  const lines: Line[] = [];

  const draw = (): void => {
    const { width, height } = canvas.getBoundingClientRect();
    canvas.width = width * devicePixelRatio;
    canvas.height = height * devicePixelRatio;
    context.lineWidth = 2.5 * devicePixelRatio;
    context.lineCap = context.lineJoin = 'round';
    context.strokeStyle = getComputedStyle(canvas).color;
    for (const line of lines) {
      context.beginPath();
      for (const [x, y] of line) context.lineTo(x * canvas.width, y * canvas.height);
      context.stroke();
    }
  };

  const placeOf = ({ clientX, clientY }: PointerEvent): Line[number] => {
    const { left, top, width, height } = canvas.getBoundingClientRect();
    return [(clientX - left) / width, (clientY - top) / height];
  };
  canvas.addEventListener('pointerdown', (event) => {
    canvas.setPointerCapture(event.pointerId);
    lines.push([placeOf(event)]);
  });
  canvas.addEventListener('pointermove', (event) => {
    if (!canvas.hasPointerCapture(event.pointerId)) return;
    lines.at(-1)?.push(...event.getCoalescedEvents().map(placeOf), placeOf(event));
    draw();
  });

  const act: Readonly<Record<string, (button: HTMLElement) => void>> = {
    lay: (button) => {
      ours.hidden = !ours.hidden;
      button.setAttribute('aria-pressed', String(!ours.hidden));
    },
    undo: () => lines.pop(),
    clear: () => lines.splice(0),
  };
  element.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
    if (!button) return;
    act[button.dataset.do ?? '']?.(button);
    draw();
  });
  element.addEventListener('change', () => tellTicked(element));
  sheet.hidden = buttons.hidden = false;
  new ResizeObserver(draw).observe(canvas);
}

function tellTicked(element: HTMLElement): void {
  const boxes = [...element.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
  const ticked = boxes.filter(({ checked }) => checked).length;
  const count = element.querySelector('.count');
  if (count) count.textContent = `${ticked} of ${boxes.length} on your sheet.`;
}
