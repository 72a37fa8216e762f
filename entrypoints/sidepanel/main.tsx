import '../../components/styles/index.css';
import { render } from 'preact';
import { SidePanel } from '../../components/SidePanel';
import { Surface } from '../../components/Surface';
import { surface } from '../../lib/browser/surface';
import { rewrite } from '../../lib/reader/rewrite';

render(
  <Surface environment={{ ...surface, rewrite }}>
    <SidePanel />
  </Surface>,
  document.querySelector('#app')!,
);
