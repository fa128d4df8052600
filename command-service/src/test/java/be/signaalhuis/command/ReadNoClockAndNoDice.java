package be.signaalhuis.command;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;

/** Neither the class itself nor any class of ours that it uses: time and ids come with the command. */
final class ReadNoClockAndNoDice extends ArchCondition<JavaClass> {

    private static final Set<String> SOURCES = Set.of(
            "java.time.Clock",
            "java.time.InstantSource",
            "java.util.Random",
            "java.util.random.RandomGenerator",
            "java.util.concurrent.ThreadLocalRandom",
            "java.security.SecureRandom",
            "be.signaalhuis.eventstore.log.TimeOrderedIdentifiers",
            "org.axonframework.common.IdentifierFactory");

    private static final Set<String> CALLS = Set.of(
            "java.util.UUID.randomUUID",
            "java.lang.Math.random",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime");

    ReadNoClockAndNoDice() {
        super("read no clock and no dice, not even through the rules they ask");
    }

    @Override
    public void check(JavaClass aggregate, ConditionEvents found) {
        var seen = new HashSet<JavaClass>();
        var open = new ArrayDeque<>(Set.of(aggregate));
        while (!open.isEmpty()) {
            var type = open.remove();
            if (!seen.add(type)) {
                continue;
            }
            type.getAccessesFromSelf().stream()
                    .filter(access -> isSource(access.getTarget()))
                    .forEach(access -> found.add(SimpleConditionEvent.violated(aggregate, access.getDescription())));
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(used -> used.getPackageName().startsWith("be.signaalhuis."))
                    .forEach(open::add);
        }
    }

    private static boolean isSource(AccessTarget target) {
        var owner = target.getOwner().getName();
        return SOURCES.contains(owner)
                || CALLS.contains(owner + "." + target.getName())
                || owner.startsWith("java.time.") && target.getName().equals("now");
    }
}
