/** What the tests of the query service share: a running service, a log to append to, and logins. */
package be.signaalhuis.query.testing;
