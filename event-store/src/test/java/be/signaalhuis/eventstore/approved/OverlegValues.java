package be.signaalhuis.eventstore.approved;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.lco.AgreementId;
import be.signaalhuis.events.lco.Client;
import be.signaalhuis.events.lco.Consent;
import be.signaalhuis.events.lco.Executor;
import be.signaalhuis.events.lco.Household;
import be.signaalhuis.events.lco.MeetingId;
import be.signaalhuis.events.lco.MeetingReport;
import be.signaalhuis.events.lco.OverlegId;
import be.signaalhuis.events.lco.ParticipantId;
import be.signaalhuis.events.lco.Person;
import be.signaalhuis.events.lco.Request;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** What the examples of an overleg are made of. */
final class OverlegValues {

    static final OverlegId OVERLEG = new OverlegId(id("10"));
    static final MeetingId MEETING = new MeetingId(id("11"));
    static final AgreementId AGREEMENT = new AgreementId(id("12"));
    static final ParticipantId HELPER = new ParticipantId(id("13"));
    static final UUID TEXT = id("14");
    static final CodeListVersion LISTS = new CodeListVersion("2026.3");
    static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    static final LocalTime HOUR = LocalTime.of(14, 30);
    static final Code GENK = Code.of("71016");
    static final Code INCOME = Code.of("INKOMEN");
    static final Code WITH_CLIENT = Code.of("LCO_MET_CLIENT");
    static final Code CLIENT_CODE = Code.of("CLIENT");
    static final Sealed<Client> CLIENT = Sealed.of(TEXT, new Client("Example Family", "D-17"));
    static final Sealed<Household> HOUSEHOLD = Sealed.of(TEXT, new Household(2, "two children at school"));
    static final Sealed<Person> PERSON = Sealed.of(TEXT, new Person("Example Helper", "CAW"));
    static final Sealed<MeetingReport> REPORT = Sealed.of(
            TEXT, new MeetingReport("the children go to school", "the rent", "a smaller flat", "what else was said"));
    static final Consent CONSENT = new Consent(DAY, CLIENT_CODE);
    static final Request REQUEST = new Request(
            Code.of("CAW"),
            DAY.minusDays(7),
            List.of(INCOME, Code.of("HUISVESTING")),
            4,
            text("two domains, and a crisis"));
    static final Request BARE_REQUEST = new Request(CLIENT_CODE, null, List.of(INCOME), null, null);
    static final Executor BY_HELPER = new Executor(Code.of("HULPVERLENER"), HELPER);
    static final Executor BY_CLIENT = new Executor(CLIENT_CODE, null);

    private OverlegValues() {}

    static Sealed<String> text(String text) {
        return Sealed.of(TEXT, text);
    }

    private static UUID id(String end) {
        return UUID.fromString("00000000-0000-4000-8000-0000000000" + end);
    }
}
