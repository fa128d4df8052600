package be.signaalhuis.command.contract;

import io.swagger.v3.oas.models.media.Schema;
import java.util.function.Predicate;

/** Shapes that a schema made from a class does not have by itself. */
public final class Shapes {

    private Shapes() {}

    /** A text may stand for the whole object. */
    public static Schema<?> textOrObject(Schema<?> text, Schema<?> object) {
        return new Schema<>()
                .description(object.getDescription())
                .addOneOfItem(text)
                .addOneOfItem(object.description(null));
    }

    public static Schema<?> codeOrObject(Schema<?> object) {
        return textOrObject(new Schema<>().$ref("#/components/schemas/Code"), object);
    }

    /** In a correction these fields are emptied by null. */
    public static void canBeEmptied(Schema<?> correction, Predicate<String> fields) {
        correction.getProperties().replaceAll((field, schema) -> {
            if (!fields.test(field)) {
                return schema;
            }
            return schema.get$ref() == null
                    ? schema.nullable(true)
                    : new Schema<>().nullable(true).addAllOfItem(schema);
        });
    }
}
