// The operations of a BERT encoder, on memory that the caller lays out (see ../layout.ts and ../encoder.ts). All of it is standard
// WebAssembly SIMD, without the relaxed instructions: the same bytes in give the same bits out in every browser.
export { attend } from './attention';
export { judge, mean, unit } from './answer';
export { quantise, product } from './product';
export { activate, add, embed, normalise } from './rows';

/** The first address that the kernel itself does not use. */
export const free: usize = __heap_base;
