import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';
import { MoreFace, MoreTabs } from './MoreTabs';
import { beside, narrow } from './narrow';
import { shownTabs } from './tabRow';

const useStyles = makeStyles({
  row: {
    position: 'sticky', top: 0, zIndex: 3, display: 'flex', backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: '0 4px',
  },
  list: { display: 'flex', minWidth: 0 },
  // Measures every tab as wide as it will be, and is neither seen nor reached.
  measure: { position: 'absolute', width: 'max-content', visibility: 'hidden', display: 'flex', height: 0, overflow: 'hidden', pointerEvents: 'none' },
  tab: {
    font: 'inherit', color: tokens.colorNeutralForeground2, background: 'none', border: 'none', cursor: 'pointer', whiteSpace: 'nowrap',
    padding: '8px', borderBottom: '3px solid transparent', minHeight: '36px', position: 'relative',
    [narrow]: { padding: `4px ${beside} 3px`, display: 'flex', flexDirection: 'column', alignItems: 'center', fontSize: tokens.fontSizeBase200, lineHeight: '14px' },
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
  icon: { display: 'none', [narrow]: { display: 'flex' } },
  // As wide as when it is chosen: labels do not move.
  label: {
    display: 'inline-grid',
    '::after': { content: 'attr(data-label)', fontWeight: tokens.fontWeightSemibold, height: 0, overflow: 'hidden', visibility: 'hidden' },
  },
  count: {
    marginLeft: '4px', padding: '0 5px', borderRadius: tokens.borderRadiusCircular, fontSize: tokens.fontSizeBase100, lineHeight: '16px', display: 'inline-block',
    fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground5, color: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
    // On the icon's corner.
    [narrow]: { position: 'absolute', top: '1px', left: 'calc(50% + 3px)', margin: 0, padding: '0 4px', lineHeight: '14px' },
  },
  whole: { maxWidth: 'none' },
  panel: {
    width: '100%', maxWidth: '1180px', boxSizing: 'border-box',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

/** One tab: what it is called, and how many things wait in it (null: none are counted). */
export interface TabLabel<T extends string> {
  readonly name: T;
  readonly text: string;
  readonly icon: ReactNode;
  readonly count?: { readonly number: number; readonly what: string } | null;
}

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

/** The widths of all tabs, of the menu's button and of the row that they stand in, as they are laid out; none before they are. */
function useFitting(names: string, count: number) {
  const row = useRef<HTMLDivElement>(null);
  const measure = useRef<HTMLDivElement>(null);
  const [fitting, setFitting] = useState<readonly number[] | null>(null);
  useLayoutEffect(() => {
    const look = (): void => {
      const widths = [...measure.current?.children ?? []].map((each) => each.getBoundingClientRect().width);
      const room = row.current?.clientWidth ?? 0;
      setFitting((before) => {
        const now = [room, ...widths];
        return before?.length === now.length && before.every((width, at) => width === now[at]) ? before : now;
      });
    };
    look();
    const observer = new ResizeObserver(look);
    if (row.current) observer.observe(row.current);
    return () => observer.disconnect();
  }, [names, count]);
  return { row, measure, room: fitting?.[0] ?? 0, widths: fitting?.slice(1, -1) ?? [], menu: fitting?.at(-1) ?? 0 };
}

/**
 * Tabs as the ARIA practices describe them: one stop for Tab, arrows between them, shown as soon as reached. They stand
 * in one row; those that it has no room for are in a menu at its end, and the chosen one always stands in the row.
 */
export function Tabs<T extends string>({ label, more, tabs, selected, onSelect, children, isWhole = false }: {
  readonly label: string; readonly more: { readonly text: string; readonly label: string }; readonly tabs: readonly TabLabel<T>[]; readonly selected: T;
  readonly onSelect: (tab: T) => void; readonly children: ReactNode;
  /** The shown part takes the whole width of the window. */
  readonly isWhole?: boolean;
}) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const { row, measure, room, widths, menu } = useFitting(tabs.map(({ text, count }) => `${text} ${count?.number ?? ''}`).join('|'), tabs.length);
  const { shown, hidden } = shownTabs(tabs, selected, { widths, menu, room });
  const focus = (name: T) => setTimeout(() => list.current?.querySelector<HTMLElement>(`#tab-${name}`)?.focus(), 0);
  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ name }) => name === selected);
    const next = nextTab(event.key, at, tabs.length);
    const tab = next === null ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    onSelect(tab.name);
    focus(tab.name);
  };
  const content = ({ text, icon, count }: TabLabel<T>) => (
    <>
      <span className={styles.icon} aria-hidden="true">{icon}</span>
      <span className={styles.label} data-label={text}>{text}</span>
      {count && count.number > 0 && <span className={styles.count} aria-hidden="true">{count.number}</span>}
    </>
  );
  return (
    <>
      <div ref={row} className={styles.row}>
        <div ref={list} role="tablist" aria-label={label} className={styles.list} onKeyDown={move}>
          {shown.map((tab) => (
            <button key={tab.name} type="button" role="tab" id={`tab-${tab.name}`} aria-controls="tab-panel" aria-selected={tab.name === selected}
              aria-label={tab.count && tab.count.number > 0 ? `${tab.text}, ${tab.count.what}` : tab.text}
              tabIndex={tab.name === selected ? 0 : -1} className={mergeClasses(styles.tab, tab.name === selected && styles.chosen)}
              onClick={() => onSelect(tab.name)}>
              {content(tab)}
            </button>
          ))}
        </div>
        {hidden.length > 0 && (
          <MoreTabs text={more.text} label={more.label} tabs={hidden.map(({ name, text }) => [name, text] as const)} onSelect={(name) => {
            onSelect(name);
            focus(name);
          }} />
        )}
        <div ref={measure} className={styles.measure} aria-hidden="true" inert>
          {tabs.map((tab) => <span key={tab.name} className={styles.tab}>{content(tab)}</span>)}
          <MoreFace text={more.text} />
        </div>
      </div>
      <div role="tabpanel" id="tab-panel" aria-labelledby={`tab-${selected}`} className={mergeClasses(styles.panel, isWhole && styles.whole)}>{children}</div>
    </>
  );
}
