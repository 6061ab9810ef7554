import { describe, expect, it } from 'vitest';
import { CARD_WIDTH, cardPlace } from '../../lib/page/card-box.ts';

const free = { right: 1000, bottom: 800 };
const name = (left: number, top: number) => ({ left, top, bottom: top + 20 });

describe('cardPlace', () => {
  it('stands below the name where it fits', () => {
    expect(cardPlace(name(100, 200), free, 300)).toEqual({ left: 100, top: 226, height: 300 });
  });

  it('stands above where there is more room', () => {
    expect(cardPlace(name(100, 600), free, 300)).toEqual({ left: 100, top: 294, height: 300 });
  });

  it('is cut to the room there is, and never covers the name', () => {
    const place = cardPlace(name(100, 500), { right: 1000, bottom: 560 }, 520);
    expect(place.top + place.height).toBeLessThanOrEqual(500);
    expect(place.height).toBeLessThan(520);
  });

  it('stays left of the sidebar and inside of the window', () => {
    expect(cardPlace(name(900, 200), free, 300).left).toBe(1000 - CARD_WIDTH - 8);
    expect(cardPlace(name(-20, 200), free, 300).left).toBe(8);
  });
});
