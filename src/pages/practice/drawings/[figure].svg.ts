import type { APIRoute, GetStaticPaths } from 'astro';
import { readDrawings } from '../../../practice/drawings.ts';
import { coverage } from '../../../site/current.ts';

export const getStaticPaths = (() =>
  (coverage === 'none' ? [] : readDrawings()).map(({ id, svg }) => ({
    params: { figure: id },
    props: { svg },
  }))) satisfies GetStaticPaths;

/** A diagram as a file, to hold beside what was drawn from memory. */
export const GET: APIRoute<{ svg: string }> = ({ props }) =>
  new Response(props.svg, { headers: { 'content-type': 'image/svg+xml' } });
