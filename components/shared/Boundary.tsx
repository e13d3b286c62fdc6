import { Component, type ComponentChildren } from 'preact';

interface BoundaryProps {
  /** Drawn where the children cannot be. */
  instead: ComponentChildren;
  children: ComponentChildren;
}

/**
 * Draws one account. A mistake of ours that keeps it from being drawn is written to the console, `instead` is drawn in its
 * place, and everything beside it as ever. It tries again when its key changes.
 */
export class Boundary extends Component<BoundaryProps, { hasFailed: boolean }> {
  static override getDerivedStateFromError = () => ({ hasFailed: true });

  override state = { hasFailed: false };

  override componentDidCatch(error: unknown): void {
    console.error(error);
  }

  override render({ instead, children }: BoundaryProps) {
    return this.state.hasFailed ? instead : children;
  }
}
