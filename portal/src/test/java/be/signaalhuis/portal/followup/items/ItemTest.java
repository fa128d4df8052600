package be.signaalhuis.portal.followup.items;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.login.Reader;
import java.time.LocalDate;
import java.util.List;
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

    @Test
    void whoMakesPolicyChangesNoAgreement() {
        var policy = new Reader("amina", List.of("policy"), "71016");
        assertThat(ofKind("AFSPRAAK").isFor(policy)).isFalse();
        assertThat(ofKind("ACTIEPUNT").isFor(policy)).isTrue();
        assertThat(ofKind("AFSPRAAK").isFor(new Reader("amina", List.of("analyst"), "71016")))
                .isTrue();
    }

    private static Item ofKind(String kind) {
        return JsonMapper.builder()
                .build()
                .readValue("{\"version\": 1, \"status\": \"OPEN\", \"kind\": \"" + kind + "\"}", Item.class);
    }

    private static Item item(String status, String due) {
        return JsonMapper.builder()
                .build()
                .readValue(
                        "{\"version\": 1, \"status\": \"" + status + "\", \"due\": \"" + due + "\", \"text\": \"x\"}",
                        Item.class);
    }
}
