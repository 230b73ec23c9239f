import { useEffect, useState } from 'react';

export interface ScrollShare {
  /** How far the list is scrolled, 0 to 1. */
  readonly share: number;
  /** Distance of the place with the same share of the screen from the list's top, in pixels. */
  readonly top: number;
}

/** Follows the window's scrolling over a list that begins at the offset and is so high. */
export function useScrollShare(offset: number, height: number): ScrollShare {
  const [place, setPlace] = useState<ScrollShare>({ share: 0, top: 0 });
  useEffect(() => {
    const follow = () => {
      const screen = window.innerHeight;
      const scrolled = Math.max(0, Math.min(window.scrollY - offset, height - screen));
      const share = scrolled / Math.max(1, height - screen);
      const top = scrolled + share * screen;
      setPlace((before) => (before.share === share && before.top === top ? before : { share, top }));
    };
    follow();
    window.addEventListener('scroll', follow, { passive: true });
    window.addEventListener('resize', follow);
    return () => {
      window.removeEventListener('scroll', follow);
      window.removeEventListener('resize', follow);
    };
  }, [offset, height]);
  return place;
}
