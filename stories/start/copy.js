// Puts a button beside each piece of code, which copies it.
for (const figure of document.querySelectorAll('figure.code')) {
  const code = figure.querySelector('code');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  button.setAttribute('aria-label', `Copy the code of ${figure.dataset.name}`);
  const said = document.createElement('output');
  button.addEventListener('click', async () => {
    said.value = '';
    try {
      await navigator.clipboard.writeText(code.textContent);
      said.value = 'Copied.';
    } catch {
      getSelection().selectAllChildren(code);
      said.value = 'The code is selected: press Ctrl+C, or ⌘C on a Mac.';
    }
  });
  figure.append(button, said);
}
