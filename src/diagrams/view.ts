/** Which part of a drawing a window shows, and how large. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface View {
  /** Corner of the part that is seen, in the drawing's coordinates. */
  readonly x: number;
  readonly y: number;
  /** Pixels of the window per unit of the drawing. */
  readonly scale: number;
}

const smallest = 0.2;
const largest = 8;

/** The whole drawing, as large as it fits, in the middle; never above three times its size. */
export function fit(drawing: Size, window: Size): View {
  const scale = Math.min(window.width / drawing.width, window.height / drawing.height, 3);
  return {
    x: (drawing.width - window.width / scale) / 2,
    y: (drawing.height - window.height / scale) / 2,
    scale,
  };
}

/** The drawing moved by pixels of the window. */
export function moved(view: View, dx: number, dy: number): View {
  return { ...view, x: view.x - dx / view.scale, y: view.y - dy / view.scale };
}

/** The drawing larger by a factor, with the point of the window under the pointer kept in place. */
export function zoomed(
  view: View,
  by: number,
  at: { readonly x: number; readonly y: number },
): View {
  const scale = Math.min(largest, Math.max(smallest, view.scale * by));
  return {
    x: view.x + at.x / view.scale - at.x / scale,
    y: view.y + at.y / view.scale - at.y / scale,
    scale,
  };
}
