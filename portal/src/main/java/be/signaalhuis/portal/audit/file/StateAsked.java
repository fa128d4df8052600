package be.signaalhuis.portal.audit.file;

import be.signaalhuis.portal.page.Form;
import java.util.OptionalLong;

/**
 * After which event somebody wants to see a file. A number is typed or a slider is moved; without a script the two do not
 * follow one another, and what differs from what was shown is what was meant.
 *
 * @param typed the number; empty for the newest
 */
record StateAsked(String typed) {

    static final String NUMBER = "na";
    static final String SLIDER = "schuif";
    static final String SHOWN = "was";
    private static final String A_NUMBER = "\\d{1,9}";

    static StateAsked of(Form form) {
        var number = form.value(NUMBER);
        var isAsBefore = number.equals(form.value(SHOWN));
        return new StateAsked(isAsBefore && !form.isEmpty(SLIDER) ? form.value(SLIDER) : number);
    }

    /** Empty for the newest, and for what is no number. */
    OptionalLong number() {
        return typed.matches(A_NUMBER) ? OptionalLong.of(Long.parseLong(typed)) : OptionalLong.empty();
    }

    /** Whether the file has an event of that number. */
    boolean isIn(StateAfter newest) {
        return number().stream().anyMatch(number -> StateAfter.FIRST <= number && number <= newest.last());
    }
}
