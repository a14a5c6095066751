import { numberIn } from './counted.ts';
import { SIGNS } from './signs.ts';
import type { Interface } from './table.ts';

const number = numberIn('en');
const area = numberIn('en', { maximumSignificantDigits: 4 });

export const EN: Interface = {
  ...SIGNS.en,
  number,
  area: (value) => `${area(value)} km²`,
  meanings: {
    confirms: 'says that it is so, of its own doing or side',
    claims: 'says that it is so',
    denies: 'says that it is not so',
    reports: 'passes on what happened or was said',
    appraises: 'judges its worth',
    warns: 'says what must follow',
    withholds: 'leaves open what could be said',
  },
  contestedTag: 'contested',
  close: 'Close',

  skip: 'Skip to the article',
  bar: {
    line: 'who said what, where',
    language: 'Place names',
    map: 'Map',
    projections: { globe: 'Globe', mercator: 'Flat map' },
    colours: 'Colours',
    save: 'Save figure',
    about: 'About this map',
  },
  themes: { auto: 'As the device', light: 'Light', dark: 'Dark', contrast: 'High contrast', print: 'Print (white)', mono: 'Greys' },

  map: {
    name: 'Map',
    drawing: 'Drawing the map …',
    still: 'A still map: this browser gives no WebGL right now. Everything else works.',
    legend: 'Legend',
    ring: 'A ring’s arcs are the stances of a place’s statements:',
    dashed: 'Disputed borders dashed',
    sources: 'Borders and sources',
    canvas: 'Map canvas: arrow keys move it, plus and minus zoom, Enter chooses the place in the middle',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    unmentioned: (country) => `No statement mentions ${country}.`,
  },

  filter: {
    search: 'Search',
    searchAll: 'Search statements, speakers and places',
    open: 'Filter',
    clear: (shown, total) => `Clear (${number(shown)} of ${number(total)})`,
    speaker: 'Speaker',
    allSpeakers: 'All speakers',
    stance: 'Stance',
    kind: 'How the place is named',
    contestedOnly: (count) => `Contested only (${number(count)})`,
  },
  someOf: (shown, total) => `${number(shown)} of ${SIGNS.en.statements(total)}`,
  kinds: { name: 'by name', demonym: 'by its people', metonym: 'for its government', implied: 'implied: our reading' },
  nothing: {
    none: 'No statement.',
    noneAbout: (place) => `No statement about ${place}.`,
    noneLeft: 'No statement passes the filter.',
    noneLeftAbout: (place) => `No statement about ${place} passes the filter.`,
    drop: {
      query: (statements) => `Drop the search words (${statements})`,
      speaker: (statements) => `Drop the speaker (${statements})`,
      stances: (statements) => `Drop the stances (${statements})`,
      kinds: (statements) => `Drop the kinds of mention (${statements})`,
      contestedOnly: (statements) => `Drop “contested only” (${statements})`,
    },
  },

  article: {
    retold: 'retold in our own words',
    title: 'In the article',
    whole: 'Show the whole article',
    inParagraph: (paragraph) => `Statements in paragraph ${paragraph}`,
    paragraphOf: (paragraph) => `Paragraph ${paragraph} of the retelling`,
  },
  statement: {
    all: 'Statements',
    every: 'All statements',
    byPlace: 'Statements by place',
    modes: { quote: 'Quoted', paraphrase: 'In indirect speech', narration: 'In the article’s own voice' },
    inArticle: 'in the article',
    link: 'Link to this',
    linkTo: (speaker) => `Link to this statement of ${speaker}`,
    places: 'Places it mentions',
    others: 'Other statements about this',
  },
  relations: {
    disputes: {
      from: ({ name, plural }) => `Disputes what ${name} ${plural ? 'say' : 'says'}`,
      to: ({ name, plural }) => `${name} ${plural ? 'dispute' : 'disputes'} this`,
    },
    supports: {
      from: ({ name, plural }) => `Supports what ${name} ${plural ? 'say' : 'says'}`,
      to: ({ name, plural }) => `${name} ${plural ? 'support' : 'supports'} this`,
    },
    contrasts: {
      from: ({ name, plural }) => `Contrasts with what ${name} ${plural ? 'say' : 'says'}`,
      to: ({ name, plural }) => `What ${name} ${plural ? 'say' : 'says'} contrasts with this`,
    },
  },
  bases: { stated: 'stated in the article', editorial: 'our reading' },
  dispute: {
    title: 'Contested',
    about: 'The article reports both and settles neither.',
    bothSides: 'Both sides',
    pair: (by, of) => `${by.name} disputes what ${of.name} says`,
  },
  figures: {
    title: 'Figures',
    about: (text) => `about ${text}`,
    range: (low, high) => `${low} to ${high}`,
    scale: (most) => `on one scale from 0 to ${most}`,
  },
  place: {
    title: 'Places',
    inside: (larger) => `in ${larger}`,
    parts: (part) => `In it: ${part}`,
    partsOf: (part) => `In ${part}`,
    order: 'Places in reading order',
    index: 'Index by place',
    notDrawn: 'Named, but not drawn',
  },

  notices: {
    fileMistakes: 'What is wrong with the file',
    dismiss: 'Dismiss',
    unknown: (key, value) => `The address asks for ${key} “${value}”, which this story does not have; it was ignored.`,
    unknownPosition: (value) => `The address asks for map position “${value}”; zoom/latitude/longitude was expected, so it was ignored.`,
    notDrawn: (place, ref) => `“${place}” can’t be drawn: the map has no ${ref}. Its statements are in the list of places.`,
    layerMissing: (layer, reason) => `The map’s layer “${layer}” could not be loaded (${reason}); the rest is drawn without it.`,
  },

  save: {
    preparing: 'Getting ready …',
    failed: 'What draws the figures could not be loaded. Check the connection and load the page again.',
    figure: 'The figure',
    size: 'Size',
    sizes: {
      '16:9': 'Slide, 16:9', '4:3': 'Slide, 4:3', square: 'Square', social: 'For a shared link', a4: 'A4', 'a4-landscape': 'A4, landscape', own: 'Own size',
    },
    width: 'Width',
    height: 'Height',
    sides: (least, most) => `In pixels: whole numbers from ${least} to ${most}.`,
    file: 'File',
    scale: 'Scale',
    language: 'Place names',
    statements: 'Statements',
    statementChoices: { none: 'None', key: 'Key', full: 'With their words' },
    save: 'Save',
    saved: (name) => `Saved as ${name}`,
    making: 'Making the picture …',
    copying: 'Copying …',
    copy: { picture: 'Copy picture', caption: 'Copy caption', address: 'Copy link', citation: 'Copy citation' },
    copied: { picture: 'Picture copied', caption: 'Caption copied', address: 'Link copied', citation: 'Citation copied' },
    texts: 'The words that go with it',
    caption: 'Caption',
    alt: 'Description for who can’t see it',
    citation: 'Citation',
    address: 'Link',
    view: 'The map as it stands',
    viewAbout: 'As PNG: zoomed as it is now, with its markers, scale and sources.',
    viewMissing: 'There is no map to be saved: it needs WebGL, which this browser does not give it right now. The figure above needs none.',
    viewSave: 'Save what I see',
    noCopy: 'This browser did not let the page copy. The words stand below: mark them and copy them yourself.',
    noPictures: 'This browser can’t copy pictures. Save the figure as PNG instead.',
    noCopyOfPicture: 'This browser did not let the page copy a picture. Save the figure as PNG instead.',
  },

  policy: {
    article: 'The article',
    borders: 'Borders',
    bordersText: 'Crimea with Sevastopol is drawn as an area of its own with dashed edges, in neither Russia nor Ukraine, because both claim it. '
      + 'Other disputed borders that the source knows are dashed too. Elsewhere borders follow Natural Earth, which shows who is in control rather than '
      + 'who is in the right. A line on this map is no statement about whose a territory is.',
    statements: 'Statements',
    statementsText: 'Each keeps its speaker, the chain through which it reached the article, and the article’s verb. Where one disputes another, both '
      + 'stand side by side. Dateline gives no verdict. What the editor read between the lines is marked “our reading”.',
    sources: 'Sources and licences',
    sourcesList: [
      'Countries, regions and lakes: Natural Earth, public domain',
      'Towns: GeoNames, CC BY 4.0',
      'Country names: Unicode CLDR, Unicode licence',
      'Fonts: Source Serif 4, Source Sans 3, Noto Sans KR, SIL Open Font Licence 1.1',
      'Map engine: MapLibre GL JS, BSD 3-Clause; Dateline itself: MIT',
    ],
    data: 'Your data',
    dataText: 'Nothing is collected, and nothing is loaded from another host.',
  },
};
