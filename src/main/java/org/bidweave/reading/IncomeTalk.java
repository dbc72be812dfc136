package org.bidweave.reading;

import java.util.regex.Pattern;

/// What a sentence says of income where it does not say turnover: funders ask for a least or, more often, set a most.
final class IncomeTalk {

    static final Pattern INCOME = Pattern.compile(
            "(?i)\\b(?:annual|yearly|gross|total|average|minimum)(?: (?:gross|total|annual|yearly|average))*+ (?:incomes?|revenues?|sales)\\b|(?:\\b(?:your|their|its)|'s?) incomes?\\b|\\bannual accounts showing income\\b");
    private static final Pattern ANY_INCOME = Pattern.compile("(?i)(?<!\\blow )(?<!\\blower )(?<!\\blow-)\\b(?:incomes?|revenues?)\\b");
    private static final Pattern FLOOR = Pattern.compile("(?i)\\b(?:minimum|min\\.?|at least|thresholds?|(?:not|no) (?:be )?(?:less|lower|below))\\b");
    private static final Pattern BIDDER = Pattern.compile(
            "(?i)\\b(?:bidder|tenderer|supplier|organisation|provider|contractor|applicant|candidate|consorti\\w+|compan(?:y|ies)|lead|partner|member|economic operator|charit(?:y|ies)|accountable body)");
    private static final Pattern WHOSE = Pattern.compile(BIDDER.pattern() + "|\\b(?:you|your|groups?|clubs?|societ(?:y|ies)|trusts?|CICs?|VCSE?s?|VCSOs?|associations?|social enterprises?|we (?:only |can |will )*(?:fund|support)\\w*)\\b|^\\W*(?:(?:minimum|annual|total) )*income\\b");
    private static final Pattern PERSONAL = Pattern.compile("(?i)\\b(?:household|family|families'?|personal|disposable|taxable|individual'?s?|pension|tenants?'?|residents'?) (?:\\w+ )?(?:income|revenue)"
            + "|\\b(?:people|person|families|households?|individuals?|residents?|customers?|students?|tenants?|children|parents?|carers?)(?: \\w+){0,3} (?:with|on|whose|have|has|having)\\b[^.]{0,30}income");
    private static final Pattern LIMIT = Pattern.compile("(?i)\\b(?:(?:less|lower|more|greater|higher|smaller) than|below|under|over|above|up to|between|exceed\\w*|excess|maximum|most|no more|or (?:more|over|above|less|under|below)"
            + "|and (?:over|above|under|below)|at least|minimum|must|should|need\\w*|required?|limit\\w*|cap(?:ped)?)\\b|[<>\u2264\u2265]|\\d[kKmM]? ?(?:-|to) ?\u00A3?\\d");

    private final String plain;

    IncomeTalk(String plain) {
        this.plain = plain;
    }

    boolean isAboutBidders() {
        return asks() || measures();
    }

    /// Asks for a least income, which is read like turnover.
    boolean asks() {
        return INCOME.matcher(plain).find() && FLOOR.matcher(plain).find() && BIDDER.matcher(plain).find() && !PERSONAL.matcher(plain).find();
    }

    /// Measures an organisation's income against a figure in some other way.
    boolean measures() {
        return ANY_INCOME.matcher(plain).find() && WHOSE.matcher(plain).find() && LIMIT.matcher(plain).find() && !PERSONAL.matcher(plain).find() && besideFigure();
    }

    private boolean besideFigure() {
        return !TurnoverPlaces.of(plain, ANY_INCOME).isEmpty() || TurnoverTalk.TIMES.matcher(plain).find() || TurnoverTalk.SHARE_OF_TURNOVER.matcher(plain).find();
    }
}
