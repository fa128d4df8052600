package be.signaalhuis.standalone.screens;

import be.signaalhuis.standalone.browser.Visitor;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Every page there is, filled, empty and with errors, and the way to get there in any language. */
final class Pages {

    static final String NOBODY = "";

    /**
     * @param account who looks; {@link #NOBODY} has not logged in
     * @param way from anywhere to this page
     */
    record Page(String name, String account, Consumer<Visitor> way) {

        void reach(Visitor visitor) {
            way.accept(visitor);
        }
    }

    private static final List<String> HELP = List.of(
            "home",
            "search",
            "intake",
            "drafts",
            "worklist",
            "file",
            "conflict",
            "figures",
            "import",
            "processing",
            "keyboard");

    private Pages() {}

    static List<Page> all() {
        return Stream.of(forAll(), home()).flatMap(pages -> pages).toList();
    }

    static List<Page> of(String account) {
        return all().stream().filter(page -> page.account().equals(account)).toList();
    }

    private static Stream<Page> forAll() {
        return Stream.concat(
                Stream.of(
                        at("help", NOBODY, "/hulp"),
                        at("accessibility", NOBODY, "/toegankelijkheid"),
                        at("login failed", NOBODY, "/aanmelden-mislukt")),
                HELP.stream().map(screen -> at("help on " + screen, NOBODY, "/hulp/" + screen)));
    }

    private static Stream<Page> home() {
        return Stream.of(
                at("home", "intake", "/"),
                at("home without work", "dpo", "/"),
                at("no such page", "intake", "/bestaat-niet"));
    }

    private static Page at(String name, String account, String path) {
        return new Page(name, account, visitor -> visitor.open(path));
    }
}
