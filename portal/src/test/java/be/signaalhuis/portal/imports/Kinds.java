package be.signaalhuis.portal.imports;

import be.signaalhuis.portal.meldpunt.MeldpuntRegister;
import java.util.List;

/** The registers that tests know. */
final class Kinds {

    static final RegisterKind MELDPUNT = MeldpuntRegister.meldpuntKind();
    static final RegisterKinds ALL = new RegisterKinds(List.of(MELDPUNT));

    private Kinds() {}
}
