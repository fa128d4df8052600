package be.signaalhuis.eventstore.refusal;

import java.util.List;

/**
 * One thing that is wrong with one part of the input (Belgif REST guide: input validation problem).
 *
 * @param in where it stood: body, query, path, header or row
 * @param name the field, as the sender wrote it, such as {@code facts.municipality}
 * @param code stable name of the fault, such as {@code codeUnknown}; the text comes from the bundles
 * @param arguments what the text mentions: bounds and codes, never what a person wrote
 */
public record Issue(String in, String name, String code, List<Object> arguments) {

    public static Issue body(String name, String code, Object... arguments) {
        return new Issue("body", name, code, List.of(arguments));
    }

    public static Issue query(String name, String code, Object... arguments) {
        return new Issue("query", name, code, List.of(arguments));
    }

    public static Issue header(String name, String code, Object... arguments) {
        return new Issue("header", name, code, List.of(arguments));
    }

    public static Issue path(String name, String code, Object... arguments) {
        return new Issue("path", name, code, List.of(arguments));
    }
}
