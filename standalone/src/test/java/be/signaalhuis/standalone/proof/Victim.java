package be.signaalhuis.standalone.proof;

import be.signaalhuis.standalone.proof.processes.Deployment;
import be.signaalhuis.standalone.proof.processes.KillableDatabase;
import be.signaalhuis.standalone.proof.processes.ServiceProcess;
import java.util.function.Function;

/** What is killed. A service is started again by whoever watches over it, PostgreSQL by the product itself. */
enum Victim {
    DATABASE(null, KillableDatabase::kill),
    COMMAND_SERVICE(Deployment::command, null),
    A_SESSION_OF_THE_DATABASE(null, KillableDatabase::killASession),
    QUERY_SERVICE(Deployment::query, null);

    private final Function<Deployment, ServiceProcess> service;
    private final Blow blow;

    @FunctionalInterface
    private interface Blow {
        void to(KillableDatabase database) throws Exception;
    }

    Victim(Function<Deployment, ServiceProcess> service, Blow blow) {
        this.service = service;
        this.blow = blow;
    }

    void kill(Deployment deployment) throws Exception {
        if (service != null) {
            service.apply(deployment).kill();
        } else {
            blow.to(deployment.database());
        }
    }

    void start(Deployment deployment) throws Exception {
        if (service != null) {
            service.apply(deployment).start();
        }
    }

    void awaitUp(Deployment deployment) {
        if (service != null) {
            service.apply(deployment).awaitReady();
        } else {
            deployment.database().awaitAnswer();
        }
    }
}
