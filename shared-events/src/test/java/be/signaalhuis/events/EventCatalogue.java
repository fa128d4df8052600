package be.signaalhuis.events;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;

/** Writes down the shape of every event as Markdown. */
final class EventCatalogue {

    private static final String INTRODUCTION = """
            # Event catalogue

            Every event by stream, in the order of its life: revision, stored type name, and fields as they stand in \
            the JSON. This file is generated from the records of `shared-events`, so never edit it; a test fails while \
            it differs from them. To write it again: \
            `./mvnw -pl shared-events test -Dtest=EventCatalogueTest -Dapprove=true`. A `Sealed<…>` field is stored as \
            an envelope `{"$s":1,"kid":"<uuid>","ct":"<base64>"}`; what the events mean is in their Javadoc, the words \
            in `glossary.md`.
            """;

    private final Set<Class<?>> nested = new LinkedHashSet<>();

    static String of(List<Class<?>> streams) {
        return new EventCatalogue().write(streams);
    }

    private String write(List<Class<?>> streams) {
        var events = streams.stream().map(this::stream).collect(Collectors.joining());
        return INTRODUCTION + events + valueRecords() + singleValues();
    }

    private String stream(Class<?> stream) {
        return "\n## " + stream.getSimpleName() + "\n"
                + Arrays.stream(stream.getPermittedSubclasses())
                        .map(this::event)
                        .collect(Collectors.joining());
    }

    private String event(Class<?> event) {
        Arrays.stream(event.getRecordComponents()).forEach(this::collect);
        return "\n### %s\n\nRevision %s, stored as `%s`.\n\n%s"
                .formatted(
                        event.getSimpleName(),
                        event.getAnnotation(Revision.class).value(),
                        event.getName(),
                        fields(event));
    }

    private String valueRecords() {
        return "\n## Value records\n"
                + nested.stream()
                        .filter(type -> !isSingleValue(type))
                        .map(type -> "\n### %s\n\n%s".formatted(type.getSimpleName(), fields(type)))
                        .collect(Collectors.joining());
    }

    private String singleValues() {
        return "\n## Single values\n\nWritten as one JSON value, not as an object.\n\n| Type | Holds |\n|---|---|\n"
                + nested.stream()
                        .filter(EventCatalogue::isSingleValue)
                        .sorted(Comparator.comparing(Class::getSimpleName))
                        .map(type -> row(type.getSimpleName(), type.getRecordComponents()[0].getGenericType()))
                        .collect(Collectors.joining());
    }

    private static String fields(Class<?> type) {
        return "| Field | Type |\n|---|---|\n"
                + Arrays.stream(type.getRecordComponents())
                        .map(field -> row(field.getName(), field.getGenericType()))
                        .collect(Collectors.joining());
    }

    private static String row(String name, Type type) {
        return "| `%s` | `%s` |\n".formatted(name, simpleName(type));
    }

    private static String simpleName(Type type) {
        return switch (type) {
            case ParameterizedType generic ->
                simpleName(generic.getRawType())
                        + Arrays.stream(generic.getActualTypeArguments())
                                .map(EventCatalogue::simpleName)
                                .collect(Collectors.joining(", ", "<", ">"));
            case Class<?> plain -> plain.getSimpleName();
            default -> type.getTypeName();
        };
    }

    private void collect(RecordComponent field) {
        classesIn(field.getGenericType())
                .filter(type -> type.isRecord() && nested.add(type))
                .forEach(type -> Arrays.stream(type.getRecordComponents()).forEach(this::collect));
    }

    private static Stream<Class<?>> classesIn(Type type) {
        return switch (type) {
            case ParameterizedType generic ->
                Arrays.stream(generic.getActualTypeArguments()).flatMap(EventCatalogue::classesIn);
            case Class<?> plain -> Stream.of(plain);
            default -> Stream.empty();
        };
    }

    private static boolean isSingleValue(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .anyMatch(field -> field.getAccessor().isAnnotationPresent(JsonValue.class));
    }
}
