package org.bidweave.command;

import java.util.List;
import java.util.stream.Collectors;
import org.bidweave.directory.Directory;
import org.bidweave.directory.Query;
import org.bidweave.places.UkPlace;
import org.bidweave.places.UkPlaces;
import org.bidweave.places.Understanding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How the imported registers are searched, beside words of the name.
final class SearchOptions {

    private static final int SUCH_AS = 3;

    @Option(names = "--area", paramLabel = "A", description = "Of the registers only charities that work there, or in all of the county, region or nation around it.")
    private List<String> areas = List.of();

    @Option(names = "--what", paramLabel = "W", description = "Of the registers only charities whose register says they do this, for these people or in this way.")
    private List<String> works = List.of();

    @Option(names = "--income", paramLabel = "MIN..MAX", description = "Of the registers only charities with this income in the latest accounts, as 100k..1m.")
    private @Nullable String income;

    Query query(String words, UkPlaces places) {
        var range = income == null ? new IncomeRange(null, null) : IncomeRange.of(income);
        return Query.words(words).withAreas(areas.stream().map(area -> place(area, places)).toList()).withWorks(works).withIncome(range.least(), range.most());
    }

    boolean any() {
        return !areas.isEmpty() || !works.isEmpty() || income != null;
    }

    /// Refuses what no register says.
    void require(Directory directory) {
        works.forEach(work -> requireClassification(work, directory));
    }

    private static void requireClassification(String work, Directory directory) {
        if (directory.find(Query.ALL.withActiveOnly(false).withWorks(List.of(work))).count() == 0) {
            var some = directory.works().stream().limit(SUCH_AS).map(label -> "“" + label + "”").collect(Collectors.joining(", "));
            throw new Refusal("No classification of the registers that are held has “" + work + "”" + (some.isEmpty() ? "." : "; it could be " + some + "."));
        }
    }

    private static UkPlace place(String area, UkPlaces places) {
        return switch (places.understand(area)) {
            case Understanding.One one -> one.place();
            case Understanding.Within within -> within.district();
            case Understanding.Several several -> throw new Refusal(several.said());
            case Understanding.None none -> throw new Refusal(none.said());
        };
    }
}
