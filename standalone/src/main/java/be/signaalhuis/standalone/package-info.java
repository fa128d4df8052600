/** The whole product on one machine: one process, one data folder, one command. */
package be.signaalhuis.standalone;
