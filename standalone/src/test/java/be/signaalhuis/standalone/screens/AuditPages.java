package be.signaalhuis.standalone.screens;

import be.signaalhuis.standalone.browser.Visitor;
import be.signaalhuis.standalone.support.RunningProduct;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openqa.selenium.By;

/** The auditor's room: where one starts, verifications, replays and checkpoints. */
final class AuditPages {

    private static final Map<RunningProduct, String> VERIFIED = new ConcurrentHashMap<>();
    private static final Map<RunningProduct, String> FOUND_WRONG = new ConcurrentHashMap<>();
    private static final Map<RunningProduct, String> REPLAYED = new ConcurrentHashMap<>();

    private AuditPages() {}

    static Stream<Page> all() {
        return Stream.of(
                Page.at("home of the auditor", "auditor", "/"),
                page("verification", visitor -> visitor.open(verified(visitor))),
                page("verification with findings", visitor -> visitor.open(foundWrong(visitor))),
                page("verifications", visitor -> {
                    verified(visitor);
                    visitor.open("/controle/nazicht");
                }),
                page("verification with errors", visitor -> {
                    Auditor.at(visitor).holds("geen ijkpunt");
                    visitor.submit();
                }),
                page("replay", visitor -> visitor.open(replayed(visitor))),
                page("replays", visitor -> {
                    replayed(visitor);
                    visitor.open("/controle/herhalingen");
                }),
                page("replay with errors", visitor -> {
                    visitor.open("/controle/herhalingen").type("totEinde", "31/02/2026");
                    visitor.submit();
                }),
                page("audit start", visitor -> {
                    verified(visitor);
                    replayed(visitor);
                    visitor.open("/controle");
                }),
                Page.at("audit start of the data protection officer", "dpo", "/controle"),
                Page.at("checkpoints", "auditor", "/controle/ijkpunten"),
                Page.at("checkpoints of the looks", "auditor", "/controle/ijkpunten?log=reads"),
                Page.at("bundle with errors", "auditor", "/controle/ijkpunten/bundel?logboek=events&vanDag=onzin"),
                Page.at("proof with errors", "auditor", "/controle/ijkpunten/bewijs?gebeurtenis=onzin"));
    }

    private static Page page(String name, Consumer<Visitor> way) {
        return new Page(name, "auditor", way);
    }

    private static String verified(Visitor visitor) {
        return once(VERIFIED, visitor, auditor -> auditor.verifies());
    }

    /** Against a checkpoint that no key of this house signed. */
    private static String foundWrong(Visitor visitor) {
        return once(
                FOUND_WRONG,
                visitor,
                auditor -> auditor.holds(Auditor.OF_NOBODY).verifies());
    }

    private static String replayed(Visitor visitor) {
        return once(REPLAYED, visitor, auditor -> auditor.replays("meldpunt-annual-report"));
    }

    /** The same for every look, in whatever language it is asked for. */
    private static String once(Map<RunningProduct, String> pages, Visitor visitor, Function<Auditor, Auditor> way) {
        return pages.computeIfAbsent(visitor.product(), product -> {
            var auditor = way.apply(Auditor.at(visitor));
            visitor.browser().await(now -> visitor.sees(By.cssSelector("#task .sh-verdict, #task .govuk-inset-text")));
            return auditor.page();
        });
    }
}
