package org.fupin.examples.spring;

import jakarta.validation.ConstraintViolation;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers a record that breaks the standard with a problem (RFC 9457) that lists the breaches, never a value. */
@RestControllerAdvice
final class BreachAdvice extends ResponseEntityExceptionHandler {

    private static final String KEY = "{org.fupin.";

    BreachAdvice() {}

    /**
     * One breach.
     *
     * @param field name of the element, empty for the whole record
     * @param rule code of the rule
     * @param message what is wrong, in the language of the request, personal values masked
     */
    record Breach(String field, String rule, String message) {}

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = fault.getBody();
        List<Breach> breaches = fault.getAllErrors().stream()
                .map(BreachAdvice::breach)
                .sorted(Comparator.comparing(Breach::field).thenComparing(Breach::rule))
                .toList();
        problem.setProperty("breaches", breaches);
        return handleExceptionInternal(fault, problem, headers, status, request);
    }

    private static Breach breach(ObjectError error) {
        String template = error.unwrap(ConstraintViolation.class).getMessageTemplate();
        String rule = template.startsWith(KEY) ? template.substring(KEY.length(), template.length() - 1) : template;
        String field = error instanceof FieldError at ? at.getField() : "";
        String message = error.getDefaultMessage();
        return new Breach(field, rule, message == null ? "" : message);
    }
}
