package org.bidweave.profile;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.bidweave.check.Words;
import org.bidweave.model.AreaId;
import org.bidweave.model.Organisation;
import org.bidweave.model.Source;

/// Where what stands in some fields of a profile is from, in one line.
public final class SourceWords {

    private SourceWords() {}

    /// "Accounts, free reserves: Charity Commission for England and Wales, 7 Sep 2023 (3 years old). Employees: source not recorded."
    /// Empty where nothing is known.
    public static String of(Organisation organisation, List<String> fields, LocalDate today) {
        Map<String, List<String>> byAnswer = ProfileFields.ALL.stream()
                .filter(field -> fields.contains(field.key()) && !field.words(organisation, AreaId::value).isEmpty())
                .collect(Collectors.groupingBy(field -> source(organisation, field, today),
                        LinkedHashMap::new, Collectors.mapping(ProfileField::name, Collectors.toList())));
        return byAnswer.entrySet().stream().map(entry -> names(entry.getValue()) + ": " + entry.getKey() + ".").collect(Collectors.joining(" "));
    }

    /// "Charity Commission for England and Wales, 7 Sep 2023 (3 years old)", or that the source is not recorded; empty where nothing is known.
    public static String of(Organisation organisation, ProfileField field, LocalDate today) {
        return field.words(organisation, AreaId::value).isEmpty() ? "" : source(organisation, field, today);
    }

    private static String source(Organisation organisation, ProfileField field, LocalDate today) {
        return organisation.profile().source(field.key()).map(it -> said(it, today)).orElse("source not recorded");
    }

    private static String said(Source source, LocalDate today) {
        var day = source.asOf();
        return day == null ? source.name()
                : source.name() + ", " + Words.day(day) + Age.ofFigure(day, today).map(old -> " (" + old + ")").orElse("");
    }

    private static String names(List<String> names) {
        return names.getFirst() + names.stream().skip(1).map(name -> ", " + name.substring(0, 1).toLowerCase(Locale.UK) + name.substring(1))
                .collect(Collectors.joining());
    }
}
