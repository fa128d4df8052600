package be.signaalhuis.command.signals;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Words of a summary that deserve a second look. */
@Schema(requiredProperties = "words")
record SummaryWords(List<String> words) {}
