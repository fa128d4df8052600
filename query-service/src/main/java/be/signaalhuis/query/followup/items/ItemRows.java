package be.signaalhuis.query.followup.items;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.reading.Known;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Items as they stand in the table, for whoever tells of them. */
@Component
public class ItemRows {

    public static final String VIEW = ItemsProjection.VIEW;

    private static final String OLDEST_FIRST = " order by noted_on, item_id";

    private final ItemColumns columns;
    private final JdbcClient sql;

    ItemRows(ItemColumns columns, JdbcClient sql) {
        this.columns = columns;
        this.sql = sql;
    }

    public List<ItemRead> ofConsultation(UUID consultation, Code municipality, Known known) {
        return list(new ItemSearch(known, municipality).of(consultation), OLDEST_FIRST);
    }

    public List<ItemRead> of(Year year, Code municipality, Known known) {
        return list(new ItemSearch(known, municipality).of(year), OLDEST_FIRST);
    }

    List<ItemRead> list(ItemSearch search, String order) {
        var state = columns.state();
        return sql.sql("select * from views.followup_item" + search.where() + order)
                .params(search.parameters())
                .query((row, number) -> new ItemRead(row.getObject("item_id", UUID.class), state.in(row)))
                .list();
    }

    long count(ItemSearch search) {
        return sql.sql("select count(*) from views.followup_item" + search.where())
                .params(search.parameters())
                .query(Long.class)
                .single();
    }
}
