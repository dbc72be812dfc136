package org.bidweave.command;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bidweave.check.Checks;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.exchange.planfile.PlainJson;
import org.bidweave.model.Organisation;
import org.bidweave.optimise.choice.Effort;
import org.bidweave.optimise.suggest.Answer;
import org.bidweave.optimise.suggest.NotPossible;
import org.bidweave.optimise.suggest.Obstacles;
import org.bidweave.optimise.suggest.PartnerSearch;
import org.bidweave.optimise.suggest.PartnerWanted;
import org.bidweave.optimise.suggest.Suggest;
import org.bidweave.optimise.suggest.Suggestion;
import org.bidweave.optimise.suggest.Wishes;
import org.bidweave.optimise.large.LargePool;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Suggests the best consortium for the bid in a file.
@Command(
        name = "suggest",
        header = "Suggest the best consortium for the bid in a file.",
        description = {
            "Chooses partners, what each does and what it keeps, so that the fewest rules fail, and says whether no better choice exists, by what and on what terms.",
            "Exit code: 0 where the best leaves no blocker and no gap, 1 where it does, 2 where nothing could be searched for."
        },
        mixinStandardHelpOptions = true)
final class SuggestCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final BidToJudge judged = new BidToJudge();

    @Option(names = "--repair", description = "Change as little as possible of the consortium that there is.")
    private boolean repair;

    @Option(names = "--goal", paramLabel = "GOAL", split = ",",
            description = "After the fewest blockers, gaps and people not served, in this order: partners, cost, local, small, risk, change. Partners otherwise.")
    private List<String> goals = List.of();

    @Option(names = "--pin", paramLabel = "PIN",
            description = "with=NAME, without=NAME, apart=NAME,NAME, lead=NAME, lead=free or most=NUMBER. May be given again.")
    private List<String> pins = List.of();

    @Mixin
    private final PoolOptions pool = new PoolOptions();

    @Option(names = "--top", paramLabel = "K", description = "How many suggestions that really differ; one otherwise.")
    private int top = 1;

    @Option(names = "--seconds", paramLabel = "N", description = "How long to search at most; ten otherwise.")
    private int seconds = 10;

    @Option(names = "--json", description = "Print the suggestions as JSON.")
    private boolean json;

    private final Clock clock;

    SuggestCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var now = judged.situation(LocalDate.now(clock));
        var wishes = new Pins(now, pool(now)).wishes(goals, pins);
        var answer = search(now, wishes);
        return switch (answer) {
            case Answer.Refused(var why) -> throw new Refusal(why);
            case Answer.Ranked ranked -> {
                var best = ranked.suggestions().getFirst();
                boolean fails = best.after().count(Verdict.BLOCKER) + best.after().count(Verdict.GAP) > 0;
                var why = fails ? obstacles(now, wishes) : new NotPossible(List.of(), List.of(), true);
                var wanted = wanted(now, wishes, best);
                spec.commandLine().getOut().println(json ? PlainJson.of(SuggestionValues.of(now, ranked, why, wanted)) : SuggestionText.of(now, ranked, why, wanted));
                yield fails ? 1 : 0;
            }
        };
    }

    /// Empty where nothing is missing.
    private Optional<PartnerWanted> wanted(Situation now, Wishes wishes, Suggestion best) {
        var partner = new PartnerSearch(Checks.STANDARD, new LargePool(clock), clock).of(now, wishes, best, new Effort(Duration.ofSeconds(seconds)), Suggest.Progress.NONE);
        return Optional.of(new PartnerWanted(now, partner)).filter(_ -> !partner.nothing());
    }

    private List<Organisation> pool(Situation now) {
        var commands = spec.root().commandLine().<Commands>getCommand();
        return pool.organisations(now, new PoolOptions.Place(commands.workspace(), commands.program(), LocalDate.now(clock), spec.commandLine().getErr()));
    }

    private NotPossible obstacles(Situation now, Wishes wishes) {
        return new Obstacles(Checks.STANDARD, new LargePool(clock), clock).of(now, wishes, new Effort(Duration.ofSeconds(seconds)), Suggest.Progress.NONE);
    }

    private static int within(String option, int number, int most) {
        if (number < 1 || number > most) {
            throw new Refusal(option + " is " + number + "; it can be from 1 to " + most + ".");
        }
        return number;
    }

    private Answer search(Situation now, Wishes wishes) {
        var suggest = new Suggest(Checks.STANDARD, new LargePool(clock), clock);
        var effort = new Effort(Duration.ofSeconds(within("--seconds", seconds, 3600)));
        int many = within("--top", top, 20);
        return repair ? suggest.repairs(now, wishes, many, effort, Suggest.Progress.NONE) : suggest.ranked(now, wishes, many, effort, Suggest.Progress.NONE);
    }
}
