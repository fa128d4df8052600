/** Signals and the bottlenecks they are bundled into: what may be written down, by whom, and who may touch it later. */
package be.signaalhuis.command.signals;
