package be.signaalhuis.query.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.actor.Actor;
import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.eventstore.refusal.Refused;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TaskControllerTest {

    private static final UUID OF_ONE = UUID.randomUUID();
    private static final UUID OF_ANOTHER = UUID.randomUUID();

    private final TaskController controller = new TaskController(
            List.of(new Kind(Set.of(Role.ADMIN), OF_ONE), new Kind(Set.of(Role.ADMIN, Role.AUDITOR), OF_ANOTHER)));

    @Test
    void eachKindIsFoundAndStoppedByWhoMaySeeIt() {
        as(Role.ADMIN, () -> {
            assertThat(controller.find(OF_ONE)).isEqualTo("RUNNING");
            assertThat(controller.cancel(OF_ANOTHER)).isEqualTo("CANCELLED");
            assertThat(controller.find(OF_ONE)).isEqualTo("RUNNING");
        });
        as(Role.AUDITOR, () -> assertThat(controller.find(OF_ANOTHER)).isEqualTo("CANCELLED"));
    }

    @Test
    void toAnybodyElseAndWhenItIsOfNoKindItIsNotThere() {
        as(Role.AUDITOR, () -> assertUnknown(OF_ONE));
        as(Role.DPO, () -> assertUnknown(OF_ANOTHER));
        as(Role.ADMIN, () -> assertUnknown(UUID.randomUUID()));
        as(Role.ADMIN, () -> assertThat(controller.find(OF_ONE)).isEqualTo("RUNNING"));
    }

    private void assertUnknown(UUID id) {
        assertThatThrownBy(() -> controller.find(id))
                .isInstanceOf(Refused.class)
                .hasMessage("UNKNOWN notFound");
        assertThatThrownBy(() -> controller.cancel(id))
                .isInstanceOf(Refused.class)
                .hasMessage("UNKNOWN notFound");
    }

    private static void as(Role role, Runnable work) {
        Actors.onBehalfOf(new Actor("iemand", role, "Stad Genk", Code.of("71016")), work);
    }

    /** A task that is its state. */
    private record Kind(Set<Role> readers, Map<UUID, String> states) implements Tasks {

        Kind(Set<Role> readers, UUID task) {
            this(readers, new TreeMap<>(Map.of(task, "RUNNING")));
        }

        @Override
        public Optional<String> find(UUID id) {
            return Optional.ofNullable(states.get(id));
        }

        @Override
        public boolean cancel(UUID id) {
            return states.replace(id, "CANCELLED") != null;
        }
    }
}
