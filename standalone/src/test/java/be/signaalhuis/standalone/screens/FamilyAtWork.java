package be.signaalhuis.standalone.screens;

import be.signaalhuis.eventstore.testing.DeskDay;
import be.signaalhuis.standalone.browser.Visitor;
import java.time.LocalDate;

/**
 * A family that met, agreed, was scored, and is going to meet again.
 *
 * @param helper the care worker, who logs in as partner
 * @param held the meeting of a week ago, with a report that is shared with the table
 * @param planned the next one
 * @param agreement of the care worker, for tomorrow
 */
record FamilyAtWork(FamilyFile file, String helper, String held, String planned, String agreement) {

    static final String CLIENT = "Gezin Voorbeeld";
    static final String TASK = "Bellen met de huisbaas over het vocht";
    private static final LocalDate TODAY = DeskDay.today();
    private static final LocalDate BEFORE = TODAY.minusDays(10);

    static FamilyAtWork of(Visitor visitor) {
        var file = FamilyFile.opened(visitor, CLIENT);
        var helper = file.changes("participants", """
                {"role": "HULPVERLENER", "name": "An Peeters", "organisation": "CAW", "account": "partner",
                 "joinedOn": "%s"}""".formatted(BEFORE));
        file.changes(
                "participants",
                "{\"role\": \"HULPVERLENER\", \"name\": \"Bart Claes\", \"organisation\": \"CLB Genk\"}");
        file.changes("coordinator", "{\"name\": \"Karin Janssen\", \"organisation\": \"OCMW Genk\"}");
        file.changes("pivot", "{\"participant\": \"%s\"}".formatted(helper));
        var held = file.changes("meetings", """
                {"heldOn": "%s", "type": "LCO_MET_CLIENT", "participants": [{"id": "%s"}],
                 "report": {"goesWell": "De kinderen gaan graag naar school.", "goesLessWell": "Er is vocht.",
                            "firstAccordingToClient": "Een droge kamer."}}""".formatted(BEFORE, helper));
        file.changes("meetings/" + held + "/sharing", "{\"withParticipants\": true}");
        score(file, "INKOMEN", 2);
        score(file, "HUISVESTING", 1);
        var agreement = agree(file, TASK, helper, TODAY.plusDays(1));
        agree(file, "Een plan maken voor het geld", "CLIENT", TODAY);
        file.changes("agreements/" + agree(file, "Inschrijven voor de taalles", "CLIENT", TODAY) + "/done", "{}");
        var planned = file.changes("planned-meetings", """
                {"plannedOn": "%s", "at": "14:30", "place": "Sociaal Huis"}""".formatted(TODAY));
        return new FamilyAtWork(file.seen(), helper, held, planned, agreement);
    }

    private static void score(FamilyFile file, String domain, int score) {
        file.changes(
                "strengths",
                "{\"measuredOn\": \"%s\", \"lifeDomain\": \"%s\", \"score\": %d}".formatted(BEFORE, domain, score));
    }

    private static String agree(FamilyFile file, String what, String executor, LocalDate due) {
        return file.changes("agreements", """
                {"text": "%s", "executor": "%s", "lifeDomain": "HUISVESTING", "due": "%s"}""".formatted(what, executor, due));
    }

    String page() {
        return file.page();
    }

    String heldPage() {
        return page() + "/vergaderingen/" + held;
    }

    String plannedPage() {
        return page() + "/vergaderingen/" + planned;
    }
}
