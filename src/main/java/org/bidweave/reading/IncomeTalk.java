package org.bidweave.reading;

import java.util.regex.Pattern;

/// What a sentence says of income where it does not say turnover: funders ask for a least or, more often, set a most.
final class IncomeTalk {

    static final Pattern INCOME = Pattern.compile("(?i)\\b(?:incomes?(?! (?:tax|support|depriv|generat|maximi))"
            + "|revenues?(?! (?:grants?|funding|costs?|budgets?|spend|expenditure|support|account)\\b| (?:and|or) (?:benefits|customs|(?:\\S+ )?capital)\\b| & customs)"
            + "|annual sales|financial thresholds?|incwm)\\b");
    private static final Pattern LEAST = Pattern.compile("(?i)\\b(?:minimum|min\\.?|at least|thresholds?|(?:not|no) (?:be )?(?:less|lower|below))\\b");
    private static final String APPLICANT = "(?:bidder|tenderer|organisation|applicant|candidate|consorti\\w+|compan(?:y|ies)|member|economic operator|charit(?:y|ies)|accountable body"
            + "|groups?\\b|clubs?\\b|trusts?\\b|societ(?:y|ies)|CICs?\\b|VCSE|associations?\\b|(?:social )?enterprises?\\b)";
    private static final Pattern APPLICANTS = Pattern.compile("(?i)\\b" + APPLICANT);
    private static final Pattern BIDDER = Pattern.compile("(?i)\\b(?:" + APPLICANT + "|supplier|provider|contractor|lead|partner)");
    private static final String PEOPLE = "(?:households?|famil(?:y|ies)|individuals?|residents?|customers?|clients?|students?|learners?|tenants?|children|parents?|carers?|people|persons?"
            + "|pensioners?|claimants?|beneficiar(?:y|ies)|service users?|patients?|workers?|adults?|participants?)";
    private static final Pattern OF_PEOPLE = Pattern.compile("(?i)\\b(?:" + PEOPLE + "'?s?'?|personal|disposable|taxable|pension|earned) (?:(?!(?:with|on|whose|having)\\b)\\w+ ){0,2}(?:incomes?|revenues?)\\b"
            + "|\\b(?:low|lower|lowest|median|living)[ -](?:wage )?incomes?\\b|\\bincomes? (?:\\S+ ){0,6}(?:of|for|to) (?:\\w+ ){0,2}" + PEOPLE + "\\b");
    private static final Pattern PEOPLE_WITH = Pattern.compile("(?i)\\b" + PEOPLE + "(?: \\w+){0,3} (?:with|on|whose|have|has|having|earn\\w*)\\b[^.]{0,40}\\bincome");
    private static final Pattern ABOUT_PEOPLE = Pattern.compile("(?i)\\b" + PEOPLE + "\\b|\\b(?:universal|tax|pension) credit\\b|\\bmeans[- ]test|\\b(?:housing|welfare|state|receipt of) benefits?\\b");

    private final String plain;

    IncomeTalk(String plain) {
        this.plain = plain;
    }

    /// Whether the income may be an organisation's, and not that of the people it serves.
    boolean isAboutOrganisations() {
        return INCOME.matcher(OF_PEOPLE.matcher(plain).replaceAll(" ")).find()
                && (APPLICANTS.matcher(plain).find() || !(PEOPLE_WITH.matcher(plain).find() || (ABOUT_PEOPLE.matcher(plain).find() && !namesBidder())));
    }

    /// Asks for a least income, which is read like turnover.
    boolean asks() {
        return LEAST.matcher(plain).find() && namesBidder() && isAboutOrganisations();
    }

    private boolean namesBidder() {
        return BIDDER.matcher(plain).find();
    }
}
