package be.signaalhuis.standalone.screens;

import be.signaalhuis.standalone.browser.Visitor;
import be.signaalhuis.standalone.support.RunningProduct;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openqa.selenium.By;

/** One report: what is known of it, and each thing that can be done with it. */
final class FilePages {

    private static final Map<RunningProduct, String> CLOSED = new ConcurrentHashMap<>();
    private static final Map<RunningProduct, String> OPEN = new ConcurrentHashMap<>();

    private FilePages() {}

    static Stream<Page> all() {
        return Stream.of(
                page("file from the register", visitor -> visitor.open(listed(visitor))),
                page("file", visitor -> visitor.open(untouched(visitor))),
                page("file as it was", visitor -> visitor.open(untouched(visitor) + "?bekend=01/01/2001")),
                page("file on an impossible day", visitor -> visitor.open(untouched(visitor) + "?bekend=onzin")),
                page("file corrected", FilePages::corrected),
                page("correct", visitor -> visitor.open(untouched(visitor) + "/verbeteren")),
                page("correct with errors", FilePages::wrongly),
                page("close", visitor -> visitor.open(untouched(visitor) + "/afsluiten")),
                page("close with errors", visitor -> send(visitor.open(untouched(visitor) + "/afsluiten"))),
                page("reopen", visitor -> visitor.open(listed(visitor) + "/heropenen")),
                page("reopen with errors", visitor -> send(visitor.open(listed(visitor) + "/heropenen"))),
                page("withdraw", visitor -> visitor.open(untouched(visitor) + "/intrekken")),
                page("withdraw with errors", visitor -> send(visitor.open(untouched(visitor) + "/intrekken"))),
                page("withdraw for certain", FilePages::withdraw),
                page("conflict", FilePages::conflict),
                page("conflict that bars", FilePages::barred));
    }

    private static Page page(String name, Consumer<Visitor> way) {
        return new Page(name, "intake", way);
    }

    /** A report of the example register, closed long ago; the same for every look. */
    static String listed(Visitor visitor) {
        return CLOSED.computeIfAbsent(
                visitor.product(),
                product -> visitor.open("/meldpunt/meldingen?status=CLOSED")
                        .find(By.cssSelector("a[data-row]"))
                        .getDomAttribute("href"));
    }

    /** One on which nothing was done yet; the same for every look. */
    static String untouched(Visitor visitor) {
        return OPEN.computeIfAbsent(visitor.product(), product -> open(visitor));
    }

    /** One of her own, to do something with. */
    static String open(Visitor visitor) {
        return "/meldpunt/meldingen/" + Colleague.of(visitor).registers();
    }

    static void send(Visitor visitor) {
        visitor.go(visitor.find(By.id("bewaren")));
    }

    private static void wrongly(Visitor visitor) {
        visitor.open(untouched(visitor) + "/verbeteren")
                .type("facts.occurredFrom", "32/01/2026")
                .type("mainGround", "onzin");
        send(visitor);
    }

    static void corrected(Visitor visitor) {
        visitor.open(open(visitor) + "/verbeteren")
                .type("mainGround", "LEEFTIJD")
                .type("reason", "verkeerd gekozen");
        send(visitor);
    }

    private static void withdraw(Visitor visitor) {
        visitor.open(untouched(visitor) + "/intrekken").type("reason", "dubbel");
        visitor.find(By.cssSelector("input[name=cause]")).click();
        send(visitor);
    }

    static void conflict(Visitor visitor) {
        var colleague = Colleague.of(visitor);
        var report = colleague.registers();
        visitor.open("/meldpunt/meldingen/" + report + "/verbeteren")
                .type("mainGround", "LEEFTIJD")
                .type("reason", "verkeerd gekozen");
        colleague.corrects(report, "\"mainGround\": \"HANDICAP\", \"domain\": \"ONDERWIJS\"");
        send(visitor);
    }

    static void barred(Visitor visitor) {
        var colleague = Colleague.of(visitor);
        var report = colleague.registers();
        visitor.open("/meldpunt/meldingen/" + report + "/verbeteren")
                .type("mainGround", "LEEFTIJD")
                .type("reason", "verkeerd gekozen");
        colleague.closes(report);
        send(visitor);
    }
}
