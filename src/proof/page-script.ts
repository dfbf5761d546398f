/**
 * The proof page's script: copies the text of the box a button stands in, and
 * leaves a tick there. `execCommand` serves pages opened from disk, where some
 * browsers give no clipboard.
 */
export const PAGE_SCRIPT = `
document.addEventListener('click', async (event) => {
  const button = event.target.closest('button[data-copy]');
  if (!button) return;
  const box = button.closest('.copyable');
  const text = box.querySelector('[data-text]').textContent;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    document.body.append(field);
    field.select();
    document.execCommand('copy');
    field.remove();
  }
  box.classList.add('done');
  button.textContent = '✓ Copied';
});
`;
