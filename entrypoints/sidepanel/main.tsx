import '../../components/styles/index.css';
import { render } from 'preact';
import { Panel } from '../../components/Panel';
import { Surface } from '../../components/Surface';
import { surface } from '../../lib/browser/surface';

render(
  <Surface environment={surface}>
    <Panel />
  </Surface>,
  document.querySelector('#app')!,
);
