package be.signaalhuis.standalone.screens;

import be.signaalhuis.eventstore.testing.DeskDay;
import be.signaalhuis.standalone.browser.Visitor;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The coordinator of a family's consultations at work, step by step. */
record Coordination(Visitor visitor, String file) {

    static final String WITH_CLIENT = "LCO_MET_CLIENT";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final By STEPS = By.cssSelector(".sh-steps a");

    static String day(int fromToday) {
        return DeskDay.today().plusDays(fromToday).format(DAY);
    }

    /** Families with children that met this year, and how many of them grew. */
    static List<Integer> families(Visitor visitor) {
        visitor.open("/lco/jaar/" + DeskDay.today().getYear());
        var counts = visitor.texts(By.cssSelector("table[aria-labelledby=families] td:nth-of-type(1)"));
        return counts.isEmpty()
                ? List.of(0, 0)
                : counts.stream()
                        .map(count -> Integer.valueOf(count.replaceAll("(?s)\\D.*", "")))
                        .toList();
    }

    /** Some weeks ago, by a client who agrees. */
    static Coordination opens(Visitor visitor, String client) {
        visitor.open("/lco/nieuw").type("clientName", client).type("childrenUnder18", "2");
        visitor.pick("overlegRequestedBy", "OCMW").type("consentOn", day(-40)).type("overlegOpenedOn", day(-40));
        chooses(visitor, "consentGiven", "ja");
        chooses(visitor, "consentBy", "CLIENT");
        List.of("INKOMEN", "HUISVESTING", "TAAL").forEach(domain -> chooses(visitor, "overlegDomains", domain));
        visitor.press("Open het dossier").awaitText("Het dossier is open");
        return new Coordination(visitor, visitor.path().replaceFirst("\\?.*", ""));
    }

    Coordination seats(String role, String name, String organisation, String account) {
        takes("Iemand mee aan tafel zetten").pick("participantRole", role).type("joinedOn", day(-40));
        visitor.type("personName", name).type("organisation", organisation).type("account", account);
        return saves("De deelnemer zit mee aan tafel");
    }

    Coordination appoints(String name) {
        takes("Coördinator aanduiden").type("personName", name).type("organisation", "OCMW Genk");
        visitor.type("appointedOn", day(-40));
        return saves("De coördinator is aangeduid");
    }

    Coordination appointsPivot(String seat) {
        takes("Spilfiguur aanduiden").choose("participant", seat);
        return saves("De spilfiguur is aangeduid");
    }

    /** For today. */
    Coordination plans(String place) {
        opened().follow("Plan een overleg").type("plannedOn", day(0));
        visitor.type("lcoHour", "14:30").type("lcoPlace", place);
        return saves("Het overleg is gepland");
    }

    /** The meeting that is planned, with everybody there. */
    Coordination holds(String on) {
        opened().follow("Noteer het overleg");
        return isHeld(on);
    }

    /** The same, on the page that is in front of the reader. */
    Coordination isHeld(String on) {
        visitor.type("meetingHeldOn", on);
        chooses(visitor, "lcoType", WITH_CLIENT);
        visitor.browser()
                .driver()
                .findElements(By.cssSelector("input[name=lcoAttendance]"))
                .forEach(WebElement::click);
        return saves("Het overleg is bewaard");
    }

    Coordination reports(String well, String lessWell, String first) {
        opened().follow("Schrijf het verslag").type("goesWell", well).type("goesLessWell", lessWell);
        visitor.type("firstAccordingToClient", first);
        chooses(visitor, "writtenWithClient", "ja");
        return saves("Het verslag is bewaard");
    }

    Coordination shares() {
        opened().follow("Deel het verslag");
        chooses(visitor, "sharedWithTable", "ja");
        return saves("Er staat bij dat het verslag gedeeld is");
    }

    /** At the last meeting. */
    Coordination scores(Map<String, Integer> scores) {
        opened().follow("Scores geven met de cliënt");
        scores.forEach((domain, score) -> chooses(visitor, "kracht." + domain, score.toString()));
        return saves("De cijfers zijn bewaard");
    }

    Coordination agrees(String what, String executor, String due) {
        opened().follow("Afspraken wijzigen of afdrukken").press("Nieuwe afspraak");
        visitor.type("agreementText", what).choose("agreementExecutor", executor);
        visitor.pick("agreementDomain", "HUISVESTING").type("agreementDue", due);
        return saves("De afspraak is gemaakt");
    }

    Coordination withdraws() {
        takes("Toestemming intrekken");
        chooses(visitor, "consentBy", "CLIENT");
        return saves("De toestemming is ingetrokken");
    }

    Coordination stops() {
        takes("De cliënt stopt");
        return saves("Het overleg is gestopt");
    }

    Coordination closes(String cause) {
        takes("Dossier afsluiten");
        chooses(visitor, "closingCause", cause);
        return saves("Het dossier is afgesloten");
    }

    /** What the page offers to do with the file. */
    List<String> steps() {
        return opened().texts(STEPS);
    }

    /** The page of the file, with all that was done in it; also where no script waits for that. */
    Visitor opened() {
        visitor.browser()
                .await(now ->
                        !visitor.open(file).sees(By.cssSelector(".sh-processing")) && visitor.sees(By.id("actions")));
        return visitor;
    }

    private Visitor takes(String step) {
        return opened().follow(step);
    }

    private Coordination saves(String done) {
        visitor.go(visitor.find(By.id("bewaren"))).awaitText(done);
        return this;
    }

    private static void chooses(Visitor visitor, String field, String code) {
        visitor.find(By.cssSelector("input[name='%s'][value='%s']".formatted(field, code)))
                .click();
    }
}
