/** What the reader chooses of a figure. */
import type { FigureChoice, FigureService, FigureKind, FigureScale } from '../../view/figure-service.ts';
import type { View } from '../../view/view.ts';
import { LANGUAGES } from '../../story/schema.ts';
import { useMessages } from '../context.tsx';
import LANGUAGE_NAMES from '../../locales/language-names.json' with { type: 'json' };
import { Select } from '../panels/select.tsx';

/** As they stand in the fields. */
export interface Choices extends Pick<FigureChoice, 'theme' | 'language'> {
  /** One of the service's formats, or `own` with the two sides. */
  size: string;
  width: string;
  height: string;
  kind: FigureKind;
  scale: FigureScale;
  /** Null: what suits the size. */
  statements: FigureChoice['statements'] | null;
}

export const openingChoices = ({ theme, language }: View): Choices => ({
  size: '16:9',
  width: '1200',
  height: '800',
  kind: 'png',
  scale: 2,
  theme: theme === 'auto' ? 'light' : theme,
  language,
  statements: null,
});

/** Null while a side is no size. */
export function choiceOf(
  { size, width, height, theme, language, statements }: Choices,
  { sides: { least, most }, statementsFor }: FigureService,
): FigureChoice | null {
  const isSide = (text: string) => /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;
  if (size === 'own' && !(isSide(width) && isSide(height))) return null;
  const format = size === 'own' ? `${Number(width)}x${Number(height)}` : size;
  return { format, theme, language, statements: statements ?? statementsFor(format) };
}

const KIND_NAMES: Record<FigureKind, string> = { svg: 'SVG', png: 'PNG', pdf: 'PDF' };
const KINDS = ['png', 'svg', 'pdf'] as const;
const THEMES = ['light', 'dark', 'contrast', 'print', 'mono'] as const;
const STATEMENTS = ['none', 'key', 'full'] as const;

interface Props {
  service: FigureService;
  choices: Choices;
  isValid: boolean;
  onChange: (change: Partial<Choices>) => void;
}

export function FigureChoices({ service, choices, isValid, onChange }: Props) {
  const { size, kind, scale, theme, language, statements } = choices;
  const { save, bar, themes } = useMessages();
  const sizes: Record<string, string> = save.sizes;
  return (
    <div class="save-choices" role="group" aria-label={save.figure}>
      <Select
        label={save.size}
        value={size}
        all={[...service.formats, 'own']}
        names={sizes}
        onChange={(value) => onChange({ size: value })}
      />
      {size === 'own' && <OwnSize service={service} choices={choices} isValid={isValid} onChange={onChange} />}
      <Select
        label={save.file}
        value={kind}
        all={KINDS}
        names={KIND_NAMES}
        onChange={(value) => onChange({ kind: value })}
      />
      {kind === 'png' && <ScaleChoice scale={scale} onChange={(value) => onChange({ scale: value })} />}
      <Select
        label={bar.colours}
        value={theme}
        all={THEMES}
        names={themes}
        onChange={(value) => onChange({ theme: value })}
      />
      <Select
        label={save.language}
        value={language}
        all={LANGUAGES}
        names={LANGUAGE_NAMES}
        langs
        onChange={(value) => onChange({ language: value })}
      />
      <Select
        label={save.statements}
        value={statements ?? service.statementsFor(size)}
        all={STATEMENTS}
        names={save.statementChoices}
        onChange={(value) => onChange({ statements: value })}
      />
    </div>
  );
}

const SCALES = ['1', '2', '3', '4'] as const;
const SCALE_NAMES = { 1: '1×', 2: '2×', 3: '3×', 4: '4×' };

export function ScaleChoice({ scale, onChange }: { scale: FigureScale; onChange: (scale: FigureScale) => void }) {
  return (
    <Select
      label={useMessages().save.scale}
      value={`${scale}` as const}
      all={SCALES}
      names={SCALE_NAMES}
      onChange={(value) => onChange(Number(value) as FigureScale)}
    />
  );
}

function OwnSize({ service: { sides: { least, most } }, choices, isValid, onChange }: Props) {
  const { save } = useMessages();
  const field = (label: string, side: 'width' | 'height') => (
    <label class="setting">
      <span>{label}</span>
      <input
        type="number"
        min={least}
        max={most}
        step={1}
        value={choices[side]}
        aria-invalid={!isValid}
        aria-describedby="own-size"
        onInput={(event) => onChange({ [side]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <>
      {field(save.width, 'width')}
      {field(save.height, 'height')}
      <p id="own-size" class={isValid ? 'quiet' : 'wrong'} role={isValid ? undefined : 'alert'}>
        {save.sides({ least: String(least), most: String(most) })}
      </p>
    </>
  );
}
