package be.signaalhuis.events;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.List;

/** Finds the streams there are, so that a new one is checked and listed without being named here. */
final class EventStreams {

    private EventStreams() {}

    static JavaClasses published() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("be.signaalhuis.events");
    }

    /** One sealed interface per stream, by name. */
    static List<Class<?>> all() {
        return published().stream()
                .filter(EventStreams::isStream)
                .sorted(Comparator.comparing(JavaClass::getName))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }

    static boolean isStream(JavaClass type) {
        return type.isInterface()
                && type.getPackageName().startsWith("be.signaalhuis.events")
                && type.reflect().isSealed();
    }
}
