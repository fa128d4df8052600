package be.signaalhuis.portal.followup.items;

import be.signaalhuis.portal.home.Today;
import be.signaalhuis.portal.login.PageRights;
import be.signaalhuis.portal.login.Reader;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What should have been done by now, and what will have to be soon. */
@Component
class ItemsToday implements Today {

    private final Items items;

    ItemsToday(Items items) {
        this.items = items;
    }

    @Override
    public int order() {
        return 48;
    }

    @Override
    public List<Item> of(Reader reader) {
        if (!PageRights.OF_THE_PORTAL.allows(reader, Items.PAGE)) {
            return List.of();
        }
        return Stream.of(item("itemsOverdue", Items.OVERDUE), item("itemsSoon", Items.SOON))
                .filter(item -> item.behind() || item.count() > 0)
                .toList();
    }

    private Item item(String key, String state) {
        var filter = Items.LIST.all().with(Items.STATE, state);
        var found = items.howMany(filter);
        var count = found.behind() ? null : (Long) found.content().total();
        return new Item(key, count, filter.address(), null, found.behind());
    }
}
