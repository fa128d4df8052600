/** What tests of every module share: real PostgreSQL, one cluster a JVM. */
package be.signaalhuis.eventstore.testing;
