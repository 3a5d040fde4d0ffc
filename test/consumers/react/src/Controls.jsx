/** The choices of a reader: a change comes as the part that differs. */
export function Controls({choices, onChange}) {
  const {chosen, lang, level, figures, shown} = choices;

  return (
    <form>
      <label>
        Procedure
        <select value={chosen} onChange={(event) => onChange({chosen: event.target.value})}>
          <option value="knee">Knee replacement</option>
          <option value="colonoscopy">Colonoscopy</option>
        </select>
      </label>
      <label>
        Language
        <select value={lang} onChange={(event) => onChange({lang: event.target.value})}>
          <option value="en">English</option>
          <option value="es">Español</option>
        </select>
      </label>
      <label>
        Heading level
        <input type="number" value={level} onChange={(event) => onChange({level: event.target.valueAsNumber})} />
      </label>
      <label>
        <input type="checkbox" checked={figures} onChange={(event) => onChange({figures: event.target.checked})} /> Figures
      </label>
      <label>
        <input type="checkbox" checked={shown} onChange={(event) => onChange({shown: event.target.checked})} /> Shown
      </label>
    </form>
  );
}
