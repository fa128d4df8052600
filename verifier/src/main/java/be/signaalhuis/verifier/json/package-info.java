/** JSON as strictly as an auditor must read it: no name twice, no value that is not what it should be. */
package be.signaalhuis.verifier.json;
