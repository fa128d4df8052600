/** Who watches the log from outside, and what they signed of it (C2SP tlog-cosignature). */
package be.signaalhuis.query.audit.tree.witnesses;
