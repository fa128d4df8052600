package be.signaalhuis.eventstore.violators;

import java.util.List;

/** Who breaks which rule. */
public final class Violators {

    public static final List<Class<?>> USES_A_NEIGHBOUR = List.of(UsesANeighbour.class);
    public static final List<Class<?>> INJECTED_FIELDS = List.of(InjectedFields.class);
    public static final List<Class<?>> INJECTED_METHOD = List.of(InjectedMethod.class);
    public static final List<Class<?>> NAMES =
            List.of(LogImpl.class, LogManager.class, LogHelper.class, LogUtil.class, LogUtils.class, LogDto.class);

    private Violators() {}
}
