import '../../components/styles/index.css';
import { render } from 'preact';
import { Compare } from '../../components/compare/Compare';
import { Surface } from '../../components/Surface';
import { surface } from '../../lib/browser/surface';
import { rewrite } from '../../lib/reader/rewrite';

render(
  <Surface environment={{ ...surface, rewrite }}>
    <Compare />
  </Surface>,
  document.querySelector('#app')!,
);
