package org.bidweave.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.bidweave.check.Checks;
import org.bidweave.check.Situation;
import org.bidweave.check.View;
import org.bidweave.compare.DropOut;
import org.bidweave.compare.DropOuts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Says what breaks if a partner leaves, and who could step in.
@Command(
        name = "drop-outs",
        header = "Say what breaks if a partner leaves, and who could step in.",
        description = {
            "Takes each partner out in turn, asks every rule again, and tries whoever else the bid knows in its place;",
            "first with everyone in the plan, then with those who have signed.",
            "Exit code: 0, or 2 where the file cannot be read."
        },
        mixinStandardHelpOptions = true)
final class DropOutsCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ChosenBid chosen = new ChosenBid();

    @Option(names = "--pairs", description = "Take out every two partners as well.")
    private boolean pairs;

    @Option(names = "--json", description = "Print what breaks and every verdict as JSON.")
    private boolean json;

    private final LocalDate today;

    DropOutsCommand(LocalDate today) {
        this.today = today;
    }

    @Override
    public Integer call() {
        var bid = chosen.read();
        var planned = new Situation(bid, chosen.alternative(bid), View.PLANNED, chosen.day(today));
        Map<View, List<DropOut>> found = new EnumMap<>(View.class);
        for (var view : View.values()) {
            found.put(view, of(planned.in(view)));
        }
        var report = new DropOutsReport(bid, planned.alternative(), planned.asOf(), found);
        spec.commandLine().getOut().println(json ? report.json() : report.page());
        return 0;
    }

    private List<DropOut> of(Situation situation) {
        var dropOuts = new DropOuts(Checks.STANDARD, situation, Checks.STANDARD.assess(situation));
        var all = new ArrayList<>(dropOuts.each());
        if (pairs) {
            all.addAll(dropOuts.pairs());
        }
        return all.stream().map(dropOuts::of).toList();
    }
}
