package org.bidweave.exchange.planfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.bidweave.model.Bid;
import org.bidweave.model.Decimal;
import org.junit.jupiter.api.Test;

/// The page on the bid file describes every field and every word that a file can hold, and no other.
class BidFilePageTest {

    private final List<String> page = lines();
    private final Set<Class<?>> described = described();

    @Test
    void everyFieldOfEveryGroupHasItsRow() {
        described.stream().filter(Class::isRecord).forEach(type ->
                assertEquals(Field.of(type).stream().map(Field::name).sorted().toList(), names(type).sorted().toList(), type.getSimpleName()));
    }

    @Test
    void everyWordHasItsRow() {
        described.stream().filter(Class::isEnum).forEach(type ->
                assertEquals(Stream.of(type.getEnumConstants()).map(Object::toString).toList(), names(type).toList(), type.getSimpleName()));
    }

    @Test
    void requiredFieldsAreMarked() {
        described.stream().filter(Class::isRecord).forEach(type -> Field.of(type).forEach(field ->
                assertEquals(field.required(), row(type, field.name()).endsWith("| required |"), type.getSimpleName() + "." + field.name())));
    }

    @Test
    void theDefaultsOfNumbersAndWordsAreGiven() {
        described.stream().filter(Class::isRecord).forEach(type -> Field.of(type).forEach(field -> {
            if (field.whenAbsent() instanceof Enum<?> || field.whenAbsent() instanceof Boolean || field.whenAbsent() instanceof Integer
                    || field.whenAbsent() instanceof Decimal) {
                var row = row(type, field.name()).replace("`", "");
                assertTrue(row.endsWith("| " + field.whenAbsent() + " |"), row);
            }
        }));
    }

    private Stream<String> names(Class<?> type) {
        return section(type).filter(line -> line.startsWith("| `")).map(line -> line.split("`", -1)[1]);
    }

    private String row(Class<?> type, String field) {
        return section(type).filter(line -> line.startsWith("| `" + field + "` |")).findFirst().orElseThrow();
    }

    private Stream<String> section(Class<?> type) {
        var words = type.getSimpleName().replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.UK);
        return page.stream().dropWhile(line -> !line.toLowerCase(Locale.UK).matches("##+ " + words)).skip(1).takeWhile(line -> !line.startsWith("#"));
    }

    private static Set<Class<?>> described() {
        var all = new LinkedHashSet<Class<?>>();
        collect(Bid.class, all);
        return all;
    }

    private static void collect(Type type, Set<Class<?>> all) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(argument -> collect(argument, all));
        } else if (type instanceof Class<?> plain && (plain.isEnum() || Field.isGroup(plain)) && all.add(plain) && plain.isRecord()) {
            Field.of(plain).forEach(field -> collect(field.type(), all));
        }
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(Path.of("src/site/markdown/bid-file.md"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
