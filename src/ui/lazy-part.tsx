import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

/**
 * A part of the page whose code comes when it is first shown, or ahead of that: what has come by then is shown at once,
 * while to ask for it again takes its turn behind all else that the page does at its start. Unlike React's own `lazy`, a load that failed is tried
 * again when the part is: its error goes to the nearest boundary, and the boundary's retry mounts it anew.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Waiting: ComponentType = Nothing,
  { isAhead = false } = {},
): ComponentType<Props> {
  let Part: ComponentType<Props> | null = null;
  const comeAhead = (come: ComponentType<Props>) => {
    Part = come;
  };
  // Should this first try fail, the part tries again when it is wanted.
  if (isAhead) load().then(comeAhead, () => undefined);
  return function LazyPart(props: Props): ReactNode {
    const [error, setError] = useState<Error | null>(null);
    const [, setCome] = useState(Part !== null);
    useEffect(() => {
      if (Part) return;
      let isHere = true;
      const onCome = (come: ComponentType<Props>) => {
        Part = come;
        if (isHere) setCome(true);
      };
      const onFail = (cause: unknown) => {
        if (isHere) setError(cause instanceof Error ? cause : new Error(String(cause)));
      };
      load().then(onCome, onFail);
      return () => {
        isHere = false;
      };
    }, []);
    if (error) throw error;
    return Part ? <Part {...props} /> : <Waiting />;
  };
}

const Nothing = () => null;
