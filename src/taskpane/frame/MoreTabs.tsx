import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, MoreHorizontal20Regular } from '@fluentui/react-icons';
import type { FocusEvent, KeyboardEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { beside, narrow } from './narrow';

const focusLine = { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' } as const;

const useStyles = makeStyles({
  place: { position: 'relative', marginLeft: 'auto', display: 'flex' },
  button: {
    font: 'inherit', color: tokens.colorNeutralForeground2, background: 'none', border: 'none', cursor: 'pointer', padding: 0, display: 'flex',
    ':hover': { color: tokens.colorNeutralForeground1 }, ':focus-visible': focusLine,
  },
  face: {
    display: 'flex', alignItems: 'center', columnGap: '2px', padding: '8px 6px', whiteSpace: 'nowrap',
    [narrow]: { flexDirection: 'column', padding: `4px ${beside} 4px 6px`, fontSize: tokens.fontSizeBase200, lineHeight: '14px' },
  },
  dots: { display: 'none', [narrow]: { display: 'flex' } },
  arrow: { display: 'flex', [narrow]: { display: 'none' } },
  menu: {
    position: 'absolute', top: '100%', right: 0, minWidth: '140px', maxWidth: '240px', padding: '4px', backgroundColor: tokens.colorNeutralBackground1, display: 'flex', flexDirection: 'column',
    borderRadius: tokens.borderRadiusMedium, boxShadow: tokens.shadow16, border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  item: {
    font: 'inherit', color: tokens.colorNeutralForeground1, background: 'none', border: 'none', cursor: 'pointer', textAlign: 'left', padding: '8px 10px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover }, ':focus-visible': focusLine,
  },
});

/** Where a key leads within the menu. */
function nextItem(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown': return (at + 1) % count;
    case 'ArrowUp': return (at + count - 1) % count;
    case 'Home': return 0;
    case 'End': return count - 1;
    default: return null;
  }
}

/** What the menu's button shows: dots over its word where the tabs are icons over theirs. */
export function MoreFace({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    <span className={styles.face}>
      <span className={styles.dots} aria-hidden="true"><MoreHorizontal20Regular /></span>
      {text}
      <span className={styles.arrow} aria-hidden="true"><ChevronDown16Regular /></span>
    </span>
  );
}

/** The tabs that the row has no room for, as a menu button of the ARIA practices. */
export function MoreTabs<T extends string>({ text, label, tabs, onSelect }: {
  readonly text: string; readonly label: string; readonly tabs: readonly (readonly [T, string])[]; readonly onSelect: (tab: T) => void;
}) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const items = (): HTMLElement[] => [...menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? []];
  useEffect(() => {
    if (isOpen) menu.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  }, [isOpen]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      close();
      return;
    }
    const all = items();
    const next = nextItem(event.key, all.findIndex((item) => item === document.activeElement), all.length);
    if (next === null) return;
    event.preventDefault();
    all[next]?.focus();
  };
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  return (
    <div className={styles.place} onBlur={leave}>
      <button ref={button} type="button" className={styles.button} aria-haspopup="menu" aria-expanded={isOpen} aria-label={label}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || isOpen) return;
          event.preventDefault();
          setOpen(true);
        }}>
        <MoreFace text={text} />
      </button>
      {isOpen && (
        <div ref={menu} role="menu" aria-label={label} className={styles.menu} onKeyDown={move}>
          {tabs.map(([name, each]) => (
            <button key={name} type="button" role="menuitem" tabIndex={-1} className={styles.item} onClick={() => {
              setOpen(false);
              onSelect(name);
            }}>
              {each}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
