package be.signaalhuis.query.audit.looks;

import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.eventstore.actor.Actor;
import be.signaalhuis.eventstore.http.WithoutMessages;
import be.signaalhuis.eventstore.log.TimeOrderedIdentifiers;
import be.signaalhuis.eventstore.refusal.Refused;
import be.signaalhuis.query.audit.looks.LookCheck.LookAsked;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Writes looks down, each in a transaction of its own that has ended before anybody sees anything. */
@Component
class LookRegister {

    static final String EVENTS = "streamEvents";

    private static final Logger LOG = LoggerFactory.getLogger(LookRegister.class);

    private final JdbcClient sql;
    private final JsonMapper json;
    private final TransactionTemplate own;

    LookRegister(JdbcClient sql, @Qualifier("eventJson") JsonMapper json, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.json = json;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The look's id. Whatever keeps it from being written down keeps the look from happening. */
    UUID record(Actor actor, UUID stream, LookAsked look) {
        try {
            return write(actor, stream, look);
        } catch (RuntimeException e) {
            LOG.error("a look was not written down: {}", WithoutMessages.of(e));
            throw Refused.notYet("lookNotRecorded");
        }
    }

    private UUID write(Actor actor, UUID stream, LookAsked look) {
        var id = TimeOrderedIdentifiers.next();
        var reason = json.writeValueAsBytes(new LookReason(look.ground(), Sealed.fresh(look.reason())));
        own.executeWithoutResult(status -> sql.sql("""
                        insert into reads.look (read_identifier, actor, role, organisation, municipality, action, subject,
                               reason)
                        values (:id, :actor, :role, :organisation, :municipality, :action, :subject, :reason)
                        """)
                .param("id", id)
                .param("actor", actor.name())
                .param("role", actor.role().claim())
                .param("organisation", actor.organisation())
                .param("municipality", actor.municipality().value())
                .param("action", EVENTS)
                .param("subject", stream)
                .param("reason", reason)
                .update());
        return id;
    }
}
