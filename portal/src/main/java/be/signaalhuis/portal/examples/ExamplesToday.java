package be.signaalhuis.portal.examples;

import be.signaalhuis.portal.home.Today;
import be.signaalhuis.portal.login.PageRights;
import be.signaalhuis.portal.login.Reader;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way to the example registers, on the page where an administrator begins. */
@Component
class ExamplesToday implements Today {

    private static final int LAST = 99;

    private final Examples registers;

    ExamplesToday(Examples registers) {
        this.registers = registers;
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public List<Item> of(Reader reader) {
        return PageRights.OF_THE_PORTAL.allows(reader, ExamplesPage.ADDRESS)
                        && registers.offered().isPresent()
                ? List.of(new Item("examples", null, ExamplesPage.ADDRESS))
                : List.of();
    }
}
