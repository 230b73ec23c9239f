/* How vis-timeline is set up. Its typings lag behind its options, so these are written here and taken at their word. */
import moment from 'moment';

const MS_PER_DAY = 86_400_000;

export const MARGIN = { axis: 6, item: { horizontal: 10, vertical: 4 } };
/** On a phone signs stand closer, and may overlap a little. */
export const NARROW_MARGIN = { axis: 5, item: { horizontal: -3, vertical: 1 } };

export const OPTIONS = {
  align: 'left',
  // The adapter watches the width; vis-timeline would ask for the height too, and draw all anew a second after it has changed.
  autoResize: false,
  // Characters that a label may need, each as wide as a digit with its padding: years, and short months of every language.
  maxMinorChars: 3,
  // Whole days have no time zone, so the axis is drawn in UTC for every reader.
  moment: (date: moment.MomentInput) => moment.utc(date),
  selectable: false,
  showCurrentTime: false,
  showTooltips: false,
  groupOrder: 'order',
  orientation: { axis: 'bottom', item: 'top' },
  // The wheel alone scrolls the page.
  zoomKey: 'ctrlKey',
  // Nothing until setAxis, rather than the library's English for a frame.
  format: { minorLabels: () => '', majorLabels: () => '' },
  zoomMin: 14 * MS_PER_DAY,
  zoomMax: 120 * 365 * MS_PER_DAY,
  snap: null,
};
