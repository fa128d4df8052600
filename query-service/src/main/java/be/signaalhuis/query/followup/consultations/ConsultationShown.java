package be.signaalhuis.query.followup.consultations;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One meeting in a list.
 *
 * @param signals how many are on its agenda
 * @param bottlenecks how many are on its agenda
 * @param missingParties who had to be there and was not
 * @param reported whether its report is written
 * @param adoptedOn when the report was adopted; absent until then
 */
public record ConsultationShown(
        UUID id,
        long version,
        UUID body,
        String kind,
        MeetingState state,
        LocalDate plannedOn,
        LocalDate heldOn,
        int signals,
        int bottlenecks,
        List<String> missingParties,
        boolean reported,
        LocalDate adoptedOn,
        PolicyDecision policyDecision) {

    public static ConsultationShown of(MeetingRead read) {
        var row = read.row();
        var outcome = row.outcome();
        return new ConsultationShown(
                read.id(),
                row.version(),
                row.body(),
                row.kind(),
                row.state(),
                row.plannedOn(),
                outcome.heldOn(),
                row.agenda().signals().size(),
                row.agenda().bottlenecks().size(),
                outcome.missingParties(),
                outcome.report() != null,
                outcome.adoptedOn(),
                PolicyDecision.of(outcome));
    }
}
