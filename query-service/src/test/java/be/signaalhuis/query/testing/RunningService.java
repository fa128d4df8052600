package be.signaalhuis.query.testing;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.actor.Actor;
import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.eventstore.sealing.Seals;
import be.signaalhuis.eventstore.testing.ServiceTurns;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.QueryService;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The service on a port of its own, over a real database and real HTTP. */
public final class RunningService implements AutoCloseable {

    public static final Actor GENK = new Actor("intake-genk", Role.INTAKE, "Meldpunt Genk", Code.of("71016"));

    private static final UUID NOTHING = UUID.fromString("00000000-0000-4000-8000-000000000000");

    private final TestDatabase database;
    private final ConfigurableApplicationContext context;
    private final TestLog log;

    private RunningService(TestDatabase database, Map<String, Object> own, Class<?>... more) {
        this.database = database;
        var settings = new HashMap<>(database.settings("signaalhuis_query"));
        settings.put("spring.config.name", "query-service");
        settings.put("signaalhuis.security.issuer", "https://issuer.test");
        settings.put("signaalhuis.query.port", 0);
        settings.put("signaalhuis.query.management-port", 0);
        settings.putAll(own);
        this.context = ServiceTurns.start(new SpringApplicationBuilder(QueryService.class, Logins.class)
                .sources(more)
                .properties(settings));
        this.log = new TestLog(database, bean(Seals.class), GENK);
    }

    /** One service for all tests that need no empty log. */
    public static RunningService shared() {
        return Shared.SERVICE;
    }

    /** @param more configuration that takes the place of the service's own */
    public static RunningService on(TestDatabase database, Class<?>... more) {
        return new RunningService(database, Map.of(), more);
    }

    /** @param own settings of this one alone */
    public static RunningService on(TestDatabase database, Map<String, Object> own) {
        return new RunningService(database, own);
    }

    public TestDatabase database() {
        return database;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    public TestLog log() {
        return log;
    }

    public Api as(String token) {
        return new Api(port("local.server.port"), token);
    }

    public Api management() {
        return new Api(port("local.management.port"), null);
    }

    public PooledStreamingEventProcessor view(String name) {
        return bean(EventProcessingConfiguration.class)
                .eventProcessor(name, PooledStreamingEventProcessor.class)
                .orElseThrow();
    }

    /** Returns once every view has seen that place. */
    public void awaitViews(TestLog.Place place) {
        var intake = as("intake.71016");
        var headers = new String[] {"Consistency-Token", Long.toString(place.position()), "Prefer", "wait=30"};
        require(intake.post("/v1/meldpunt/reports/query", "{\"limit\":1}", headers), 200);
        require(intake.get("/v1/meldpunt/annual-reports/1999", headers), 200);
        require(as("analyst.71016").get("/v1/gebiedsscan/map?division=1999", headers), 404);
        require(as("analyst.71016").get("/v1/gebiedsscan/areas?until=1999-12-31", headers), 200);
        require(intake.get("/v1/meldpunt/reports/" + NOTHING, headers), 404);
        var analyst = as("analyst.71016");
        require(analyst.post("/v1/signals/query", "{\"limit\":1}", headers), 200);
        require(analyst.get("/v1/signals/" + NOTHING, headers), 404);
        require(analyst.get("/v1/bottlenecks/" + NOTHING, headers), 404);
        require(as("analyst.71016").get("/v1/gebiedsscan/indicators", headers), 200);
        require(analyst.get("/v1/gebiedsscan/scans", headers), 200);
        require(analyst.get("/v1/gebiedsscan/opportunity-structures", headers), 200);
        require(analyst.get("/v1/gebiedsscan/targeted-controls", headers), 200);
        require(as("lco.71016").get("/v1/lco/agreements?limit=1", headers), 200);
        require(as("lco.71016").get("/v1/overleg/" + NOTHING, headers), 404);
        require(as("lco.71016").get("/v1/lco/years", headers), 200);
        require(as("auditor.71016").get("/v1/audit/events?limit=1", headers), 200);
    }

    private static void require(Api.Reply reply, int status) {
        if (reply.status() != status) {
            throw new AssertionError(reply.status() + " " + reply.text());
        }
    }

    private int port(String name) {
        return context.getEnvironment().getRequiredProperty(name, Integer.class);
    }

    @Override
    public void close() {
        log.close();
        ServiceTurns.stop(context);
    }

    private static final class Shared {

        static final RunningService SERVICE = on(TestDatabase.fresh());
    }
}
