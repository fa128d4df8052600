package be.signaalhuis.command.lco;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.events.lco.Client;
import be.signaalhuis.events.lco.Consent;
import be.signaalhuis.events.lco.ConsentGiven;
import be.signaalhuis.events.lco.ConsentWithdrawn;
import be.signaalhuis.events.lco.Household;
import be.signaalhuis.events.lco.LocalClientOverlegClosed;
import be.signaalhuis.events.lco.LocalClientOverlegImported;
import be.signaalhuis.events.lco.LocalClientOverlegOpened;
import be.signaalhuis.events.lco.OverlegId;
import be.signaalhuis.events.lco.OverlegPaused;
import be.signaalhuis.events.lco.OverlegStoppedByClient;
import be.signaalhuis.events.lco.ParticipantId;
import be.signaalhuis.events.lco.ParticipantJoined;
import be.signaalhuis.events.lco.Person;
import be.signaalhuis.events.reference.ExternalReference;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What happened before, in the events of one file of Genk. */
final class AnOverleg {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final Code GENK = Code.of("71016");
    static final CodeListVersion LISTS = CodeLists.current().version();
    static final OverlegId FILE = new OverlegId(id(1));
    static final ParticipantId WORKER = new ParticipantId(id(2));
    static final ParticipantId CHAIR = new ParticipantId(id(3));
    static final ParticipantId SISTER = new ParticipantId(id(4));
    static final ExternalReference REFERENCE = new ExternalReference("LCO-7");
    static final Code CLIENT = Code.of("CLIENT");

    private AnOverleg() {}

    static UUID id(int number) {
        return UUID.fromString("01990000-0000-7000-8000-%012d".formatted(number));
    }

    static List<Code> codes(String... codes) {
        return Arrays.stream(codes).map(Code::of).toList();
    }

    static Sealed<String> text(String text) {
        return Fresh.seal(text);
    }

    static Family family(Integer children, Integer careWorkers, String exception, String... lifeDomains) {
        return Family.told(
                Sealed.fresh(new Client("Els Peeters", "OC-12")),
                Sealed.fresh(new Household(children, null)),
                new Occasion(Code.of("CAW"), DAY, codes(lifeDomains), careWorkers, text(exception)));
    }

    static Family family() {
        return family(2, 4, null, "INKOMEN", "HUISVESTING", "OPVOEDING_GEZIN");
    }

    static LocalClientOverlegOpened opened(Family family) {
        return new LocalClientOverlegOpened(
                FILE,
                GENK,
                null,
                DAY,
                family.client(),
                family.household(),
                family.withChildren(),
                family.occasion().toRequest(),
                new Consent(DAY, CLIENT),
                LISTS);
    }

    static LocalClientOverlegOpened opened() {
        return opened(family());
    }

    /** As a register told of it: one with children. */
    static LocalClientOverlegImported imported() {
        return new LocalClientOverlegImported(FILE, GENK, REFERENCE, true, LISTS);
    }

    static ConsentWithdrawn consentWithdrawn() {
        return new ConsentWithdrawn(FILE, DAY, CLIENT, null, LISTS);
    }

    static ConsentGiven consentGiven(LocalDate day) {
        return new ConsentGiven(FILE, new Consent(day, CLIENT), LISTS);
    }

    static ParticipantJoined joined(ParticipantId who, String role, String name, String account) {
        return new ParticipantJoined(
                FILE,
                who,
                Code.of(role),
                Sealed.fresh(new Person(name, null)),
                account == null ? null : Code.of(account),
                DAY,
                LISTS);
    }

    static OverlegPaused paused() {
        return new OverlegPaused(FILE, DAY, null, null);
    }

    static OverlegStoppedByClient stopped() {
        return new OverlegStoppedByClient(FILE, DAY, null);
    }

    static LocalClientOverlegClosed closed() {
        return new LocalClientOverlegClosed(FILE, DAY, Code.of("DOELEN_BEREIKT"), null, LISTS);
    }

    static Object[] events(Object... events) {
        return events;
    }

    static ChangeOverleg toChange(OverlegChange change) {
        return new ChangeOverleg(FILE, null, change);
    }
}
