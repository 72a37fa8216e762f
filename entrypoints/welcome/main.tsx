import '../../components/styles/index.css';
import { render } from 'preact';
import { Surface } from '../../components/Surface';
import { Welcome } from '../../components/Welcome';
import { surface } from '../../lib/browser/surface';

render(
  <Surface environment={surface}>
    <Welcome />
  </Surface>,
  document.querySelector('#app')!,
);
