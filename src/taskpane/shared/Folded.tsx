import { Link } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';

/**
 * What a link shows and hides; it is drawn only while it is shown. `show` and `hide`: the link's words, the same in both
 * states without `hide`; `label`: what it is called, where the words leave out what of; `as`: what stands around it all.
 */
export function Folded({ show, hide = show, label, as: Around = 'div', className, children }: {
  readonly show: string; readonly hide?: string; readonly label?: (isOpen: boolean) => string;
  readonly as?: 'div' | 'ul'; readonly className?: string; readonly children: ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <div>
        <Link as="button" aria-expanded={isOpen} aria-controls={id} aria-label={label?.(isOpen)} onClick={() => setOpen(!isOpen)}>{isOpen ? hide : show}</Link>
      </div>
      <Around id={id} hidden={!isOpen} {...(isOpen && { className })}>{isOpen && children}</Around>
    </>
  );
}
