package be.signaalhuis.command.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.Client;
import be.signaalhuis.events.sealing.Sealed;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Every change that a file knows, found where they are: one that is new cannot be forgotten. */
final class AnyChange {

    private AnyChange() {}

    static Stream<Class<?>> kinds() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("be.signaalhuis.command")
                        .stream()
                        .filter(type -> type.isAssignableTo(OverlegChange.class) && !type.isInterface())
                        .map(JavaClass::reflect);
    }

    /** One with something in each of its fields. */
    static OverlegChange of(Class<?> kind) {
        return (OverlegChange) made(kind);
    }

    private static Object made(Class<?> type) {
        try {
            var components = type.getRecordComponents();
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Arrays.stream(types).map(AnyChange::some).toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type + " cannot be made: teach this class what stands in it", e);
        }
    }

    private static Object some(Class<?> type) {
        if (type == LocalDate.class) {
            return AnOverleg.TODAY;
        } else if (type == UUID.class) {
            return AnOverleg.id(9);
        } else if (type == Code.class) {
            return AnOverleg.CLIENT;
        } else if (type == Sealed.class) {
            return Sealed.fresh(new Client("Els", null));
        } else if (type == List.class) {
            return List.of();
        } else if (type == int.class || type == Integer.class) {
            return 3;
        } else if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        return type.isRecord() ? made(type) : null;
    }
}
