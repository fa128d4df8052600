package be.signaalhuis.command.lco;

import static be.signaalhuis.command.lco.AnOverleg.CLIENT;
import static be.signaalhuis.command.lco.AnOverleg.FILE;
import static be.signaalhuis.command.lco.AnOverleg.LISTS;
import static be.signaalhuis.command.lco.AnOverleg.TODAY;
import static be.signaalhuis.command.lco.AnOverleg.closed;
import static be.signaalhuis.command.lco.AnOverleg.consentWithdrawn;
import static be.signaalhuis.command.lco.AnOverleg.events;
import static be.signaalhuis.command.lco.AnOverleg.family;
import static be.signaalhuis.command.lco.AnOverleg.imported;
import static be.signaalhuis.command.lco.AnOverleg.opened;
import static be.signaalhuis.command.lco.AnOverleg.text;
import static be.signaalhuis.command.lco.AnOverleg.toChange;
import static be.signaalhuis.command.lco.OverlegFixture.AS_COORDINATOR;
import static be.signaalhuis.command.lco.OverlegFixture.as;
import static be.signaalhuis.command.testing.Refusals.badInput;
import static be.signaalhuis.command.testing.Refusals.conflict;
import static be.signaalhuis.command.testing.Refusals.stale;
import static be.signaalhuis.command.testing.Refusals.unknown;

import be.signaalhuis.command.checking.Change;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.Client;
import be.signaalhuis.events.lco.Consent;
import be.signaalhuis.events.lco.Household;
import be.signaalhuis.events.lco.ImportedOverlegCompleted;
import be.signaalhuis.events.lco.LocalClientOverlegCorrected;
import be.signaalhuis.events.lco.OverlegPaused;
import be.signaalhuis.events.lco.OverlegResumed;
import be.signaalhuis.events.sealing.Sealed;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a file says of a family: completed when a register left it out, corrected with a reason, read by its own desk. */
class FileOfAFamilyTest {

    private static final GivenConsent AGREED = new GivenConsent(true, TODAY, CLIENT);
    private static final FamilyCorrection NOTHING = new FamilyCorrection(null, null, null, null, null, null, null);

    @Test
    void anImportedFileCanBeCompletedOnce() {
        Tried.after(events(imported()), new CompleteImportedOverleg(family(), AGREED, TODAY))
                .does(completed(family()));
        Tried.after(events(imported(), completed(family())), new CompleteImportedOverleg(family(), AGREED, TODAY))
                .isNoNews();
        var other = new CompleteImportedOverleg(family(1, 4, null, "TAAL"), AGREED, TODAY);
        Tried.after(events(imported(), completed(family())), other).isRefused(conflict("overlegComplete"));
    }

    @Test
    void aFileThatWasOpenedByHandCannotBeCompleted() {
        Tried.after(events(opened()), new CompleteImportedOverleg(family(), AGREED, TODAY))
                .isRefused(conflict("overlegComplete"));
    }

    @Test
    void anImportedFileCannotBeCompletedWithoutConsentOrReason() {
        Tried.after(
                        events(imported()),
                        new CompleteImportedOverleg(
                                family(2, 1, null, "TAAL"), new GivenConsent(false, TODAY, CLIENT), TODAY))
                .isRefused(badInput("lifeDomains", "conditionsNotMet", "consent.given", "consentNeeded"));
        var empty = Family.told(null, null, new Occasion(null, null, null, null, null));
        Tried.after(events(imported()), new CompleteImportedOverleg(empty, null, TODAY))
                .isRefused(badInput(
                        "client",
                        "required",
                        "requestedBy",
                        "required",
                        "lifeDomains",
                        "required",
                        "consent",
                        "required"));
    }

    @Test
    void completingDoesNotSayOtherwiseOfChildrenThanTheRegister() {
        Tried.after(events(imported()), new CompleteImportedOverleg(family(0, 4, null, "INKOMEN"), AGREED, TODAY))
                .isRefused(badInput("household.childrenUnder18", "childrenOtherwise"));
        var silent = family(null, 4, null, "INKOMEN");
        Tried.after(events(imported()), new CompleteImportedOverleg(silent, AGREED, TODAY))
                .does(completed(silent));
    }

    @Test
    void aFieldCanBeCorrectedAndTheOthersStay() {
        Tried.after(events(opened()), toCorrect(name(new Change<>("Els Pieters"))))
                .does(corrected(Family.told(
                        Sealed.fresh(new Client("Els Pieters", "OC-12")), family().household(), family().occasion())));
        Tried.after(events(opened(), consentWithdrawn()), toCorrect(children(new Change<>(0))))
                .does(corrected(
                        Family.told(family().client(), Sealed.fresh(new Household(0, null)), family().occasion())));
    }

    @Test
    void whetherThereAreChildrenStaysWhatARegisterSaidWhileNobodyCountedThem() {
        var silent = family(null, 4, null, "INKOMEN");
        var before = events(imported(), completed(silent));
        Tried.after(before, toCorrect(name(new Change<>("Els Pieters"))))
                .does(corrected(new Family(
                        Sealed.fresh(new Client("Els Pieters", "OC-12")),
                        silent.household(),
                        true,
                        silent.occasion())));
        Tried.after(before, toCorrect(children(new Change<>(0))))
                .does(corrected(
                        new Family(silent.client(), Sealed.fresh(new Household(0, null)), false, silent.occasion())));
    }

    @Test
    void aCorrectionThatChangesNothingIsNoNews() {
        Tried.after(events(opened()), toCorrect(NOTHING)).isNoNews();
        Tried.after(events(opened()), toCorrect(name(new Change<>("Els Peeters"))))
                .isNoNews();
    }

    @Test
    void aCorrectionNeedsAReasonAndWhatItLeavesMustHold() {
        Tried.after(events(opened()), new CorrectLocalClientOverleg(null, name(new Change<>(null)), TODAY))
                .isRefused(badInput("client.name", "required", "reason", "required"));
        var fewer = new FamilyCorrection(
                null, null, null, null, new Change<>(AnOverleg.codes("TAAL")), new Change<>(1), null);
        Tried.after(events(opened()), toCorrect(fewer)).isRefused(badInput("lifeDomains", "conditionsNotMet"));
        var wrong = new FamilyCorrection(
                null,
                null,
                new Change<>(Code.of("BAKKER")),
                new Change<>(TODAY.plusDays(1)),
                new Change<>(null),
                new Change<>(-1),
                new Change<>(text(" ")));
        Tried.after(events(opened()), toCorrect(wrong))
                .isRefused(badInput(
                        "requestedBy",
                        "codeUnknown",
                        "talkedWithClientOn",
                        "dateInFuture",
                        "careWorkers",
                        "numberOutside",
                        "exception",
                        "blank",
                        "lifeDomains",
                        "required"));
    }

    @Test
    void aClosedFileCannotBeCorrected() {
        Tried.after(events(opened(), closed()), toCorrect(NOTHING)).isRefused(conflict("overlegNotOpen"));
    }

    @Test
    void anotherMunicipalityAndAnotherRoleSeeNoFile() {
        for (var who : List.of(as("lco", "71002", "c"), as("partner", "71016", "c"), as("analyst", "71016", "c"))) {
            cannotSee(who);
        }
    }

    private static void cannotSee(Map<String, String> who) {
        OverlegFixture.file()
                .given(opened())
                .when(toChange(new PauseOverleg(TODAY, null, null, TODAY)), who)
                .expectNoEvents()
                .expectException(unknown());
    }

    @Test
    void whoSawAnOlderVersionMustReadFirst() {
        var pause = new PauseOverleg(TODAY, null, null, TODAY);
        OverlegFixture.file()
                .given(opened(), AnOverleg.joined(AnOverleg.WORKER, "TOLK", "Bo", null))
                .when(new ChangeOverleg(FILE, 0L, pause), AS_COORDINATOR)
                .expectException(stale(1));
    }

    @Test
    void aFileOfManyYearsIsReadAtItsVersionAsWell() {
        var pausedAndResumed = new Object[201];
        pausedAndResumed[0] = opened();
        for (int i = 1; i < pausedAndResumed.length; i++) {
            pausedAndResumed[i] = i % 2 == 1 ? AnOverleg.paused() : new OverlegResumed(FILE, AnOverleg.DAY);
        }
        var pause = new PauseOverleg(TODAY, null, null, TODAY);
        OverlegFixture.file()
                .given(pausedAndResumed)
                .when(new ChangeOverleg(FILE, 200L, pause), AS_COORDINATOR)
                .expectEvents(new OverlegPaused(FILE, TODAY, null, null));
    }

    private static FamilyCorrection name(Change<String> name) {
        var client = new FamilyCorrection.OfClient(name, null);
        return new FamilyCorrection(client, null, null, null, null, null, null);
    }

    private static FamilyCorrection children(Change<Integer> children) {
        var household = new FamilyCorrection.OfHousehold(children, null);
        return new FamilyCorrection(null, household, null, null, null, null, null);
    }

    private static CorrectLocalClientOverleg toCorrect(FamilyCorrection correction) {
        return new CorrectLocalClientOverleg(text("stond er verkeerd"), correction, TODAY);
    }

    private static LocalClientOverlegCorrected corrected(Family family) {
        return new LocalClientOverlegCorrected(
                FILE,
                text("stond er verkeerd"),
                family.client(),
                family.household(),
                family.withChildren(),
                family.occasion().toRequest(),
                LISTS);
    }

    private static ImportedOverlegCompleted completed(Family family) {
        return new ImportedOverlegCompleted(
                FILE,
                family.client(),
                family.household(),
                family.occasion().toRequest(),
                new Consent(TODAY, CLIENT),
                LISTS);
    }
}
