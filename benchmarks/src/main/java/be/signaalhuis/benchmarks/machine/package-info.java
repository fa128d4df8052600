/** What the machine, its disk and its processes are doing meanwhile. */
package be.signaalhuis.benchmarks.machine;
