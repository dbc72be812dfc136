package org.bidweave.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bidweave.check.Finding;
import org.bidweave.directory.Query;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.Bid;
import org.bidweave.model.Specialism;
import org.bidweave.places.UkPlace;
import org.bidweave.places.UkPlaces;
import org.jspecify.annotations.Nullable;

/// What to look for in the directory to close what a finding says is missing: who works in the place, who has the turnover that is short, who
/// does the work. `works` are the registers' labels.
public record GapSearch(Bid bid, UkPlaces uk, List<String> works) {

    /// A lead must have all of the turnover itself.
    private static final String LEAD_ALONE = "FIN-01";
    private static final Set<String> TOGETHER = Set.of("FIN-02", "FIN-03", "FIN-05", "FIN-08", "FIN-12");
    /// Words of specialisms that say nothing in the name of an organisation.
    private static final Set<String> IDLE = Set.of("and", "of", "for", "the", "in", "with", "support", "service", "services", "work", "care", "specialist");

    /// Whether another partner could close it.
    public static boolean helps(Finding finding) {
        return switch (finding.verdict()) {
            case BLOCKER, GAP, RISK -> kind(finding) != null;
            case UNKNOWN, INFO, PASS, NOT_APPLICABLE -> false;
        };
    }

    private enum Kind { PLACE, TURNOVER, SPECIALISM }

    private static @Nullable Kind kind(Finding finding) {
        var rule = finding.rule().id();
        if (rule.startsWith("SPC-")) {
            return Kind.SPECIALISM;
        }
        if (rule.startsWith("ARE-") || rule.startsWith("CAP-")) {
            return finding.about().partner() == null ? Kind.PLACE : null;
        }
        boolean tooLittle = finding.margin().orElse(BigDecimal.ZERO).signum() < 0;
        return tooLittle && (rule.equals(LEAD_ALONE) || TOGETHER.contains(rule)) ? Kind.TURNOVER : null;
    }

    /// Everything that is active where [#helps] says no.
    public Query query(Finding finding) {
        return switch (kind(finding)) {
            case PLACE -> Query.ALL.withAreas(places(finding));
            case TURNOVER -> Query.ALL.withAreas(places(finding)).withIncome(turnover(finding), null);
            case SPECIALISM -> specialism(finding).withAreas(places(finding));
            case null -> Query.ALL;
        };
    }

    /// The place that the finding is about, or else all places of its lots, as far as they are known to the table of places.
    private List<UkPlace> places(Finding finding) {
        var about = finding.about();
        if (about.area() != null) {
            return place(about.area()).stream().toList();
        }
        var asked = bid.tender().lots().stream().filter(lot -> about.lots().isEmpty() || about.lots().contains(lot.id()))
                .flatMap(lot -> lot.areas().stream()).map(area -> area.area());
        return asked.distinct().flatMap(area -> place(area).stream()).distinct().toList();
    }

    Optional<UkPlace> place(AreaId id) {
        return bid.tender().areas().stream().filter(area -> area.id().equals(id)).findFirst().flatMap(this::place);
    }

    private Optional<UkPlace> place(Area area) {
        return area.within().isEmpty() ? uk.of(area) : uk.place(area.within());
    }

    private static long turnover(Finding finding) {
        var numbers = finding.numbers();
        var missing = finding.rule().id().equals(LEAD_ALONE) ? numbers.getOrDefault("need", BigDecimal.ZERO) : numbers.getOrDefault("margin", BigDecimal.ZERO).negate();
        return missing.setScale(0, RoundingMode.CEILING).longValue();
    }

    private Query specialism(Finding finding) {
        var specialism = finding.about().specialism();
        return specialism == null ? Query.ALL : query(specialism);
    }

    /// By the registers' label where one has all its words, else by what names of organisations may have of them.
    Query query(Specialism specialism) {
        return label(specialism).map(label -> Query.ALL.withWorks(List.of(label))).orElseGet(() -> Query.words(telling(specialism)));
    }

    private Optional<String> label(Specialism specialism) {
        var wanted = words(specialism.name()).filter(word -> !IDLE.contains(word)).toList();
        return wanted.isEmpty() ? Optional.empty()
                : works.stream().filter(label -> wanted.stream().allMatch(word -> words(label).anyMatch(word::equals))).findFirst();
    }

    private static String telling(Specialism specialism) {
        var telling = words(specialism.name()).filter(word -> !IDLE.contains(word)).toList();
        return telling.isEmpty() ? specialism.name() : String.join(" ", telling);
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}]+", -1)).filter(word -> !word.isEmpty());
    }
}
