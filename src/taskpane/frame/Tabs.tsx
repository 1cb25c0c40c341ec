import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import { useRef } from 'react';

const useStyles = makeStyles({
  list: {
    // One row as long as it fits; with larger text, or one tab more, two.
    position: 'sticky', top: 0, zIndex: 2, display: 'flex', flexWrap: 'wrap', backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: '0 4px',
    '@media (max-width: 400px)': { padding: '0 8px' },
  },
  tab: {
    font: 'inherit', color: tokens.colorNeutralForeground2, background: 'none', border: 'none', cursor: 'pointer',
    padding: '8px', borderBottom: '3px solid transparent',
    '@media (max-width: 400px)': { padding: '8px 4px' },
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1Hover },
    // There a transparent line is drawn.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  panel: {
    width: '100%', maxWidth: '1180px', boxSizing: 'border-box',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

/** Where the arrow keys, Home and End lead from a tab. */
function nextTab(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight': return (at + 1) % count;
    case 'ArrowLeft': return (at + count - 1) % count;
    case 'Home': return 0;
    case 'End': return count - 1;
    default: return null;
  }
}

/** Tabs as the ARIA practices describe them: one stop for Tab, arrows between them, shown as soon as reached. */
export function Tabs<T extends string>({ label, tabs, selected, onSelect, children }: {
  readonly label: string; readonly tabs: readonly (readonly [T, string])[]; readonly selected: T;
  readonly onSelect: (tab: T) => void; readonly children: ReactNode;
}) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex(([name]) => name === selected);
    const next = nextTab(event.key, at, tabs.length);
    const tab = next === null ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    onSelect(tab[0]);
    list.current?.querySelector<HTMLElement>(`#tab-${tab[0]}`)?.focus();
  };
  return (
    <>
      <div ref={list} role="tablist" aria-label={label} className={styles.list} onKeyDown={move}>
        {tabs.map(([name, text]) => (
          <button key={name} type="button" role="tab" id={`tab-${name}`} aria-controls="tab-panel" aria-selected={name === selected}
            tabIndex={name === selected ? 0 : -1} className={mergeClasses(styles.tab, name === selected && styles.chosen)}
            onClick={() => onSelect(name)}>
            {text}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="tab-panel" aria-labelledby={`tab-${selected}`} className={styles.panel}>{children}</div>
    </>
  );
}
