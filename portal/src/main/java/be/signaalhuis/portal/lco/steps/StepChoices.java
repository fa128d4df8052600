package be.signaalhuis.portal.lco.steps;

import be.signaalhuis.portal.codes.Choice;
import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.lco.family.FamilyForms;
import be.signaalhuis.portal.lco.overleg.Overleg;
import be.signaalhuis.portal.lco.overleg.OverlegWords;
import be.signaalhuis.portal.lco.overleg.Participant;
import be.signaalhuis.portal.page.Dates;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What can be chosen to do something with a file: roles, and people who are at its table. */
@Component
class StepChoices {

    static final String ROLE = "participantRole";
    static final String PARTICIPANT = "participant";
    static final String SUBTYPE = "bottleneckSubtype";
    static final String PAUSED_UNTIL = "pausedUntil";

    /** Those have a step of their own. */
    private static final List<String> APPOINTED = List.of("COORDINATOR", "SPILFIGUUR");

    private static final String POLICY = "BELEIDSKNELPUNT";
    private static final String CARE = "CARE";
    private static final String TABLE = "TABLE";

    private final Codes codes;
    private final FamilyForms families;
    private final OverlegWords words;
    private final Dates dates;

    StepChoices(Codes codes, FamilyForms families, OverlegWords words, Dates dates) {
        this.codes = codes;
        this.families = families;
        this.words = words;
        this.dates = dates;
    }

    Map<String, List<Choice>> of(Overleg file, OverlegStep step) {
        var choices = new HashMap<>(families.choices(step.fields()));
        choices.put(ROLE, roles(file));
        choices.put(SUBTYPE, subtypes());
        choices.put(
                PARTICIPANT,
                people(file, step).stream()
                        .map(one -> new Choice(one.id().toString(), words.seat(file, one)))
                        .toList());
        return choices;
    }

    /** Those at the table whom it can be about. */
    List<Participant> people(Overleg file, OverlegStep step) {
        return file.table().stream()
                .filter(one -> switch (step) {
                    case PIVOT -> isIn(CARE, one.role()) && !one.id().equals(file.pivot());
                    case COORDINATOR -> isIn(TABLE, one.role()) && !one.id().equals(file.coordinator());
                    default -> !one.isClient();
                })
                .toList();
    }

    private List<Choice> roles(Overleg file) {
        var hasClient = file.table().stream().anyMatch(Participant::isClient);
        return codes.choices("PARTICIPANT_ROLE", dates.today()).stream()
                .filter(role -> !APPOINTED.contains(role.code()))
                .filter(role -> !(hasClient && role.code().equals(Participant.CLIENT)))
                .toList();
    }

    private List<Choice> subtypes() {
        return codes.book().list("SIGNAL_SUBTYPE").stream()
                .filter(entry -> entry.groups().contains(POLICY))
                .map(entry -> new Choice(entry.code(), codes.label("SIGNAL_SUBTYPE", entry.code())))
                .toList();
    }

    private boolean isIn(String group, String role) {
        return codes.book().list("PARTICIPANT_ROLE").stream()
                .anyMatch(entry -> entry.code().equals(role) && entry.groups().contains(group));
    }
}
