package org.bidweave.coverage;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.capacity.Cover;
import org.bidweave.model.AreaId;
import org.bidweave.model.Fraction;
import org.bidweave.model.LineId;
import org.jspecify.annotations.Nullable;

/// People a year by service and place, over all lots bid: needed, served, missing.
public record People(List<LineId> lines, List<AreaId> areas, Map<Spot, Figure> figures, Fraction staffShort) {

    /// A line in a place; `null` for all of them together.
    public record Spot(@Nullable LineId line, @Nullable AreaId area) {}

    /// `gap` adds up what each lot is short of: what one has to spare does not help another. `verdict` is that of CAP-01.
    public record Figure(long need, long have, long gap, Verdict verdict) {

        public static final Figure NONE = new Figure(0, 0, 0, Verdict.NOT_APPLICABLE);

        private Figure plus(Figure other) {
            return new Figure(need + other.need, have + other.have, gap + other.gap, verdict.worst(other.verdict));
        }
    }

    public People {
        lines = List.copyOf(lines);
        areas = List.copyOf(areas);
        figures = Map.copyOf(figures);
    }

    public static People of(Situation situation) {
        var lines = new LinkedHashSet<LineId>();
        var areas = new LinkedHashSet<AreaId>();
        var figures = new LinkedHashMap<Spot, Figure>();
        var staff = Fraction.ZERO;
        for (var cover : Cover.in(situation)) {
            if (cover.asked() > 0) {
                lines.add(cover.cell().line());
                areas.add(cover.cell().area());
                spots(cover).forEach(spot -> figures.merge(spot, figure(cover), Figure::plus));
                staff = staff.plus(staffShort(cover));
            }
        }
        return new People(List.copyOf(lines), List.copyOf(areas), figures, staff);
    }

    public Figure at(@Nullable LineId line, @Nullable AreaId area) {
        return figures.getOrDefault(new Spot(line, area), Figure.NONE);
    }

    public Figure total() {
        return at(null, null);
    }

    private static Set<Spot> spots(Cover cover) {
        var line = cover.cell().line();
        var area = cover.cell().area();
        return Set.of(new Spot(line, area), new Spot(line, null), new Spot(null, area), new Spot(null, null));
    }

    private static Figure figure(Cover cover) {
        var failing = cover.passFail() ? Verdict.BLOCKER : Verdict.GAP;
        var verdict = cover.enough() ? Verdict.PASS : cover.unknown().isEmpty() ? failing : Verdict.UNKNOWN;
        return new Figure(cover.asked(), cover.counted(), gap(cover), verdict);
    }

    private static long gap(Cover cover) {
        return cover.enough() || !cover.unknown().isEmpty() ? 0 : cover.asked() - cover.counted();
    }

    private static Fraction staffShort(Cover cover) {
        var standard = cover.standard();
        return standard == null || standard.value().signum() == 0
                ? Fraction.ZERO
                : Fraction.of(gap(cover)).dividedBy(standard.exact());
    }
}
