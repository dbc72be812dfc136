package org.bidweave.optimise.suggest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.bidweave.check.Cell;
import org.bidweave.check.Finding;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.area.Footing;
import org.bidweave.check.specialism.Sought;
import org.bidweave.model.AccreditationScope;
import org.bidweave.model.AreaId;
import org.bidweave.model.Decimal;
import org.bidweave.model.Money;
import org.bidweave.model.Presence;
import org.bidweave.model.Specialism;
import org.jspecify.annotations.Nullable;

/// Reads off a suggestion's blockers and gaps what one more partner would have to bring: where the search for it begins.
final class Lacking {

    private static final Set<String> TURNOVER = Set.of("FIN-02", "FIN-03", "FIN-05", "FIN-08");

    private final Situation now;
    private final Set<Specialism> specialisms = new LinkedHashSet<>();
    private final Map<AreaId, Presence> presence = new LinkedHashMap<>();
    private final Map<Cell, Decimal> staff = new LinkedHashMap<>();
    private final Set<String> accreditations = new LinkedHashSet<>();
    private int references;
    private @Nullable Money turnover;

    private Lacking(Situation now) {
        this.now = now;
    }

    static MissingPartner in(Situation now, Suggestion suggestion) {
        var lacking = new Lacking(now);
        suggestion.after().findings().stream().filter(finding -> finding.verdict() == Verdict.BLOCKER || finding.verdict() == Verdict.GAP)
                .forEach(lacking::add);
        suggestion.unmet().stream().filter(demand -> demand.rule().equals("ACC-01")).forEach(demand -> lacking.accreditations.add(demand.words()));
        lacking.accreditedForWhatItDoes();
        return lacking.partner();
    }

    private void add(Finding finding) {
        var rule = finding.rule().id();
        if (TURNOVER.contains(rule)) {
            turnover(finding);
        } else {
            switch (rule) {
                case "SPC-01", "SPC-02", "SPC-03" -> specialism(finding);
                case "ARE-01" -> presence(finding);
                case "CAP-01" -> people(finding);
                case "EXP-01" -> references = missing(finding).setScale(0, RoundingMode.UP).intValue();
                default -> { /* nothing that a partner brings */ }
            }
        }
    }

    private static BigDecimal missing(Finding finding) {
        return finding.margin().map(BigDecimal::negate).orElse(BigDecimal.ZERO).max(BigDecimal.ZERO);
    }

    private void turnover(Finding finding) {
        var more = new Money(missing(finding).setScale(2, RoundingMode.UP));
        turnover = turnover == null || more.compareTo(turnover) > 0 ? more : turnover;
    }

    private void specialism(Finding finding) {
        var specialism = Objects.requireNonNull(finding.about().specialism());
        specialisms.add(specialism);
        Optional.ofNullable(finding.about().area()).ifPresent(area -> Sought.in(now).stream()
                .filter(sought -> sought.specialism().equals(specialism)).forEach(sought -> there(area, sought.level())));
    }

    private void presence(Finding finding) {
        Footing.in(now).stream().filter(footing -> footing.about().equals(finding.about()))
                .forEach(footing -> there(footing.asked().area(), footing.asked().level()));
    }

    private void there(AreaId area, Presence level) {
        presence.merge(area, level, (one, other) -> one.atLeast(other) ? one : other);
    }

    private void people(Finding finding) {
        var about = finding.about();
        var cell = new Cell(about.lots().getFirst(), Objects.requireNonNull(about.line()), Objects.requireNonNull(about.area()));
        var line = now.line(cell.line());
        var standard = line == null ? null : line.standard();
        if (standard != null && standard.value().signum() > 0) {
            staff.put(cell, new Decimal(missing(finding).divide(standard.value(), 2, RoundingMode.UP)));
            specialisms.addAll(Ability.specialisms(now, cell.line()));
            there(cell.area(), Presence.STAFF);
        }
    }

    private void accreditedForWhatItDoes() {
        now.tender().accreditations().stream()
                .filter(asked -> asked.scope() == AccreditationScope.EVERY
                        || (asked.scope() == AccreditationScope.DELIVERING && specialisms.contains(asked.specialism())))
                .forEach(asked -> accreditations.add(asked.name()));
        if (presence.isEmpty() && !specialisms.isEmpty()) {
            now.places().stream().limit(1).forEach(area -> there(area, Presence.STAFF));
        }
    }

    private MissingPartner partner() {
        return new MissingPartner(List.copyOf(specialisms), presence, staff, List.copyOf(accreditations), references, turnover, null);
    }
}
