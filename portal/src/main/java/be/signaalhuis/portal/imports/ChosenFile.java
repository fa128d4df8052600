package be.signaalhuis.portal.imports;

import java.util.UUID;

/** That a file was chosen: small, so that a list of them needs none of their contents. */
record ChosenFile(UUID file, String name) {}
