// The slider and the number beside it say the same; what follows from them is asked by the form itself.
const form = document.querySelector('form[data-after]');
const {schuif, na} = form.elements;

form.addEventListener('input', event => {
    if (event.target === schuif) {
        na.value = schuif.value;
    } else if (na.value && na.checkValidity()) {
        schuif.value = na.value;
    }
}, true);
// A number that is no event is only asked by the button: then the page says what is wrong.
form.addEventListener('htmx:beforeRequest', event => {
    if (!na.value || !form.checkValidity()) {
        event.preventDefault();
    }
});
