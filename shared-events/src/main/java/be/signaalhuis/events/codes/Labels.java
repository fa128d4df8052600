package be.signaalhuis.events.codes;

import java.util.Locale;

/** What people read instead of a code, in the three languages of the product. */
public record Labels(String nl, String fr, String en) {

    /** The label for a reader; Dutch unless French or English is asked. */
    public String in(Locale reader) {
        return switch (reader.getLanguage()) {
            case "fr" -> fr;
            case "en" -> en;
            default -> nl;
        };
    }
}
