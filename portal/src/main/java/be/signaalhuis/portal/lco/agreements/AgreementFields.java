package be.signaalhuis.portal.lco.agreements;

import static be.signaalhuis.portal.changing.StepField.choice;
import static be.signaalhuis.portal.changing.StepField.day;
import static be.signaalhuis.portal.changing.StepField.text;

import be.signaalhuis.portal.changing.StepField;
import be.signaalhuis.portal.codes.Choice;
import be.signaalhuis.portal.lco.overleg.Agreement;
import be.signaalhuis.portal.lco.overleg.Overleg;
import be.signaalhuis.portal.lco.overleg.OverlegWords;
import be.signaalhuis.portal.lco.overleg.Participant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What an agreement is made of: what, who, in which life domain, by when. */
@Component
class AgreementFields {

    static final StepField TEXT = text("agreementText").sentAs("text");
    static final StepField EXECUTOR = new StepField("agreementExecutor", "executor", StepField.Kind.CHOICE, null, true);
    static final StepField DOMAIN = choice("agreementDomain", "OVERLEG_DOMAIN").sentAs("lifeDomain");
    static final StepField DUE = new StepField("agreementDue", "due", StepField.Kind.DAY, null, true);
    static final List<StepField> NEW =
            List.of(TEXT, EXECUTOR, DOMAIN, DUE, day("agreementMadeOn").sentAs("madeOn"));

    private final OverlegWords words;

    AgreementFields(OverlegWords words) {
        this.words = words;
    }

    /** The client first, then whoever is at the table. */
    List<Choice> executors(Overleg file) {
        var others = file.table().stream()
                .filter(one -> !one.isClient())
                .map(one -> new Choice(one.id().toString(), words.seat(file, one)));
        return Stream.concat(Stream.of(new Choice(Participant.CLIENT, words.name(file))), others)
                .toList();
    }

    /** As it is chosen in the form; empty for whoever left the table. */
    static String chosen(Agreement.Executor executor, Overleg file) {
        if (executor == null) {
            return "";
        }
        if (executor.participant() == null) {
            return Participant.CLIENT.equals(executor.role()) ? Participant.CLIENT : "";
        }
        return file.table().stream()
                .filter(one -> one.id().equals(executor.participant()))
                .map(one -> one.isClient() ? Participant.CLIENT : one.id().toString())
                .findFirst()
                .orElse("");
    }
}
