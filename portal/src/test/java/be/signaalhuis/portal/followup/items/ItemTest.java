package be.signaalhuis.portal.followup.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ItemTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void whatIsOpenAfterItsDayIsOverdueAndWhatIsDoneIsNot() {
        assertThat(item("OPEN", "2026-11-25").isOverdue(TODAY)).isTrue();
        assertThat(item("OPEN", "2026-11-26").isOverdue(TODAY)).isFalse();
        assertThat(item("DONE", "2026-11-25").isOverdue(TODAY)).isFalse();
    }

    @Test
    void anOpenOneCanBeDoneOrDroppedAndAnEndedOneOnlyReopened() {
        assertThat(ItemStep.values())
                .filteredOn(step -> step.isPossible(item("OPEN", "2026-11-25")))
                .containsExactly(ItemStep.DONE, ItemStep.DROPPED);
        assertThat(ItemStep.values())
                .filteredOn(step -> step.isPossible(item("DROPPED", "2026-11-25")))
                .containsExactly(ItemStep.REOPENED);
    }

    private static Item item(String status, String due) {
        return JsonMapper.builder()
                .build()
                .readValue(
                        "{\"version\": 1, \"status\": \"" + status + "\", \"due\": \"" + due + "\", \"text\": \"x\"}",
                        Item.class);
    }
}
