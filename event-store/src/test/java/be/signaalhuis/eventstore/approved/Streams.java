package be.signaalhuis.eventstore.approved;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;

/** Finds the events there are, so that a new one must have its file without being named here. */
final class Streams {

    private static final List<Class<?>> EVENTS = find();

    private Streams() {}

    static List<Class<?>> events() {
        return EVENTS;
    }

    private static List<Class<?>> find() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("be.signaalhuis.events")
                        .stream()
                        .filter(JavaClass::isInterface)
                        .map(JavaClass::reflect)
                        .filter(Class::isSealed)
                        .flatMap(Streams::permitted)
                        .distinct()
                        .sorted(Comparator.comparing(Class::getName))
                        .toList();
    }

    /** The records of a stream, also when it has streams of its own below it. */
    private static Stream<Class<?>> permitted(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Streams::permitted)
                : Stream.of(type);
    }

    static String revision(Class<?> event) {
        return event.getAnnotation(Revision.class).value();
    }
}
