package be.signaalhuis.command.lco;

import be.signaalhuis.events.codes.Code;
import java.time.LocalDate;

/** That the client agrees no more, as it is sent; today and by the client when absent. */
record ConsentWithdrawalBody(LocalDate withdrawnOn, Code by, String reason) {}
