// Sends from the keyboard: Ctrl+Enter from anywhere in a page with one form, also from a large text; Enter from a list.
// And copies what a button beside a field says it copies.
function form(target) {
    return target.closest('form[method="post"]') ?? document.querySelector('main form[data-draft], main form[data-send]');
}

document.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.defaultPrevented || event.isComposing) {
        return;
    }
    const isChord = event.ctrlKey || event.metaKey;
    if (isChord || event.target.matches('main select')) {
        const sent = form(event.target);
        if (sent?.closest('main')) {
            event.preventDefault();
            sent.requestSubmit();
        }
    }
});

for (const button of document.querySelectorAll('[data-copy]')) {
    button.hidden = !navigator.clipboard;
    button.addEventListener('click', async () => {
        await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value);
        button.textContent = button.dataset.done;
        document.getElementById('spoken').textContent = button.dataset.done;
    });
}

// Without a script there is nothing that would print.
for (const button of document.querySelectorAll('[data-print][hidden]')) {
    button.hidden = false;
}
