package be.signaalhuis.query.gebiedsscan;

import be.signaalhuis.events.codes.Area.Level;
import be.signaalhuis.events.codes.Areas;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.reading.QuestionCheck;

/** Checks a neighbourhood in a question: one of any division there was. */
public final class NeighbourhoodCheck {

    private NeighbourhoodCheck() {}

    /** A code that is not there restricts nothing. */
    public static void check(QuestionCheck check, String parameter, String text) {
        if (text != null && !isNeighbourhood(text)) {
            check.wrong(parameter, "codeUnknown");
        }
    }

    /** Whether a text is the code of one. */
    public static boolean isNeighbourhood(String text) {
        return Code.isShapedLike(text)
                && Areas.current()
                        .find(Code.of(text))
                        .filter(area -> area.is(Level.NEIGHBOURHOOD))
                        .isPresent();
    }
}
