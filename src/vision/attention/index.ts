export { scaledDotProductAttention } from './scaled-dot-product.ts';
export type { Attention, AttentionOptions } from './scaled-dot-product.ts';
export { layerNorm, layerNormGradient } from './layer-norm.ts';
export type { LayerNormGradients, LayerNormOptions } from './layer-norm.ts';
export { multiHeadAttention } from './multi-head.ts';
export type { MultiHeadAttention, MultiHeadOptions } from './multi-head.ts';
