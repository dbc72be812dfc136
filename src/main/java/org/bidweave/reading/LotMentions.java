package org.bidweave.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.Tender;

/// Where a sentence names lots: "Lot 1", "Lots 2 and 3", "Lots 1-4", "each lot".
final class LotMentions {

    private static final String NUMBER = "(?:\\d{1,3}(?![\\d,.]*\\d|[%kKmM]| ?(?:years?|months?|days?|million|thousand|x\\b|times))|[A-H]\\b(?!'))";
    private static final Pattern MENTION = Pattern.compile(
            "(?i:\\blots?) ?(?i:no\\.? ?|number )?(?<numbers>" + NUMBER + "(?:(?: ?,| ?&| and| or| to| ?-| ?/|, and) ?(?i:lots? )?" + NUMBER + "){0,60}+)"
                    + "|(?i)\\b(?<all>(?:each|any|every|all|both|per|either)(?: of)?(?: the)?(?: (?:one|individual|single|\\w{3,5}))? lots?\\b)");
    private static final Pattern ONE = Pattern.compile("(?<joined>to|-)? ?(?i:lots? )?(?<number>\\d{1,3}|[A-H])\\b");
    private static final Pattern TITLED = Pattern.compile("\\b(?i:lot) ?(?i:no\\.? ?)?0{0,2}(\\d{1,3}|[A-H])\\b");
    private static final int MOST_IN_A_RANGE = 60;

    private LotMentions() {}

    /// The lots named at a place; none of them where "each lot" is meant.
    record Mention(int start, int end, List<String> numbers) {}

    /// The lot that a number means, and what is doubtful about it.
    record Named(LotId lot, List<String> doubts) {}

    static List<Mention> in(String plain) {
        return MENTION.matcher(plain).results()
                .map(match -> new Mention(match.start(), match.end(), match.group("all") != null ? List.of() : numbers(match.group("numbers"))))
                .toList();
    }

    private static List<String> numbers(String words) {
        var numbers = new ArrayList<String>();
        for (var match = ONE.matcher(words); match.find(); ) {
            var number = match.group("number");
            var last = numbers.isEmpty() ? "" : numbers.getLast();
            if (match.group("joined") != null && last.matches("\\d+") && number.matches("\\d+")) {
                var end = Math.min(Integer.parseInt(number), Integer.parseInt(last) + MOST_IN_A_RANGE);
                for (int next = Integer.parseInt(last) + 1; next <= end; next++) {
                    numbers.add(String.valueOf(next));
                }
            } else {
                numbers.add(number);
            }
        }
        return numbers.stream().distinct().toList();
    }

    /// The lot whose title has the number, or else, with a doubt, the lot at that place in the list; empty where there is none.
    static Optional<Named> named(String number, Tender tender) {
        var titled = tender.lots().stream().filter(lot -> hasNumber(lot, number)).map(Lot::id).toList();
        if (!titled.isEmpty()) {
            return titled.size() == 1 ? Optional.of(new Named(titled.getFirst(), List.of())) : Optional.empty();
        }
        var place = number.matches("\\d+") ? Integer.parseInt(number) : number.charAt(0) - 'A' + 1;
        var numbered = tender.lots().stream().anyMatch(lot -> lot.title().matches("(?i).*\\blot ?\\w{1,3}\\b.*"));
        return numbered || place < 1 || place > tender.lots().size() ? Optional.empty() : Optional.of(byPlace(number, place, tender.lots().get(place - 1)));
    }

    /// "Lot 3" where the title says so, or else the whole title.
    static String called(Lot lot) {
        return TITLED.matcher(lot.title()).results().findFirst().map(titled -> "Lot " + titled.group(1)).orElseGet(lot::name);
    }

    private static Named byPlace(String number, int place, Lot lot) {
        var title = lot.title().isBlank() ? "a lot without a title" : lot.title();
        return new Named(lot.id(), List.of("Lot %s was taken as number %d in the list: %s. No title gives a lot’s number.".formatted(number, place, title)));
    }

    private static boolean hasNumber(Lot lot, String number) {
        return Pattern.compile("(?i)\\blot ?(?:no\\.? ?)?0{0,2}" + number + "\\b").matcher(lot.title()).find();
    }
}
