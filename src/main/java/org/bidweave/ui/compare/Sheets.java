package org.bidweave.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bidweave.check.Checks;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.compare.Alone;
import org.bidweave.compare.DropOut;
import org.bidweave.compare.Gained;
import org.bidweave.compare.Part;
import org.bidweave.compare.Side;
import org.bidweave.ui.shared.States;
import org.bidweave.ui.shared.Texts;

/// The tables of Compare as rows of cells, for a file; the heads first.
record Sheets(Texts texts, Seen seen) {

    List<List<String>> rules() {
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.concat(Stream.of(texts.of("compare.rule.id"), texts.of("compare.rule")), titles()).toList());
        Checks.STANDARD.rules().forEach(rule -> rows.add(Stream.concat(Stream.of(rule.id(), rule.name()), seen.sides().stream()
                .map(side -> States.of(side.found().rules().getOrDefault(rule.id(), Verdict.NOT_APPLICABLE)).word(texts))).toList()));
        return rows;
    }

    /// Pounds and percentages in cells of their own.
    List<List<String>> gained(Gained gained) {
        var left = seen.moves().map(moves -> moves.left().called()).orElse("");
        var right = seen.right().called();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(texts.of("compare.partner"), texts.of("compare.share-in", left), texts.of("compare.percent-in", left),
                texts.of("compare.share-in", right), texts.of("compare.percent-in", right), texts.of("compare.change"),
                texts.of("compare.people-in", left), texts.of("compare.people-in", right),
                texts.of("compare.exposure-in", left), texts.of("compare.exposure-in", right)));
        Stream.concat(gained.rows().stream(), Stream.of(gained.together())).forEach(row -> rows.add(List.of(
                row.name(), share(row.left()), percent(row.left()), share(row.right()), percent(row.right()), row.change().pounds().toPlainString(),
                people(row.left()), people(row.right()), exposure(row.left()), exposure(row.right()))));
        return rows;
    }

    private static String share(Optional<Part> part) {
        return part.map(it -> it.share().pounds().toPlainString()).orElse("");
    }

    private static String percent(Optional<Part> part) {
        return part.map(Part::ofValue).map(Words::percent).orElse("");
    }

    private static String people(Optional<Part> part) {
        return part.map(it -> Long.toString(it.people())).orElse("");
    }

    private static String exposure(Optional<Part> part) {
        return part.map(Part::exposure).map(Words::percent).orElse("");
    }

    List<List<String>> leaving(List<DropOut> dropOuts) {
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.of("compare.partner", "compare.leaves.stands", "compare.leaves.breaks", "compare.leaves.successor", "compare.leaves.best", "compare.leaves.best.words")
                .map(texts::of).toList());
        dropOuts.forEach(out -> rows.add(List.of(LeavingPanel.name(out), States.of(out.overall()).word(texts), LeavingPanel.breaks(texts, seen.right(), out),
                out.successor().map(successor -> LeavingPanel.successor(texts, seen.right(), successor)).orElse(""),
                out.reserve().map(reserve -> reserve.organisation().name()).orElse(texts.of("compare.leaves.none")),
                LeavingPanel.reserve(texts, seen.right(), out))));
        return rows;
    }

    List<List<String>> won() {
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.of("compare.won.lots", "compare.won.stands", "compare.won.value", "compare.won.needed", "compare.won.had", "compare.won.margin",
                "compare.won.own", "compare.won.asked", "compare.won.served.head", "compare.won.staff").map(texts::of).toList());
        seen.won().forEach(one -> rows.add(List.of(WonPanel.lots(seen.right().situation(), one), States.of(one.verdict()).word(texts), WonPanel.value(one),
                WonPanel.needed(one), WonPanel.had(one), WonPanel.margin(texts, seen.right().situation(), one), WonPanel.own(texts, seen.right().situation(), one), Long.toString(one.asked()), Long.toString(one.served()),
                WonPanel.staff(texts, one))));
        return rows;
    }

    List<List<String>> alone(List<Alone> all) {
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.of("compare.partner", "compare.alone.stands", "compare.alone.lacks", "compare.alone.keeps", "compare.alone.exposure")
                .map(texts::of).toList());
        all.forEach(one -> rows.add(List.of(one.who().name(), States.of(one.overall()).word(texts), AlonePanel.said(texts, seen.right(), one),
                AlonePanel.keeps(one), AlonePanel.exposure(one))));
        return rows;
    }

    List<List<String>> totals() {
        return TotalsPanel.rows(texts, seen);
    }

    private Stream<String> titles() {
        return seen.sides().stream().map(Side::alternative).map(alternative -> alternative.title());
    }
}
