/* Texts that are cut off, lie outside the page or upon each other. */
import type { Page } from '@playwright/test';

/** One line a misfit; empty where everything fits. */
export async function findMisfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Piece {
      readonly element: Element;
      readonly text: string;
      readonly rect: DOMRect;
    }
    const width = document.documentElement.clientWidth;
    const say = ({ element, text }: Pick<Piece, 'element' | 'text'>) =>
      `“${text.trim().slice(0, 50)}” (${element.tagName.toLowerCase()}.${[...element.classList].join('.')})`;

    /** The element and what it stands in, nearest first. */
    const lineage = (element: Element): Element[] =>
      element.parentElement ? [element, ...lineage(element.parentElement)] : [element];

    /** A box that a reader can scroll or move: what lies outside it is not lost. */
    const isScrollable = (box: Element) =>
      /auto|scroll/.test(getComputedStyle(box).overflowX) ||
      box.matches('.vis-panel.vis-center, .vis-panel.vis-bottom');
    const isScrolled = (element: Element) => lineage(element).some(isScrollable);

    const isSeen = (element: Element) => {
      if (element.closest('.visually-hidden, .skip, .vis-measure, option, [hidden]')) return false;
      return lineage(element).every((box) => {
        const { visibility, opacity, clipPath } = getComputedStyle(box);
        return visibility === 'visible' && opacity !== '0' && clipPath === 'none';
      });
    };

    /** The part of a rectangle that no box around the text cuts off. */
    const clip = (rect: DOMRect, element: Element): DOMRect => {
      const boxes = lineage(element).filter((box) => getComputedStyle(box).overflowX !== 'visible');
      const edges = [rect, ...boxes.map((box) => box.getBoundingClientRect())];
      const left = Math.max(...edges.map((edge) => edge.left));
      const top = Math.max(...edges.map((edge) => edge.top));
      const right = Math.min(...edges.map((edge) => edge.right));
      const bottom = Math.min(...edges.map((edge) => edge.bottom));
      return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    };

    const readPieces = (): Piece[] => {
      const pieces: Piece[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { textContent: text, parentElement: element } = walker.currentNode;
        if (!text?.trim() || !element || !isSeen(element)) continue;
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        const rects = [...range.getClientRects()].filter((rect) => rect.width > 2 && rect.height > 2);
        pieces.push(...rects.map((rect) => ({ element, text, rect })));
      }
      return pieces;
    };

    const findLost = (pieces: readonly Piece[]): string[] =>
      pieces.flatMap((piece) => {
        const { rect, element } = piece;
        if (isScrolled(element)) return [];
        // No text of ours touches the edge of the window.
        if (rect.left < 2 || rect.right > width - 2) return [`${say(piece)} lies beyond the page`];
        const seen = clip(rect, element);
        return rect.width - seen.width > 2 && seen.width > 0 ? [`${say(piece)} is cut off`] : [];
      });

    const isOpaque = (element: Element) => {
      const { backgroundColor, backgroundImage } = getComputedStyle(element);
      return !/rgba\(.*, 0(\.\d+)?\)|transparent/.test(backgroundColor) || backgroundImage !== 'none';
    };
    const hides = (stack: readonly Element[], over: Element, under: Element) => {
      const sheet = stack.findIndex(
        (element) => isOpaque(element) && element.contains(over) && !element.contains(under),
      );
      const below = stack.indexOf(under);
      return sheet !== -1 && (below === -1 || sheet < below);
    };
    /** Whether something with a background of its own lies between the two at this point, or over both. */
    const isCovered = (x: number, y: number, one: Element, other: Element) => {
      const stack = document.elementsFromPoint(x, y);
      const top = stack.findIndex((element) => element.contains(one) || element.contains(other));
      const isUnderSheet = stack.slice(0, Math.max(0, top)).some(isOpaque);
      return isUnderSheet || hides(stack, one, other) || hides(stack, other, one);
    };

    const lieTogether = (one: Piece, other: Piece) => {
      const left = Math.max(one.rect.left, other.rect.left);
      const right = Math.min(one.rect.right, other.rect.right);
      const isKin = one.element.contains(other.element) || other.element.contains(one.element);
      if (isKin || right - left < 3) return false;
      const y = (other.rect.top + Math.min(one.rect.bottom, other.rect.bottom)) / 2;
      return !isCovered((left + right) / 2, y, one.element, other.element);
    };

    const findOverlaps = (pieces: readonly Piece[]): string[] => {
      const lines = pieces
        .map((piece) => ({ ...piece, rect: clip(piece.rect, piece.element) }))
        .filter(({ rect }) => rect.width > 4 && rect.height > 8)
        // Lines lie close; their letters do not fill the height of their boxes.
        .map((piece) => {
          const { x, y, width: wide, height } = piece.rect;
          return { ...piece, rect: new DOMRect(x, y + 4, wide, height - 8) };
        })
        .sort((a, b) => a.rect.top - b.rect.top);
      return lines.flatMap((one, index) => {
        const after = lines.slice(index + 1);
        const end = after.findIndex(({ rect }) => rect.top >= one.rect.bottom);
        return after
          .slice(0, end === -1 ? after.length : end)
          .filter((other) => lieTogether(one, other))
          .map((other) => `${say(one)} lies upon ${say(other)}`);
      });
    };

    /** Hints in empty fields, which no box tells the width of. */
    const findCutHints = (): string[] =>
      [...document.querySelectorAll('input[placeholder]')].flatMap((input) => {
        const hint = input.getAttribute('placeholder') ?? '';
        const { font, paddingLeft, paddingRight } = getComputedStyle(input);
        const pen = document.createElement('canvas').getContext('2d');
        if (!pen) return [];
        pen.font = font;
        const room = input.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
        return pen.measureText(hint).width > room
          ? [`${say({ element: input, text: hint })} is cut off`]
          : [];
      });

    const overflow = document.documentElement.scrollWidth - width;
    const wide = overflow > 0 ? [`the page is ${overflow} pixels wider than its window`] : [];
    const pieces = readPieces();
    return [...new Set([...wide, ...findLost(pieces), ...findOverlaps(pieces), ...findCutHints()])];
  });
}
