package be.signaalhuis.portal.followup.items;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.changing.Outcome;
import be.signaalhuis.portal.codes.Choice;
import be.signaalhuis.portal.followup.AFollowUp;
import be.signaalhuis.portal.login.Reader;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Known;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class NewItemsTest {

    private static final UUID ID = UUID.randomUUID();
    private static final UUID MEETING = UUID.randomUUID();

    private final FakeService service = FakeService.start();
    private final AcceptedItems accepted = new AcceptedItems(new MockHttpServletRequest());
    private final NewItems items = new NewItems(
            service.commands(),
            AFollowUp.FORMS,
            AFollowUp.CODES,
            accepted,
            AFollowUp.unaccepted(),
            AFollowUp.DATES,
            Known.texts(),
            AFollowUp.CLOCK);

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void whatIsNotedInAMeetingIsSentWithItAndStaysInSight() {
        service.says("/v1/follow-up/action-point", 201, "{\"id\": \"" + ID + "\", \"version\": 0}");

        assertThat(items.note(form(Map.of("itemDue", List.of("1/12/2026"))), MEETING))
                .isEqualTo(new Outcome.Done(ID, 0));
        assertThat(service.asked()).singleElement().satisfies(asked -> {
            assertThat(asked.key()).isEqualTo("een");
            assertThat(asked.body())
                    .contains("\"due\":\"2026-12-01\"", "\"owner\":\"JEUGD\"", "\"consultation\":\"" + MEETING + "\"");
        });
        assertThat(accepted.of(MEETING, Instant.EPOCH)).hasSize(1);
        assertThat(accepted.of(UUID.randomUUID(), Instant.EPOCH)).isEmpty();
    }

    @Test
    void whatIsAboutABottleneckSaysSo() {
        service.says("/v1/follow-up/action-point", 201, "{\"id\": \"" + ID + "\", \"version\": 0}");

        items.note(form(Map.of("knelpunt", List.of("b"), "signaal", List.of("s", "t"))), null);

        assertThat(service.asked().getFirst().body())
                .contains("\"bottleneck\":\"b\"", "\"signals\":[\"s\",\"t\"]")
                .doesNotContain("consultation");
    }

    @Test
    void withoutKindTextAndOwnerNothingIsNoted() {
        assertThat(items.issues(Form.of(Map.of("itemKind", List.of("IETS"), "itemDue", List.of("ooit")))))
                .extracting(FieldIssue::field)
                .containsExactly("itemKind", "itemText", "itemOwner", "itemDue");
    }

    @Test
    void anAgreementIsOfferedToThoseWhoMakeItAndNotToPolicy() {
        assertThat(kinds("analyst")).containsExactly("ACTIEPUNT", "AFSPRAAK", "AANBEVELING");
        assertThat(kinds("policy")).containsExactly("ACTIEPUNT", "AANBEVELING");
    }

    private List<String> kinds(String role) {
        return items.choices(new Reader("an", List.of(role), "71016")).get("itemKind").stream()
                .map(Choice::code)
                .toList();
    }

    private static Form form(Map<String, List<String>> more) {
        var typed = new HashMap<>(more);
        typed.put("key", List.of("een"));
        typed.put("itemKind", List.of("ACTIEPUNT"));
        typed.put("itemText", List.of("Praat met de scholen"));
        typed.put("itemOwner", List.of("JEUGD"));
        return Form.of(typed);
    }
}
