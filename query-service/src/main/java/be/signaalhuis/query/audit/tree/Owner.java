package be.signaalhuis.query.audit.tree;

import be.signaalhuis.eventstore.actor.MetaDataKeys;
import be.signaalhuis.eventstore.merkle.LogName;
import java.sql.ResultSet;
import java.sql.SQLException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whose an entry is.
 *
 * @param municipality NIS code of the tenant; null when the entry names none, and is nobody's
 */
record Owner(LogName log, String municipality) {

    private static final JsonMapper JSON = new JsonMapper();

    static Owner read(ResultSet row) throws SQLException {
        var log = LogName.of(row.getString("log")).orElseThrow();
        return new Owner(log, log == LogName.READS ? row.getString("municipality") : named(row.getBytes("metadata")));
    }

    private static String named(byte[] metadata) {
        if (metadata == null) {
            return null;
        }
        try {
            return JSON.readTree(metadata).path(MetaDataKeys.MUNICIPALITY).asString(null);
        } catch (JacksonException tamperedWith) {
            return null;
        }
    }

    boolean is(String reader) {
        return reader.equals(municipality);
    }
}
