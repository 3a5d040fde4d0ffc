/**
 * Submits a form as Enter in a native field does: by its first submit button, which may be disabled and whose value is sent
 * too; a form without one only if it has a single field.
 */
export function submitForm(form: HTMLFormElement | null): void {
  const fields = [...(form?.elements ?? [])] as HTMLInputElement[];
  const button = fields.find(({type}) => type === 'submit');
  if (button) button.click();
  else if (fields.length === 1) form!.requestSubmit();
}
