import type { Alert } from '../../lib/model';
import { Icon } from '../Icon';
import { CircleAlert, Info, TriangleAlert } from '../icons';

const icons = { high: TriangleAlert, medium: CircleAlert, low: Info };

export const SeverityIcon = ({ of }: { of: Alert['severity'] }) => <Icon of={icons[of]} />;
