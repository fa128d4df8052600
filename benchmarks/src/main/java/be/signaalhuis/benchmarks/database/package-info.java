/** The PostgreSQL that all contenders share, and what it counts. */
package be.signaalhuis.benchmarks.database;
