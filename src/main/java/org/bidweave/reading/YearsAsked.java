package org.bidweave.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bidweave.model.YearBasis;
import org.jspecify.annotations.Nullable;

/// Which years of accounts a threshold looks at; `null` where the words do not say.
record YearsAsked(@Nullable YearBasis basis, @Nullable Integer count, List<String> doubts) {

    private static final Pattern AVERAGE = Pattern.compile("(?i)\\b(?:average|averaged|averaging|mean)\\b");
    private static final Pattern EACH = Pattern.compile("(?i)\\b(?:each|every|yearly|annual\\w*|per annum|per year|p\\.a\\.?|a year)\\b");
    private static final Pattern EACH_ONE = Pattern.compile("(?i)\\b(?:each|every)\\b");
    private static final Pattern EACH_YEAR = Pattern.compile("(?i)\\b(?:each|every)(?: one)? of (?:the|these|those|their|its) |\\b(?:each|every) (?:financial )?year\\b");
    private static final Pattern TOTAL = Pattern.compile("(?i)\\b(?:total|cumulative|aggregate|combined)\\b.{0,40}turnover.{0,120}\\b(?:over|across|during|for)\\b");
    private static final Pattern ANY = Pattern.compile("(?i)\\b(?:either|any|one|at least (?:one|1)|two|2|three|3|highest|best)(?: \\w+)? of (?:the|these|those|their|its)?\\s?(?:last|past|previous|preceding|most recent)");

    /// From a figure's own words, or else the years that hold for all figures, or else those of another figure.
    static YearsAsked of(String own, String around, @Nullable Years ofAll, @Nullable Years ofAnother) {
        var found = Years.in(own);
        var years = found == null ? ofAll : found;
        return years == null && ofAnother != null
                ? of(own, around, ofAnother).doubted("The years stand beside another figure; check that they hold for this one as well.")
                : of(own, around, years);
    }

    private YearsAsked doubted(String doubt) {
        return new YearsAsked(basis, count, Stream.concat(doubts.stream(), Stream.of(doubt)).toList());
    }

    private static YearsAsked of(String own, String around, @Nullable Years years) {
        var all = own + " | " + around;
        if (isAverage(all)) {
            return years == null
                    ? new YearsAsked(YearBasis.AVERAGE, null, List.of("The words ask for an average but do not say of how many years; enter them."))
                    : new YearsAsked(YearBasis.AVERAGE, years.count(), average(years, all));
        }
        if (years == null) {
            return new YearsAsked(null, null, List.of());
        }
        if (years.count() == 1) {
            return new YearsAsked(YearBasis.LATEST, 1, loose(years));
        }
        return new YearsAsked(YearBasis.LOWEST, years.count(), several(years, all));
    }

    static boolean isAverage(String words) {
        return AVERAGE.matcher(words).find();
    }

    private static List<String> average(Years years, String all) {
        if (ANY.matcher(all).find()) {
            return List.of("The words pick some of the %d years; the row takes the average of all.".formatted(years.count()));
        }
        return years.count() > 1 && EACH_YEAR.matcher(all).find()
                ? List.of("The words speak of an average and of each year; ask the buyer which is meant.") : loose(years);
    }

    private static List<String> several(Years years, String all) {
        if (ANY.matcher(all).find()) {
            return List.of("The words look at one of the %d years; the row asks for each of them.".formatted(years.count()));
        }
        if ((TOTAL.matcher(all).find() && !EACH_ONE.matcher(all).find()) || !EACH.matcher(all).find()) {
            return List.of("The words may mean the turnover of the %d years together; the row asks for it in each of them.".formatted(years.count()));
        }
        return loose(years);
    }

    private static List<String> loose(Years years) {
        return years.certain() ? List.of() : List.of("Check which %s; the row takes the latest.".formatted(years.count() == 1 ? "year is meant" : years.count() + " years are meant"));
    }
}
