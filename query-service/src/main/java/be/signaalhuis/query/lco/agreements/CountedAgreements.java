package be.signaalhuis.query.lco.agreements;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.lco.register.OpenAgreements;
import be.signaalhuis.query.reading.Known;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many agreements of each file are open, for the register. */
@Component
class CountedAgreements implements OpenAgreements {

    private static final String COUNT = """
            select overleg_id, count(*) as open, count(*) filter (where due < :day) as overdue
            from views.overleg_agreement
            """;

    private final JdbcClient sql;

    CountedAgreements(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String view() {
        return AgreementRows.VIEW;
    }

    @Override
    public Map<UUID, OpenCount> of(Collection<UUID> files, Code municipality, Known known, LocalDate day) {
        if (files.isEmpty()) {
            return Map.of();
        }
        var search = new AgreementSearch(known, municipality, day).in(files).that("status = 'OPEN'");
        var counts = new HashMap<UUID, OpenCount>();
        sql.sql(COUNT + search.where() + " group by overleg_id")
                .params(search.parameters())
                .query(row -> {
                    var file = row.getObject("overleg_id", UUID.class);
                    counts.put(file, new OpenCount(row.getLong("open"), row.getLong("overdue")));
                });
        return counts;
    }
}
