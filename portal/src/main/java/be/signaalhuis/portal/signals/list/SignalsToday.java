package be.signaalhuis.portal.signals.list;

import be.signaalhuis.portal.home.Today;
import be.signaalhuis.portal.login.PageRights;
import be.signaalhuis.portal.login.Reader;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** A signal to write down, and those that wait to be looked at or used. */
@Component
class SignalsToday implements Today {

    private static final String LOG = "/signalen/nieuw";

    private final Presets presets;

    SignalsToday(Presets presets) {
        this.presets = presets;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<Item> of(Reader reader) {
        var items = new ArrayList<Item>();
        if (PageRights.OF_THE_PORTAL.allows(reader, LOG)) {
            items.add(new Item("signalNew", null, LOG));
        }
        presets.of(reader, null, false)
                .forEach(one -> items.add(new Item(
                        one.preset().key(), one.count(), one.preset().filter().address(), null, one.behind())));
        return items;
    }
}
