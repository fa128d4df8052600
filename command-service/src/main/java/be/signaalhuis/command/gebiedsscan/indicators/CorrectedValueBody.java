package be.signaalhuis.command.gebiedsscan.indicators;

import java.math.BigDecimal;

/** What is sent to correct a value. */
record CorrectedValueBody(BigDecimal value, String reason) {}
