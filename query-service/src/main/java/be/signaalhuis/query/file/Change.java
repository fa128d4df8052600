package be.signaalhuis.query.file;

import be.signaalhuis.events.meldpunt.Consent;
import be.signaalhuis.events.meldpunt.Ground;
import be.signaalhuis.events.meldpunt.Reporter;
import be.signaalhuis.events.signals.Grading;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * One field that a correction changed.
 *
 * @param before absent when there was nothing
 * @param after absent when there is nothing any more
 */
public record Change(
        String field,

        @Schema(
                oneOf = {
                    String.class,
                    String[].class,
                    Integer.class,
                    Ground.class,
                    Ground[].class,
                    Consent[].class,
                    Reporter.class,
                    Grading.class,
                    Opened.Erased.class
                })
        Object before,

        @Schema(
                oneOf = {
                    String.class,
                    String[].class,
                    Integer.class,
                    Ground.class,
                    Ground[].class,
                    Consent[].class,
                    Reporter.class,
                    Grading.class,
                    Opened.Erased.class
                })
        Object after) {}
