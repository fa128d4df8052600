/** How a view follows the log: in batches, duplicate-safe, without overwriting what it knew. */
package be.signaalhuis.query.projection;
