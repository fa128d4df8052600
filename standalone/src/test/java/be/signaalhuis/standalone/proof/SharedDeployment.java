package be.signaalhuis.standalone.proof;

import be.signaalhuis.standalone.proof.processes.Deployment;

/** One deployment for all short proofs: starting it takes longer than most of them. */
final class SharedDeployment {

    private static Evidence evidence;

    private SharedDeployment() {}

    static synchronized Evidence evidence() throws Exception {
        if (evidence == null) {
            evidence = new Evidence(Deployment.start("short", 2));
        }
        return evidence;
    }
}
