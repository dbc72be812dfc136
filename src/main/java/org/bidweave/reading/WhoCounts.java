package org.bidweave.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bidweave.model.Decimal;
import org.bidweave.model.TurnoverMode;
import org.jspecify.annotations.Nullable;

/// Whose turnover a sentence counts in a consortium; `leadMinimum` is the part that the lead alone must reach (0.5 is half).
record WhoCounts(TurnoverMode mode, @Nullable Decimal leadMinimum, List<String> doubts) {

    private static final String LEAD = "(?:lead(?:er)?(?!\\s+(?:to|times?|in)\\b)(?: \\w+)?|accountable body|(?:prime|main) (?:contractor|bidder|provider|supplier|tenderer))";
    private static final String MEMBERS = "(?:members?|partners?|participants?|part(?:y|ies)|organisations?|suppliers?|operators?|compan(?:y|ies))";
    private static final String MUST = "(?:must|shall|should|will|has to|have to|(?:is|are) (?:required|expected)|needs?)";
    private static final String REACH = "(?:meet|have|satisfy|achieve|hold|demonstrate|pass|show|evidence|reach)";
    private static final Pattern GROUP = Pattern.compile("(?i)\\bconsorti|\\bjoint (?:bid|venture|tender|offer|application|submission)|\\bgroups? of (?:economic )?operators"
            + "|\\bcollaborati\\w+|\\b(?:the|a|each|your) partnership\\b|\\bpartners?\\b|\\bmembers?\\b(?! of (?:staff|the public|parliament)|ship)|\\b" + LEAD + "\\b");
    private static final Pattern THRESHOLD = Pattern.compile("(?i)turn-?over|threshold|\\bincome\\b");
    private static final int NEAR = 60;
    private static final Pattern TOGETHER = Pattern.compile("(?i)\\b(?:combin\\w*|joint(?! (?:bid|venture|tender|offer|application|submission))|jointly(?! and severally)|aggregat\\w*"
            + "|cumulativ\\w*|collectiv\\w*|pool(?:ed|ing)?|together|between (?:them|the members|the partners)|plus|as a whole|sum of|added)\\b");
    private static final Pattern LEVEL = Pattern.compile("(?i)\\bat (?:the )?(?:(?:overall )?level of the (?:\\w+ ){0,2}(?:consorti\\w+|group|partnership|joint \\w+|tenderer|bidder)|(?:consorti\\w+|group|partnership|tenderer|bidder)[ -]level)\\b"
            + "|\\bas (?:one|a single) (?:entity|unit|body|bidder|tenderer)\\b|\\b(?:across|on|by|for) the (?:whole|entire|full) (?:consorti\\w+|group|partnership)\\b|\\bconsorti\\w+[ -]wide\\b");
    private static final Pattern JUDGED = Pattern.compile("(?i)\\bconsorti.*\\b(?:assess|evaluat|judg|measur|appl|consider|met\\b|calculat)|\\b(?:assess|evaluat|judg|measur|appl|consider|met\\b|calculat).*\\bconsorti");
    private static final Pattern NOT_TOGETHER = Pattern.compile(
            "(?i)\\b(?:not|cannot|never|no)\\b(?: \\w+){0,4} (?:combin(?:e|ed|ing)|aggregated?|added|pool(?:ed)?|shared?|taken together|jointly)\\b"
            + "|\\bnot (?:\\w+ ){0,3}(?:at|on) (?:the )?(?:level of the )?(?:consorti\\w+|group|partnership)\\b");
    private static final Pattern EACH = Pattern.compile("(?i)\\b(?:each|every|all)(?: of the)?(?: individual)?(?: (?:consortium|group|partner|bidding))* " + MEMBERS
            + "\\b(?: (?:of|in|within|forming) (?:the|a|any) [\\w-]+)?+(?: \\w+){0,3} " + MUST + "\\b(?! be (?:combined|added|aggregated|pooled|taken|counted|considered))(?: \\w+){0,4} " + REACH + "\\b"
            + "|\\b(?:met|satisfied|achieved|held) (?:\\w+ )?by (?:each|every|all)(?: of the)?(?: (?:consortium|group|partner|individual))* " + MEMBERS
            + "|\\bappl\\w+ to (?:each|every|all)(?: of the)?(?: \\w+)? " + MEMBERS
            + "|\\b(?:each|every)(?: \\w+){1,3}'s? turnover(?: \\w+){0,4} (?:separately|individually|on its own)\\b");
    private static final Pattern SOME_EACH = Pattern.compile("(?i)" + MEMBERS + "(?: \\w+){0,3} " + MUST + " (?:each|all|individually)\\b");
    private static final Pattern IN_PROPORTION = Pattern.compile("(?i)\\bin proportion\\b|\\bpro[- ]?rata\\b|\\bproportion(?:ate(?:ly)?|al(?:ly)?) to (?:its|their|the)|according to (?:its|their) share");
    private static final Pattern OWN_PART = Pattern.compile("(?i)\\b(?:its|their)(?: own)? (?:share|part|portion|element|percentage|proportion)s?\\b"
            + "|\\b(?:services?|works?|lots?|elements?|parts?) (?:that |which )?(?:it|they) (?:will |would |(?:is|are) to )?(?:deliver|provide|perform|undertake)");
    private static final Pattern WEIGHTED = Pattern.compile("(?i)\\bweight(?:ed|ing)\\b");
    private static final Pattern LEAD_ONLY = Pattern.compile("(?i)\\bonly (?:the )?(?:turnover of (?:the )?)?lead\\b|\\blead(?: \\w+)? (?:alone|only|itself|on its own|in its own right)\\b"
            + "|turnover of (?:the )?lead(?: \\w+)? (?:only|alone)|\\brely only on the lead|\\bappl\\w+ (?:only )?to (?:the )?" + LEAD + " (?:only|alone)|\\bappl\\w+ only to (?:the )?" + LEAD);
    private static final Pattern LEAD_MUST = Pattern.compile("(?i)\\b" + LEAD + "(?: \\w+){0,2}(?:,[^,.]{0,60},)? " + MUST + "\\b(?: \\w+){0,4} " + REACH + "\\b|\\b" + LEAD + " needs? an?\\b|\\b" + LEAD + "(?: \\w+){0,4} to " + REACH + "\\b"
            + "|\\b(?:met|held|achieved|satisfied|demonstrated|evidenced) by (?:the )?" + LEAD + "|\\bappl\\w+ to (?:the )?" + LEAD
            + "|\\bturnover of (?:the )?" + LEAD + "|\\b" + LEAD + "'s?(?: \\w+){0,4} (?:turnover|income)");
    private static final Pattern LEAD_PART = Pattern.compile("(?i)\\b" + LEAD + "[^.]{0,100}?\\b(?:at least|minimum of|(?:not|no) less than|contribut\\w+|meets?|reach(?:es)?|provides?|holds?|have|has|satisf(?:y|ies)|shows?)\\b[^.]{0,30}?"
            + "(?:(?<percent>\\d{1,3}) ?(?:%|per ?cent)|(?<half>\\bhalf\\b))");

    /// Whether a sentence speaks of the lead, of partners or of a consortium at all.
    static boolean mayBeSaid(String plain) {
        return GROUP.matcher(plain).find() || LEVEL.matcher(plain).find();
    }

    /// Whether a sentence speaks of members' turnover in a way that no row holds.
    static boolean isSaidOtherwise(String plain) {
        return mayBeSaid(plain) && in(plain).isEmpty() && (NOT_TOGETHER.matcher(plain).find() || EACH.matcher(plain).find());
    }

    static Optional<WhoCounts> in(String plain) {
        var part = LEAD_PART.matcher(plain);
        var together = TOGETHER.matcher(plain).find();
        if (!mayBeSaid(plain)) {
            return Optional.empty();
        }
        if (NOT_TOGETHER.matcher(plain).find()) {
            return LEAD_ONLY.matcher(plain).find() ? of(TurnoverMode.LEAD_ONLY) : leadMust(plain);
        }
        if (IN_PROPORTION.matcher(plain).find()) {
            return of(TurnoverMode.EACH_PRO_RATA);
        }
        if (WEIGHTED.matcher(plain).find()) {
            return of(TurnoverMode.WEIGHTED);
        }
        if (OWN_PART.matcher(plain).find()) {
            return doubted(TurnoverMode.EACH_PRO_RATA, "The words measure a member by its own part; check how.");
        }
        if (part.find()) {
            return leadPart(part.toMatchResult(), together);
        }
        if (asksOfEach(plain)) {
            return together ? doubted(TurnoverMode.COMBINED, "The words speak of each member and of all together; check which is meant.")
                    : Shares.in(plain).isEmpty() ? of(TurnoverMode.EACH_FULL) : Optional.empty();
        }
        if (SOME_EACH.matcher(plain).find()) {
            return doubted(TurnoverMode.EACH_FULL, "The words ask it of some members; the row asks it of every one.");
        }
        if (LEAD_ONLY.matcher(plain).find()) {
            return of(TurnoverMode.LEAD_ONLY);
        }
        return together ? of(TurnoverMode.COMBINED) : LEVEL.matcher(plain).find() ? ofLevel(plain) : leadMust(plain);
    }

    private static Optional<WhoCounts> ofLevel(String plain) {
        return JUDGED.matcher(plain).find() ? of(TurnoverMode.COMBINED)
                : doubted(TurnoverMode.COMBINED, "The words speak of the level of the group; check that the partners’ turnover counts together.");
    }

    private static Optional<WhoCounts> leadPart(MatchResult part, boolean together) {
        var percent = part.group("half") != null ? BigDecimal.valueOf(50) : new BigDecimal(part.group("percent"));
        var doubts = together ? List.<String>of() : List.of("The words do not say that the others’ turnover counts together with the lead’s.");
        return Optional.of(new WhoCounts(TurnoverMode.COMBINED_LEAD_MIN, new Decimal(percent.movePointLeft(2)), doubts));
    }

    private static Optional<WhoCounts> leadMust(String plain) {
        return LEAD_MUST.matcher(plain).find()
                ? doubted(TurnoverMode.LEAD_ONLY, "The words ask it of the lead without saying that the others’ turnover does not count.") : Optional.empty();
    }

    /// Many things are asked of every member: only what is said close to the turnover or its threshold is a rule of counting.
    private static boolean asksOfEach(String plain) {
        return EACH.matcher(plain).results().anyMatch(each -> THRESHOLD.matcher(
                plain.substring(Math.max(0, each.start() - NEAR), Math.min(plain.length(), each.end() + NEAR))).find());
    }

    private static Optional<WhoCounts> of(TurnoverMode mode) {
        return Optional.of(new WhoCounts(mode, null, List.of()));
    }

    private static Optional<WhoCounts> doubted(TurnoverMode mode, String doubt) {
        return Optional.of(new WhoCounts(mode, null, List.of(doubt)));
    }
}
