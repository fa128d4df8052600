package be.signaalhuis.portal.followup.meetings;

import static be.signaalhuis.portal.followup.meetings.AMeeting.file;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.followup.AFollowUp;
import be.signaalhuis.portal.page.Form;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AgendaFormTest {

    private static final UUID HERE = UUID.randomUUID();
    private static final UUID NEW = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final MeetingFile FILE = file(
            "PLANNED",
            "\"signals\": [{\"id\": \"" + HERE + "\", \"theme\": \"OVERLAST\", \"neighbourhood\": \"71016W26\"},"
                    + " {\"theme\": \"OVERLAST\", \"neighbourhood\": \"71016W26\"}]");
    private static final AgendaProposal PROPOSAL = new AgendaProposal(
            null,
            List.of(
                    new AgendaGroup("UITBUITING", "71016W27", List.of(NEW), 3),
                    new AgendaGroup("OVERLAST", "71016W27", List.of(OTHER), 1)),
            4,
            Instant.parse("2026-11-26T10:00:00Z"));

    private final AgendaForm forms = new AgendaForm(AFollowUp.words());

    @Test
    void whatWasOnTheAgendaIsTickedAndNothingElse() {
        var fresh = forms.fresh(FILE, PROPOSAL);

        assertThat(fresh.values("blijft")).containsExactly("OVERLAST.71016W26");
        assertThat(fresh.values("erbij")).isEmpty();
    }

    @Test
    void theSignalsOfWhatIsTickedAreAddedAndNothingGoes() {
        var form = Form.of(Map.of(
                "stond", List.of("OVERLAST.71016W26"),
                "blijft", List.of("OVERLAST.71016W26"),
                "erbij", List.of("UITBUITING.71016W27"),
                "stondKnelpunt", List.of("een"),
                "knelpunt", List.of("een", "twee"),
                "agendaNote", List.of("Ook vorig jaar")));

        assertThat(forms.body(form, FILE, PROPOSAL))
                .isEqualTo(Map.of(
                        "addSignals", List.of(NEW),
                        "removeSignals", List.of(),
                        "addBottlenecks", List.of("twee"),
                        "removeBottlenecks", List.of(),
                        "note", "Ook vorig jaar"));
    }

    @Test
    void whatIsNoLongerTickedGoes() {
        var form = Form.of(Map.of("stond", List.of("OVERLAST.71016W26"), "stondKnelpunt", List.of("een")));

        assertThat(forms.body(form, FILE, PROPOSAL))
                .containsEntry("removeSignals", List.of(HERE))
                .containsEntry("removeBottlenecks", List.of("een"));
    }

    @Test
    void whatWasNotOnThePageStaysAndWhatWasNeverProposedIsNotAdded() {
        var form = Form.of(Map.of("erbij", List.of("SEGREGATIE.71016W27")));

        assertThat(forms.body(form, FILE, PROPOSAL))
                .containsEntry("removeSignals", List.of())
                .containsEntry("addSignals", List.of());
    }

    @Test
    void whatOthersKeepToThemselvesCountsAndCannotBeChosen() {
        assertThat(AgendaTheme.of(PROPOSAL.groups()).getFirst())
                .satisfies(theme -> assertThat(theme.total()).isEqualTo(3))
                .satisfies(theme -> assertThat(theme.shielded()).isEqualTo(2));
        assertThat(Agendas.groups(FILE)).containsExactly(new AgendaGroup("OVERLAST", "71016W26", List.of(HERE), 2));
    }
}
