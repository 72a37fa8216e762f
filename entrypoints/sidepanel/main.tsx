import '../../components/styles/index.css';
import { render } from 'preact';
import { Panel } from '../../components/Panel';
import { Surface } from '../../components/Surface';
import { surface } from '../../lib/browser/surface';
import { rewrite } from '../../lib/summary/rewrite';

render(
  <Surface environment={{ ...surface, rewrite }}>
    <Panel />
  </Surface>,
  document.querySelector('#app')!,
);
