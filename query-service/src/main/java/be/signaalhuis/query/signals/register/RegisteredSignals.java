package be.signaalhuis.query.signals.register;

import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.signals.SignalReader;
import be.signaalhuis.query.signals.SignalUses;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Signals as a reader may know them, for whoever names them: a bottleneck, an agenda. */
@Component
public class RegisteredSignals {

    private final SignalUses uses;
    private final JdbcClient sql;

    RegisteredSignals(SignalUses uses, JdbcClient sql) {
        this.uses = uses;
        this.sql = sql;
    }

    /** The views to be read at one position. */
    public List<String> views() {
        var views = new ArrayList<>(uses.views());
        views.add(RegisterProjection.VIEW);
        return views;
    }

    /** Those of these signals that the reader may know of, by first day observed. */
    public List<SignalItem> of(Collection<String> ids, SignalReader reader, Known known) {
        var search = new SignalSearch(known, reader, uses).among(ids);
        return sql.sql("select " + search.columns() + search.from() + " order by observed_from, opened_by")
                .params(search.parameters())
                .query((row, number) -> item(row))
                .list();
    }

    static SignalItem item(ResultSet row) throws SQLException {
        var state = RegisterTable.state(row);
        return row.getBoolean("shielded")
                ? SignalItem.shielded(state)
                : SignalItem.of(row.getObject("signal_id", UUID.class), state, row.getBoolean("used"));
    }
}
