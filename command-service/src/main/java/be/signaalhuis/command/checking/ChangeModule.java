package be.signaalhuis.command.checking;

import org.springframework.stereotype.Component;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Tells a field that is null from a field that is not there. */
@Component
final class ChangeModule extends SimpleModule {

    ChangeModule() {
        super("changes");
        addDeserializer(Change.class, new ChangeDeserializer(null));
    }

    @SuppressWarnings("rawtypes")
    private static final class ChangeDeserializer extends ValueDeserializer<Change> {

        private final JavaType content;

        ChangeDeserializer(JavaType content) {
            this.content = content;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            return new ChangeDeserializer(context.getContextualType().containedTypeOrUnknown(0));
        }

        @Override
        public Change deserialize(JsonParser json, DeserializationContext context) {
            return new Change<>(context.readValue(json, content));
        }

        @Override
        public Object getNullValue(DeserializationContext context) {
            return new Change<>(null);
        }

        @Override
        public Object getAbsentValue(DeserializationContext context) {
            return null;
        }
    }
}
