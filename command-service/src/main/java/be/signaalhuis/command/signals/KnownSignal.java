package be.signaalhuis.command.signals;

import be.signaalhuis.events.codes.Code;

/**
 * What one signal may know of another one.
 *
 * @param counts neither merged nor retracted
 */
record KnownSignal(Wall wall, Code sharing, boolean counts) {

    boolean isOpenTo(Reader reader) {
        return wall.isOpenTo(reader, sharing);
    }
}
