package org.bidweave.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.bidweave.check.Checks;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.View;
import org.bidweave.exchange.planfile.AssessmentJson;
import org.bidweave.exchange.planfile.BidFile;
import org.bidweave.exchange.planfile.UnreadableBidFile;
import org.bidweave.model.Alternative;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.Bid;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Says whether the bid in a file would stand.
@Command(
        name = "check",
        header = "Say whether the bid in a file would stand.",
        description = {
            "Holds the bid against every rule and prints what it finds, the worst first.",
            "Exit code: 0 where nothing is worse than a risk, 1 where something is unknown, a gap or a blocker, 2 where the file cannot be read."
        },
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A bid file (.bidweave).")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--alternative", paramLabel = "NAME", description = "The alternative to judge, by its id or name; the current one otherwise.")
    private @Nullable String alternative;

    @Option(names = "--view", paramLabel = "planned|secured", description = "Everyone in the plan, or only those who have signed. Planned otherwise.")
    private String view = "planned";

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day to judge on, as 2026-09-30 or 30/9/26; today otherwise.",
            converter = DayArgument.class)
    private @Nullable LocalDate asOf;

    @Option(names = "--json", description = "Print the verdict of every rule and every finding as JSON.")
    private boolean json;

    private final LocalDate today;

    CheckCommand(LocalDate today) {
        this.today = today;
    }

    @Override
    public Integer call() {
        var bid = read();
        var situation = new Situation(bid, chosen(bid), view(), asOf == null ? today : asOf);
        var assessment = Checks.STANDARD.assess(situation);
        spec.commandLine().getOut().println(json ? AssessmentJson.of(bid, assessment) : GapReport.of(bid, assessment));
        return assessment.overall().worseThan(Verdict.RISK) ? 1 : 0;
    }

    private Bid read() {
        try {
            return BidFile.read(file);
        } catch (UnreadableBidFile unreadable) {
            throw new Refusal("“" + file + "” was not judged. " + unreadable.getMessage());
        }
    }

    private View view() {
        return switch (view.toLowerCase(Locale.UK)) {
            case "planned" -> View.PLANNED;
            case "secured" -> View.SECURED;
            default -> throw new Refusal("--view is “" + view + "”; it can be planned or secured.");
        };
    }

    private AlternativeId chosen(Bid bid) {
        return alternative == null
                ? bid.current()
                : bid.alternatives().stream()
                        .filter(a -> a.id().value().equalsIgnoreCase(alternative) || a.name().equalsIgnoreCase(alternative))
                        .map(Alternative::id)
                        .findFirst()
                        .orElseThrow(() -> new Refusal("The bid has no alternative “" + alternative + "”; it has "
                                + String.join(", ", bid.alternatives().stream().map(a -> a.id().value()).toList()) + "."));
    }
}
