package be.signaalhuis.command.followup;

import be.signaalhuis.command.checking.CodeCheck;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.codes.ConsultationTerms;
import java.util.List;

/** A body takes over what a plan asks of its kind, and may ask more of itself, never less. */
record BodyRules(FollowUpRules rules, DefineConsultationBody definition) {

    private static final int MOST = 366;
    private static final int LONGEST_NAME = 200;

    void check() {
        var check = rules.check();
        if (check.required("kind", definition.kind())) {
            check.code("kind", CodeListName.CONSULTATION_KIND, definition.kind(), null, null);
        }
        if (check.required("name", definition.name())) {
            check.text("name", definition.name(), LONGEST_NAME);
        }
        rules.services(check, "obligatoryParties", obligatoryParties(), null);
        check.refuseIfWrong();
        atLeastTheTerms(check);
        check.refuseIfWrong();
    }

    private void atLeastTheTerms(CodeCheck check) {
        if (minimumPerYear() < terms().minimumPerYear()) {
            check.add("minimumPerYear", "minimumTooLow", terms().minimumPerYear());
        } else if (minimumPerYear() > MOST) {
            check.add("minimumPerYear", "minimumTooHigh", MOST);
        }
        terms().obligatoryParties().stream()
                .filter(party -> !obligatoryParties().contains(party))
                .forEach(party -> check.add("obligatoryParties", "partyLeftOut", party.value()));
    }

    int minimumPerYear() {
        return definition.minimumPerYear() == null ? terms().minimumPerYear() : definition.minimumPerYear();
    }

    List<Code> obligatoryParties() {
        return definition.obligatoryParties() == null ? terms().obligatoryParties() : definition.obligatoryParties();
    }

    private ConsultationTerms terms() {
        return definition.kind() == null
                ? new ConsultationTerms(null, 0, List.of())
                : ConsultationTerms.of(definition.kind());
    }
}
