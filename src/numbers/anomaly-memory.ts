/** What anomaly detectors keep of a whole product: bytes and multiplications at the example's scale. */
import { tilesPerBoard, tilesPerField, tileSide } from './images.ts';

const bytesPerNumber = 4;

/** Places of one tile on a feature map of this stride. */
export function placesPerTile(stride: number): number {
  return (tileSide / stride) ** 2;
}

/** Bytes of PaDiM's Gaussians: for each place of each tile of a product a mean and a covariance. */
export function padimBytes(stride: number, dimensions: number): number {
  const numbers = dimensions + dimensions ** 2;
  return tilesPerBoard() * placesPerTile(stride) * numbers * bytesPerNumber;
}

/** Feature vectors that PatchCore keeps of so many good boards, thinned to a share. */
export function patchCoreVectors(boards: number, share: number, stride = 8): number {
  return boards * tilesPerBoard() * placesPerTile(stride) * share;
}

/** Bytes of these vectors. */
export function patchCoreBytes(boards: number, share: number, dimensions = 1024): number {
  return patchCoreVectors(boards, share) * dimensions * bytesPerNumber;
}

/** Multiplications to compare every place of a field with every vector kept. */
export function patchCoreMultiplications(
  boards: number,
  share: number,
  dimensions = 1024,
  stride = 8,
): number {
  const places = tilesPerField() * placesPerTile(stride);
  return places * patchCoreVectors(boards, share, stride) * dimensions;
}
