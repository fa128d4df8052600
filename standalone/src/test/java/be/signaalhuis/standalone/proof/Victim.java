package be.signaalhuis.standalone.proof;

import be.signaalhuis.standalone.proof.processes.Deployment;

/** What is killed. Each is up again when it has been started again or has come back by itself. */
enum Victim {
    DATABASE {
        @Override
        void kill(Deployment deployment) throws Exception {
            deployment.database().kill();
        }

        @Override
        void revive(Deployment deployment) {
            deployment.database().awaitAnswer();
        }
    },
    A_SESSION_OF_THE_DATABASE {
        @Override
        void kill(Deployment deployment) throws Exception {
            deployment.database().killASession();
        }

        @Override
        void revive(Deployment deployment) {
            deployment.database().awaitAnswer();
        }
    },
    COMMAND_SERVICE {
        @Override
        void kill(Deployment deployment) throws Exception {
            deployment.command().kill();
        }

        @Override
        void revive(Deployment deployment) throws Exception {
            deployment.command().start();
            deployment.command().awaitReady();
        }
    },
    QUERY_SERVICE {
        @Override
        void kill(Deployment deployment) throws Exception {
            deployment.query().kill();
        }

        @Override
        void revive(Deployment deployment) throws Exception {
            deployment.query().start();
            deployment.query().awaitReady();
        }
    };

    abstract void kill(Deployment deployment) throws Exception;

    abstract void revive(Deployment deployment) throws Exception;
}
