package org.bidweave.reading;

import java.util.regex.Pattern;

/// What a sentence with the word "turnover" is about: whether it asks for one, and where it only speaks under a condition.
final class TurnoverTalk {

    static final Pattern TURNOVER = Pattern.compile("(?i)(?<!\\w)(?:tu(?:rn)?[ -]?over|turn(?:ed|s|ing) over(?! to)|t/o|[dt]h?rosiant)\\b(?!['s]* (?:rates?|ratios?|of (?:\\w+ )?(?:staff|employees|personnel|workers|carers|volunteers|tenan\\w+|beds|stock))\\b)");
    private static final Pattern OF_OTHER_THINGS = Pattern.compile(
            "(?i)\\b(?:staff|employees?|personnel|workforce|labour|tenan\\w{1,6}|voids?|stock|debtors?|creditors?|assets?|inventory|patients?|beds?"
                    + "|volunteers?|carers?|workers?|high|low|rapid|quick)(?:'?s?'?) (?:and \\w+ )?tu(?:rn)?[ -]?over");
    private static final Pattern OF_A_LAW = Pattern.compile("(?i)modern slavery|section 54|slavery act|turnover tax|apprenticeship levy"
            + "|^(?!.*\\b(?:must|should|shall|required?|need|eligible|only|apply|fund)\\b).*\\b(?:fewer|less) than \\d+ (?:employees|staff|people|persons)\\b");
    private static final String SETTING = "(?:requirements?|thresholds?|levels?|criteri\\w+|test|figure|condition)";
    private static final Pattern NOT_ASKED = Pattern.compile("(?i)\\b(?:no|without(?: an?| any)?|not an?y?)(?: [\\w'\"/-]+){0,4} turn-?over(?: " + SETTING + "|\\W*$| (?:is|will|has|for)\\b)"
            + "|\\bno " + SETTING + "(?: \\w+){0,3} turnover"
            + "|turnover(?: " + SETTING + ")?+(?: (?:is|are|will|has|have|does|do|shall))?(?: been| be)? not (?:be |been )?(?:required|set|appl\\w+|stipulated|specified|requested|used|assessed"
            + "|considered|being|form|a\\b|relevant|mandatory)"
            + "|\\bnot (?:be )?(?:setting|set|specify\\w*|specified|required to (?:have|meet|demonstrate|hold|provide)|require|requiring|seeking|apply\\w*|impos\\w+|ask\\w*)(?: [\\w'\"-]+){0,6} turnover"
            + "|turnover(?: " + SETTING + ")?+ ?[:=-] ?(?:n/?a|none|nil|not applicable)\\b");
    private static final Pattern DEMAND = Pattern.compile("(?i)\\b(?:must|required?|requires|requirements?|shall|should|minimum|min\\.?|at least|(?:not|no|never) (?:be )?(?:less|lower|below|smaller)"
            + "|in excess of|exceed\\w*|(?:greater|more|higher) than|or (?:more|above|over|greater|higher)|above|over|thresholds?|needs?|expect\\w*|necessary|mandatory|will have|equal to"
            + "|equivalent to|demonstrate|sufficient|lowest)\\b|>|\u2265");
    private static final Pattern FIRM_DEMAND = Pattern.compile("(?i)\\b(?:minimum|min\\.?|at least|thresholds?|(?<!not )sufficient|(?:not|no) less)\\b");
    private static final Pattern PART = Pattern.compile("(?i)\\d ?(?:%|per ?cent|: ?\\d)|\\bper ?cent\\b|\\b(?:half|thirds?|quarters?|fifths?|tenths?|percentage|proportion|ratio|rate|multiples?)\\b");
    private static final Pattern TIMES = Pattern.compile("(?i)\\b(?:twice|double|treble|triple|(?:\\d+(?:\\.\\d+)?|one and a half|two|three|four|five|six|seven|eight|nine|ten) ?(?:times|x))\\b");
    private static final Pattern BELOW = Pattern.compile("(?i)\\b(?:less than|below|under)\\b");
    private static final Pattern TO_HAVE = Pattern.compile("(?i)\\b(?:have|meet|achieve|hold|demonstrate|satisfy|exceed|possess|evidence)\\b");
    private static final Pattern CONDITION = Pattern.compile(
            "(?i)\\b(?:if|where(?!as|by)|when(?:ever)?|unless|in (?:the )?(?:event|case)|should (?:a|the|your|any) \\w+ (?:not|fail|be|have)|fail(?:s|ing|ure)?(?: to)?)\\b");
    private static final Pattern CONDITION_ENDS = Pattern.compile("(?i)[,;:]|\\b(?:then|must|will|shall|(?:is|are) required|should|may|can|please|needs?)\\b");
    private static final Pattern EXAMPLE = Pattern.compile(
            "(?i)\\b(?:for example|e\\.g\\.?|for instance)|\\bbidding for (?:\\d+|two|three|four|five|both|all|multiple|more than one)\\b[^,]{0,20}lots ?(?:=|-|would)");
    private static final Pattern DESCRIBED = Pattern.compile("(?i)\\b(?:has|had|with|having|have) (?:an? |the )?(?:[\\w\"'-]+ ){0,5}turnover");
    private static final Pattern LABEL = Pattern.compile("(?i)^\\W*(?:(?:minimum|min\\.?|required|requirement|annual|yearly|threshold|level|amount|value|figure|sum|pass mark|pass|fail)\\W*){1,4}$");
    private static final int NEAR = 60;
    private static final int SHORT = 80;

    private final String plain;
    private final IncomeTalk income;

    TurnoverTalk(String plain) {
        this.plain = plain;
        income = new IncomeTalk(plain);
    }

    /// Whether the turnover of a bidder may be meant at all.
    boolean isAboutTurnover() {
        var named = TURNOVER.matcher(OF_OTHER_THINGS.matcher(plain).replaceAll(" ")).find();
        return (named || isAboutIncome()) && !OF_A_LAW.matcher(plain).find();
    }

    boolean isAboutIncome() {
        return !TURNOVER.matcher(plain).find() && income.asks();
    }

    /// Whether it gives a figure that may be of an organisation's turnover or income.
    boolean givesFigure() {
        return givesThreshold() || near(PART) || Amounts.in(plain).stream().anyMatch(amount -> isAboutTurnover() || isNear(amount));
    }

    /// Whether it gives a sum or a multiple that only a threshold can hold.
    boolean givesThreshold() {
        return !TurnoverPlaces.of(plain, anyNoun()).isEmpty() || near(TIMES);
    }

    /// Whether the turnover or the income of an organisation is spoken of at all.
    boolean isAboutOrganisations() {
        return isAboutTurnover() || (income.isAboutOrganisations() && !OF_A_LAW.matcher(plain).find());
    }

    private boolean isNear(Amount amount) {
        return anyNoun().matcher(plain).results().anyMatch(noun -> amount.start() < noun.end() + NEAR && noun.start() - NEAR < amount.end());
    }

    private boolean near(Pattern figure) {
        return anyNoun().matcher(plain).results().anyMatch(
                noun -> figure.matcher(plain).region(Math.max(0, noun.start() - NEAR), Math.min(plain.length(), noun.end() + NEAR)).find());
    }

    private Pattern anyNoun() {
        return TURNOVER.matcher(plain).find() ? TURNOVER : IncomeTalk.INCOME;
    }

    Pattern noun() {
        return isAboutIncome() ? IncomeTalk.INCOME : TURNOVER;
    }

    /// Names nothing but a minimum, as the cells of a table do: the turnover named before it is still meant.
    boolean isLabel() {
        return LABEL.matcher(plain).matches();
    }

    /// Whether it may give the figure of a turnover named before it.
    boolean mayGoOn() {
        var figures = TurnoverPlaces.ofNoNoun(plain);
        return !figures.isEmpty() && (plain.length() < SHORT || demands() || figures.stream().anyMatch(figure -> figure.multiple() != null));
    }

    boolean saysNotAsked() {
        return NOT_ASKED.matcher(plain).find();
    }

    boolean isExample() {
        return EXAMPLE.matcher(plain).find();
    }

    boolean demands() {
        return DEMAND.matcher(plain).find() || Bound.turnsAway(plain);
    }

    /// Speaks of somebody's turnover without asking for one.
    boolean describes() {
        return !demands() && !BELOW.matcher(plain).find() && DESCRIBED.matcher(plain).find();
    }

    /// Asks for a minimum although it gives no figure.
    boolean asksWithoutFigure() {
        var word = TURNOVER.matcher(plain);
        if (!word.find() || isConditional(word.start())) {
            return false;
        }
        var heading = plain.length() < 60 && plain.matches("(?i).*\\d (?:financial )?years?\\W*") && !plain.matches("(?i).*\\b(?:provide|state|submit|give|list)\\b.*");
        return heading || (FIRM_DEMAND.matcher(plain).find() && (TO_HAVE.matcher(plain).find() || plain.length() < 120));
    }

    /// Whether the place lies in an "if" or "where" part of the sentence.
    boolean isConditional(int place) {
        var condition = CONDITION.matcher(plain);
        while (condition.find() && condition.start() < place) {
            var end = CONDITION_ENDS.matcher(plain).region(condition.end(), plain.length());
            if (!end.find() || place < end.start()) {
                return true;
            }
        }
        return false;
    }
}
