import '../../components/styles/index.css';
import { render } from 'preact';
import { Popup } from '../../components/Popup';
import { Surface } from '../../components/Surface';
import { askEarly } from '../../lib/browser/client';
import { surface } from '../../lib/browser/surface';

askEarly();
render(
  <Surface environment={surface}>
    <Popup />
  </Surface>,
  document.querySelector('#app')!,
);
