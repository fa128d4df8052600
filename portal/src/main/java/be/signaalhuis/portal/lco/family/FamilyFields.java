package be.signaalhuis.portal.lco.family;

import static be.signaalhuis.portal.changing.StepField.checks;
import static be.signaalhuis.portal.changing.StepField.choice;
import static be.signaalhuis.portal.changing.StepField.day;
import static be.signaalhuis.portal.changing.StepField.line;
import static be.signaalhuis.portal.changing.StepField.radios;
import static be.signaalhuis.portal.changing.StepField.text;

import be.signaalhuis.portal.changing.StepField;
import java.util.List;
import java.util.stream.Stream;

/** The fields of a page about a family, by what they are about. */
public final class FamilyFields {

    public static final String EXCEPTION = "conditionException";
    static final String CONSENT_GIVEN = "consentGiven";
    static final String CONSENT_BY = "consentBy";
    static final String TALKED_ON = "talkedWithClientOn";
    static final String DOMAINS = "overlegDomains";

    /** What is typed as a number. */
    static final List<String> NUMBERS = List.of("childrenUnder18", "careWorkers");

    public static final List<StepField> CLIENT = List.of(
            line("clientName").sentAs("client.name"),
            line("clientReference").sentAs("client.reference").optional());
    public static final List<StepField> HOUSEHOLD = List.of(
            line("childrenUnder18").sentAs("household.childrenUnder18").optional(),
            text("householdNote").sentAs("household.note").optional());
    public static final List<StepField> ASKED =
            List.of(choice("overlegRequestedBy", "OVERLEG_REQUESTER").sentAs("requestedBy"), day(TALKED_ON));
    public static final List<StepField> CONSENT = List.of(
            checks(CONSENT_GIVEN, null).sentAs("consent.given"),
            new StepField("consentOn", "consent.on", StepField.Kind.DAY, null, true),
            radios(CONSENT_BY, "CONSENT_GIVER").sentAs("consent.by"));
    public static final List<StepField> DOMAINS_MET =
            List.of(checks(DOMAINS, "OVERLEG_DOMAIN").sentAs("lifeDomains"));
    public static final List<StepField> CONDITIONS =
            together(DOMAINS_MET, List.of(line("careWorkers").optional()));
    public static final List<StepField> IN_SPITE =
            List.of(text(EXCEPTION).sentAs("exception").optional());
    public static final List<StepField> FILE = List.of(
            new StepField("overlegOpenedOn", "openedOn", StepField.Kind.DAY, null, true),
            line("externalReference").optional());

    /** What an imported file lacks. */
    public static final List<StepField> COMPLETING = together(CLIENT, HOUSEHOLD, ASKED, CONSENT, CONDITIONS, IN_SPITE);

    /** What a new file needs. */
    public static final List<StepField> OPENING = together(COMPLETING, FILE);

    /** What can be put right afterwards. */
    public static final List<StepField> CORRECTING = together(CLIENT, HOUSEHOLD, ASKED, CONDITIONS, IN_SPITE);

    /** What a file tells of it. */
    public static final List<StepField> KNOWN = together(HOUSEHOLD, ASKED, CONDITIONS, IN_SPITE);

    private FamilyFields() {}

    @SafeVarargs
    private static List<StepField> together(List<StepField>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}
