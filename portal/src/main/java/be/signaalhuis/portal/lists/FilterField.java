package be.signaalhuis.portal.lists;

import java.util.List;

/**
 * Something a list can be narrowed by, as its address names it and as the question to the service does.
 *
 * @param source name of the code list, or the first part of the keys of the words; null for what is typed
 * @param values that can be chosen, where no code list has them
 */
public record FilterField(String parameter, String inQuestion, Kind kind, String source, List<String> values) {

    public static final String YES = "ja";
    public static final String NO = "nee";

    /** What can be chosen or typed in it. */
    public enum Kind {
        CODES,
        WORDS,
        ANSWER,
        DAY,
        TEXT
    }

    public static FilterField codes(String parameter, String inQuestion, String list) {
        return new FilterField(parameter, inQuestion, Kind.CODES, list, List.of());
    }

    /** @param texts first part of the keys of the words */
    public static FilterField words(String parameter, String inQuestion, String texts, List<String> values) {
        return new FilterField(parameter, inQuestion, Kind.WORDS, texts, values);
    }

    /** Yes or no, or only one of them. */
    public static FilterField answer(String parameter, String inQuestion, String texts, String... values) {
        return new FilterField(parameter, inQuestion, Kind.ANSWER, texts, List.of(values));
    }

    public static FilterField day(String parameter, String inQuestion) {
        return new FilterField(parameter, inQuestion, Kind.DAY, null, List.of());
    }

    public static FilterField text(String parameter, String inQuestion) {
        return new FilterField(parameter, inQuestion, Kind.TEXT, null, List.of());
    }

    boolean isDay() {
        return kind == Kind.DAY;
    }

    /** Whether it can be set to that; codes are left to the service. */
    boolean takes(String value) {
        return values.isEmpty() || values.contains(value);
    }

    /** As the question has it. */
    Object asked(List<String> chosen) {
        return switch (kind) {
            case CODES, WORDS -> chosen;
            case ANSWER -> chosen.getFirst().equals(YES);
            case DAY, TEXT -> chosen.getFirst();
        };
    }
}
