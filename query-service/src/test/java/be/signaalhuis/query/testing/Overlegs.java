package be.signaalhuis.query.testing;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.lco.Client;
import be.signaalhuis.events.lco.Consent;
import be.signaalhuis.events.lco.ConsentGiven;
import be.signaalhuis.events.lco.ConsentWithdrawn;
import be.signaalhuis.events.lco.CoordinatorAppointed;
import be.signaalhuis.events.lco.Household;
import be.signaalhuis.events.lco.ImportedOverlegCompleted;
import be.signaalhuis.events.lco.LocalClientOverlegClosed;
import be.signaalhuis.events.lco.LocalClientOverlegCorrected;
import be.signaalhuis.events.lco.LocalClientOverlegImported;
import be.signaalhuis.events.lco.LocalClientOverlegOpened;
import be.signaalhuis.events.lco.LocalClientOverlegReopened;
import be.signaalhuis.events.lco.OverlegId;
import be.signaalhuis.events.lco.OverlegPaused;
import be.signaalhuis.events.lco.OverlegResumed;
import be.signaalhuis.events.lco.OverlegStoppedByClient;
import be.signaalhuis.events.lco.ParticipantId;
import be.signaalhuis.events.lco.ParticipantJoined;
import be.signaalhuis.events.lco.ParticipantLeft;
import be.signaalhuis.events.lco.Person;
import be.signaalhuis.events.lco.PivotAppointed;
import be.signaalhuis.events.lco.Request;
import be.signaalhuis.events.lco.StructuralBottleneckRevealed;
import be.signaalhuis.events.reference.ExternalReference;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.eventstore.actor.Actor;
import be.signaalhuis.eventstore.actor.Role;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The file of a made-up family, told in events: who sits at its table, and whether it goes on. */
public final class Overlegs {

    /** Who writes in these files. */
    public static final Actor COORDINATOR = new Actor("lco-genk", Role.LCO, "OCMW Genk", Code.of("71016"));

    public static final CodeListVersion CODES = new CodeListVersion("2026.3");

    private Overlegs() {}

    public static LocalClientOverlegOpened opened(UUID id, LocalDate day) {
        return opened(id, "71016", day, "Gezin Voorbeeld", 2);
    }

    /** @param children under 18; null when nobody said */
    public static LocalClientOverlegOpened opened(UUID id, String town, LocalDate day, String name, Integer children) {
        return new LocalClientOverlegOpened(
                new OverlegId(id),
                Code.of(town),
                null,
                day,
                sealed(new Client(name, "D-17")),
                sealed(new Household(children, "moeder en kinderen")),
                children == null ? null : children > 0,
                request("CAW", day, "INKOMEN", "HUISVESTING", "GEZONDHEID"),
                consent(day),
                CODES);
    }

    public static LocalClientOverlegImported imported(UUID id, String reference, boolean withChildren) {
        return new LocalClientOverlegImported(
                new OverlegId(id), Code.of("71016"), new ExternalReference(reference), withChildren, CODES);
    }

    public static ImportedOverlegCompleted completed(UUID id, LocalDate day) {
        return new ImportedOverlegCompleted(
                new OverlegId(id),
                sealed(new Client("Gezin Register", "D-18")),
                sealed(new Household(1, null)),
                request("OCMW", day, "INKOMEN", "TAAL", "ARBEID"),
                consent(day),
                CODES);
    }

    public static LocalClientOverlegCorrected corrected(UUID id, String name, Integer children, Request request) {
        return new LocalClientOverlegCorrected(
                new OverlegId(id),
                sealed("verkeerd geschreven"),
                sealed(new Client(name, "D-17")),
                sealed(new Household(children, "moeder en kinderen")),
                children == null ? null : children > 0,
                request,
                CODES);
    }

    public static Request request(String by, LocalDate talkedOn, String... lifeDomains) {
        return new Request(
                Code.of(by), talkedOn, Arrays.stream(lifeDomains).map(Code::of).toList(), 4, null);
    }

    public static ConsentGiven consented(UUID id, LocalDate day) {
        return new ConsentGiven(new OverlegId(id), consent(day), CODES);
    }

    public static ConsentWithdrawn withdrawn(UUID id, LocalDate day) {
        return new ConsentWithdrawn(new OverlegId(id), day, Code.of("CLIENT"), sealed("wil niet meer"), CODES);
    }

    /** @param name null for the client, whom the file names */
    public static ParticipantJoined joined(
            UUID id, UUID participant, String role, String name, String account, LocalDate day) {
        return new ParticipantJoined(
                new OverlegId(id),
                new ParticipantId(participant),
                Code.of(role),
                name == null ? null : sealed(new Person(name, "Voorbeelddienst")),
                account == null ? null : Code.of(account),
                day,
                CODES);
    }

    public static ParticipantLeft left(UUID id, UUID participant, LocalDate day) {
        return new ParticipantLeft(new OverlegId(id), new ParticipantId(participant), day, sealed("ander werk"));
    }

    public static CoordinatorAppointed coordinator(UUID id, UUID participant, LocalDate day) {
        return new CoordinatorAppointed(new OverlegId(id), new ParticipantId(participant), day);
    }

    public static PivotAppointed pivot(UUID id, UUID participant, LocalDate day) {
        return new PivotAppointed(new OverlegId(id), new ParticipantId(participant), day);
    }

    public static StructuralBottleneckRevealed revealed(UUID id, LocalDate day) {
        return new StructuralBottleneckRevealed(
                new OverlegId(id),
                day,
                Code.of("REGELGEVING"),
                Code.of("ARMOEDE"),
                Code.of("WELZIJN"),
                sealed("een regel die niemand begrijpt"),
                CODES);
    }

    public static OverlegPaused paused(UUID id, LocalDate day) {
        return new OverlegPaused(new OverlegId(id), day, day.plusMonths(1), sealed("ziekenhuis"));
    }

    public static OverlegResumed resumed(UUID id, LocalDate day) {
        return new OverlegResumed(new OverlegId(id), day);
    }

    public static OverlegStoppedByClient stopped(UUID id, LocalDate day) {
        return new OverlegStoppedByClient(new OverlegId(id), day, sealed("wil alleen verder"));
    }

    public static LocalClientOverlegClosed closed(UUID id, LocalDate day) {
        return new LocalClientOverlegClosed(
                new OverlegId(id), day, Code.of("DOELEN_BEREIKT"), sealed("het gaat goed"), CODES);
    }

    public static LocalClientOverlegReopened reopened(UUID id, LocalDate day) {
        return new LocalClientOverlegReopened(new OverlegId(id), day, sealed("toch nodig"));
    }

    private static Consent consent(LocalDate day) {
        return new Consent(day, Code.of("CLIENT"));
    }

    static List<ParticipantId> participants(UUID... ids) {
        return Arrays.stream(ids).map(ParticipantId::new).toList();
    }

    static <T> Sealed<T> sealed(T value) {
        return Sealed.of(UUID.randomUUID(), value);
    }
}
