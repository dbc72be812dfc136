package org.bidweave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.bidweave.check.Checks;
import org.bidweave.check.Finding;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.View;
import org.bidweave.optimise.choice.Effort;
import org.bidweave.optimise.suggest.*;
import org.bidweave.optimise.whole.WholeProblem;
import org.junit.jupiter.api.Test;

class CaseRepairsTest {

    @Test
    void look() {
        for (var c : List.of("case-1.json", "case-2.json", "case-3a.json", "case-4.json", "case-5a.json")) {
            for (var view : View.values()) {
                look(c, view, true);
                look(c, view, false);
            }
        }
    }

    private static void look(String name, View view, boolean repair) {
        var file = Path.of(System.getProperty("bidweave.cases", "../shared/cases"), name);
        assumeTrue(Files.exists(file));
        var read = CaseFile.read(file);
        var now = new Situation(read.bid(), read.bid().current(), view, read.today());
        var suggest = new Suggest(Checks.STANDARD, new WholeProblem(InstantSource.system()), InstantSource.system());
        long t = System.nanoTime();
        var answer = repair ? suggest.repairs(now, Wishes.usual(now), 2, Effort.USUAL, Suggest.Progress.NONE) : suggest.ranked(now, Wishes.usual(now), 2, Effort.USUAL, Suggest.Progress.NONE);
        System.out.println("== " + name + " " + view + (repair ? " repair " : " best ") + (System.nanoTime() - t) / 1_000_000 + " ms");
        switch (answer) {
            case Answer.Refused(var why) -> System.out.println(why);
            case Answer.Ranked(var all, var unknown, var complete) -> all.forEach(s -> {
                System.out.println("  " + s.lead().name() + " + " + s.members().stream().map(o -> o.name()).toList() + " joins " + s.joins().stream().map(o -> o.name()).toList() + " leaves " + s.leaves().stream().map(o -> o.name()).toList());
                System.out.println("  " + s.reached() + " unmet " + s.unmet().stream().map(d -> d.rule() + " " + d.words()).toList());
                System.out.println("  closes " + s.effect().closes().stream().map(x -> x.rule().id()).toList() + " opens " + s.effect().opens().stream().map(x -> x.rule().id() + x.verdict()).toList());
                s.after().findings().stream().filter(f -> f.verdict().worseThan(Verdict.UNKNOWN)).forEach(f -> System.out.println("     " + f));
                if (System.getProperty("more") != null) s.bid().alternative(s.bid().current()).members().forEach(m -> System.out.println("       " + m.organisation() + " " + m.role() + " " + m.shares() + " " + m.allocations().stream().map(a -> a.line() + "/" + a.area() + "/" + a.lot() + " " + a.people() + "@" + a.staff()).toList()));
            });
        }
    }
}
