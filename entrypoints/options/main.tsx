import '../../components/styles/index.css';
import { render } from 'preact';
import { Options } from '../../components/Options';
import { Surface } from '../../components/Surface';
import { surface } from '../../lib/browser/surface';

render(
  <Surface environment={surface}>
    <Options />
  </Surface>,
  document.querySelector('#app')!,
);
