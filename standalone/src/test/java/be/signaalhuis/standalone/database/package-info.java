/** What the database promises, tried with clean stops, kills and strangers. */
package be.signaalhuis.standalone.database;
