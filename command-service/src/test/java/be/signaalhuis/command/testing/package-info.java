/** The command service as a caller meets it: real HTTP, real tokens, real PostgreSQL. */
package be.signaalhuis.command.testing;
