package be.signaalhuis.events;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.reference.ExternalReference;
import be.signaalhuis.events.sealing.Sealed;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What an event may hold: nothing in which personal data could stand unsealed. */
final class AllowedContent extends ArchCondition<JavaClass> {

    private static final Set<Type> PLAIN = Set.of(
            Code.class,
            CodeListVersion.class,
            ExternalReference.class,
            LocalDate.class,
            LocalTime.class,
            int.class,
            Integer.class,
            BigDecimal.class,
            long.class,
            Long.class,
            boolean.class,
            Boolean.class);

    private static final Set<Type> COLLECTIONS = Set.of(List.class, Set.class);

    AllowedContent() {
        super("hold only ids, codes, dates, numbers, booleans, sealed values and own value records of these");
    }

    @Override
    public void check(JavaClass event, ConditionEvents found) {
        forbiddenIn(event.reflect(), event.getSimpleName(), event.reflect().getPackage())
                .forEach(field -> found.add(SimpleConditionEvent.violated(event, field)));
    }

    private static Stream<String> forbiddenIn(Class<?> record, String path, Package home) {
        return record.isRecord()
                ? Arrays.stream(record.getRecordComponents())
                        .flatMap(field -> forbidden(field.getGenericType(), path + "." + field.getName(), home))
                : Stream.empty();
    }

    private static Stream<String> forbidden(Type type, String path, Package home) {
        if (PLAIN.contains(type) || isId(type)) {
            return Stream.empty();
        }
        if (type instanceof Class<?> own && isValueOf(home, own)) {
            return forbiddenIn(own, path, home);
        }
        if (type instanceof ParameterizedType generic && COLLECTIONS.contains(generic.getRawType())) {
            return forbidden(generic.getActualTypeArguments()[0], path + "[]", home);
        }
        return isSealed(type) ? Stream.empty() : Stream.of(path + " is a " + type.getTypeName());
    }

    private static boolean isSealed(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == Sealed.class;
    }

    private static boolean isValueOf(Package home, Class<?> type) {
        return type.isRecord()
                && type.getPackage().equals(home)
                && !type.getSimpleName().endsWith("Id");
    }

    /** A UUID and nothing else: a name or a national number would fit in a text. */
    private static boolean isId(Type type) {
        return type instanceof Class<?> id
                && id.isRecord()
                && id.getSimpleName().endsWith("Id")
                && id.getRecordComponents().length == 1
                && id.getRecordComponents()[0].getType() == UUID.class;
    }
}
