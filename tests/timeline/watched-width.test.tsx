import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { WatchedWidth } from '../../src/timeline/watched-width';

let tellWidth: (width: number) => void;

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(
        onResize: (entries: readonly { readonly contentRect: { readonly width: number } }[]) => void,
      ) {
        tellWidth = (width) => onResize([{ contentRect: { width } }]);
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

it('a stage that is laid out after its signs were placed says so, and they are placed anew', () => {
  const onChange = vi.fn();
  const width = new WatchedWidth(document.createElement('div'), onChange);
  expect(width.now).toBe(0);
  tellWidth(275);
  expect(width.now).toBe(275);
  expect(onChange).toHaveBeenCalledTimes(1);
});

it('says so too where its width was asked for meanwhile', () => {
  const onChange = vi.fn();
  const stage = document.createElement('div');
  const width = new WatchedWidth(stage, onChange);
  // It is laid out while the signs are drawn, before anybody has been told.
  Object.defineProperty(stage, 'clientWidth', { get: () => 275 });
  expect(width.now).toBe(275);
  tellWidth(275);
  expect(onChange).toHaveBeenCalledTimes(1);
});

it('a stage that is as wide as before has nothing to say', () => {
  const onChange = vi.fn();
  const width = new WatchedWidth(document.createElement('div'), onChange);
  tellWidth(275);
  tellWidth(275);
  expect(width.now).toBe(275);
  expect(onChange).toHaveBeenCalledTimes(1);
});
