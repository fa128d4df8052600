package be.signaalhuis.portal.followup.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ItemsAskedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void whatNarrowsTheListIsAsked() {
        var asked = asked(Map.of("toestandItem", List.of("open"), "soort", List.of("ACTIEPUNT", "AFSPRAAK")))
                .after("verder");

        assertThat(asked.path()).isEqualTo("/v1/follow-up/items?state={state}&kind={kind}&kind={kind}&cursor={cursor}");
        assertThat(asked.values()).containsExactly("open", "ACTIEPUNT", "AFSPRAAK", "verder");
    }

    @Test
    void whatIsDueSoonIsWhatWillBeOverdueAfterTwoWeeks() {
        assertThat(asked(Map.of("toestandItem", List.of("soon"))).parameters())
                .isEqualTo(Map.of("state", List.of("overdue"), "on", List.of("2026-12-11")));
    }

    @Test
    void anItemCannotBeInTwoStates() {
        assertThat(asked(Map.of("toestandItem", List.of("done", "open"))).values())
                .containsExactly("done");
    }

    private static ItemsAsked asked(Map<String, List<String>> parameters) {
        return ItemsAsked.of(Items.LIST.kept(parameters), TODAY);
    }
}
