package be.signaalhuis.standalone.screens;

import be.signaalhuis.standalone.browser.Visitor;
import be.signaalhuis.standalone.support.RunningProduct;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.openqa.selenium.By;

/** Ways of the coordinator to pages about a family. */
final class FamilyPage {

    private static final Map<RunningProduct, FamilyAtWork> AT_WORK = new ConcurrentHashMap<>();
    private static final Map<RunningProduct, FamilyFile> NEW = new ConcurrentHashMap<>();

    private FamilyPage() {}

    static Page page(String name, Function<FamilyAtWork, String> address) {
        return way(name, visitor -> visitor.open(address.apply(atWork(visitor))));
    }

    static Page way(String name, Consumer<Visitor> way) {
        return new Page(name, "lco", way);
    }

    /** With nothing filled in. */
    static Page sent(String name, Function<FamilyAtWork, String> address) {
        return sent(name, address, visitor -> {});
    }

    static Page sent(String name, Function<FamilyAtWork, String> address, Consumer<Visitor> filledIn) {
        return way(name + " with errors", visitor -> {
            visitor.open(address.apply(atWork(visitor)));
            filledIn.accept(visitor);
            SignalPages.send(visitor);
        });
    }

    /** With a day that is none in whatever field asks for one: some steps need nothing else. */
    static Page wrong(String name, Function<FamilyAtWork, String> address) {
        return sent(
                name,
                address,
                visitor -> visitor.browser()
                        .driver()
                        .findElements(By.cssSelector("main input[id$='On']"))
                        .forEach(day -> {
                            day.clear();
                            day.sendKeys("32/01/2026");
                        }));
    }

    /** The same for every look. */
    static FamilyAtWork atWork(Visitor visitor) {
        return AT_WORK.computeIfAbsent(visitor.product(), product -> FamilyAtWork.of(visitor));
    }

    /** One on which nothing was done. */
    static String fresh(Visitor visitor) {
        return NEW.computeIfAbsent(
                        visitor.product(),
                        product -> FamilyFile.opened(visitor, "Gezin Nieuw").seen())
                .page();
    }

    static String with(Visitor visitor, String what, String body) {
        var family = FamilyAtWork.of(visitor).file();
        family.changes(what, body);
        return family.seen().page();
    }

    static void conflict(Visitor visitor) {
        var family = FamilyFile.opened(visitor, "Gezin Tweemaal").seen();
        visitor.open(family.page() + "/pauze");
        family.changes("coordinator", "{\"name\": \"Karin Janssen\"}");
        family.changes("stop", "{}");
        SignalPages.send(visitor);
    }
}
