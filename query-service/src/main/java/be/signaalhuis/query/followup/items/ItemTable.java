package be.signaalhuis.query.followup.items;

import be.signaalhuis.query.projection.VersionedTable;
import org.springframework.stereotype.Component;

/** The rows of the items: opened and closed, never changed. */
@Component
class ItemTable extends VersionedTable<ItemRow> {

    ItemTable(ItemColumns columns) {
        super("followup_item", "item_id", columns.fields(), columns.state());
    }
}
