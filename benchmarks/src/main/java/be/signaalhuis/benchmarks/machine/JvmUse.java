package be.signaalhuis.benchmarks.machine;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What this JVM used so far.
 *
 * @param allocated bytes by all its threads
 * @param cpuSeconds of all its threads
 */
public record JvmUse(long allocated, double cpuSeconds) {

    public static JvmUse now() {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var os = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new JvmUse(threads.getTotalThreadAllocatedBytes(), os.getProcessCpuTime() / 1e9);
    }

    public JvmUse since(JvmUse earlier) {
        return new JvmUse(allocated - earlier.allocated, cpuSeconds - earlier.cpuSeconds);
    }
}
