import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

/**
 * A part of the page whose code comes when it is first shown. Unlike React's own `lazy`, a load that failed is tried
 * again when the part is: its error goes to the nearest boundary, and the boundary's retry mounts it anew.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Waiting: ComponentType = Nothing,
): ComponentType<Props> {
  let Part: ComponentType<Props> | null = null;
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
