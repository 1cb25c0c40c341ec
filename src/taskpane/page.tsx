import { useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './frame/App';
import { fileServices } from './services/fileServices';
import type { OpenedFile } from './frame/openedFile';
import { Pane } from './frame/Pane';
import { pageDrafts } from './runtime/pageDrafts';
import { PaneStore } from './store/paneStore';
import { Welcome } from './frame/Welcome';

/** The pane on a page of the browser: the workbook is a file, the work is done in a worker. */

const makeWorker = () => new Worker(new URL('./worker.ts', import.meta.url));

function FilePane({ file, onOpen, onClose, onLanguage }: {
  readonly file: OpenedFile; readonly onOpen: (file: OpenedFile) => void; readonly onClose: () => void; readonly onLanguage: () => void;
}) {
  const services = useMemo(() => fileServices(file, makeWorker, onClose), [file, onClose]);
  const store = useMemo(() => new PaneStore(services, pageDrafts(file.name)), [services, file.name]);
  return <Pane services={services} store={store} onLanguage={onLanguage} onOpen={(next) => {
    services.close?.();
    onOpen(next);
  }} />;
}

function Page({ onLanguage }: { readonly onLanguage: () => void }) {
  const [file, setFile] = useState<OpenedFile | null>(null);
  const close = useMemo(() => () => setFile(null), []);
  return file === null
    ? <Welcome onOpen={setFile} onLanguage={onLanguage} />
    : <FilePane file={file} onOpen={setFile} onClose={close} onLanguage={onLanguage} />;
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<App surroundings={{ language: 'sv', dark: null }}>{(onLanguage) => <Page onLanguage={onLanguage} />}</App>);
