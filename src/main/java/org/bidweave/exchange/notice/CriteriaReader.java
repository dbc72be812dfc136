package org.bidweave.exchange.notice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads what bidders must meet and what the buyer scores, in the buyer's own words.
final class CriteriaReader {
    private static final Pattern BARE_WEIGHT = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?)\\s*(?:%|per ?cent)?", Pattern.CASE_INSENSITIVE);

    private CriteriaReader() {}

    /// The selection criteria of the tender or of one lot.
    static List<NoticeCriterion> selection(Part owner, String where) {
        var found = new ArrayList<NoticeCriterion>();
        var selection = owner.part("selectionCriteria");
        var general = selection.text("description");
        if (general != null) {
            found.add(new NoticeCriterion(where, null, null, general, null));
        }
        for (var criterion : selection.parts("criteria")) {
            var read = new NoticeCriterion(where, criterion.text("type"), criterion.text("name"),
                    criterion.text("description"), criterion.text("minimum"));
            if (read.name() != null || read.description() != null || read.minimum() != null) {
                found.add(read);
            } else if (read.type() != null) {
                owner.notes().add("%s names %s criteria without saying what they are.".formatted(where, read.type()));
            }
        }
        return found;
    }

    /// Older notices say only that some criteria stand in the tender documents.
    static void reportCriteriaInDocuments(Part tender) {
        var kinds = tender.parts("documents").stream().map(d -> d.text("documentType"))
                .flatMap(Stream::ofNullable).filter(type -> type.endsWith("SelectionCriteria"))
                .map(type -> type.replace("SelectionCriteria", "")).distinct().toList();
        if (!kinds.isEmpty()) {
            tender.notes().add("The notice says that %s criteria stand in the tender documents; look for them there."
                    .formatted(Wording.list(kinds)));
        }
    }

    /// The award criteria of the tender or of one lot.
    static List<AwardCriterion> award(Part owner, String where) {
        var found = new ArrayList<AwardCriterion>();
        var award = owner.part("awardCriteria");
        Stream.of("description", "weightingDescription").map(award::text).filter(Objects::nonNull)
                .forEach(text -> found.add(new AwardCriterion(where, null, null, text, null, null)));
        for (var criterion : award.parts("criteria")) {
            found.add(awardCriterion(criterion, where));
        }
        return found;
    }

    private static AwardCriterion awardCriterion(Part criterion, String where) {
        var description = criterion.text("description");
        var numbers = criterion.parts("numbers");
        var weight = numbers.isEmpty() ? bareWeight(description) : exactWeight(numbers);
        var written = numbers.isEmpty() ? (weight == null ? null : description)
                : numbers.stream().map(CriteriaReader::written).collect(Collectors.joining("; "));
        return new AwardCriterion(where, criterion.text("type"), criterion.text("name"), description, weight, written);
    }

    // A range or a rank is no weight.
    private static @Nullable BigDecimal exactWeight(List<Part> numbers) {
        var kind = numbers.getFirst().text("weight");
        return numbers.size() == 1 && (kind == null || kind.endsWith("Exact")) ? numbers.getFirst().number("number") : null;
    }

    private static String written(Part number) {
        var figure = number.number("number");
        var kind = Stream.of("weight", "fixed", "threshold").map(number::text).filter(Objects::nonNull).findFirst().orElse("");
        return ((figure == null ? "" : figure.toPlainString()) + (kind.equals("percentageExact") ? "%" : " " + kind)).strip();
    }

    private static @Nullable BigDecimal bareWeight(@Nullable String description) {
        var match = BARE_WEIGHT.matcher(description == null ? "" : description);
        return match.matches() ? new BigDecimal(match.group(1)) : null;
    }
}
