import {LitElement} from 'lit';
import {property} from '../../core/lit/property.js';

/** The form control members that every native field has; environments without `ElementInternals` render without them. */
export abstract class FormField extends LitElement {
  static readonly formAssociated = true;

  /** Name in a form. */
  @property({reflect: true}) name?: string;
  /** Initial content of the field, restored by a reset. */
  @property({attribute: 'value'}) defaultValue = '';
  /** Text in the empty field. */
  @property() placeholder?: string;
  /** Requires a value before the form can be submitted. */
  @property({type: Boolean}) required = false;
  /** Lets people read and copy the content, but not change it. */
  @property({type: Boolean, attribute: 'readonly'}) readOnly = false;
  /** Disables the field. */
  @property({type: Boolean}) disabled = false;

  private readonly internals?: ElementInternals = this.attachInternals?.();
  private customError = '';
  /** The value at the last `change`, or when the field got the focus. */
  private committed = '';

  /** The value in the form. */
  abstract value: string;
  /** Why the content cannot be submitted, apart from what the native field knows. */
  protected abstract readonly problem: string;

  /** The form that the field belongs to. */
  get form(): HTMLFormElement | null {
    return this.internals?.form ?? null;
  }

  /** The labels of the page for the field. */
  get labels(): readonly Node[] {
    return [...(this.internals?.labels ?? [])];
  }

  get validity(): ValidityState | undefined {
    return this.internals?.validity;
  }

  get validationMessage(): string {
    return this.internals?.validationMessage ?? '';
  }

  get willValidate(): boolean {
    return this.internals?.willValidate ?? false;
  }

  checkValidity(): boolean {
    return this.internals?.checkValidity?.() ?? true;
  }

  reportValidity(): boolean {
    return this.internals?.reportValidity?.() ?? true;
  }

  /** Makes the field invalid with a message of the page; `''` makes it valid again. */
  setCustomValidity(message: string): void {
    this.customError = message;
    if (this.hasUpdated) this.updateForm();
  }

  formResetCallback(): void {
    this.value = this.defaultValue;
  }

  formDisabledCallback(disabled: boolean): void {
    // As in the other attributes, `false` is no.
    if (this.getAttribute('disabled') === 'false') this.removeAttribute('disabled');
    else this.disabled = disabled;
  }

  /** Restores the content after Back, a reload or a restart of the browser. */
  formStateRestoreCallback(state: string): void {
    this.value = state;
  }

  protected override firstUpdated(): void {
    if (this.autofocus && document.activeElement === document.body) this.focus();
  }

  protected override updated(): void {
    this.updateForm();
  }

  /** Notes the value that a `change` will be compared with. */
  protected startChange(): void {
    this.committed = this.value;
  }

  /** Fires `change` if the value is another than at the last one. */
  protected readonly commit = (): void => {
    if (this.value === this.committed) return;
    this.committed = this.value;
    this.dispatchEvent(new Event('change', {bubbles: true}));
  };

  /** The native field inside. */
  protected get input(): HTMLInputElement {
    return this.renderRoot.querySelector('input')!;
  }

  private updateForm(): void {
    const {internals, input, customError, problem, value} = this;
    internals?.setFormValue?.(this.disabled ? null : value, value);
    const message = customError || problem;
    if (this.readOnly) internals?.setValidity?.({});
    else if (message) internals?.setValidity?.({customError: !!customError, badInput: !customError}, message, input);
    else internals?.setValidity?.(input.validity, input.validationMessage, input);
  }
}
