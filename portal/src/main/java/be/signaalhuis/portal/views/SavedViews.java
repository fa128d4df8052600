package be.signaalhuis.portal.views;

import be.signaalhuis.portal.drafts.DraftSeal;
import be.signaalhuis.portal.login.Reader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps views for their owner alone, sealed as drafts are but without end. */
@Component
public class SavedViews {

    private final JdbcClient sql;
    private final DraftSeal seal;
    private final JsonMapper json;
    private final Clock clock;

    SavedViews(JdbcClient sql, DraftSeal seal, JsonMapper json, Clock deskClock) {
        this.sql = sql;
        this.seal = seal;
        this.json = json;
        this.clock = deskClock;
    }

    private record Content(String name, Map<String, List<String>> parameters) {}

    /** The reader's views of a page, in the order in which she made them. */
    public List<SavedView> mine(String page) {
        return sql.sql("select id, owner, sealed from portal.saved_view where owner = ? and page = ?"
                        + " order by saved_at, id")
                .params(Reader.current().name(), page)
                .query(this::view)
                .list();
    }

    /** @param parameters of the address of the page: codes and dates alone */
    public void save(String page, String name, Map<String, List<String>> parameters) {
        var id = UUID.randomUUID();
        var owner = Reader.current().name();
        var content = new Content(name, parameters);
        sql.sql("insert into portal.saved_view (id, owner, page, sealed, saved_at) values (?, ?, ?, ?, ?)")
                .params(
                        id,
                        owner,
                        page,
                        seal.seal(json.writeValueAsBytes(content), id, owner),
                        Timestamp.from(clock.instant()))
                .update();
    }

    public void delete(UUID id) {
        sql.sql("delete from portal.saved_view where id = ? and owner = ?")
                .params(id, Reader.current().name())
                .update();
    }

    private SavedView view(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var content = json.readValue(seal.open(row.getBytes("sealed"), id, row.getString("owner")), Content.class);
        return new SavedView(id, content.name(), content.parameters());
    }
}
