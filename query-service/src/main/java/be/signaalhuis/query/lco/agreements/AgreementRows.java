package be.signaalhuis.query.lco.agreements;

import be.signaalhuis.query.followup.SealedTexts;
import be.signaalhuis.query.lco.Agreement;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The agreements as they stand in the table, for whoever tells of them. */
@Component
public class AgreementRows {

    public static final String VIEW = AgreementsProjection.VIEW;

    private static final String FIRST_DUE_FIRST = " order by due, agreement_id";

    private static final String COUNTS = """
            select count(*) as open,
                   count(*) filter (where due < :day) as overdue,
                   count(*) filter (where due = :day) as today,
                   count(*) filter (where due > :day and executor_role <> 'CLIENT') as waiting
            from views.overleg_agreement
            """;

    private final AgreementColumns columns;
    private final JdbcClient sql;
    private final SealedTexts texts;

    AgreementRows(AgreementColumns columns, JdbcClient sql, SealedTexts texts) {
        this.columns = columns;
        this.sql = sql;
        this.texts = texts;
    }

    /** Those first that are due first. */
    public List<AgreementRow> list(AgreementSearch search, int most) {
        var state = columns.state();
        return ask("", search, most).query((row, number) -> state.in(row)).list();
    }

    /** The statement, or what PostgreSQL makes of it when {@code prefix} is an explain. */
    JdbcClient.StatementSpec ask(String prefix, AgreementSearch search, int most) {
        return sql.sql(prefix + "select * from views.overleg_agreement" + search.where() + FIRST_DUE_FIRST + " limit "
                        + most)
                .params(search.parameters());
    }

    public long count(AgreementSearch search) {
        return sql.sql("select count(*) from views.overleg_agreement" + search.where())
                .params(search.parameters())
                .query(Long.class)
                .single();
    }

    /** How many of these there are, by their day, in one statement. */
    public AgreementCounts counts(AgreementSearch search) {
        return sql.sql(COUNTS + search.where())
                .params(search.parameters())
                .query((row, number) -> new AgreementCounts(
                        row.getLong("open"), row.getLong("overdue"), row.getLong("today"), row.getLong("waiting")))
                .single();
    }

    /** Fetches the keys of what they say at once, so that opening them one by one asks for none. */
    public void fetchKeys(Collection<Agreement> agreements) {
        texts.fetchKeys(agreements.stream().flatMap(one -> Stream.of(one.text(), one.note())));
    }
}
