package be.signaalhuis.command.gebiedsscan;

import be.signaalhuis.events.codes.Code;

/** One life domain in one area. */
record ScanCell(Code area, Code lifeDomain) {}
