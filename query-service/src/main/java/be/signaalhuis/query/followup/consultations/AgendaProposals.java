package be.signaalhuis.query.followup.consultations;

import be.signaalhuis.eventstore.refusal.Refused;
import be.signaalhuis.query.reading.Answer;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.reading.Views;
import be.signaalhuis.query.signals.SignalReader;
import be.signaalhuis.query.signals.SignalUses;
import be.signaalhuis.query.signals.register.RegisteredSignals;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers which signals came in since the last monitoring meeting and are used nowhere yet (plan 000, OD 2.4). */
@Component
class AgendaProposals {

    private static final String GROUPS = """
            select theme, neighbourhood, count(*) as total,
                   (array_agg(signal_id order by observed_from, opened_by) filter (where not %s))[1\\:100] as signals
            from views.signals_register as signal
            where %s and (%s) and status = 'LOGGED'
              and (recorded_at at time zone 'Europe/Brussels')::date > coalesce(:since::date, '-infinity')
              and not (%s)
            group by theme, neighbourhood
            order by theme, neighbourhood
            """;

    private final Views views;
    private final Meetings meetings;
    private final RegisteredSignals register;
    private final SignalUses uses;
    private final JdbcClient sql;

    AgendaProposals(Views views, Meetings meetings, RegisteredSignals register, SignalUses uses, JdbcClient sql) {
        this.views = views;
        this.meetings = meetings;
        this.register = register;
        this.uses = uses;
        this.sql = sql;
    }

    Answer<AgendaProposal> of(UUID id, SignalReader reader, Asked asked) {
        var parts = Stream.concat(Stream.of(Meetings.VIEW), register.views().stream())
                .distinct()
                .toList();
        return views.answer(parts, asked, known -> {
            if (meetings.find(id, reader.municipality(), known).isEmpty()) {
                throw known.behind() ? Refused.notYet("viewBehind") : Refused.unknown();
            }
            return proposal(id, reader, known);
        });
    }

    private AgendaProposal proposal(UUID id, SignalReader reader, Known known) {
        var since = meetings.lastMonitoring(reader.municipality(), known).orElse(null);
        var groups = sql.sql(GROUPS.formatted(
                        reader.shielded(known), reader.condition(), known.rowsThatHeld(), uses.condition(known)))
                .param("since", since)
                .params(reader.parameters())
                .params(known.parameters())
                .query((row, number) -> group(row))
                .list();
        var total = groups.stream().mapToLong(AgendaGroup::total).sum();
        return new AgendaProposal(id, since, groups, total, known.position(), known.asKnownOn());
    }

    private static AgendaGroup group(ResultSet row) throws SQLException {
        var signals = row.getArray("signals");
        return new AgendaGroup(
                row.getString("theme"),
                row.getString("neighbourhood"),
                row.getLong("total"),
                signals == null ? List.of() : List.of((UUID[]) signals.getArray()));
    }
}
