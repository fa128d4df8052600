package be.signaalhuis.portal.imports;

import be.signaalhuis.portal.page.Unknown;
import java.util.List;
import org.springframework.stereotype.Component;

/** The registers that can come as a file, found by where they are. */
@Component
class RegisterKinds {

    private final List<RegisterKind> kinds;

    RegisterKinds(List<RegisterKind> kinds) {
        this.kinds = kinds;
    }

    RegisterKind at(String place) {
        return kinds.stream()
                .filter(kind -> kind.place().equals(place))
                .findFirst()
                .orElseThrow(Unknown::new);
    }

    /** Whether a file is chosen at this address. */
    boolean isAddress(String address) {
        return kinds.stream().anyMatch(kind -> kind.address().equals(address));
    }
}
