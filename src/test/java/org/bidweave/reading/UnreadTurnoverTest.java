package org.bidweave.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// No figure of an organisation's turnover or income is left out silently, and the income of those who are served is no such figure.
class UnreadTurnoverTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Have an annual income under £300,000, based on a 3-year average",
        "Be able to demonstrate annual income in last financial year's reported accounts of between £50,000 and £10m",
        "The candidates will be selected only if the rate of their turnover over the value of the contract is at least 2 or 3.",
        "We welcome groups whose yearly income does not go beyond £75k.",
        "The grant you request cannot be larger than half your income last year.",
        "Organisations turning over more than half a million pounds should look at our Large Grants programme instead.",
        "A bidder with revenues short of £350,000 may rely on a parent company.",
        "Note 3: start-ups may instead show projected first-year income of £120,000.",
        "Charities whose income, leaving aside legacies and investment profits, was below £1m may apply.",
        "Gross revenues (excl. grants) £1m or more.",
        "Your turnover should have grown by 5% annually.",
        "The Authority has set the financial threshold at £995,000.",
        "Rhaid bod gan gynigwyr incwm blynyddol o £400,000 o leiaf.",
        "Trusts that benefit disabled adults and have an income below £1m.",
        "Groups working with older people with an income of under £10,000.",
        "The Trust has an annual turnover of £450m and employs 7,000 staff.",
        "A turnover between £1m and £2m is usual here, and public liability insurance of £5m is required."})
    void aFigureOfTurnoverOrIncomeThatNoRowHoldsIsListed(String words) {
        assertEquals(List.of(words), Read.notUnderstood(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The service supports 1,200 low income families and people on Universal Credit.",
        "Households with an income of less than £31,000 a year qualify for the warm homes grant.",
        "Eligible tenants have a household income of £16,000 or less before housing costs.",
        "The provider will support residents with an annual income below £20,000.",
        "Residents in receipt of means-tested benefits, or with an annual income below £20,000, are eligible.",
        "Income support and pension credit claims raised £3.1m last year.",
        "Do you receive Child Tax Credit with an annual income of less than £16,190?",
        "Last year the advice service generated additional income of £2.4m for its clients.",
        "Students from families with incomes below £25,000 receive bursaries.",
        "Staff turnover should not exceed 15% per year.",
        "Annual turnover of tenancies is about 8%.",
        "The turnover of support workers has been 22% in the past year.",
        "Revenue funding of £200,000 and capital funding of £50,000 is available.",
        "HM Revenue and Customs owes £2m.",
        "Organisations with a turnover of £36m or more publish a statement under the Modern Slavery Act.",
        "Please state your annual turnover for each of the last 3 years."})
    void incomeAndTurnoverOfOthersAreNotListed(String words) {
        assertEquals(List.of(), Read.sentences(words));
        assertEquals(List.of(), Read.notUnderstood(words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Turnover is required. The minimum is £500,000. | A turnover of £500,000, in the latest year ?",
        "Bidders must evidence annual turnover. This must be no less than £1.2m. | A turnover of £1,200,000, in the latest year ?",
        "Applicants are assessed on turnover in the last year. A figure below £600,000 results in a fail. | A turnover of £600,000, in the latest year ?",
        "The Authority looks at turnover. It requires twice the annual contract value. | A turnover of twice the yearly value, in the latest year ?",
        "Minimum turnover in the last year:\\n£500,000 | A turnover of £500,000, in the latest year",
        "Minimum annual turnover, last year\\n£1,200,000 | A turnover of £1,200,000, in the latest year",
        "Annual turnover, last 2 years\\nMinimum required\\n£850,000 | A turnover of £850,000, in each of the last 2 years",
        "Turnover (last audited year)\\nLot 2: £450k minimum | Lot 2: a turnover of £450,000, in the latest year ?"})
    void aFigureInTheNextSentenceOrCellIsRead(String words, String sentence) {
        var text = words.replace("\\n", "\n");
        assertEquals(List.of(sentence), Read.sentences(text));
        assertEquals(List.of(), Read.notUnderstood(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Turnover is tested. Pass mark £900,000. | Pass mark £900,000.",
        "Please give your turnover. Bidders whose figure is lower than £300,000 will be excluded. | Bidders whose figure is lower than £300,000 will be excluded.",
        "Turnover must be adequate. We regard one and a half times the annual contract value as adequate. | We regard one and a half times the annual contract value as adequate."})
    void aFigureInTheNextSentenceThatIsNotReadIsListed(String words, String listed) {
        assertEquals(List.of(listed), Read.notUnderstood(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Describe your turnover of the last three years. Professional indemnity cover of £5 million is needed.",
        "Turnover is considered with other factors. The contract is worth about £2,000,000.",
        "We look at turnover. The Council has spent a good deal on the roads of this town of late, some £2m of it last summer alone."})
    void anotherFigureAfterTalkOfTurnoverIsNoThreshold(String words) {
        assertEquals(List.of(), Read.of(words).suggestions().stream().filter(row -> row.asked() instanceof Asked.Threshold).toList());
        assertEquals(List.of(), Read.notUnderstood(words));
    }
}
