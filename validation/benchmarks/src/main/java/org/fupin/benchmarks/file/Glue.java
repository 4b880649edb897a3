package org.fupin.benchmarks.file;

import com.networknt.schema.Schema;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.fupin.benchmarks.file.PartsContender.PartReader;
import org.fupin.model.record.CanonicalRecord;
import org.fupin.validation.json.DocumentSchemas;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a user would glue: each line to a Jackson tree, the tree to networknt with the standard's JSON Schema, then to the
 * Java record, and the record to Hibernate Validator with the standard's constraints.
 */
final class Glue {

    private final JsonMapper mapper = new JsonMapper();
    private final Validator validator;

    /** Glue with or without the record rules, which are a constraint of the record as a whole. */
    Glue(boolean rules, LocalDate asOf) {
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        configuration.messageInterpolator(new ParameterMessageInterpolator());
        configuration.clockProvider(() -> Clock.fixed(asOf.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        if (!rules) {
            ConstraintMapping mapping = configuration.createConstraintMapping();
            mapping.type(CanonicalRecord.class).ignoreAnnotations(true);
            configuration.addMapping(mapping);
        }
        try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
            validator = factory.getValidator();
        }
    }

    /** Judges every line; data that it finds wrong are a fault of the benchmark. */
    PartReader reader() {
        return this::read;
    }

    private void read(FilePart part, InputStream in) throws IOException {
        Schema schema = DocumentSchemas.schema(part.type());
        try (MappingIterator<JsonNode> trees = mapper.readerFor(JsonNode.class).readValues(in)) {
            while (trees.hasNextValue()) {
                JsonNode tree = trees.nextValue();
                boolean sound = schema.validate(tree).isEmpty()
                        && validator
                                .validate(mapper.treeToValue(tree, part.type().javaType()))
                                .isEmpty();
                if (!sound) {
                    throw new IllegalStateException("the glue finds a fault in " + part);
                }
            }
        }
    }
}
