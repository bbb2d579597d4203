/** React may draw the marks some frames after they were set; a form without any is left alone. */
const mostFrames = 30;

/** Puts the focus on the first field that is marked wrong, as soon as it is marked. */
export function focusFirstProblem(form: HTMLElement, frames = mostFrames): void {
  requestAnimationFrame(() => {
    const field = form.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (field) field.focus();
    else if (frames > 0) focusFirstProblem(form, frames - 1);
  });
}
