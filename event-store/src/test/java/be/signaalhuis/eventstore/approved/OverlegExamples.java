package be.signaalhuis.eventstore.approved;

import static be.signaalhuis.eventstore.approved.OverlegValues.BARE_REQUEST;
import static be.signaalhuis.eventstore.approved.OverlegValues.CLIENT;
import static be.signaalhuis.eventstore.approved.OverlegValues.CLIENT_CODE;
import static be.signaalhuis.eventstore.approved.OverlegValues.CONSENT;
import static be.signaalhuis.eventstore.approved.OverlegValues.DAY;
import static be.signaalhuis.eventstore.approved.OverlegValues.GENK;
import static be.signaalhuis.eventstore.approved.OverlegValues.HELPER;
import static be.signaalhuis.eventstore.approved.OverlegValues.HOUSEHOLD;
import static be.signaalhuis.eventstore.approved.OverlegValues.LISTS;
import static be.signaalhuis.eventstore.approved.OverlegValues.OVERLEG;
import static be.signaalhuis.eventstore.approved.OverlegValues.PERSON;
import static be.signaalhuis.eventstore.approved.OverlegValues.REQUEST;
import static be.signaalhuis.eventstore.approved.OverlegValues.text;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.ConsentGiven;
import be.signaalhuis.events.lco.ConsentWithdrawn;
import be.signaalhuis.events.lco.CoordinatorAppointed;
import be.signaalhuis.events.lco.ImportedOverlegCompleted;
import be.signaalhuis.events.lco.LocalClientOverlegClosed;
import be.signaalhuis.events.lco.LocalClientOverlegCorrected;
import be.signaalhuis.events.lco.LocalClientOverlegImported;
import be.signaalhuis.events.lco.LocalClientOverlegOpened;
import be.signaalhuis.events.lco.LocalClientOverlegReopened;
import be.signaalhuis.events.lco.OverlegPaused;
import be.signaalhuis.events.lco.OverlegResumed;
import be.signaalhuis.events.lco.OverlegStoppedByClient;
import be.signaalhuis.events.lco.ParticipantJoined;
import be.signaalhuis.events.lco.ParticipantLeft;
import be.signaalhuis.events.lco.PivotAppointed;
import be.signaalhuis.events.lco.StructuralBottleneckRevealed;
import be.signaalhuis.events.reference.ExternalReference;
import java.util.List;

/** Events of the file of a family: opened, people, consent, end. */
final class OverlegExamples {

    private OverlegExamples() {}

    static List<Object> full() {
        return List.of(
                new LocalClientOverlegOpened(
                        OVERLEG,
                        GENK,
                        new ExternalReference("L001"),
                        DAY,
                        CLIENT,
                        HOUSEHOLD,
                        true,
                        REQUEST,
                        CONSENT,
                        LISTS),
                new LocalClientOverlegImported(OVERLEG, GENK, new ExternalReference("L002"), true, LISTS),
                new ImportedOverlegCompleted(OVERLEG, CLIENT, HOUSEHOLD, REQUEST, CONSENT, LISTS),
                new LocalClientOverlegCorrected(OVERLEG, text("misheard"), CLIENT, HOUSEHOLD, true, REQUEST, LISTS),
                new ConsentGiven(OVERLEG, CONSENT, LISTS),
                new ConsentWithdrawn(OVERLEG, DAY, CLIENT_CODE, text("too much at once"), LISTS),
                new ParticipantJoined(OVERLEG, HELPER, Code.of("HULPVERLENER"), PERSON, Code.of("partner"), DAY, LISTS),
                new ParticipantLeft(OVERLEG, HELPER, DAY, text("another job")),
                new CoordinatorAppointed(OVERLEG, HELPER, DAY),
                new PivotAppointed(OVERLEG, HELPER, DAY),
                new StructuralBottleneckRevealed(
                        OVERLEG,
                        DAY,
                        Code.of("TOEGANKELIJKHEID"),
                        Code.of("ARMOEDE"),
                        Code.of("OCMW"),
                        text("the form asks for an e-mail address"),
                        LISTS),
                new OverlegPaused(OVERLEG, DAY, DAY.plusMonths(3), text("a hospital stay")),
                new OverlegResumed(OVERLEG, DAY),
                new OverlegStoppedByClient(OVERLEG, DAY, text("it was enough")),
                new LocalClientOverlegClosed(OVERLEG, DAY, Code.of("DOELEN_BEREIKT"), text("on their own feet"), LISTS),
                new LocalClientOverlegReopened(OVERLEG, DAY, text("a new difficulty")));
    }

    static List<Object> minimal() {
        return List.of(
                new LocalClientOverlegOpened(
                        OVERLEG, GENK, null, DAY, CLIENT, null, null, BARE_REQUEST, CONSENT, LISTS),
                new LocalClientOverlegImported(OVERLEG, GENK, new ExternalReference("L002"), false, LISTS),
                new ImportedOverlegCompleted(OVERLEG, CLIENT, null, BARE_REQUEST, CONSENT, LISTS),
                new LocalClientOverlegCorrected(OVERLEG, text("misheard"), null, null, null, null, LISTS),
                new ConsentGiven(OVERLEG, CONSENT, LISTS),
                new ConsentWithdrawn(OVERLEG, DAY, CLIENT_CODE, null, LISTS),
                new ParticipantJoined(OVERLEG, HELPER, CLIENT_CODE, null, null, DAY, LISTS),
                new ParticipantLeft(OVERLEG, HELPER, DAY, null),
                new CoordinatorAppointed(OVERLEG, HELPER, DAY),
                new PivotAppointed(OVERLEG, HELPER, DAY),
                new StructuralBottleneckRevealed(
                        OVERLEG,
                        DAY,
                        Code.of("REGELGEVING"),
                        Code.of("ARMOEDE"),
                        Code.of("OCMW"),
                        text("the rule asks for two addresses"),
                        LISTS),
                new OverlegPaused(OVERLEG, DAY, null, null),
                new OverlegResumed(OVERLEG, DAY),
                new OverlegStoppedByClient(OVERLEG, DAY, null),
                new LocalClientOverlegClosed(OVERLEG, DAY, Code.of("ANDERE"), null, LISTS),
                new LocalClientOverlegReopened(OVERLEG, DAY, null));
    }
}
