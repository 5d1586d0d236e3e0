export {
  createImage,
  cropImage,
  imageChannel,
  imageFromRows,
  imageToRows,
  mapImage,
} from './image.ts';
export type { Image } from './image.ts';
