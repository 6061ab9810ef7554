import { expect, it } from 'vitest';
import { parsePage } from '../../scripts/analyze/parse-page.ts';

it('reads attributes that are written in capitals as a browser does', () => {
  const document = parsePage('<HTML><BODY><A HREF="/a" Class=x CLASS=y>A</A></BODY></HTML>');
  const link = document.querySelector('a[href]');
  expect(link?.getAttribute('href')).toBe('/a');
  expect(link?.className).toBe('x');
});
