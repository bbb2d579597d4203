/** Puts the focus on the first field that is marked wrong, once React has drawn the marks. */
export function focusFirstProblem(form: HTMLElement): void {
  requestAnimationFrame(() => {
    form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  });
}
