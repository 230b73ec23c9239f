import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  /** What stands in the failed panel's place. */
  readonly fallback: (error: Error, retry: () => void) => ReactNode;
  /** A change of this value gives the panel another try: a reader broken by one event opens the next. */
  readonly resetKey?: unknown;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly error: Error | null;
  readonly failedKey: unknown;
}

/** Keeps one panel's failure from blanking the others. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null, failedKey: undefined };

  static getDerivedStateFromError(error: unknown): Partial<ErrorBoundaryState> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  static getDerivedStateFromProps(
    { resetKey }: ErrorBoundaryProps,
    { error, failedKey }: ErrorBoundaryState,
  ): Partial<ErrorBoundaryState> | null {
    return error && failedKey !== resetKey ? { error: null, failedKey: resetKey } : { failedKey: resetKey };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return this.props.fallback(error, () => this.setState({ error: null }));
  }
}
