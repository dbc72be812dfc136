package org.bidweave.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who counts, lots together, ratios, references, accreditations, lot limits, payment and the lead's share. "?" marks a doubt.
class OtherWordingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Only the lead's turnover counts towards the threshold. | Only the lead’s turnover counts",
        "The lead bidder must meet the financial threshold. | Only the lead’s turnover counts ?",
        "The turnover of all consortium members will be combined. | The partners’ turnover counts together",
        "Turnover will be evaluated at the level of the consortium. | The partners’ turnover counts together",
        "The financial capacity criteria are assessed on the consortium as a whole. | The partners’ turnover counts together",
        "Where a consortium bids, turnover is looked at across the whole consortium. | The partners’ turnover counts together ?",
        "The turnover criterion is checked at the level of the tenderer. | The partners’ turnover counts together ?",
        "Every member of the consortium must meet the turnover threshold. | Every partner’s own turnover must reach the threshold in full",
        "Each partner's turnover will be judged in proportion to its share of the contract. | Each partner’s turnover must reach its share of the threshold",
        "Consortium turnover is combined, and the lead must reach at least 60% of it. | The partners’ turnover counts together, and the lead alone must reach 60% of the threshold",
        "Bidding for more than one lot, the turnover requirement will be aggregated. | The turnover thresholds of all lots bid for are added up",
        "If awarded several lots, bidders must meet the turnover of those lots added together. | The turnover thresholds of lots won together are added up",
        "Bidding for several lots, the highest turnover requirement of these applies. | The turnover threshold is judged lot by lot",
        "Bidders must pass 2 out of the 3 financial ratios above. | 2 of the 3 financial ratios must be met ?",
        "On profitability, liquidity and gearing, bidders must pass two of the three financial ratios. | 2 of the 3 financial ratios must be met",
        "Bidders must provide three examples of contracts carried out in the past three years. | 3 references from the last 3 years",
        "Please provide two references from the last 3 years, each with a value of at least £100,000. | 2 references from the last 3 years, each worth at least £100,000",
        "A maximum of 3 examples are to be provided. | 3 references ?",
        "Bidders must hold Cyber Essentials Plus. | Cyber Essentials Plus, held by the lead",
        "Bidders must hold BS EN ISO9001:2015. | ISO 9001, held by the lead",
        "Bidders must hold ISO 27001 or equivalent. | ISO 27001, held by the lead ?",
        "Accreditation to the matrix Standard is desirable. | matrix Standard, held by the lead ?",
        "Providers must be registered with the Care Quality Commission. | CQC registration, held by the lead",
        "All consortium members must hold Cyber Essentials. | Cyber Essentials, held by every partner",
        "Bidders may bid for no more than two lots. | One may bid for at most 2 lots",
        "No one bidder will be awarded more than three lots. | One may win at most 3 lots",
        "Success may be limited to a maximum of two lots. | One may win at most 2 lots",
        "Payment will be made within 30 days of receipt of a valid invoice. | Invoices are paid within 30 days",
        "Invoices are paid within 10 working days. | Invoices are paid within 10 days ?",
        "The deadline for clarification questions is 12:00 on 3 March 2026. | Questions until 3 March 2026",
        "Tenders must be submitted by noon on Friday 20/03/2026. | Submission by 20 March 2026, 12:00",
        "It is expected that the contract award will be on 1st May 2026. | Award on 1 May 2026",
        "The contract will start on 1 July 2026 and ends on 30 June 2029. | The contract starts on 1 July 2026",
        "The lead provider must deliver at least 40% of the contract itself. | The lead must do at least 40% itself",
        "No more than 30% of the value may be sub-contracted. | The lead must do at least 70% itself ?"})
    void theRowIsSuggested(String words, String sentence) {
        assertEquals(List.of(sentence), Read.sentences(words));
        assertEquals(List.of(), Read.notUnderstood(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Bidders must demonstrate a Current Ratio of greater than 0.8.",
        "Bidders must meet two of the following four: pass 2 of the 4 financial ratios.",
        "Bidders will be required to provide examples that demonstrate relevant experience.",
        "Each consortium member must have its economic and financial standing confirmed.",
        "The turnover requirement is evaluated for each group member individually, not at group level.",
        "Consortium members' turnover will not be combined."})
    void whatIsAskedOtherwiseIsListed(String words) {
        assertEquals(List.of(), Read.sentences(words));
        assertEquals(List.of(words), Read.notUnderstood(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The award weighs price and quality in a ratio of 70% to 30%.",
        "Bidders may bid for as many lots as they wish.",
        "ESPD 4C.1.2 - see the guidance on relevant examples.",
        "With reference to three sections of the specification, see below.",
        "Suppliers must pay their sub-contractors within 30 days of an invoice.",
        "Services are delivered within psychological therapies matrix guidance.",
        "Fair work includes paying the Living Wage, currently £12 an hour.",
        "A site visit will be held on 3 March 2026 and the contract ends on 30 June 2029.",
        "Each consortium member must submit its own SPD."})
    void talkOfTheSameThingsSuggestsNothing(String words) {
        assertEquals(List.of(), Read.sentences(words));
        assertEquals(List.of(), Read.notUnderstood(words));
    }
}
