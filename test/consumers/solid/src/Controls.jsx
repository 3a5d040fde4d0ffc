/** The choices of a reader, kept in a store of whoever shows them. */
export function Controls(props) {
  const choose = (name, value) => props.onChange({[name]: value});

  return (
    <form>
      <label>
        Procedure
        <select value={props.choices.chosen} onChange={(event) => choose('chosen', event.target.value)}>
          <option value="knee">Knee replacement</option>
          <option value="colonoscopy">Colonoscopy</option>
        </select>
      </label>
      <label>
        Language
        <select value={props.choices.lang} onChange={(event) => choose('lang', event.target.value)}>
          <option value="en">English</option>
          <option value="es">Español</option>
        </select>
      </label>
      <label>
        Heading level
        <input type="number" value={props.choices.level} onInput={(event) => choose('level', event.target.valueAsNumber)} />
      </label>
      <label>
        <input type="checkbox" checked={props.choices.figures} onChange={(event) => choose('figures', event.target.checked)} />{' '}
        Figures
      </label>
      <label>
        <input type="checkbox" checked={props.choices.shown} onChange={(event) => choose('shown', event.target.checked)} /> Shown
      </label>
    </form>
  );
}
