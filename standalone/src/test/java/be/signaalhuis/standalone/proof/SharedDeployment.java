package be.signaalhuis.standalone.proof;

import be.signaalhuis.standalone.proof.processes.Deployment;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** One deployment for all short proofs: starting it takes longer than most of them. */
final class SharedDeployment {

    private static Evidence evidence;

    private SharedDeployment() {}

    static synchronized Evidence evidence() throws Exception {
        if (evidence == null) {
            var root = Path.of("target", "proof").toAbsolutePath();
            FileSystemUtils.deleteRecursively(root);
            evidence = new Evidence(Deployment.start(root, 2));
        }
        return evidence;
    }
}
