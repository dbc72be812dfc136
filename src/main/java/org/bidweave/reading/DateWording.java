package org.bidweave.reading;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bidweave.model.Tender;
import org.bidweave.reading.Asked.Dated;
import org.bidweave.reading.Asked.Dated.Which;
import org.bidweave.reading.DatesInText.Mention;
import org.jspecify.annotations.Nullable;

/// Reads the days of the procurement that stand in prose: what a date is for is said by the words right before it.
final class DateWording implements SentenceWording {

    private static final Map<Which, Pattern> WORDS = new LinkedHashMap<>();

    static {
        words(Which.CLARIFICATION, "clarifications?\\b|questions?\\b|quer(?:y|ies)\\b|enquir\\w+");
        words(Which.SUBMISSION, "(?:submission|closing|return|tender|bid|response)s? (?:deadline|date)|deadline for (?:the )?(?:submi\\w+|receipt|return|tenders?|bids?|responses?)"
                + "|(?:submitted|returned|received|submit\\w*(?: (?:a|your|their))? (?:bids?|tenders?|responses?)) (?:by|no later than|before)");
        words(Which.AWARD, "(?:contract )?award(?:ed)?(?: date)?(?: is| will be| expected| planned| by| on|:)");
        words(Which.CONTRACT_START, "(?:contract|services?|agreement|framework)(?: \\w+){0,4} (?:start|starts|commence|commences|begin|begins)|(?:start|commencement) date|commencing|starting (?:on|from)");
    }

    private static final Pattern OTHER = Pattern.compile("(?i)\\b(?:until|expir\\w+|ends?|ending|end date|visits?|event|webinar|meeting|interviews?|presentations?|published|dispatch\\w*"
            + "|register|extension|extend\\w*|standstill|valid|version|dated|Act|Regulations?)\\b");

    private static void words(Which which, String pattern) {
        WORDS.put(which, Pattern.compile("(?i)\\b(?:" + pattern + ")"));
    }

    @Override
    public Reading read(Words words) {
        var reading = SentenceWording.super.read(words);
        var timed = reading.suggestions().stream().map(suggestion -> timed(suggestion, reading.suggestions())).toList();
        var byKey = new LinkedHashMap<String, Suggestion>();
        timed.forEach(suggestion -> byKey.putIfAbsent(suggestion.key(), doubted(suggestion, timed)));
        return new Reading(List.copyOf(byKey.values()), List.of());
    }

    /// A day that stands elsewhere with its time, always the same, has that time here too.
    private static Suggestion timed(Suggestion suggestion, List<Suggestion> all) {
        var asked = (Dated) suggestion.asked();
        var elsewhere = all.stream().map(other -> (Dated) other.asked())
                .filter(other -> other.time() != null && other.which() == asked.which() && other.day().equals(asked.day())).distinct().toList();
        return asked.time() == null && elsewhere.size() == 1 ? new Suggestion(elsewhere.getFirst(), suggestion.from(), suggestion.doubts()) : suggestion;
    }

    @Override
    public void read(Sentence sentence, Tender tender, Found found) {
        for (var mention : DatesInText.find(sentence.plain(), near(tender))) {
            var which = which(mention);
            if (which != null) {
                found.suggest(new Dated(which, mention.day(), which == Which.SUBMISSION ? time(mention) : null), sentence.passage(), mention.yearGuessed()
                        ? List.of("The words do not give the year; the row takes %d.".formatted(mention.day().getYear())) : List.of());
            }
        }
    }

    /// Midnight may be the beginning of the day or its end, so it is left to the user.
    private static @Nullable LocalTime time(Mention mention) {
        return mention.time().filter(time -> !time.equals(LocalTime.MIDNIGHT)).orElse(null);
    }

    /// The last of the words before the date that say what a date is for.
    private static @Nullable Which which(Mention mention) {
        Which nearest = null;
        var at = last(OTHER, mention.lead());
        for (var words : WORDS.entrySet()) {
            var place = last(words.getValue(), mention.lead());
            if (place > at) {
                at = place;
                nearest = words.getKey();
            }
        }
        return nearest;
    }

    private static int last(Pattern pattern, String words) {
        return pattern.matcher(words).results().mapToInt(MatchResult::start).max().orElse(-1);
    }

    private static @Nullable LocalDate near(Tender tender) {
        var dates = tender.dates();
        return Stream.of(dates.submission(), dates.clarification(), dates.award(), dates.contractStart()).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /// The other day, or the other time of the same day.
    private static Stream<String> otherwise(Dated asked, Dated other) {
        return !other.day().equals(asked.day()) ? Stream.of(AskedInWords.day(other.day()))
                : Stream.ofNullable(other.time()).filter(time -> !time.equals(asked.time())).map(LocalTime::toString);
    }

    private static Suggestion doubted(Suggestion suggestion, List<Suggestion> all) {
        var asked = (Dated) suggestion.asked();
        var others = all.stream().map(other -> (Dated) other.asked()).filter(other -> other.which() == asked.which())
                .flatMap(other -> otherwise(asked, other)).distinct().limit(3).toList();
        var doubts = new ArrayList<>(suggestion.doubts());
        if (!others.isEmpty()) {
            doubts.add("Other words say %s.".formatted(String.join(" and ", others)));
        }
        return new Suggestion(asked, suggestion.from(), doubts);
    }
}
