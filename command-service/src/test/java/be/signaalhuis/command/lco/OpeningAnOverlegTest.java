package be.signaalhuis.command.lco;

import static be.signaalhuis.command.lco.AnOverleg.CLIENT;
import static be.signaalhuis.command.lco.AnOverleg.DAY;
import static be.signaalhuis.command.lco.AnOverleg.FILE;
import static be.signaalhuis.command.lco.AnOverleg.TODAY;
import static be.signaalhuis.command.lco.AnOverleg.codes;
import static be.signaalhuis.command.lco.AnOverleg.family;
import static be.signaalhuis.command.lco.AnOverleg.opened;
import static be.signaalhuis.command.lco.AnOverleg.text;
import static be.signaalhuis.command.lco.OverlegFixture.AS_COORDINATOR;
import static be.signaalhuis.command.testing.Refusals.badInput;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.Client;
import be.signaalhuis.events.lco.Household;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file begins with the client's consent and a reason to meet, and not without. */
class OpeningAnOverlegTest {

    private static final GivenConsent AGREED = new GivenConsent(true, DAY, CLIENT);

    @Test
    void canBeOpenedOfAFamilyThatAgreed() {
        can(family());
    }

    @Test
    void saysWhetherThereAreChildrenAsFarAsSomebodyToldHowMany() {
        can(family(0, 4, null, "INKOMEN", "HUISVESTING", "TAAL"));
        can(family(null, 4, null, "INKOMEN", "HUISVESTING", "TAAL"));
        can(Family.told(family().client(), null, family().occasion()));
    }

    @Test
    void canBeOpenedForThreeLifeDomainsOrForThreeCareWorkersOrForAGoodReason() {
        can(family(1, null, null, "INKOMEN", "HUISVESTING", "TAAL"));
        can(family(1, 3, null, "INKOMEN"));
        can(family(1, 1, "dringend", "INKOMEN"));
    }

    @Test
    void cannotBeOpenedForLess() {
        cannot(family(1, 2, null, "INKOMEN", "TAAL"), AGREED, DAY, "lifeDomains", "conditionsNotMet");
    }

    @Test
    void canBeHeldToBothConditionsWhereAMunicipalityWantsSo() {
        var both = new Conditions(3, 3, Conditions.Needed.ALL);
        OverlegFixture.file(both)
                .givenNoPriorActivity()
                .when(toOpen(family(1, 3, null, "INKOMEN"), AGREED, DAY), AS_COORDINATOR)
                .expectException(badInput("lifeDomains", "conditionsNotMet"));
        OverlegFixture.file(both)
                .givenNoPriorActivity()
                .when(toOpen(family(), AGREED, DAY), AS_COORDINATOR)
                .expectEvents(opened());
    }

    @Test
    void cannotBeOpenedWithoutConsent() {
        cannot(family(), null, DAY, "consent", "required");
        cannot(family(), new GivenConsent(false, DAY, CLIENT), DAY, "consent.given", "consentNeeded");
        cannot(
                family(),
                new GivenConsent(null, null, CLIENT),
                DAY,
                "consent.given",
                "required",
                "consent.on",
                "required");
        cannot(family(), new GivenConsent(true, TODAY.plusDays(1), CLIENT), DAY, "consent.on", "dateInFuture");
        cannot(family(), new GivenConsent(true, DAY, Code.of("BUURMAN")), DAY, "consent.by", "codeUnknown");
    }

    @Test
    void cannotBeOpenedOfNobodyNorForNothing() {
        cannot(
                Family.told(null, null, new Occasion(null, null, List.of(), null, null)),
                AGREED,
                null,
                "openedOn",
                "required",
                "client",
                "required",
                "requestedBy",
                "required",
                "lifeDomains",
                "required");
        cannot(of(new Client(null, " "), null), AGREED, DAY, "client.name", "required", "client.reference", "blank");
    }

    @Test
    void cannotBeOpenedInTheFutureNorForWhatCannotBe() {
        cannot(family(), AGREED, TODAY.plusDays(1), "openedOn", "dateInFuture");
        var household = new Household(-1, " ");
        cannot(
                of(new Client("Els", null), household),
                AGREED,
                DAY,
                "household.childrenUnder18",
                "numberOutside",
                "household.note",
                "blank");
        var occasion = new Occasion(
                Code.of("BAKKER"),
                TODAY.plusDays(1),
                Arrays.asList(codes("TAAL").get(0), null, Code.of("TAAL")),
                101,
                text(" "));
        cannot(
                Family.told(family().client(), null, occasion),
                AGREED,
                DAY,
                "requestedBy",
                "codeUnknown",
                "talkedWithClientOn",
                "dateInFuture",
                "careWorkers",
                "numberOutside",
                "exception",
                "blank",
                "lifeDomains[1]",
                "required",
                "lifeDomains[2]",
                "codeTwice");
    }

    private static Family of(Client client, Household household) {
        return Family.told(
                Sealed.fresh(client), household == null ? null : Sealed.fresh(household), family().occasion());
    }

    private static OpenLocalClientOverleg toOpen(Family family, GivenConsent consent, LocalDate day) {
        return new OpenLocalClientOverleg(FILE, null, day, family, consent, TODAY);
    }

    private static void can(Family family) {
        OverlegFixture.file()
                .givenNoPriorActivity()
                .when(toOpen(family, AGREED, DAY), AS_COORDINATOR)
                .expectEvents(opened(family));
    }

    private static void cannot(Family family, GivenConsent consent, LocalDate day, String... fieldsAndCodes) {
        OverlegFixture.file()
                .givenNoPriorActivity()
                .when(toOpen(family, consent, day), AS_COORDINATOR)
                .expectNoEvents()
                .expectException(badInput(fieldsAndCodes));
    }
}
