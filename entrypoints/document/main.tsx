import '../../components/styles/index.css';
import { render } from 'preact';
import { DocumentPage } from '../../components/document/DocumentPage';
import { Surface } from '../../components/Surface';
import { surface } from '../../lib/browser/surface';
import { rewrite } from '../../lib/reader/rewrite';

render(
  <Surface environment={{ ...surface, rewrite }}>
    <DocumentPage />
  </Surface>,
  document.querySelector('#app')!,
);
