package be.signaalhuis.standalone.screens;

import be.signaalhuis.standalone.browser.Visitor;
import java.util.function.Consumer;

/**
 * A page in one of its states.
 *
 * @param account who looks; {@link #NOBODY} has not logged in
 * @param way from anywhere to this page, in whatever language
 */
record Page(String name, String account, Consumer<Visitor> way) {

    static final String NOBODY = "";

    static Page at(String name, String account, String path) {
        return new Page(name, account, visitor -> visitor.open(path));
    }

    void reach(Visitor visitor) {
        way.accept(visitor);
    }
}
